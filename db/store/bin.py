"""The bin: what was removed stays in the file for a while, whole, and can be put back."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Select, case, delete, func, insert, select

from db.records.binned import KEPT, Binned
from db.records.naming import name_of
from db.records.problems import NotFound
from db.records.removed import Emptied, Removed
from db.store.removal import put_back
from db.store.work import Work
from db.tables import BinContentRow, BinRow, MeetingRow, Row, now
from db.tables.plain import plain, typed

GATHERED = frozenset({"attendance", "delegation"})
"""Lines of a list of participants: those that went at once are shown as one."""
TABLES = Row.metadata.tables


class Bin:
    """What was removed and is not gone for good yet."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def keep(self, removed: Removed) -> None:
        """Put what was just removed into the bin."""
        table, top = removed.rows[0]
        made = BinRow(
            uid=top.get("uid", top.get("meeting")),
            kind=table,
            title=name_of(removed.record),
            home=top.get("meeting"),
            change=self._work.next_change,
            removed_at=now(),
            removed_by=self._work.by,
            payload=packed(removed),
        )
        self._work.session.add(made)
        self._work.session.flush()
        contents = {row["sha256"] for name, row in removed.rows if name == "attachment"}
        for sha256 in sorted(contents):
            self._work.session.execute(insert(BinContentRow).values(owner=made.id, sha256=sha256))
        self._work.changed.add(Binned)

    def all(self) -> list[Binned]:
        """Return everything in the bin, what was removed last first."""
        return [_binned(list(some)) for _, some in groupby(self._work.rows(_listed()), key=_together)]

    def count(self) -> int:
        """Return how many things lie in the bin."""
        return len(self.all())

    def take(self, keys: Sequence[int]) -> list[Removed]:
        """Take what has those *keys* out of the bin and put it back into the file; return it.

        Raise NotFound if it is gone for good, Refused if it can't be put back.
        """
        query = select(BinRow.payload).where(BinRow.id.in_(keys)).order_by(BinRow.id.desc())
        found = [unpacked(payload) for (payload,) in self._work.rows(query)]
        if len(found) < len(keys):
            raise NotFound(keys)
        for removed in found:
            put_back(self._work, removed)
        self._drop(BinRow.id.in_(keys))
        return found

    def forget(self, removed: Removed) -> None:
        """Take what was put back in another way out of the bin."""
        table, top = removed.rows[0]
        self._drop(BinRow.uid == top.get("uid", top.get("meeting")), BinRow.kind == table)

    def empty(self, keys: Iterable[int] | None = None) -> None:
        """Let what has those *keys*, or everything, go for good."""
        self._drop(*([] if keys is None else [BinRow.id.in_(tuple(keys))]))

    def overdue(self) -> bool:
        """Return whether something has lain in the bin for its time."""
        return bool(self._work.session.scalar(select(func.count(BinRow.id)).where(_is_due())))

    def let_go(self) -> None:
        """Let go for good what has lain in the bin for its time."""
        self._drop(_is_due())

    def _drop(self, *conditions: Any) -> None:
        self._work.session.execute(delete(BinRow).where(*conditions))
        self._work.changed.add(Binned)


def _is_due() -> Any:
    return BinRow.removed_at < now() - KEPT


def _listed() -> Select[*tuple[Any, ...]]:
    shown = (BinRow.id, BinRow.kind, BinRow.title, BinRow.home, BinRow.change)
    meeting = case((MeetingRow.short_title != "", MeetingRow.short_title), else_=MeetingRow.title)
    query = select(*shown, BinRow.removed_at, BinRow.removed_by, func.coalesce(meeting, "").label("of"))
    query = query.outerjoin(MeetingRow, MeetingRow.uid == BinRow.home)
    return query.order_by(BinRow.change.desc(), BinRow.home, BinRow.id)


def _together(row: Any) -> Any:
    """Return what rows share that are shown as one."""
    return (row.change, row.home) if row.kind in GATHERED else row.id


def _binned(rows: list[Any]) -> Binned:
    first = rows[0]
    people = [row for row in rows if row.kind == "attendance"]
    return Binned(
        keys=tuple(row.id for row in rows),
        kind="attendance" if people else first.kind,
        titles=tuple(row.title for row in people or rows),
        removed_at=first.removed_at,
        removed_by=first.removed_by,
        home=first.of,
    )


def packed(removed: Removed) -> dict[str, Any]:
    """Return *removed* as it lies in the bin."""
    rows = [
        [name, {key: plain(TABLES[name].c[key], one) for key, one in row.items()}]
        for name, row in removed.rows
    ]
    emptied = [
        [one.table, one.column, one.key, plain(TABLES[one.table].c[one.column], one.value)]
        for one in removed.emptied
    ]
    return {"rows": rows, "emptied": emptied}


def unpacked(payload: dict[str, Any]) -> Removed:
    """Return what was removed, without its record; columns that came since have their usual values."""
    rows = tuple((name, dict(_typed(name, row))) for name, row in payload["rows"] if name in TABLES)
    emptied = tuple(
        Emptied(table, column, key, typed(TABLES[table].c[column], value))
        for table, column, key, value in payload["emptied"]
    )
    return Removed(None, rows, emptied)


def _typed(table: str, row: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    columns = TABLES[table].c
    return ((name, typed(columns[name], value)) for name, value in row.items() if name in columns)
