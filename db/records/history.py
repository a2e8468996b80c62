"""Who changed what and when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.records.choice import Choice
from db.records.words import T

BEGINNING = "0" * 64
"""Stands before the first change."""


class Occasion(Choice):
    """On what occasion something was changed."""

    EDIT = "edit", T("history", "Changed")
    FIRST = "first", T("history", "The file was made")
    UPGRADE = "upgrade", T("history", "The file was brought up to date")
    OUTSIDE = "outside", T("history", "Changed by another program")
    UNDO = "undo", T("history", "Undone")
    RESTORE = "restore", T("history", "An earlier state was taken back")
    PUT_BACK = "put_back", T("history", "Put back from the bin")
    IMPORT = "import", T("history", "Taken in from another office")
    LIST = "list", T("history", "Taken from a list")
    ERASE = "erase", T("history", "Personal data erased")
    MERGE = "merge", T("history", "Two entries made one")


class TraceKind(Choice):
    """What happened to a row."""

    ADDED = "added", T("history", "added")
    CHANGED = "changed", T("history", "changed")
    REMOVED = "removed", T("history", "removed")
    ERASED = "erased", T("history", "erased")


@dataclass(frozen=True, slots=True)
class Step:
    """One record before and after a change: None where it was not there."""

    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Change:
    """What was saved at once, by whom and when.

    `is_erased` if some of it was taken out of the history for the sake of a person: it is known then that
    something changed, and not what.
    """

    number: int
    at: datetime
    by: str
    occasion: Occasion
    steps: tuple[Step, ...] = ()
    is_erased: bool = False
