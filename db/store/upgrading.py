"""Bringing an older file up to date: all steps in one transaction, or none."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text, update
from sqlalchemy.orm import Session

import db.migrations
from db.dialects import sqlite
from db.dialects.engines import dialect_of
from db.dialects.sqlite_upkeep import merge_all
from db.records.history import Occasion
from db.records.problems import DamagedFile, Trouble
from db.records.words import T
from db.store.chain import HISTORY, Chain, drop_triggers, renew_triggers, traced
from db.store.copies.making import Order, copy_closed
from db.store.copies.manifest import Reason
from db.store.format import FORMAT, NEEDS
from db.store.indexing import index_record
from db.store.login import login_name
from db.store.meetings import Meetings
from db.store.troubles import DAMAGED
from db.store.work import Work
from db.tables import AboutRow

ROOM = 2.5
"""Times its size that must be free: tables may be written anew, and the log holds them too."""
NO_ROOM = (
    T("store", "“{file}” can't be brought up to date."),
    T("store", "The disk has too little room: {megabytes} MB must be free for a while."),
    T("store", "Make room on the disk, then open the file again. Nothing in it was changed."),
)
STEPS = Path(db.migrations.__file__).parent


def upgrade(path: Path, copies: Path) -> None:
    """Bring the file at *path* to the format of today, after a copy of it was made in the folder *copies*.

    Raise Trouble, and change nothing, if there is no room for it, no copy can be made, or it fails.
    """
    _refuse_without_room(path)
    copy_closed(Order(path, copies, Reason.MIGRATION))
    engine = sqlite.engine(path, writes=True)
    try:
        _upgrade(engine, path)
    finally:
        engine.dispose()


def _upgrade(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        sqlite.hold_references(connection.connection.driver_connection)
        with connection.begin():
            _drop_leftovers(connection)
            bring_up_to_date(connection)
            merge_all(connection.connection.driver_connection)
            sqlite.set_format(connection.exec_driver_sql, FORMAT)
            if not _is_sound(connection):
                raise DamagedFile(*DAMAGED, {"file": path.name})


def bring_up_to_date(connection: Connection) -> None:
    """Run every step that is due in the transaction of *connection*, and let history and search know."""
    heard = told_so_far(connection)
    run_steps(connection)
    _note_upgrade(connection, heard)
    _index_meetings(connection)
    connection.execute(update(AboutRow).values(needs=NEEDS))


def _note_upgrade(connection: Connection, heard: Mapping[str, set[str]]) -> None:
    """Close the upgrade into the history, with what rows say where it heard nothing of them before."""
    chain = Chain(connection, login_name())
    chain.occasion = Occasion.UPGRADE
    if tell_anew(connection, heard):
        chain.seal()
    else:
        chain.note()


def told_so_far(connection: Connection) -> dict[str, set[str]]:
    """Return which columns of which tables the history hears of."""
    dialect = dialect_of(connection)
    heard: dict[str, set[str]] = {}
    for name, statement in dialect.triggers(connection, *HISTORY).items():
        if name.endswith("_added"):
            table = name.removeprefix("trace_").removesuffix("_added")
            heard[table] = dialect.told_by(statement)
    return heard


def tell_anew(connection: Connection, before: Mapping[str, set[str]]) -> int:
    """Trace what every row says in columns that the history did not hear of *before*; return how many."""
    dialect, count = dialect_of(connection), 0
    for one in traced():
        fresh = [name for name in one.told if name not in before.get(one.table.name, set())]
        if fresh:
            kind = "changed" if one.table.name in before else "added"
            count += dialect.run(connection, dialect.told_now(one, fresh, kind))
    return count


def _index_meetings(connection: Connection) -> None:
    """Let meetings be found by all that is searched today, such as the names in their lists."""
    with Session(connection, autoflush=False) as session:
        for one in Meetings(Work(session)).all():
            index_record(session, one)
        session.commit()


def _is_sound(connection: Connection) -> bool:
    """Return whether every page, every index and every reference is as it should be, before it lasts."""
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    said = connection.execute(text(sqlite.CHECK)).scalars().first()
    return broken is None and said == "ok"


def _refuse_without_room(path: Path) -> None:
    needed = int(ROOM * path.stat().st_size)
    if shutil.disk_usage(path.parent).free < needed:
        raise Trouble(*NO_ROOM, {"file": path.name, "megabytes": str(needed // 1_000_000 + 1)})


def _drop_leftovers(connection: Connection) -> None:
    """Drop tables that were being made anew when an older version of the program was interrupted."""
    for name in sqlite.tables(connection.connection.driver_connection):
        if name.startswith("_alembic_tmp_"):
            connection.exec_driver_sql(f'DROP TABLE "{name}"')


def run_steps(connection: Connection) -> None:
    """Run every step that is due, in the transaction of *connection*.

    Steps need not know of the history: its triggers go before them and come back after them, for the
    tables and columns that there are then.
    """
    drop_triggers(connection)
    take_steps(connection, "head")
    renew_triggers(connection)


def take_steps(connection: Connection, last: str) -> None:
    """Run the steps that are due up to the *last*, in the transaction of *connection*."""
    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, last)
