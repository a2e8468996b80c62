"""Commands about entries of the register: two that are one, and what a person may ask of the office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands.files import command, with_store
from desktop_app.exit_codes import DONE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from uuid import UUID

    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.register.erasing import Erasure


def add_register_commands(commands: Any, uid: Callable[[str], UUID]) -> None:
    """Add merging, handing over and erasing."""
    merge = command(commands, "merge", _merge, "make one entry of two people, or of two organisations")
    merge.add_argument("keep", type=uid, metavar="KEEP", help="the entry whose values stay")
    merge.add_argument(
        "gone", type=uid, metavar="OTHER", help="the entry that goes; what only it has is kept"
    )
    data = command(commands, "person-data", _hand_over, "write all that is kept about a person to a file")
    data.add_argument("uid", type=uid, metavar="UID")
    data.add_argument("--to", required=True, type=Path, metavar="OUT", help=".pdf, .txt or .json")
    erase = command(commands, "erase", _erase, "say what erasing a person would do; with --yes, do it")
    erase.add_argument("uid", type=uid, metavar="UID", nargs="?", help="without it only copies are cleaned")
    erase.add_argument("--yes", action="store_true", help="nothing brings the data back")
    erase.add_argument(
        "--from-copies", action="store_true", help="write copies that hold erased people anew without them"
    )
    erase.add_argument("--second-place", type=Path, metavar="DIR", help="where copies lie, too")


def _merge(asked: argparse.Namespace) -> int:
    def merge(store: Store) -> int:
        from desktop_app.usecases.register.twins import merge_entries

        print(f"{merge_entries(store, asked.keep, asked.gone).sentence()}.")
        return DONE

    return with_store(asked, merge)


def _hand_over(asked: argparse.Namespace) -> int:
    def write(store: Store) -> int:
        from desktop_app.usecases.register.person_data import save_person_data

        save_person_data(store, asked.uid, asked.to, lambda _context, text: text)
        print(asked.to)
        return DONE

    return with_store(asked, write)


def _erase(asked: argparse.Namespace) -> int:
    def erase(store: Store) -> int:
        from desktop_app.usecases.register.erasing import erase_person, look_at_erasure

        if asked.uid is not None:
            done = (erase_person if asked.yes else look_at_erasure)(store, asked.uid)
            print(*_erasure_lines(done, is_done=asked.yes), sep="\n")
        if asked.uid is None or not (asked.yes and asked.from_copies):
            print(*_holding_lines(store, asked), sep="\n")
        if asked.from_copies and (asked.yes or asked.uid is None):
            print(_cleaned_line(store, asked))
        return DONE

    return with_store(asked, erase)


def _erasure_lines(done: Erasure, *, is_done: bool) -> list[str]:
    lines = [f"“{done.name}” is erased." if is_done else f"“{done.name}” would be erased for good."]
    lines.append(
        f"Places in which the name is taken out: {done.cleared}; in adopted records it stays: {done.kept}"
    )
    lines += [f"The text of “{title}” still names the person." for title in done.texts]
    return lines


def _holding_lines(store: Store, asked: argparse.Namespace) -> list[str]:
    """Return how many copies hold the person, or anybody who was erased."""
    from desktop_app.usecases.register.erased_copies import copies_holding
    from desktop_app.usecases.register.erasing import erased_people

    people = [asked.uid] if asked.uid is not None else erased_people(store)
    holding = copies_holding(store, people, asked.second_place)
    aside = [f"Files set aside may hold them, too: {holding.aside}"] if holding.aside else []
    if not holding.count:
        return ["No copy holds the data.", *aside]
    until = f"{holding.until:%Y-%m-%d} at the latest" if holding.until else "somebody removes them"
    return [f"Copies that hold the data: {holding.count}. They are kept until {until}.", *aside]


def _cleaned_line(store: Store, asked: argparse.Namespace) -> str:
    from desktop_app.usecases.register.erased_copies import clean_copies

    done = clean_copies(store, asked.second_place)
    return f"Copies written anew: {done.rewritten}; removed: {done.removed}; left: {done.left}"
