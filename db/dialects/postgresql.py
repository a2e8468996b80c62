"""PostgreSQL: the driver, connections, and transactions of several desks at once.

Whoever writes takes a lock of the whole office first, and keeps it to the end of the transaction: so one
writes at a time, as in a file, and the chain of the history has no forks. Whoever reads waits for nobody and
sees one moment. The driver is loaded when an address is opened, and never for a file.
"""

from __future__ import annotations

from logging import NullHandler, getLogger
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool

from db.records.problems import Trouble
from db.records.words import T

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from db.dialects.address import Address

READERS = 4
UNHEARD = NullHandler()
"""What the driver remarks when a connection breaks: people are told by us, once."""
WAIT_SECONDS = 30
"""How long one waits for another desk that saves, such as an import of ten thousand people."""
SETTINGS = {
    "lock_timeout": f"{WAIT_SECONDS}s",
    "client_min_messages": "warning",
    "max_parallel_workers_per_gather": "0",
}
"""No process is started for a part of a question: where much else runs, that takes longer than the whole."""
IDLE_SECONDS = 60
"""How long the office waits for a desk that fell asleep while it saved."""
USUAL: dict[str, str | int] = {
    "application_name": "Rapporteur",
    "connect_timeout": 10,
    "client_encoding": "utf8",
    "keepalives_idle": 30,
    "tcp_user_timeout": 30_000,
}
TURN = "SELECT pg_advisory_xact_lock(hashtextextended('rapporteur ' || current_schema(), 0))"
"""Waits until nobody else writes in the office; it is let go of with the transaction."""
LASTING = """SELECT set_config('synchronous_commit', 'on', false)
WHERE current_setting('synchronous_commit') = 'off'"""
"""What was said to be saved outlasts a crash, also on a server that is told to be hasty about it."""
PATIENT = "SET LOCAL idle_in_transaction_session_timeout = 0"
"""Lets the office wait as long as it takes, while a transaction does something beside the server."""
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
NO_DRIVER = (
    T("store", "“{file}” could not be opened."),
    T("store", "What speaks to a server is not part of this installation."),
    T(
        "store",
        "Ask whoever looks after the program for an installation from its sources: the help says how, under "
        "“A whole secretariat on a server”.",
    ),
)


def engine(address: Address, *, writes: bool) -> Engine:
    """Return an engine on the database: one connection that writes, or several that only read."""
    made = create_engine(
        "postgresql+psycopg://",
        creator=lambda: connect(address, writes=writes),
        poolclass=QueuePool,
        pool_size=1 if writes else READERS,
        max_overflow=0 if writes else READERS,
        pool_timeout=WAIT_SECONDS,
        pool_pre_ping=True,
        use_native_hstore=False,
    )
    if writes:
        event.listen(made, "begin", _take_turn)
    return made


def _take_turn(connection: Connection) -> None:
    connection.exec_driver_sql(TURN)


def connect(address: Address, *, writes: bool) -> Any:
    """Return a connection; raise Trouble if there is no driver, its error if it is not let in."""
    try:
        import psycopg
    except ImportError as error:
        raise Trouble(*NO_DRIVER, {"file": address.name}) from error
    getLogger("psycopg").addHandler(UNHEARD)
    connection: Any = psycopg.connect(**_parameters(address, writes=writes))
    level = psycopg.IsolationLevel.READ_COMMITTED if writes else psycopg.IsolationLevel.REPEATABLE_READ
    connection.isolation_level = level
    if writes:
        _let_saves_last(connection)
    connection.read_only = not writes
    return connection


def _let_saves_last(connection: Any) -> None:
    connection.autocommit = True
    connection.execute(LASTING)
    connection.autocommit = False


def _parameters(address: Address, *, writes: bool) -> dict[str, Any]:
    told = {**USUAL, **address.parameters()}
    settings = dict(SETTINGS)
    if writes:
        settings["idle_in_transaction_session_timeout"] = f"{IDLE_SECONDS}s"
    own = [f"-c {name}={value}" for name, value in settings.items()]
    told["options"] = " ".join(filter(None, [*own, str(told.get("options", ""))]))
    return told


def errors() -> tuple[type[Exception], ...]:
    """Return what the driver raises."""
    import psycopg

    return (psycopg.Error,)


def tables(connection: Connection) -> set[str]:
    """Return the names of the tables in the schema of the connection."""
    return set(connection.exec_driver_sql(TABLES).scalars())


def run(connection: Connection, statement: str) -> int:
    """Run *statement*, or several, as they stand; return how many rows the last one touched."""
    driver: Any = connection.connection.driver_connection
    rows: int = driver.execute(statement).rowcount
    return rows
