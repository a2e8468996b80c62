"""Commands that send meetings to another office and take them in from one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands.files import command, with_store
from desktop_app.exit_codes import DONE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from uuid import UUID

    from desktop_app.commands.files import Commands
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.offices.bundles import Preview

ENDINGS = (".rapporteur-bundle", ".rapporteur")


def add_bundle_command(commands: Commands, uid: Callable[[str], UUID]) -> None:
    """Add the command that writes meetings for another office."""
    add = command(commands, "bundle", _bundle, "write meetings for another office to take in, signed")
    add.add_argument("uids", nargs="+", type=uid, metavar="UID", help="of the meetings")
    add.add_argument("--to", required=True, type=Path, metavar="X", help=f"a name that ends in {ENDINGS[0]}")


def add_choices(importing: argparse.ArgumentParser) -> None:
    """Let somebody say whose is taken where two offices changed the same."""
    side = importing.add_mutually_exclusive_group()
    side.add_argument(
        "--ours", dest="side", action="store_const", const="ours", help="of a bundle: keep ours in conflicts"
    )
    side.add_argument(
        "--theirs", dest="side", action="store_const", const="theirs", help="of a bundle: take theirs"
    )


def are_bundles(paths: list[Path]) -> bool:
    """Return whether all of *paths* are bundles, whatever they are called."""
    from db.exchange.bag import is_bag

    return all(path.suffix.lower() in ENDINGS or (path.is_file() and is_bag(path)) for path in paths)


def take_in_bundles(asked: argparse.Namespace) -> int:
    """Take in the bundles that were named, one after the other."""

    def take(store: Store) -> int:
        from desktop_app.usecases.file.telling import as_json
        from desktop_app.usecases.offices.bundles import all_of, preview_bundle, take_in
        from desktop_app.usecases.offices.reconciling import Side

        for path in asked.paths:
            choices = all_of(preview_bundle(store, path), Side(asked.side)) if asked.side else None
            done = take_in(store, path, choices)
            print(as_json(_plain(path, done)) if asked.json else _line(path, done))
        return DONE

    return with_store(asked, take)


def _bundle(asked: argparse.Namespace) -> int:
    def write(store: Store) -> int:
        from desktop_app.usecases.offices.bundles import export_bundle, our_fingerprint

        export_bundle(store, asked.uids, asked.to, overwrite=True)
        print(asked.to)
        print(f"Signed with the key {our_fingerprint(store)}")
        return DONE

    return with_store(asked, write)


def _line(path: Path, done: Preview) -> str:
    from desktop_app.usecases.offices.bundles import told

    counts = ", ".join(f"{count} {fate.replace('_', ' ')}" for fate, count in told(done).items())
    return f"{path}: {counts}; from “{done.sender.name}”, key {done.sender.fingerprint}"


def _plain(path: Path, done: Preview) -> dict[str, Any]:
    from desktop_app.usecases.offices.bundles import told

    return {
        "path": path,
        "from": done.sender.name,
        "key": done.sender.fingerprint,
        "meetings": done.meetings,
        "records": told(done),
    }
