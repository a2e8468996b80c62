"""What was removed, kept for a while so that it can be put back."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.json import Payload
from db.tables.row import Row, line, refers
from db.tables.types import Instant, Line, Number, Uid


class BinRow(Row):
    """A removed record with all that went with it; `change` is the number of the change that removed it."""

    __tablename__ = "bin"
    TRACED: ClassVar[bool] = False

    uid: Mapped[UUID] = mapped_column(Uid(), index=True)
    kind: Mapped[str] = mapped_column(Line(40))
    title: Mapped[str] = line(400)
    home: Mapped[UUID | None] = mapped_column(Uid())
    change: Mapped[int] = mapped_column(Number)
    removed_at: Mapped[datetime] = mapped_column(Instant(), index=True)
    removed_by: Mapped[str] = line()
    payload: Mapped[dict[str, Any]] = mapped_column(Payload())


class BinContentRow(Row):
    """The bytes that something in the bin still needs."""

    __tablename__ = "bin_content"
    TRACED: ClassVar[bool] = False

    owner: Mapped[int] = refers("bin.id", "CASCADE")
    sha256: Mapped[str] = mapped_column(Line(64), index=True)
