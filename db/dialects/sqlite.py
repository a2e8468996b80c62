"""SQLite: the driver, the pragmas, transactions, and what only this engine has.

The driver brings a SQLite of its own (3.51.3 or later: older ones can damage a file that two
connections write). Write-ahead log with full synchronisation loses no acknowledged save in a power
cut; SQLite's own default loses the last one in a quarter of them.

SQLAlchemy is loaded by what needs it here, and not before: a file is opened and its first lines are
read without it.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as driver

from db.dialects.sqlite_seal import (
    KEY_RING,
    MAGIC,
    PAGE_SIZE,
    SEALED,
    DataKey,
    NoKey,
    broken_seals,
    is_sealed,
    says_sealed,
)
from db.dialects.sqlite_upkeep import FULL_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine, ExceptionContext

__all__ = ["KEY_RING", "MAGIC", "PAGE_SIZE", "DataKey", "NoKey", "broken_seals", "is_sealed", "says_sealed"]

Error = driver.Error
"""What the driver raises."""
APPLICATION_ID = 0x52_61_70_70
"""`Rapp`, at byte 68 of the file."""
WITHOUT_A_LOG: tuple[str, ...] = ("journal_mode = TRUNCATE", "synchronous = FULL", "busy_timeout = 30000")
"""Where there can be no log: as safe, and slower. Whoever writes and whoever reads wait for each other."""
WITH_LOG_AT, WITHOUT_LOG = 18, b"\1\1"
"""Where a file says that it is read and written with a log beside it, and what it says without one."""
PRIMARY = 0xFF
NO_SHARED_MEMORY = (8, 10, 14, 15)
"""READONLY, IOERR, CANTOPEN, PROTOCOL: errors where a log can't be shared by several connections."""
DAMAGE = (11, 26)
"""CORRUPT, NOTADB: errors of a page that is not as it was written."""
COPIED_AT_ONCE = 512
"""Pages of a copy that are written and settled together: 4 MB."""
LITTLE = 1024 * 1024
READERS = 4
WAIT_SECONDS = 30
PRAGMAS: tuple[str, ...] = (
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "wal_autocheckpoint = 8000",
    "journal_size_limit = 67108864",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "recursive_triggers = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "cache_size = -32000",
    "secure_delete = FAST",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)


def engine(path: Path, *, writes: bool) -> Engine:
    """Return an engine on the file: one connection that writes, or several that only read."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import QueuePool

    made = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, writes=writes),
        poolclass=QueuePool,
        pool_size=1 if writes else READERS,
        max_overflow=0 if writes else READERS,
        pool_timeout=WAIT_SECONDS,
    )
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    event.listen(made, "begin", lambda connection: _begin(connection, begin))
    event.listen(made, "handle_error", _give_up_connection)
    return made


def _begin(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


def _give_up_connection(context: ExceptionContext) -> None:
    """Let a connection to an encrypted file go that met a damaged page: it reads nothing any more."""
    raised, connection = context.original_exception, context.connection
    code = getattr(raised, "sqlite_errorcode", 0) & PRIMARY
    if connection is not None and code in DAMAGE and is_keyed(connection.connection.driver_connection):
        context.is_disconnect = True


def is_keyed(connection: Any) -> bool:
    """Return whether the driver's *connection* is to an encrypted file."""
    return getattr(connection, "key", None) is not None


def connect(path: Path, *, writes: bool) -> Any:
    """Return a connection with all pragmas set, in which nothing begins or ends by itself."""
    connection = bare(path)
    try:
        for pragma in _pragmas(path, writes=writes):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if not writes:
            connection.execute("PRAGMA query_only = ON")
    except driver.Error:
        connection.close()
        raise
    return connection


def _pragmas(path: Path, *, writes: bool) -> Iterator[str]:
    has_log = keeps_log(path)
    others = {one.partition(" ")[0] for one in WITHOUT_A_LOG} if not has_log else set()
    for pragma in PRAGMAS:
        name = pragma.partition(" ")[0]
        if name not in others and (writes or name != "journal_mode"):
            yield pragma
    if not has_log:
        yield from WITHOUT_A_LOG


def keeps_log(path: Path) -> bool:
    """Return whether the file says that it is written with a log beside it, as nearly all are."""
    with path.open("rb") as file:
        start = file.read(WITH_LOG_AT + len(WITHOUT_LOG))
    return not (start.startswith(MAGIC) and start.endswith(WITHOUT_LOG))


