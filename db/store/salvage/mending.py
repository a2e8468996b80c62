"""Bringing rows back from the history: what it tells of a row stands in it twice, here and there."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Boolean, LargeBinary, Table

from db.dialects import sqlite, sqlite_stamps
from db.dialects.sqlite_dialect import SqliteWatching
from db.store.chain import stamped, traced
from db.store.rows import Asking, erased_rows, row_sums, said_in, wrong_rows
from db.store.salvage.report import Salvaged
from db.tables.history import untold_columns

TOLD = "SELECT kind, owner, after FROM trace WHERE table_name = ? AND key = ? ORDER BY id"
STAMP = "SELECT said FROM stamp WHERE table_name = ? AND key = ?"


def mend(connection: Any, report: Salvaged) -> None:
    """Give every row of the new file that is damaged or missing what the history tells of it."""
    asking = Asking(connection.execute, SqliteWatching())
    erased = erased_rows(asking)
    sums, known = row_sums(asking)
    connection.execute("CREATE INDEX mending ON trace (table_name, key)")
    for one in traced():
        for key in wrong_rows(one, asking, sums, known - erased):
            if _mend(connection, one.table, key):
                report.mended[one.table.name] += 1
    connection.execute("DROP INDEX mending")
    _restamp(connection)


def _mend(connection: Any, table: Table, key: int) -> bool:
    """Write the row anew; return False if the history does not tell enough of it."""
    told = {**_untold(connection, table, key), **_told(connection, table, key), "id": key}
    columns = [one.name for one in table.c if one.name in told]
    needed = {one.name for one in table.c if not one.nullable and one.server_default is None}
    if not needed <= set(columns):
        return False
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    try:
        connection.execute(
            f'INSERT OR REPLACE INTO "{table.name}" ({names}) VALUES ({marks})',  # noqa: S608 - our own names
            [told[name] for name in columns],
        )
    except sqlite.Error:
        return False
    return True


def _told(connection: Any, table: Table, key: int) -> dict[str, Any]:
    """Return what the history tells of the row as it was last."""
    row: dict[str, Any] = {}
    for kind, owner, after in connection.execute(TOLD, (table.name, key)):
        row = {} if kind == "removed" else row | said_in(after)
        if "owner" in table.c and kind == "added":
            row["owner"] = owner
    return {name: _typed(table, name, value) for name, value in row.items() if name in table.c}


def _typed(table: Table, name: str, value: Any) -> Any:
    kind = table.c[name].type
    kind = getattr(kind, "impl_instance", kind)
    if isinstance(kind, LargeBinary) and isinstance(value, str):
        return bytes.fromhex(value)
    return int(value) if isinstance(kind, Boolean) and value is not None else value


def _untold(connection: Any, table: Table, key: int) -> Mapping[str, Any]:
    """Return version, times and sort keys: from the stamp of the row, else from the row itself."""
    columns = untold_columns(table)
    stamp = connection.execute(STAMP, (table.name, key)).fetchone() if columns else None
    if stamp is not None and len(values := stamp[0].split("\n")) == len(columns):
        return dict(zip(columns, values, strict=True))
    if not columns:
        return {}
    asked = ", ".join(f'"{name}"' for name in columns)
    row = connection.execute(f'SELECT {asked} FROM "{table.name}" WHERE id = ?', (key,)).fetchone()  # noqa: S608 - the same
    return dict(zip(columns, row, strict=True)) if row else {}


def _restamp(connection: Any) -> None:
    """Let the stamps of rows that could not be mended say what stands there now."""
    for one in stamped():
        for (key,) in connection.execute(sqlite_stamps.wrong(one)).fetchall():
            connection.execute(f"{sqlite_stamps.stamp_now(one)} WHERE r.id = ?", (key,))
