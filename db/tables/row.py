"""What all rows share: the integer key inside, the identifier that travels, the version, the times.

References from one aggregate to another hold the `uid` itself, so a record and its row have the same
fields by the same names; what is part of an aggregate refers to its owner by the integer key. All
references are checked at the end of a transaction, so that records can come in in any order.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, ClassVar, Literal
from uuid import UUID

from sqlalchemy import ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from db.tables.types import Instant, Line, Number, Prose, Uid

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
DERIVED = {"derived": True}
"""Marks columns that follow from the record: sort keys and labels of lists."""
Gone = Literal["CASCADE", "SET NULL"]


def now() -> datetime:
    """Return this moment, in UTC."""
    return datetime.now(UTC)


class Row(DeclarativeBase):
    """A row of any table. Keys are never used twice, so that what was removed can be put back."""

    metadata = MetaData(naming_convention=NAMES)
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it, nobody writes it
    TRACED: ClassVar[bool] = True
    """Whether the history keeps what changes here: so it is with all that people enter."""

    id: Mapped[int] = mapped_column(Number, primary_key=True, sort_order=-3)


class Part(Row):
    """A row that is part of another one, its owner; `position` counts from 0."""

    __abstract__ = True
    BESIDE: ClassVar[frozenset[str]] = frozenset()
    """Fields of the record that this row leaves to others."""
    VALUE: ClassVar[str] = ""
    """The one column that a part without a record of its own holds."""
    DEPTH: ClassVar[str] = ""
    """The column that says how deep a part stands, where parts are a tree: its `items` come after it."""

    position: Mapped[int] = mapped_column(Number, sort_order=-1)


class Versioned(Row):
    """A row that is saved as a whole; `version` counts the saves."""

    __abstract__ = True
    BESIDE: ClassVar[frozenset[str]] = frozenset()

    version: Mapped[int] = mapped_column(Number, sort_order=1)
    created_at: Mapped[datetime] = mapped_column(Instant(), sort_order=2)
    changed_at: Mapped[datetime] = mapped_column(Instant(), sort_order=3)

    @staticmethod
    def derived(record: Any) -> dict[str, Any]:
        """Return the values of columns that follow from *record*: none, unless the table has some."""
        del record
        return {}


class Filed(Versioned):
    """A row of a record that travels."""

    __abstract__ = True

    uid: Mapped[UUID] = mapped_column(Uid(), unique=True, insert_sentinel=True, sort_order=-2)


def line(length: int = 200) -> Mapped[str]:
    """Return a column for one line of text."""
    return mapped_column(Line(length))


def prose(length: int = 0) -> Mapped[str]:
    """Return a column for text with line feeds; *length* 0: as long as it is."""
    return mapped_column(Prose(length or None))


def refers(key: str, gone: Gone = "SET NULL", *, index: bool = True, optional: bool = False) -> Mapped[Any]:
    """Return a column that refers to *key*, as in `meeting.uid`; *gone*: what happens when that goes."""
    to = ForeignKey(key, ondelete=gone, deferrable=True, initially="DEFERRED")
    kind = Uid() if key.endswith(".uid") else Number
    return mapped_column(kind, to, index=index, nullable=optional or gone == "SET NULL")


def parts(row: Callable[[], type[Row]]) -> Any:
    """Return the parts of a row in their order; they go with it, and are never fetched unasked."""
    return relationship(
        row,
        cascade="all, delete-orphan",
        passive_deletes=True,
        lazy="raise",
        foreign_keys=lambda: [row().__table__.c.owner],
        order_by=lambda: row().__table__.c.position,
    )
