"""The passphrase of a protected file at a command line: asked for, or read from a file or a variable.

It is never an argument, which others who work at the same computer could see.
"""

from __future__ import annotations

import os
import sys
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.exit_codes import NOT_FOUND, USAGE, Failure

if TYPE_CHECKING:
    import argparse

    from db.dialects.address import Place

VARIABLE, NEW_VARIABLE = "RAPPORTEUR_PASSPHRASE", "RAPPORTEUR_NEW_PASSPHRASE"


def let_in(asked: argparse.Namespace, *places: Place) -> None:
    """Ask for the passphrase of those of *places* that are locked; raise Refused if it is another one.

    What is on a server is let in by a password of the server, which it asks for itself.
    """
    from desktop_app.usecases.protection.protecting import finish_giving_way, is_locked, unlock
    from desktop_app.usecases.protection.remembering import unlock_remembered

    for path in (one for one in places if isinstance(one, Path)):
        finish_giving_way(path)
        if is_locked(path) and not unlock_remembered(path):
            unlock(path, passphrase_for(asked, f"Passphrase of “{path.name}”: "))


def passphrase_for(asked: argparse.Namespace, prompt: str) -> str:
    """Return the passphrase from the file that was named, from the variable, or from the terminal."""
    return _secret(asked.passphrase_file, VARIABLE, prompt)


def new_passphrase_for(asked: argparse.Namespace) -> str:
    """Return the new passphrase, typed twice where it is typed; raise Refused if it is too short."""
    from desktop_app.usecases.protection.strength import refuse_unfit

    new = _secret(asked.new_passphrase_file, NEW_VARIABLE, "New passphrase: ")
    is_typed = asked.new_passphrase_file is None and NEW_VARIABLE not in os.environ
    refuse_unfit(new, getpass("The same once more: ") if is_typed else new)
    return new


def _secret(path: Path | None, variable: str, prompt: str) -> str:
    if path is not None:
        if not path.is_file():
            raise Failure(NOT_FOUND, f"“{path}” is not there.")
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise Failure(
            USAGE, f"The file opens with a passphrase: say --passphrase-file PATH, or set {variable}"
        )
    return getpass(prompt)
