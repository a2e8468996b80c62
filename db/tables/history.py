"""The history: what each transaction changed, chained by hashes.

Traces are written by triggers that stand on every table of records, so no change escapes, not even
one by another program. Changes are written by the store just before a transaction ends.
"""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, LargeBinary, Table, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.records.history import Occasion, TraceKind
from db.tables.row import DERIVED, Row, line
from db.tables.types import Instant, Line, Number, OneOf, Uid

OF_THE_STORE = frozenset({"id", "owner", "version", "created_at", "changed_at"})
"""Columns that say nothing that a person could have changed."""


class ChangeRow(Row):
    """What one transaction changed; `hash` is the SHA-256 over the one before and all that it traced."""

    __tablename__ = "change"
    TRACED: ClassVar[bool] = False

    changed_at: Mapped[datetime] = mapped_column(Instant())
    changed_by: Mapped[str] = line()
    occasion: Mapped[Occasion] = mapped_column(OneOf(Occasion))
    hash: Mapped[str] = mapped_column(Line(64), index=True)


class TraceRow(Row):
    """What happened to one row, the `key` of `table_name`.

    `home` is the meeting, the record or whatever else the row belongs to; a part has its `owner` instead.
    `before` and `after` are JSON. The hash of the change covers a hash of them and of `salt`, so that they
    can be erased and the chain still holds: then `digest` stands in their place, and nobody can guess
    from it what they were, since the salt went too.
    """

    __tablename__ = "trace"
    TRACED: ClassVar[bool] = False

    change: Mapped[int] = mapped_column(Number, index=True)
    table_name: Mapped[str] = mapped_column(Line(40))
    key: Mapped[int] = mapped_column(Number)
    owner: Mapped[int | None] = mapped_column(Number)
    home: Mapped[UUID | None] = mapped_column(Uid())
    kind: Mapped[TraceKind] = mapped_column(OneOf(TraceKind))
    salt: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
    digest: Mapped[str | None] = mapped_column(Line(64))


Index("ix_trace_home", TraceRow.home, sqlite_where=TraceRow.home.is_not(None))
Index("ix_trace_owner", TraceRow.owner, TraceRow.table_name, sqlite_where=TraceRow.owner.is_not(None))


def traced_tables() -> dict[str, Table]:
    """Return the tables whose changes are kept, by name: all but those that say they are not."""
    rows = (one for one in Row.registry.mappers if one.class_.TRACED)
    tables = (one.local_table for one in rows)
    return {one.name: one for one in sorted((one for one in tables if isinstance(one, Table)), key=_name)}


def told_columns(table: Table) -> tuple[str, ...]:
    """Return the names of the columns of *table* whose changes are kept."""
    return tuple(one.name for one in table.c if one.name not in OF_THE_STORE and one.info != DERIVED)


def untold_columns(table: Table) -> tuple[str, ...]:
    """Return the names of the columns of *table* that only the store writes, beside its keys."""
    told = {"id", "owner", *told_columns(table)}
    return tuple(one.name for one in table.c if one.name not in told)


def home_columns(table: Table) -> tuple[str, ...]:
    """Return the columns of which the first that is filled says what a row belongs to; none for a part."""
    if "owner" in table.c:
        return ()
    return tuple(name for name in ("meeting", "record", "uid") if name in table.c)


def _name(table: Table) -> str:
    return table.name
