"""Lists out of the file: participants, agenda, meetings, people and so on, as a workbook or as CSV."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.exchange.written_list import WrittenList, csv_bytes, workbook_bytes
from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.paper.list_columns import (
    ENGLISH,
    Speech,
    agenda_rows,
    participant_rows,
    record_rows,
)
from desktop_app.usecases.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from db.store.store import Store
    from db.store.unit import Unit

LIST_ENDINGS: tuple[tuple[str, str], ...] = (
    (".xlsx", T("lists", "Excel workbook")),
    (".csv", T("lists", "CSV, for any program")),
)
TITLES = {
    "participants": T("lists", "Participants"),
    "agenda": T("lists", "Agenda"),
    "meetings": T("lists", "Meetings"),
    "records": T("lists", "Records"),
    "people": T("lists", "People"),
    "organisations": T("lists", "Organisations"),
    "series": T("lists", "Series of meetings"),
    "signatories": T("lists", "Signatories"),
    "attendance": T("lists", "Attendance"),
}
"""The lists there are, by the names that the command line knows them by."""
OF_A_MEETING = ("participants", "agenda")
NO_FORMAT = T("problems", "“{ending}” is not a format for lists. There are: {endings}.")
NO_LIST = T("problems", "“{name}” is not a list of a meeting. There are: {lists}.")
GUARDED_ONE = T(
    "lists", "1 cell begins like a formula; an apostrophe before it keeps it text in a spreadsheet."
)
GUARDED = T(
    "lists", "{count} cells begin like a formula; an apostrophe before them keeps them text in a spreadsheet."
)


@dataclass(frozen=True, slots=True)
class SavedList:
    """What was written: how many rows, and how many cells got an apostrophe so that no program runs them."""

    rows: int
    guarded: int = 0

    @property
    def guarded_words(self) -> str:
        """Return the marked sentence about the guarded cells; it may have the placeholder {count}."""
        return GUARDED_ONE if self.guarded == 1 else GUARDED


def save_list(
    store: Store,
    kinds: Sequence[str],
    path: Path,
    *,
    meeting: UUID | None = None,
    uids: Sequence[UUID] | None = None,
    speech: Speech = ENGLISH,
    overwrite: bool = False,
) -> SavedList:
    """Write lists to *path* in the format of its ending: a sheet each, or the first of them as CSV.

    *kinds* are keys of `TITLES`; "participants" and "agenda" need a *meeting*. *uids* are the only
    ones wanted, in their order. Raise Refused (place `path`) for another ending or a text that is too
    long for Excel, NotFound if there is no such meeting, Trouble if the file can't be written.
    """
    ending = path.suffix.lower()
    if ending not in dict(LIST_ENDINGS):
        values = {"ending": path.suffix or path.name, "endings": ", ".join(dict(LIST_ENDINGS))}
        raise Refused([Problem("path", NO_FORMAT, values)])
    with store.reading() as unit:
        lists = [written_list(unit, kind, meeting=meeting, uids=uids, speech=speech) for kind in kinds]
        author = unit.office.get().name
    if ending == ".csv":
        write_whole(path, [csv_bytes(lists[0])], overwrite=overwrite)
        return SavedList(len(lists[0].rows), lists[0].guarded_cells())
    data = workbook_bytes(lists, title=lists[0].title, author=author, made=datetime.now(UTC))
    write_whole(path, [data], overwrite=overwrite)
    return SavedList(sum(len(one.rows) for one in lists))


def lists_of_meeting(name: str) -> list[str]:
    """Return both lists of a meeting, or the one of that name; raise Refused (place `form`) for another."""
    found = [one for one in OF_A_MEETING if name in {"", one}]
    if not found:
        raise Refused([Problem("form", NO_LIST, {"name": name, "lists": ", ".join(OF_A_MEETING)})])
    return found


def meeting_of(store: Store, uid: UUID) -> UUID:
    """Return the meeting that *uid* is, or that the record *uid* belongs to."""
    with store.reading() as unit:
        record = unit.records.find(uid)
    return record.meeting if record else uid


def written_list(
    unit: Unit,
    kind: str,
    *,
    meeting: UUID | None = None,
    uids: Sequence[UUID] | None = None,
    speech: Speech = ENGLISH,
) -> WrittenList:
    """Return one list as text, with heads and choices in the words of *speech*."""
    if kind in OF_A_MEETING:
        assert meeting is not None
        dossier = unit.dossier(meeting)
        rows = participant_rows(dossier, speech) if kind == "participants" else agenda_rows(dossier, speech)
    else:
        rows = record_rows(unit, kind, uids, speech)
    title = speech.say("lists", TITLES[kind])
    return WrittenList(title=title, heads=rows[0], rows=tuple(rows[1:]), leftwards=speech.is_leftwards)
