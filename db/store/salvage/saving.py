"""The way from a damaged file to a new, sound one.

The new file is made with the tables of the old one and filled row by row before it has any trigger. Rows
that are damaged or missing come back from the history. Then everything that follows from the rows is made
anew: indexes, triggers, counts, what is searched.
"""

import os
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.orm import Session

from db.dialects import sqlite
from db.dialects.dialect import SEARCHED
from db.dialects.sqlite_dialect import ADD_NUMBER, KEEP_NUMBER
from db.dialects.sqlite_upkeep import MERGED_BETWEEN_SAVES, merge_all
from db.records.history import Occasion
from db.records.problems import Trouble
from db.records.words import T
from db.store.chain import Chain
from db.store.indexing import index_record
from db.store.key_file import carry_beside
from db.store.lock import Lock, settle_folder
from db.store.login import login_name
from db.store.opening import TAKEN, open_store, refuse_foreign
from db.store.rights import make_private
from db.store.salvage.mending import mend
from db.store.salvage.reading import DamagedTable
from db.store.salvage.report import Salvaged
from db.store.salvage.seals import readable
from db.store.troubles import refuse_locked, told_plainly
from db.store.unit import Unit
from db.store.work import RECORDS
from db.tables import Row

NOTHING = (
    T("salvage", "Nothing of “{file}” can be read."),
    T("salvage", "Its first page is damaged, where it stands what is where."),
    T("salvage", "Go back to a copy."),
)
SCHEMA = """SELECT m.type, m.name, m.sql FROM sqlite_master AS m
LEFT JOIN pragma_table_list AS l ON l.name = m.name AND l.schema = 'main'
WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite_%' AND coalesce(l.type, '') <> 'shadow'"""
FOLLOWING = ("search_entry", "figure")
"""Tables that follow from the others and are made anew."""


def salvage(path: Path, target: Path) -> Salvaged:
    """Save what can be read of the closed file at *path* into a new file at *target*; tell what was lost.

    The damaged file stays as it is. Raise FileInUse if somebody has it open, Trouble if nothing of it can
    be read, if *target* is there, or if there is no room.
    """
    path, target = path.absolute(), target.absolute()
    refuse_foreign(path)
    refuse_locked(path)
    if os.path.lexists(target):
        raise Trouble(*TAKEN, {"file": target.name})
    lock = Lock.take(path)
    part = target.with_name(f".{target.name}.salvaged")
    report = Salvaged()
    try:
        with told_plainly(target):
            _pour(path, part, report)
            _make_sound(part, report)
            carry_beside(path, target)
            part.rename(target)
            settle_folder(target.parent)
    finally:
        lock.release()
        for end in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + end).unlink(missing_ok=True)
    return report


def _pour(path: Path, part: Path, report: Salvaged) -> None:
    """Fill the new file at *part* with all rows that can be read."""
    part.unlink(missing_ok=True)
    make_private(part)
    with (
        readable(path, part.parent) as whole,
        closing(sqlite.peek(whole)) as old,
        closing(sqlite.bare(part, old.key)) as new,
    ):
        schema = _schema(old, path)
        sqlite.shape(new)
        new.execute("BEGIN")
        for kind, _, statement in schema:
            if kind == "table":
                new.execute(statement)
        for kind, name, statement in schema:
            if kind == "table" and "VIRTUAL" not in statement[:20] and name not in FOLLOWING:
                _copy_rows(old, new, name, report)
        _make("index", schema, new, report)
        mend(new, report)
        new.execute("INSERT INTO figure (name, number) " + _counts(schema))
        _make("trigger", schema, new, report)
        _keep_numbers(old, new)
        sqlite.set_format(new.execute, old.execute("PRAGMA user_version").fetchone()[0])
        new.execute("COMMIT")


def _schema(old: Any, path: Path) -> list[tuple[str, str, str]]:
    try:
        return list(old.execute(SCHEMA).fetchall())
    except sqlite.Error as error:
        raise Trouble(*NOTHING, {"file": path.name}) from error


def _copy_rows(old: Any, new: Any, table: str, report: Salvaged) -> None:
    damaged = DamagedTable(old, table)
    marks = ", ".join("?" * (len(damaged.columns)))
    into = f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})'  # noqa: S608 - a name of the file's own
    for _, *values in damaged.rows():
        try:
            report.saved[table] += new.execute(into, values).rowcount
        except sqlite.Error:
            report.unread[table] += 1
    if damaged.unread:
        report.unread[table] += damaged.unread


def _make(kind: str, schema: list[tuple[str, str, str]], new: Any, report: Salvaged) -> None:
    for one, name, statement in schema:
        if one == kind:
            try:
                new.execute(statement)
            except sqlite.Error:
                report.not_made.append(name)


def _counts(schema: list[tuple[str, str, str]]) -> str:
    there = {name for kind, name, _ in schema if kind == "table"}
    counted = [one for one in SEARCHED if one in there]
    return " UNION ALL ".join(f"SELECT '{one}', count(*) FROM {one}" for one in counted)  # noqa: S608 - our own names


def _keep_numbers(old: Any, new: Any) -> None:
    """Let no key be used again that was used in the old file, even by a row that is gone."""
    try:
        numbers = old.execute("SELECT seq, name FROM sqlite_sequence").fetchall()
    except sqlite.Error:
        return
    there = dict(new.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    for last, name in numbers:
        kept = max(last, there.get(name, 0)), name
        new.execute(KEEP_NUMBER if name in there else ADD_NUMBER, kept)


def _make_sound(part: Path, report: Salvaged) -> None:
    """Bring the new file up to date, leave out what hangs in the air, and let the search know the rest."""
    with TemporaryDirectory() as name:
        open_store(part, Path(name)).close()
    engine = sqlite.engine(part, writes=True)
    try:
        with Session(engine, autoflush=False) as session:
            unit = Unit(session, Chain(session.connection(), login_name()))
            unit.on(Occasion.RESTORE)
            untangle(session.connection(), report)
            for statement in MERGED_BETWEEN_SAVES:
                session.connection().exec_driver_sql(statement)
            for table in SEARCHED:
                for record in unit.shelf(RECORDS[table]).all():
                    index_record(session, record)
            unit.commit()
            report.still_wrong = unit.verify()
            session.rollback()
        with engine.connect() as connection:
            merge_all(connection.connection.driver_connection)
            sqlite.settle(connection.connection.driver_connection)
    finally:
        engine.dispose()


def untangle(connection: Connection, report: Salvaged) -> None:
    """Leave out rows that belong to something that is lost, and let others refer to nothing instead."""
    for table in Row.metadata.sorted_tables:
        for key in table.foreign_keys:
            target = key.column
            lost = key.parent.is_not(None) & key.parent.not_in(select(target))
            if key.ondelete == "CASCADE":
                report.left_out[table.name] += connection.execute(delete(table).where(lost)).rowcount
            else:
                emptied = update(table).where(lost).values({key.parent.name: None})
                report.unlinked[table.name] += connection.execute(emptied).rowcount
    report.left_out, report.unlinked = +report.left_out, +report.unlinked
