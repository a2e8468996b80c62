"""Whether everything in a file is as it was kept."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Select, select, text
from sqlalchemy.exc import DatabaseError

from db.dialects import sqlite
from db.records.problems import NotFound, Trouble
from db.records.text import clean_name
from db.records.words import T
from db.store.audit import history_findings
from db.store.files import Attachments
from db.store.finding import Finding
from db.store.indexing import words_of
from db.store.meetings import Meetings
from db.store.organisations import Organisations
from db.store.people import People
from db.store.records import Records
from db.store.rows import row_findings
from db.store.series import AllSeries
from db.store.shelf import Shelf
from db.store.work import Work
from db.tables import AttachmentRow, EntryRow, FigureRow

SEARCHED: dict[str, type[Shelf[Any]]] = {
    "meeting": Meetings,
    "record": Records,
    "person": People,
    "organisation": Organisations,
    "series": AllSeries,
}
PAGES = T("health", "The file is damaged: {what}.")
UNREADABLE = T("health", "Something in the file can't be read: {what}.")
REFERENCES = T("health", "{count} entries of “{table}” refer to something that is not there.")
WORDS = T("health", "The search does not know “{name}” as it stands now.")
COUNTS = T("health", "{there} entries of “{table}” are there, and {counted} are counted.")
BYTES = T("health", "The file “{name}” of a meeting is damaged or not there.")


def verify(work: Work) -> list[Finding]:
    """Return everything that is wrong in the file, in the order it is looked at; reads every byte of it."""
    damaged = list(_pages(work))
    if damaged:
        return damaged
    parts = (_references, _counts, row_findings, _words, _bytes, history_findings)
    return [one for part in parts for one in _readable(part, work)]


def _readable(part: Callable[[Work], Iterator[Finding]], work: Work) -> Iterator[Finding]:
    """Yield what *part* finds; a value that can't even be read is a finding too."""
    try:
        yield from part(work)
    except (ValueError, LookupError, TypeError, DatabaseError, sqlite.Error) as error:
        yield Finding(UNREADABLE, {"what": type(error).__name__})


def _pages(work: Work) -> Iterator[Finding]:
    for said in work.dialect.damage(work.session.connection()):
        yield Finding(PAGES, {"what": said})


def _references(work: Work) -> Iterator[Finding]:
    for table, _, count in work.dialect.broken_references(work.session.connection()):
        yield Finding(REFERENCES, {"table": table, "count": str(count)})


def _counts(work: Work) -> Iterator[Finding]:
    for name, counted in work.rows(select(FigureRow.name, FigureRow.number)):
        ((there,),) = work.rows(text(f"SELECT count(*) FROM {name}"))  # noqa: S608 - our own names
        if there != counted:
            yield Finding(COUNTS, {"table": name, "there": str(there), "counted": str(counted)})


def _words(work: Work) -> Iterator[Finding]:
    """Yield every record that the search does not know under its title."""
    for table, shelf in SEARCHED.items():
        known = dict(work.rows(_titles(table)))
        for record in shelf(work).all():
            title = clean_name(words_of(record)[1])
            if known.pop(getattr(record, "uid", None), None) != title:
                yield Finding(WORDS, {"name": title})
        for title in known.values():
            yield Finding(WORDS, {"name": title})


def _titles(table: str) -> Select[*tuple[Any, ...]]:
    return select(EntryRow.uid, EntryRow.title).where(EntryRow.kind == table)


def _bytes(work: Work) -> Iterator[Finding]:
    for name, sha256 in work.rows(select(AttachmentRow.file_name, AttachmentRow.sha256)):
        try:
            for _ in Attachments(work).read(sha256):
                pass
        except (NotFound, Trouble):
            yield Finding(BYTES, {"name": name})
