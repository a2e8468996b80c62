"""What this office and others have sent each other: keys, and the states of records that went to and fro."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.row import Row, line
from db.tables.types import Instant, Line, Uid


class OfficeKeyRow(Row):
    """The public key of an office by which it is known again; our own has its secret too."""

    __tablename__ = "office_key"
    TRACED: ClassVar[bool] = False

    public: Mapped[str] = mapped_column(Line(64), unique=True)
    secret: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    name: Mapped[str] = line()
    met_at: Mapped[datetime] = mapped_column(Instant())


class LineageRow(Row):
    """A state in which a record went out or came in; `content` is its JSON, to see what changed since."""

    __tablename__ = "lineage"
    TRACED: ClassVar[bool] = False

    kind: Mapped[str] = mapped_column(Line(40))
    uid: Mapped[UUID] = mapped_column(Uid())
    meeting: Mapped[UUID | None] = mapped_column(Uid(), index=True)
    hash: Mapped[str] = mapped_column(Line(64))
    content: Mapped[str | None] = mapped_column(Text)
    noted_at: Mapped[datetime] = mapped_column(Instant())


Index("ix_lineage_state", LineageRow.uid, LineageRow.kind, LineageRow.hash, unique=True)
