"""What belongs to the file as a whole: the office, drafts, counts, what is searched, and its own format."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Boolean, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.records.language import Language
from db.records.office import Paper
from db.tables.json import Payload
from db.tables.row import Row, Versioned, line, prose, refers
from db.tables.types import Instant, Line, Number, OneOf, Uid


class OfficeRow(Versioned):
    """The settings of the office; there is one row at most, and its key is 1."""

    __tablename__ = "office"

    organisation: Mapped[UUID | None] = refers("organisation.uid")
    name: Mapped[str] = line()
    language: Mapped[Language] = mapped_column(OneOf(Language))
    paper: Mapped[Paper] = mapped_column(OneOf(Paper))
    logo: Mapped[UUID | None] = refers("attachment.uid")
    letterhead: Mapped[str] = prose(1000)
    serial_comma: Mapped[bool] = mapped_column(Boolean, server_default="0", sort_order=4)


class DraftRow(Row):
    """What somebody was typing, kept before it is saved; `record` may not be in the file yet.

    `desk` is who typed it and where, on a server that many desks share; in a file it is empty.
    """

    __tablename__ = "draft"
    TRACED: ClassVar[bool] = False

    form: Mapped[str] = line()
    record: Mapped[UUID] = mapped_column(Uid())
    base_version: Mapped[int] = mapped_column(Number)
    payload: Mapped[dict[str, object]] = mapped_column(Payload())
    kept_at: Mapped[datetime] = mapped_column(Instant())
    desk: Mapped[str] = mapped_column(Line(200), server_default=text("''"), sort_order=4)


Index("ix_draft_form_record_desk", DraftRow.form, DraftRow.record, DraftRow.desk, unique=True)


class EntryRow(Row):
    """Something that the search finds; its words stand in the full-text tables under the same key."""

    __tablename__ = "search_entry"
    TRACED: ClassVar[bool] = False

    kind: Mapped[str] = mapped_column(Line(40))
    uid: Mapped[UUID] = mapped_column(Uid())
    title: Mapped[str] = line(400)


Index("ix_search_entry_uid_kind", EntryRow.uid, EntryRow.kind, unique=True)
Index("ix_search_entry_kind", EntryRow.kind)


class FigureRow(Row):
    """How many there are of a kind, kept by triggers."""

    __tablename__ = "figure"
    TRACED: ClassVar[bool] = False

    name: Mapped[str] = mapped_column(Line(40), unique=True)
    number: Mapped[int] = mapped_column(Number)


class AboutRow(Row):
    """Which version of the program the file needs; the key is 1."""

    __tablename__ = "about"
    TRACED: ClassVar[bool] = False

    needs: Mapped[str] = line()
    made_at: Mapped[datetime] = mapped_column(Instant())
