"""Whole lists taken in without a window: what is sure is done, what is not is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.intake.columns import recognise
from desktop_app.usecases.intake.proposals import Decision, propose
from desktop_app.usecases.intake.rows import read_rows
from desktop_app.usecases.intake.taking_in import read_list, take_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from db.exchange.lists import ListFile
    from db.store.store import Store
    from desktop_app.usecases.intake.proposals import Proposal
    from desktop_app.usecases.intake.rows import Incoming

UNSURE = T(
    "problems", "The letters of “{file}” can be read in several ways: {encodings}. Say which one is right."
)
OFFERED = 5


@dataclass(frozen=True, slots=True)
class LookAt:
    """A row that somebody should look at: its number in the table from 1, its name, and why.

    `like` names those who may be the same person; `problems` say what can't be taken.
    """

    row: int
    name: str
    like: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileTaken:
    """What became of the rows of one file."""

    path: Path
    encoding: str
    new: int
    known: int
    skipped: int
    look_at: tuple[LookAt, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListsTaken:
    """What became of all files, and how many organisations are new in the register."""

    files: tuple[FileTaken, ...]
    organisations: int


def import_lists(
    store: Store, paths: Sequence[Path], *, meeting: UUID | None = None, encoding: str = ""
) -> ListsTaken:
    """Take the people in the files at *paths* in, all files or none: into the register, or onto a list too.

    Raise Trouble for what is no list, Refused where the letters of a text are not sure.
    """
    found = [_sure(path, encoding) for path in paths]
    rows = [_rows(one) for one in found]
    proposals = propose(store, [row for some in rows for row in some], meeting)
    done = take_in(store, proposals, meeting)
    told, start = [], 0
    for path, one, some in zip(paths, found, rows, strict=True):
        told.append(_told(path, one, proposals.rows[start : start + len(some)]))
        start += len(some)
    return ListsTaken(tuple(told), done.organisations)


def _rows(found: ListFile) -> tuple[Incoming, ...]:
    """Return the rows of the first table: further sheets are mostly lists of words to choose."""
    return read_rows(found.sheets[0], recognise(found.sheets[0]))


def _sure(path: Path, encoding: str) -> ListFile:
    found = read_list(path, encoding=encoding)
    if not found.certain:
        offered = ", ".join(found.others[:OFFERED])
        raise Refused([Problem("", UNSURE, {"file": path.name, "encodings": offered})])
    return found


def _told(path: Path, found: ListFile, rows: Sequence[Proposal]) -> FileTaken:
    decisions = [one.decision for one in rows]
    return FileTaken(
        path,
        found.encoding,
        decisions.count(Decision.NEW),
        decisions.count(Decision.SAME),
        decisions.count(Decision.SKIP),
        tuple(_look_at(one) for one in rows if one.needs_a_look()),
        tuple(one.sentence() for one in found.remarks),
    )


def _look_at(one: Proposal) -> LookAt:
    like = tuple(candidate.name for candidate in one.candidates)
    problems = tuple(problem.sentence() for problem in one.row.problems())
    return LookAt(one.row.row + 1, one.row.printed_name(), like, problems)
