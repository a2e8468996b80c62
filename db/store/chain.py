"""The chain of changes: each one's hash covers the one before and everything that it traced.

What a trace says goes into the hash by a digest of its own, salted, so that personal data can be taken
out of the history later and the chain still holds.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select

from db.dialects.engines import dialect_of
from db.dialects.watched import Stamped, Traced
from db.records.history import BEGINNING, Occasion
from db.records.text import clean_name
from db.tables import Row, now
from db.tables.history import home_columns, told_columns, traced_tables, untold_columns

CHANGE = Row.metadata.tables["change"]
TRACE = Row.metadata.tables["trace"]
STAMP = Row.metadata.tables["stamp"]
HISTORY, STAMPS = ("trace_", "change_"), ("stamp_",)
"""How the names of the triggers begin."""
NEWEST = select(func.max(CHANGE.c.id)).scalar_subquery()
LAST = select(
    select(func.max(TRACE.c.change)).scalar_subquery(),
    func.coalesce(NEWEST, 0),
    func.coalesce(select(CHANGE.c.hash).where(CHANGE.c.id == NEWEST).scalar_subquery(), BEGINNING),
)
ADD = insert(CHANGE)
AT_ONCE = 5000
"""Traces that are read at once: an import may leave a hundred thousand."""
SAID: tuple[ColumnElement[Any], ...] = (
    TRACE.c.id,
    TRACE.c.table_name,
    TRACE.c.key,
    TRACE.c.owner,
    TRACE.c.home,
    TRACE.c.kind,
    TRACE.c.salt,
    TRACE.c.before,
    TRACE.c.after,
    TRACE.c.digest,
)
TRACES = select(*SAID).where(TRACE.c.change == bindparam("change"), TRACE.c.id > bindparam("after"))
TRACES = TRACES.order_by(TRACE.c.id).limit(AT_ONCE)


def renew_triggers(connection: Connection) -> None:
    """Let every table of records be traced and stamped, with all columns that it has now."""
    drop_triggers(connection)
    dialect = dialect_of(connection)
    connection.execute(delete(STAMP))
    for one in stamped():
        dialect.run(connection, dialect.stamp_now(one))
    add_triggers(connection)


def add_triggers(connection: Connection) -> None:
    """Let what happens to rows from now on be traced and stamped."""
    dialect = dialect_of(connection)
    for statement in (dialect.tracing(traced()) | dialect.stamping(stamped())).values():
        dialect.run(connection, statement)


def traced() -> list[Traced]:
    """Return every table of records with what its triggers must know."""
    return [Traced(one, told_columns(one), home_columns(one)) for one in traced_tables().values()]


def stamped() -> list[Stamped]:
    """Return every table of records that has columns which the history does not tell."""
    tables = traced_tables().values()
    return [Stamped(one.name, columns) for one in tables if (columns := untold_columns(one))]


def drop_triggers(connection: Connection) -> None:
    """Let nothing be traced, while tables are made anew."""
    dialect_of(connection).drop_triggers(connection, *HISTORY, *STAMPS)


class Chain:
    """The end of the chain during one transaction of *by*; `occasion` may be set until it is sealed.

    What another program has changed since the last change is closed into the chain at once, so that it
    can't pass for what is done next.
    """

    def __init__(self, connection: Connection, by: str) -> None:
        self._connection = connection
        self.by = ""
        self.occasion = Occasion.OUTSIDE
        traced, self._number, self._head = connection.execute(LAST).one()
        if (traced or 0) > self._number:
            self.seal()
        self.by = clean_name(by)
        self.occasion = Occasion.EDIT

    @property
    def next(self) -> int:
        """The number of the change that comes next."""
        return int(self._number) + 1

    def seal(self) -> None:
        """Close what was traced since the last change into the chain, as the last deed of a transaction."""
        traces = self._traced()
        if (first := next(traces, None)) is not None:
            self._add(chain((first,), traces))

    def _traced(self) -> Iterator[Sequence[Any]]:
        """Yield what was traced since the last change, a few at a time in memory."""
        some: Sequence[Sequence[Any]] = ((0,),)
        while some:
            asked = {"change": self._number + 1, "after": some[-1][0]}
            some = self._connection.execute(TRACES, asked).all()
            yield from some
            if len(some) < AT_ONCE:
                return

    def note(self) -> None:
        """Add a change that traces nothing, for something that happened to the file as a whole."""
        self._add(())

    def _add(self, traces: Iterable[Sequence[Any]]) -> None:
        made = {"id": self._number + 1, "changed_at": now(), "changed_by": self.by, "occasion": self.occasion}
        made["hash"] = hash_of(self._head, made, traces)
        self._connection.execute(ADD, made)
        self._number, self._head = made["id"], made["hash"]


def head(connection: Connection) -> str:
    """Return the hash of the last change: whoever knows it can tell whether any before it was touched."""
    found: str = connection.execute(LAST).one()[2]
    return found


def hash_of(before: str, change: Mapping[Any, Any], traces: Iterable[Sequence[Any]]) -> str:
    """Return the hash of *change*, a mapping of its columns, which follows the hash *before*."""
    moment = change["changed_at"].isoformat(timespec="microseconds")
    said = [before, change["id"], moment, change["changed_by"], change["occasion"]]
    running = hashlib.sha256(json.dumps(said).encode())
    for number, table, key, owner, home, kind, salt, old, new, digest in traces:
        place = [number, table, key, owner, home.hex if home else None, kind]
        said = [*place, digest or digest_of(salt or b"", old or "", new or "")]
        running.update(json.dumps(said).encode())
    return running.hexdigest()


def digest_of(salt: bytes, before: str, after: str) -> str:
    """Return the hash of what one trace says; without the salt nobody can try out what it may have been."""
    return hashlib.sha256(b"\0".join((salt, before.encode(), after.encode()))).hexdigest()
