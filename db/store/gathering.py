"""Which traces of the history belong to a record: its own, those of its parts, of what belongs to it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select

from db.records.meeting import Meeting
from db.records.problems import NotFound
from db.records.record import Record
from db.store.chain import TRACE
from db.store.parting import in_portions
from db.store.replay import TABLES, Place, parts_of
from db.store.work import ROWS, Work
from db.tables.history import home_columns

OWNING = (Meeting, Record)
"""Records with which the history of others is told: all that belongs to a meeting, who signs a record."""


class Gathered:
    """Every trace of a record, and to which record each row belongs: `root_of`.

    Raise NotFound if the record is not there.
    """

    def __init__(self, work: Work, kind: type[Any], uid: UUID) -> None:
        self._work = work
        self.traces: dict[int, Mapping[Any, Any]] = {}
        self.root_of: dict[Place, Place] = {}
        self._own(kind, uid)
        if kind in OWNING:
            self._take(TRACE.c.home == uid)
        if kind is Meeting:
            self._of_records(uid)
        for table in {place[0] for place in self.root_of}:
            self._parts(table)

    def in_order(self) -> list[Mapping[Any, Any]]:
        """Return the traces, the first first."""
        return [self.traces[number] for number in sorted(self.traces)]

    def _own(self, kind: type[Any], uid: UUID) -> None:
        table = TABLES[ROWS[kind].__tablename__]
        homes = [table.c[name] for name in home_columns(table)]
        row = self._work.session.execute(select(table.c.id, *homes).where(table.c.uid == uid)).first()
        if row is None:
            raise NotFound(uid)
        self.root_of[table.name, row[0]] = table.name, row[0]
        home = next(one for one in row[1:] if one is not None)
        self._take((TRACE.c.home == home) & (TRACE.c.table_name == table.name) & (TRACE.c.key == row[0]))

    def _of_records(self, meeting: UUID) -> None:
        """Find what belongs to the records of the meeting, those that were removed included."""
        records = TABLES["record"]
        there = self._work.session.scalars(select(records.c.uid).where(records.c.meeting == meeting))
        for some in in_portions({*there, *self._told_uids("record")}):
            self._take(TRACE.c.home.in_(some))

    def _told_uids(self, table: str) -> Iterator[UUID]:
        """Yield the identifiers that the traces of whole rows of *table* tell."""
        for one in self.traces.values():
            values = json.loads(one["before"] or "{}") | json.loads(one["after"] or "{}")
            if one["table_name"] == table and "uid" in values:
                yield UUID(values["uid"])

    def _take(self, condition: ColumnElement[bool]) -> None:
        for one in self._work.session.execute(select(TRACE).where(condition)).mappings():
            self.traces[one["id"]] = one
            if one["home"] is not None:
                place = one["table_name"], one["key"]
                self.root_of[place] = place

    def _parts(self, table: str) -> None:
        """Find the traces of the parts of the rows of *table* that are known, and of their parts."""
        owners = [key for name, key in self.root_of if name == table]
        for part in parts_of(table):
            for some in in_portions(owners):
                self._take((TRACE.c.table_name == part) & TRACE.c.owner.in_(some))
            self._adopt(table, part, owners)
            self._parts(part)

    def _adopt(self, table: str, part: str, owners: Sequence[int]) -> None:
        """Note to which record each part belongs, whether it is there or was."""
        column = TABLES[part].c
        for some in in_portions(owners):
            there = select(column.id, column.owner).where(column.owner.in_(some))
            for key, owner in self._work.session.execute(there):
                self.root_of[part, key] = self.root_of[table, owner]
        for one in self.traces.values():
            if one["table_name"] == part and (table, one["owner"]) in self.root_of:
                self.root_of[part, one["key"]] = self.root_of[table, one["owner"]]
