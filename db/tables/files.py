"""Attachments, and their bytes by content."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.records.attachment import AttachmentKind
from db.tables.row import Filed, Row, line, refers
from db.tables.types import Instant, Line, Number, OneOf


class AttachmentRow(Filed):
    """What is known of a kept file."""

    __tablename__ = "attachment"

    meeting: Mapped[UUID | None] = refers("meeting.uid", "CASCADE", optional=True)
    record: Mapped[UUID | None] = refers("record.uid")
    kind: Mapped[AttachmentKind] = mapped_column(OneOf(AttachmentKind))
    title: Mapped[str] = line(400)
    caption: Mapped[str] = line(2000)
    credit: Mapped[str] = line()
    file_name: Mapped[str] = line(255)
    media_type: Mapped[str] = line()
    size: Mapped[int] = mapped_column(Number)
    sha256: Mapped[str] = mapped_column(Line(64), index=True)
    position: Mapped[int] = mapped_column(Number)


class ContentRow(Row):
    """The bytes of kept files, each content once; `sha256` in hexadecimal digits."""

    __tablename__ = "content"
    TRACED: ClassVar[bool] = False

    sha256: Mapped[str] = mapped_column(Line(64), unique=True)
    size: Mapped[int] = mapped_column(Number)
    kept_at: Mapped[datetime] = mapped_column(Instant())


class ChunkRow(Row):
    """A piece of a content, 256 KiB at most; `position` counts from 0."""

    __tablename__ = "chunk"
    TRACED: ClassVar[bool] = False

    owner: Mapped[int] = mapped_column(Number, ForeignKey("content.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(Number)
    data: Mapped[bytes] = mapped_column(LargeBinary)


Index("ix_chunk_owner_position", ChunkRow.owner, ChunkRow.position, unique=True)
