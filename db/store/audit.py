"""Whether the history is whole: nothing edited, taken out, put in or moved, and nothing done past it."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import groupby
from typing import Any

from sqlalchemy import func, select

from db.dialects.engines import dialect_of
from db.records.history import BEGINNING, TraceKind
from db.records.words import T
from db.store.chain import AT_ONCE, CHANGE, HISTORY, SAID, TRACE, hash_of, traced
from db.store.finding import Finding
from db.store.work import Work
from db.tables import Row

ALTERED = T("health", "The history was altered: change {number} is not what it was.")
MISSING = T("health", "The history was altered: change {number} is missing.")
BEYOND = T("health", "Another program made {count} changes since Rapporteur saved last.")
UNHEARD = T("health", "The history does not hear of every change: “{name}” is missing or altered.")
ERASED = T("health", "The history was altered: {count} entries were erased and nothing says so.")
CUT = T("health", "The history was cut: the state in which “{name}” was adopted is not in it.")
RECORD = Row.metadata.tables["record"]


def history_findings(work: Work) -> Iterator[Finding]:
    """Yield everything that is wrong with the history; all of it is read."""
    yield from _links(work)
    yield from _beyond(work)
    yield from _unheard(work)
    yield from _erased(work)
    yield from _cut(work)


def _links(work: Work) -> Iterator[Finding]:
    """Yield every change that does not follow from the one before and from what it traced."""
    before, expected = BEGINNING, 1
    with closing(_Traces(work)) as traces:
        for change in work.session.execute(select(CHANGE).order_by(CHANGE.c.id)).mappings():
            if change["id"] != expected:
                yield Finding(MISSING, {"number": str(expected)})
            if hash_of(before, change, traces.of(change["id"])) != change["hash"]:
                yield Finding(ALTERED, {"number": str(change["id"])})
            before, expected = change["hash"], change["id"] + 1


class _Traces:
    """All traces in the order of their changes, a few at a time in memory."""

    def __init__(self, work: Work) -> None:
        query = select(TRACE.c.change, *SAID).order_by(TRACE.c.change, TRACE.c.id)
        self._rows = work.session.execute(query.execution_options(yield_per=AT_ONCE))
        self._groups = groupby(self._rows, key=lambda row: row[0])
        self._next = next(self._groups, None)

    def close(self) -> None:
        """Leave the rest unread."""
        self._rows.close()

    def of(self, change: int) -> Iterator[Sequence[Any]]:
        """Yield what *change* traced; ask for the changes in their order."""
        while self._next and self._next[0] < change:
            self._next = next(self._groups, None)
        if self._next and self._next[0] == change:
            for _, *said in self._next[1]:
                yield said


def _beyond(work: Work) -> Iterator[Finding]:
    sealed = select(CHANGE.c.id)
    count = work.session.scalar(select(func.count()).where(TRACE.c.change.not_in(sealed)))
    if count:
        yield Finding(BEYOND, {"count": str(count)})


def _unheard(work: Work) -> Iterator[Finding]:
    """Yield every trigger that is not there, or not as it was made."""
    connection = work.session.connection()
    there = dialect_of(connection).triggers(connection, *HISTORY)
    wanted = dialect_of(connection).tracing(traced())
    for name in sorted(there.keys() | wanted.keys()):
        if there.get(name) != wanted.get(name):
            yield Finding(UNHEARD, {"name": name})


def _erased(work: Work) -> Iterator[Finding]:
    """Yield a finding if traces are empty that no later trace tells to be erased."""
    told = select(TRACE.c.key).where(TRACE.c.kind == TraceKind.ERASED, TRACE.c.table_name == TRACE.name)
    empty = TRACE.c.salt.is_(None) | TRACE.c.digest.is_not(None)
    count = work.session.scalar(select(func.count()).where(empty, TRACE.c.id.not_in(told)))
    if count:
        yield Finding(ERASED, {"count": str(count)})


def _cut(work: Work) -> Iterator[Finding]:
    """Yield every record that was adopted here at a state which the history does not know."""
    known = select(CHANGE.c.hash)
    lost = RECORD.c.history_head.not_in(known) & (RECORD.c.history_head != "")
    for key, title in work.session.execute(select(RECORD.c.id, RECORD.c.title).where(lost)).all():
        if not _came_so(work, key):
            yield Finding(CUT, {"name": title})


def _came_so(work: Work, key: int) -> bool:
    """Return whether the record came in adopted, from a file with a history of its own."""
    here = (TRACE.c.table_name == RECORD.name) & (TRACE.c.key == key) & (TRACE.c.kind == TraceKind.ADDED)
    added = work.session.scalars(select(TRACE.c.after).where(here)).all()
    return any('"history_head":""' not in (after or "") for after in added)
