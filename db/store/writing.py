"""Records into rows: what is new is added, what was there is changed, and parts keep the rows they have.

Values go straight into columns, many rows by one statement; no object of SQLAlchemy is made on the way.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Table, Update, bindparam, delete, insert, select, update

from db.records.problems import ChangedMeanwhile, NotFound
from db.store.parting import in_portions
from db.store.work import Work
from db.tables import now
from db.tables.mapping import Children, laid_out, plan_of

Values = dict[str, Any]
Standing = Mapping[Any, tuple[int, int]]
"""Number of the row and version of what is there, by its key."""


def keep(work: Work, row: Any, key: str, records: Mapping[Any, Any]) -> None:
    """Write *records*, by what the column *key* holds of them, as they are, each in its next version.

    Raise ChangedMeanwhile if one was saved by somebody since it was read, NotFound if it was removed.
    """
    table = table_of(row)
    there = _standing(work, table, key, list(records))
    for uid, record in records.items():
        _check(there, uid, record)
    moment = now()
    said = {uid: _said(row, record, moment) for uid, record in records.items()}
    made = {"version": 1, "created_at": moment}
    _add(work, table, [{key: uid, **made, **values} for uid, values in said.items() if uid not in there])
    change(work, table, [{**_place(*there[uid]), **values} for uid, values in said.items() if uid in there])
    _keep_all_parts(work, row, key, records, there)


def add(work: Work, row: Any, records: Iterable[Any]) -> None:
    """Write *records* that are never changed."""
    _add(work, table_of(row), [{"uid": one.uid, **_columns(row, one)} for one in records])


def table_of(row: Any) -> Table:
    """Return the table of a class of rows."""
    table = row.__table__
    assert isinstance(table, Table)
    return table


def _check(there: Standing, uid: Any, record: Any) -> None:
    if uid not in there:
        if record.version:
            raise NotFound(uid)
    elif there[uid][1] != record.version:
        raise ChangedMeanwhile(uid)


def _standing(work: Work, table: Table, key: str, keys: Iterable[Any]) -> Standing:
    found: dict[Any, tuple[int, int]] = {}
    query = _standing_asked(table, key)
    for some in in_portions(keys):
        found |= {one: (number, version) for one, number, version in work.rows(query, asked=some)}
    return found


@cache
def _standing_asked(table: Table, key: str) -> Any:
    asked = table.c[key].in_(bindparam("asked", expanding=True))
    return select(table.c[key], table.c.id, table.c.version).where(asked)


def _said(row: Any, record: Any, moment: datetime) -> Values:
    return {**_columns(row, record), **row.derived(record), "changed_at": moment}


def _columns(row: Any, record: Any) -> Values:
    return {one.name: getattr(record, one.name) for one in plan_of(type(record), row).columns}


def _place(number: int, version: int) -> Values:
    return {"this_row": number, "this_version": version, "version": version + 1}


def _add(work: Work, table: Table, rows: Sequence[Values]) -> None:
    if rows:
        work.session.connection().execute(insert(table), rows)


def change(work: Work, table: Table, rows: Sequence[Values]) -> None:
    """Change *rows*; raise ChangedMeanwhile if one of them is of another version by now."""
    if rows and work.session.connection().execute(_changing(table), rows).rowcount != len(rows):
        raise ChangedMeanwhile


@cache
def _changing(table: Table) -> Update:
    changing = update(table).where(table.c.id == bindparam("this_row"))
    return changing.where(table.c.version == bindparam("this_version")) if "version" in table.c else changing


def _keep_all_parts(work: Work, row: Any, key: str, records: Mapping[Any, Any], there: Standing) -> None:
    kinds = plan_of(type(next(iter(records.values()))), row).children if records else ()
    told = [uid for uid, one in records.items() if uid in there or any(getattr(one, c.name) for c in kinds)]
    if not (kinds and told):
        return
    numbers = there if len(there) == len(told) else _standing(work, table_of(row), key, told)
    new = {numbers[uid][0] for uid in told if uid not in there}
    for one in kinds:
        Parts(work, one).keep({numbers[uid][0]: getattr(records[uid], one.name) for uid in told}, new)


class Parts:
    """One kind of parts of one kind of rows."""

    def __init__(self, work: Work, children: Children) -> None:
        self._work = work
        self._record = children.record
        self._row = children.row
        self._table = table_of(children.row)
        self._added: list[Values] = []
        self._changed: list[Values] = []
        self._gone: list[int] = []

    def keep(self, owners: Mapping[int, Sequence[Any]], new: set[int]) -> None:
        """Make the rows say what the items of their *owners* say; those that are *new* have no rows yet."""
        there = self._there([owner for owner in owners if owner not in new])
        for owner, items in owners.items():
            self._sort(owner, items, there.get(owner, []))
        self._write()
        if self._record is not None and plan_of(self._record, self._row).children:
            self._keep_below(owners)

    def _there(self, owners: Iterable[int]) -> dict[int, list[Mapping[Any, Any]]]:
        found: dict[int, list[Mapping[Any, Any]]] = {}
        query = _parts_asked(self._table)
        for some in in_portions(owners):
            for row in self._work.session.connection().execute(query, {"asked": some}).mappings():
                found.setdefault(row["owner"], []).append(row)
        return found

    def _sort(self, owner: int, items: Iterable[Any], there: Iterable[Mapping[Any, Any]]) -> None:
        """Tell apart which of *items* are new, which differ from what is *there*, and what is no more."""
        left = {one.get("uid", place): one for place, one in enumerate(there)}
        for place, (depth, item) in enumerate(laid_out(self._row, items)):
            said = self._said(place, depth, item)
            row = left.pop(said.get("uid", place), None)
            if row is None:
                self._added.append({"owner": owner, **said})
            elif any(row[name] != value for name, value in said.items()):
                self._changed.append({"this_row": row["id"], **said})
        self._gone += [one["id"] for one in left.values()]

    def _said(self, place: int, depth: int, item: Any) -> Values:
        said: Values = {"position": place}
        if "uid" in self._table.c:
            said["uid"] = item.uid
        if self._row.DEPTH:
            said[self._row.DEPTH] = depth
        return said | ({self._row.VALUE: item} if self._row.VALUE else _columns(self._row, item))

    def _write(self) -> None:
        for some in in_portions(self._gone):
            self._work.session.connection().execute(delete(self._table).where(self._table.c.id.in_(some)))
        change(self._work, self._table, self._changed)
        _add(self._work, self._table, self._added)

    def _keep_below(self, owners: Mapping[int, Sequence[Any]]) -> None:
        """Keep the parts of the parts, whose rows are known by their places now."""
        items = {
            (owner, place): item
            for owner, some in owners.items()
            for place, (_, item) in enumerate(laid_out(self._row, some))
        }
        numbers = {
            (one["owner"], one["position"]): one["id"]
            for some in self._there(owners).values()
            for one in some
        }
        added = {numbers[one["owner"], one["position"]] for one in self._added}
        for one in plan_of(self._record, self._row).children:
            below = {numbers[place]: getattr(item, one.name) for place, item in items.items()}
            Parts(self._work, one).keep(below, added)


@cache
def _parts_asked(table: Table) -> Any:
    asked = table.c.owner.in_(bindparam("asked", expanding=True))
    return select(table).where(asked).order_by(table.c.position, table.c.id)
