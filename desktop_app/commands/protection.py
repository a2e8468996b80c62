"""Protecting a file with a passphrase at a command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands.files import command
from desktop_app.commands.passphrases import let_in, new_passphrase_for, passphrase_for
from desktop_app.commands.places import file_of, refuse_missing
from desktop_app.exit_codes import DONE, USAGE, Failure

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop_app.commands.files import Commands

KINDS = ("on", "off", "passphrase", "key", "sheet")


def add_protection_command(commands: Commands) -> None:
    """Add the command that protects a file with a passphrase and changes that."""
    words = "let the file open with a passphrase (on, off), change the passphrase or the key, write the sheet"
    add = command(commands, "protect", _protect, words)
    add.add_argument("what", choices=KINDS, metavar="WHAT", help=", ".join(KINDS))
    add.add_argument(
        "--sheet", type=Path, metavar="PDF", help="where the recovery sheet is written: on, key, sheet"
    )
    add.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="PATH",
        help="a file with the new one; else it is asked for",
    )


def _protect(asked: argparse.Namespace) -> int:
    file = file_of(asked).absolute()
    refuse_missing(file)
    if asked.what in {"on", "key", "sheet"} and asked.sheet is None:
        raise Failure(USAGE, "Say where the recovery sheet is to be written: --sheet PDF")
    works: dict[str, Callable[[argparse.Namespace, Path], str]] = {
        "on": _encrypt, "key": _encrypt, "off": _decrypt, "passphrase": _change, "sheet": _write_sheet,
    }  # fmt: skip
    print(works[asked.what](asked, file))
    return DONE


def _encrypt(asked: argparse.Namespace, file: Path) -> str:
    from desktop_app.usecases.protection.protecting import is_protected, new_key, protect

    if is_protected(file) != (asked.what == "key"):
        said = "is protected already: say “key” for another key" if asked.what == "on" else "is not protected"
        raise Failure(USAGE, f"“{file.name}” {said}")
    let_in(asked, file)
    passphrase, key = new_passphrase_for(asked), new_key()
    _save_sheet(file, key, asked.sheet)
    protect(file, key, passphrase)
    return f"“{file.name}” opens with the passphrase now. Its recovery sheet: {asked.sheet}"


def _decrypt(asked: argparse.Namespace, file: Path) -> str:
    from desktop_app.usecases.protection.protecting import unprotect

    let_in(asked, file)
    unprotect(file)
    return f"“{file.name}” opens without a passphrase now."


def _change(asked: argparse.Namespace, file: Path) -> str:
    from desktop_app.usecases.protection.protecting import change_passphrase

    change_passphrase(file, passphrase_for(asked, "Passphrase of now: "), new_passphrase_for(asked))
    return f"“{file.name}” opens with the new passphrase now."


def _write_sheet(asked: argparse.Namespace, file: Path) -> str:
    from desktop_app.usecases.protection.protecting import key_of

    let_in(asked, file)
    _save_sheet(file, key_of(file), asked.sheet)
    return str(asked.sheet)


def _save_sheet(file: Path, key: Any, sheet: Path) -> None:
    from desktop_app.usecases.file.opening import open_file
    from desktop_app.usecases.protection.recovery import save_sheet, sheet_pdf

    store = open_file(file)
    try:
        save_sheet(sheet_pdf(store, key), sheet)
    finally:
        store.close()
