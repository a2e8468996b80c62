"""Commands about the file as a whole, and how every command comes by the file it is given."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.commands.passphrases import let_in
from desktop_app.commands.places import entered, file_of, place, place_of, refuse_missing
from desktop_app.exit_codes import DONE, FAILED, Failure

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop_app.usecases.file.opening import Store


class Commands(Protocol):
    """Where commands are added; argparse has no public name for it."""

    def add_parser(self, name: str, *, help: str, description: str) -> argparse.ArgumentParser:  # noqa: A002 - argparse's word
        """Add a command and return it for its arguments."""


def command(
    commands: Commands, name: str, run: Callable[[argparse.Namespace], int], words: str
) -> argparse.ArgumentParser:
    """Add the command *name*, which *run* does and *words* explain, and return it for its arguments."""
    added = commands.add_parser(name, help=words, description=words)
    added.set_defaults(run=run)
    return added


def add_file_commands(commands: Commands) -> None:
    """Add what is done to the file as a whole: checking, copying, going back, saving what can be read."""
    command(commands, "verify", _verify, "check that everything in the file is as it was kept")
    make = command(commands, "backup", _backup, "make a copy of the file and read it back")
    make.add_argument(
        "target", type=Path, metavar="TARGET", help="a folder, or a name that ends like a copy's"
    )
    back = command(
        commands, "restore", _restore, "put a copy in the place of the file, which is set aside whole"
    )
    back.add_argument("copy", type=Path, metavar="BACKUP")
    bring = command(
        commands, "move", _move, "put everything into a new file, or into an empty database on a server"
    )
    for name in ("source", "target"):
        bring.add_argument(
            name, type=place, metavar=name.upper(), help="a file, or the address of a database"
        )
    save = command(commands, "salvage", _salvage, "save what can be read of a damaged file into a new one")
    save.add_argument("to", type=Path, metavar="TO")


def _verify(asked: argparse.Namespace) -> int:
    from desktop_app.usecases.file.opening import verify_file

    refuse_missing(place_of(asked))
    let_in(asked, asked.file)
    findings = entered(place_of(asked), verify_file)
    for finding in findings:
        print(finding)
    if findings:
        raise Failure(FAILED, f"“{asked.file.name}” is not sound: {len(findings)} findings")
    print(f"“{asked.file.name}” is sound.")
    return DONE


def _backup(asked: argparse.Namespace) -> int:
    def copy(store: Store) -> int:
        from desktop_app.usecases.keeping.backup import back_up_to

        print(back_up_to(store, asked.target.absolute()).path)
        return DONE

    return with_store(asked, copy)


def _restore(asked: argparse.Namespace) -> int:
    from desktop_app.usecases.keeping.backup import copy_at, return_to

    file = file_of(asked).absolute()
    refuse_missing(asked.copy)
    let_in(asked, asked.copy, file)
    aside = return_to(copy_at(asked.copy.absolute(), file), file)
    print(f"“{file.name}” is the copy now. The file as it was: {aside}")
    return DONE


def _move(asked: argparse.Namespace) -> int:
    from desktop_app.usecases.file.opening import move_records

    refuse_missing(asked.source)
    let_in(asked, asked.source)
    entered(asked.source, lambda source: entered(asked.target, partial(move_records, source)))
    print(f"Everything is in {asked.target} now, read back and found whole. {asked.source} is as it was.")
    return DONE


def _salvage(asked: argparse.Namespace) -> int:
    from desktop_app.usecases.file.telling import salvaged_lines
    from desktop_app.usecases.keeping.backup import save_readable

    refuse_missing(file_of(asked))
    let_in(asked, asked.file)
    print(salvaged_lines(save_readable(asked.file, asked.to), asked.to))
    return DONE


def with_store(asked: argparse.Namespace, work: Callable[[Store], int]) -> int:
    """Do *work* with the file open and return its exit code."""
    from desktop_app.usecases.file.opening import open_file

    refuse_missing(place_of(asked))
    let_in(asked, asked.file)
    store = entered(place_of(asked), open_file)
    try:
        return work(store)
    finally:
        store.close()
