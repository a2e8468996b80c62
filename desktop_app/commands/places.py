"""Places as commands name them: the path of a file, or the address of a database on a server."""

from __future__ import annotations

import argparse
import sys
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.exit_codes import NOT_FOUND, USAGE, Failure
from desktop_app.usecases.file.places import read_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.dialects.address import Place

T = TypeVar("T")
HOW = "is not the address of a database: postgresql+psycopg://NAME@SERVER/DATABASE"


def place(text: str) -> Place:
    """Return what *text* names; what it says is never repeated, as it may hold a password."""
    try:
        return read_place(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"this {HOW}") from None


def place_of(asked: argparse.Namespace) -> Place:
    """Return the place that was named; raise Failure if none was."""
    if asked.file is None:
        raise Failure(USAGE, "Say which file: rapporteur --file F …")
    named: Place = asked.file
    return named


def file_of(asked: argparse.Namespace) -> Path:
    """Return the file that was named; raise Failure if none was, or a database on a server."""
    named = place_of(asked)
    if not isinstance(named, Path):
        raise Failure(USAGE, "This is done to files; “rapporteur move” makes one of what is on a server.")
    return named


def refuse_missing(named: Place) -> None:
    """Raise Failure if *named* is a file and nothing is there."""
    try:
        is_missing = isinstance(named, Path) and not named.exists()
    except OSError:  # one may not look: whoever opens it says so
        is_missing = False
    if is_missing:
        raise Failure(NOT_FOUND, f"“{named}” is not there.")


def entered(named: Place, work: Callable[[Place], T]) -> T:
    """Return what *work* returns for *named*; the password that a server wants is asked for at a terminal."""
    if isinstance(named, Path):
        return work(named)
    from db.records.problems import PasswordWanted

    try:
        return work(named)
    except PasswordWanted as wanted:
        if wanted.values["file"] != named.name or not sys.stdin.isatty():
            raise
        return work(named.known_by(getpass(f"Password for {named}: ")))