def do_without_log(path: Path) -> None:
    """Let the file be written with a journal where it can't have a log; what a log held comes into it."""
    with closing(bare(path)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()  # so it needs no shared memory
        connection.execute("PRAGMA journal_mode = TRUNCATE").fetchall()


def bare(path: Path, key: DataKey | None = None) -> Any:
    """Return a connection to a file that is there, in which nothing begins or ends by itself.

    A file that is empty yet becomes encrypted with *key*.
    """
    return _connection(path, "mode=rw", key)


def peek(path: Path) -> Any:
    """Return a connection that can change nothing in the file, nor leave anything beside it.

    Only a journal that a power cut left is rolled back first: until then nothing in the file can be trusted.
    Beside a log that was left the engine lays its index of it, which the next opening takes away.
    """
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size:
        how = "mode=rw"
    else:
        how = "mode=ro" if was_left_open(path) else "immutable=1"
    return _connection(path, how)


class _Connection(driver.Connection):  # type: ignore[misc]  # the driver tells no types
    """A connection that knows the key it was opened with; None for a file that needs none."""

    key: DataKey | None = None


def _connection(path: Path, how: str, key: DataKey | None = None) -> Any:
    """Return a connection to the file, opened with the key that this program holds for it.

    A new file becomes encrypted with *key*. Raise NoKey if the file is encrypted and its key is not held.
    """
    key = key or KEY_RING.key_of(path)
    address = f"{path.absolute().as_uri()}?{how}"
    connection = driver.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=5, factory=_Connection
    )
    if key is not None:
        connection.key = key
        for pragma in (f'key = "{key.raw}"', *SEALED):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def copy_whole(source: Any, target: Path) -> None:
    """Copy everything that *source* sees into the empty file *target*; others go on saving meanwhile.

    It is of one moment if *source* is in a transaction that reads. What was copied is settled bit by bit:
    settled at once, all of it would stand on the disk's way before the next save.
    The copy has no log beside it and needs none, so that it can be read from a disk that may not be written.
    """
    with closing(_connection(target, "mode=rw", source.key)) as copy, target.open("rb+") as file:
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=COPIED_AT_ONCE, progress=lambda *_: os.fsync(file.fileno()))
    say_without_log(target)


def say_without_log(target: Path) -> None:
    """Let the closed file, if it is one, say that there is no log beside it."""
    with target.open("rb+") as file:
        if file.read(len(MAGIC)) == MAGIC:
            file.seek(WITH_LOG_AT)
            file.write(WITHOUT_LOG)


def is_sound(path: Path) -> bool:
    """Return whether every page of the closed file can be read and stands in its place; raise NoKey."""
    try:
        with closing(peek(path)) as connection:
            return finds_nothing(connection) and not broken_seals(connection)
    except NoKey:
        raise
    except driver.DatabaseError:
        return False


def finds_nothing(connection: Any) -> bool:
    """Return whether looking the pages through finds nothing wrong with them."""
    try:
        answer: tuple[str] = connection.execute("PRAGMA quick_check(1)").fetchone()
    except driver.DatabaseError:
        return False
    return answer[0] == "ok"


def tables(connection: Any) -> list[str]:
    """Return the names of the tables that hold data, without those that the search keeps for itself."""
    query = (
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    return [name for (name,) in connection.execute(query)]


def columns(connection: Any, table: str) -> set[str]:
    """Return the names of the columns of *table*, none if it is not there."""
    return {name for (name,) in connection.execute("SELECT name FROM pragma_table_xinfo(?)", (table,))}


def was_left_open(path: Path) -> bool:
    """Return whether the file was not closed when it was last used: part of it stands in its log."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def shape(connection: Any) -> None:
    """Set what must be set before the first table of a new file."""
    for pragma in (f"page_size = {PAGE_SIZE}", f"application_id = {APPLICATION_ID}"):
        connection.execute(f"PRAGMA {pragma}")


def set_format(run: Callable[[str], Any], number: int) -> None:
    """Note the format of the file where it is read before anything else is."""
    run(f"PRAGMA user_version = {number}")


def settle(connection: Any) -> None:
    """Put everything into the one file, before it is closed."""
    connection.execute("PRAGMA optimize")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def settle_later(connection: Any) -> None:
    """Let what *connection* writes last with the next save, if there is a log: nobody was told that it does.

    A power cut before that takes it back, whole.
    """
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        connection.execute("PRAGMA synchronous = NORMAL")


def rewrite(connection: Any) -> None:
    """Write everything anew, the full text first: it forgets words only when its parts are merged."""
    for table in FULL_TEXT:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - our own names
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def hold_references(connection: Any) -> None:
    """Let references be broken for a while, as when a table is made anew; not inside a transaction."""
    connection.execute("PRAGMA foreign_keys = OFF")


def has_log(path: Path) -> bool:
    """Return whether the file can have a write-ahead log where it lies: not so on some network drives."""
    with closing(bare(path)) as connection:
        try:
            answer: tuple[str] = connection.execute("PRAGMA journal_mode = WAL").fetchone()
            for statement in ("BEGIN IMMEDIATE", "ROLLBACK"):
                connection.execute(statement)
        except driver.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY in NO_SHARED_MEMORY and has_room(path):
                return False
            raise
    return answer[0] == "wal"


def has_room(path: Path) -> bool:
    """Return whether the disk of *path* has room for the log of a small change."""
    return shutil.disk_usage(path.parent).free > LITTLE


BROKEN_REFERENCES = """
SELECT broken."table" AS table_name, list."from" AS column_name, count(*) AS number
FROM pragma_foreign_key_check AS broken, pragma_foreign_key_list(broken."table") AS list
WHERE list.id = broken.fkid
GROUP BY 1, 2
"""
"""Tables and columns that refer to something that is not there, and how often."""
AT_PRESENT = tuple(f"SELECT 1 FROM {table}('present') LIMIT 1" for table in FULL_TEXT)  # noqa: S608 - our own names
"""Brings what a connection knows of the full text up to date: it looks for parts merged by others, else."""
CHECK = "PRAGMA integrity_check(20)"
"""Looks through every page, every index and the full text; answers "ok" or what is wrong."""
