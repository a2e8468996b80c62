"""What every repository does: get, save, remove."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, bindparam, select

from db.records.problems import ChangedMeanwhile, NotFound, Problem, Refused
from db.records.removed import Removed
from db.records.words import T
from db.store.bin import Bin
from db.store.indexing import index_records
from db.store.reading import Question, question_for, read
from db.store.removal import take_out
from db.store.work import ROWS, Work
from db.tables import now
from db.tables.mapping import fill, record_of, wholly

R = TypeVar("R")
LARGEST_NUMBER = 2**63 - 1
TOO_LARGE = T("problems", "This number is too large.")
AT_ONCE = 5000
"""Values in one query: SQLite takes 32,766."""
EMPTY, ONE, MANY = "empty", "one", "many"
"""How a column is asked: whether it is empty, holds one value, or one of many."""


class Shelf(Generic[R]):
    """The place of one kind of record."""

    record: ClassVar[type[Any]]
    key: ClassVar[str] = "uid"
    order: ClassVar[tuple[str, ...]] = ("id",)

    def __init__(self, work: Work) -> None:
        self._work = work

    @property
    def table(self) -> Table:
        """The table of the records."""
        table = ROWS[self.record].__table__
        assert isinstance(table, Table)
        return table

    def get(self, uid: UUID) -> R:
        """Return the record; raise NotFound if there is none."""
        found = self.find(uid)
        if found is None:
            raise NotFound(uid)
        return found

    def find(self, uid: UUID) -> R | None:
        """Return the record, or None."""
        return next(iter(self.get_many((uid,))), None)

    def get_many(self, uids: Iterable[UUID]) -> list[R]:
        """Return those of the records that there are, in the usual order."""
        found: list[R] = []
        for some in in_portions(uids):
            found += self._with(self.key, *some)
        return found

    def all(self) -> list[R]:
        """Return every record there is."""
        return self._with("")

    def save(self, record: R) -> R:
        """Keep *record* and return it as kept, with its next version; version 0 is a new one.

        Raise ChangedMeanwhile if it was saved by somebody since it was read, NotFound if it was removed.
        """
        return self.save_many((record,))[0]

    def save_many(self, records: Sequence[R]) -> list[R]:
        """Keep all of *records* and return them as kept: much faster than one by one."""
        there = self._rows_of(records)
        rows = [self._put(there, record) for record in records]
        _refuse_giants(records)
        self._work.session.flush()
        self._work.changed.add(self.record)
        kept = [self.built(row) for row in rows]
        self._let_find(kept)
        return kept

    def remove(self, uid: UUID, *, for_good: bool = False) -> Removed:
        """Take the record out with all that belongs to it; references to it become empty.

        It goes into the bin, unless it is *for_good*. Return what went, for `Unit.restore`. Raise NotFound
        if there is none.
        """
        record = self.get(uid)
        removed = take_out(self._work, self.table, self.key, uid, record)
        if not for_good:
            Bin(self._work).keep(removed)
        return removed

    def _let_find(self, kept: Sequence[R]) -> None:
        """Let the search find *kept* by what they say now."""
        index_records(self._work.session, kept)

    def _with(self, name: str, *values: Any) -> list[R]:
        """Return the records whose column *name* holds one of *values*, in the usual order.

        A single None finds those in which it is empty.
        """
        how = EMPTY if values == (None,) else ONE if len(values) == 1 else MANY
        shelf: Any = type(self)
        question = _question(shelf, name, how)
        return read(self._work, question, {"asked": values[0] if len(values) == 1 else values})

    def _rows_of(self, records: Sequence[R]) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        shelf: Any = type(self)
        for some in in_portions(map(self._key_of, records)):
            rows = self._work.session.scalars(_rows_asked(shelf), {"asked": some})
            found |= {getattr(one, self.key): one for one in rows}
        return found

    def _put(self, there: dict[Any, Any], record: Any) -> Any:
        uid = self._key_of(record)
        row = there.get(uid)
        if row is None:
            if record.version:
                raise NotFound(uid)
            row = there[uid] = self._new_row(uid)
        elif row.version != record.version:
            raise ChangedMeanwhile(uid)
        self._fill(row, record)
        row.derive(record)
        row.changed_at = now()
        return row

    def _new_row(self, uid: UUID) -> Any:
        row = ROWS[self.record]
        made = row(**{one.key: [] for one in row.__mapper__.relationships}, created_at=now())
        setattr(made, self.key, uid)
        self._work.session.add(made)
        return made

    def _key_of(self, record: Any) -> Any:
        return getattr(record, self.key)

    def _fill(self, row: Any, record: R) -> None:
        fill(row, record)

    def built(self, row: Any) -> R:
        """Return the record that *row* and its parts hold."""
        record: R = record_of(self.record, row)
        return record


@cache
def _question(shelf: Any, name: str, how: str) -> Question:
    """Return the question for the records whose column *name* holds `asked`, or for all without a name."""
    row = ROWS[shelf.record]
    within = [_condition(row.__table__.c[name], how)] if name else []
    return question_for(shelf.record, row, within, shelf.order)


@cache
def _rows_asked(shelf: Any) -> Select[*tuple[Any, ...]]:
    """Return the query for the rows, with all their parts, whose key is one of `asked`."""
    row = ROWS[shelf.record]
    return select(row).options(*wholly(row)).where(_condition(row.__table__.c[shelf.key], MANY))


def _condition(column: ColumnElement[Any], how: str) -> ColumnElement[bool]:
    if how == EMPTY:
        return column.is_(None)
    if how == ONE:
        return column == bindparam("asked", type_=column.type)
    return column.in_(bindparam("asked", expanding=True))


def _refuse_giants(records: Sequence[Any]) -> None:
    """Raise Refused if a number is larger than a file can hold."""
    for record in records:
        for one in dataclasses.fields(record):
            value = getattr(record, one.name)
            if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
                raise Refused([Problem(one.name, TOO_LARGE)])


def in_portions(values: Iterable[Any]) -> Iterator[list[Any]]:
    """Yield *values* in lists that fit into one query."""
    rest = iter(values)
    while some := list(islice(rest, AT_ONCE)):
        yield some
