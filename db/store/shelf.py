"""What every repository does: get, save, remove."""

import dataclasses
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Table, bindparam

from db.records.problems import ChangedMeanwhile, NotFound, Problem, Refused
from db.records.removed import Removed
from db.records.words import T
from db.store.bin import Bin
from db.store.cleaning import cleaned
from db.store.indexing import index_records
from db.store.parting import in_portions
from db.store.reading import Question, question_for, read
from db.store.removal import take_out
from db.store.work import ROWS, Work
from db.store.writing import keep, table_of
from db.tables.mapping import plan_of

R = TypeVar("R")
LARGEST_NUMBER = 2**63 - 1
TOO_LARGE = T("problems", "This number is too large.")
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
        return table_of(ROWS[self.record])

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
        tidy = [cleaned(one) for one in records]
        _refuse_giants(tidy)
        keep(self._work, ROWS[self.record], self.key, self._by_key(tidy))
        self._work.changed.add(self.record)
        kept: list[R] = [_next(one) for one in tidy]
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

    def _by_key(self, records: Iterable[R]) -> dict[Any, R]:
        """Return *records* by their keys; raise ChangedMeanwhile if a new one is there twice."""
        found: dict[Any, Any] = {}
        for record in records:
            key = self._key_of(record)
            if key in found and not found[key].version:
                raise ChangedMeanwhile(key)
            found[key] = record
        return found

    def _key_of(self, record: Any) -> Any:
        return getattr(record, self.key)


@cache
def _question(shelf: Any, name: str, how: str) -> Question:
    """Return the question for the records whose column *name* holds `asked`, or for all without a name."""
    row = ROWS[shelf.record]
    within = [_condition(row.__table__.c[name], how)] if name else []
    return question_for(shelf.record, row, within, shelf.order)


def _next(record: Any) -> Any:
    """Return *record* in its next version."""
    return dataclasses.replace(record, version=record.version + 1)


def _condition(column: ColumnElement[Any], how: str) -> ColumnElement[bool]:
    if how == EMPTY:
        return column.is_(None)
    if how == ONE:
        return column == bindparam("asked", type_=column.type)
    return column.in_(bindparam("asked", expanding=True))


def _refuse_giants(records: Sequence[Any]) -> None:
    """Raise Refused if a number is larger than a file can hold."""
    for record in records:
        kind: Any = type(record)
        for name in _numbers(kind):
            if abs(getattr(record, name) or 0) > LARGEST_NUMBER:
                raise Refused([Problem(name, TOO_LARGE)])


@cache
def _numbers(record: Any) -> tuple[str, ...]:
    """Return the fields of a class of records that stand in columns of numbers."""
    columns = ROWS[record].__table__.c
    return tuple(
        name for name in plan_of(record, ROWS[record]).names if columns[name].type.python_type is int
    )
