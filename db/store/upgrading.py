"""Bringing an older file up to date: all steps in one transaction, or none."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text, update

import db.migrations
from db.dialects import sqlite
from db.records.history import Occasion
from db.records.problems import Trouble
from db.store.chain import Chain, drop_triggers, login_name, renew_triggers
from db.store.format import FORMAT, NEEDS
from db.store.troubles import DAMAGED
from db.tables import AboutRow

STEPS = Path(db.migrations.__file__).parent


def upgrade(path: Path) -> None:
    """Bring the file at *path* to the format of today; raise Trouble, and change nothing, if that fails."""
    engine = sqlite.engine(path, writes=True)
    try:
        _upgrade(engine, path)
    finally:
        engine.dispose()


def _upgrade(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        sqlite.hold_references(connection.connection.driver_connection)
        with connection.begin():
            run_steps(connection)
            chain = Chain(connection, login_name())
            chain.occasion = Occasion.UPGRADE
            chain.note()
            connection.execute(update(AboutRow).values(needs=NEEDS))
            sqlite.set_format(connection.exec_driver_sql, FORMAT)
            if connection.execute(text("PRAGMA foreign_key_check")).first():
                raise Trouble(*DAMAGED, {"file": path.name})


def run_steps(connection: Connection) -> None:
    """Run every step that is due, in the transaction of *connection*.

    Steps need not know of the history: its triggers go before them and come back after them, for the
    tables and columns that there are then.
    """
    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    drop_triggers(connection)
    command.upgrade(config, "head")
    renew_triggers(connection)
