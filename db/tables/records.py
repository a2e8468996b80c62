"""Records, their paragraphs, who signs them and when they were printed."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.records.distribution import Means
from db.records.language import Language
from db.records.paragraph import ParagraphKind, Runs
from db.records.record import Family, OnPaper, Record, RecordStatus
from db.records.signatory import SignedHow
from db.records.text import fold
from db.tables.json import Cells, RunsText
from db.tables.row import DERIVED, Filed, Part, Row, line, parts, prose, refers
from db.tables.types import Day, Instant, Line, Number, OneOf, Uid


class AttributionRow(Part):
    """A delegation whose position a paragraph tells."""

    __tablename__ = "attribution"
    VALUE = "delegation"

    owner: Mapped[int] = refers("paragraph.id", "CASCADE")
    delegation: Mapped[UUID] = refers("delegation.uid", "CASCADE")


class ParagraphRow(Part):
    """One paragraph."""

    __tablename__ = "paragraph"

    owner: Mapped[int] = refers("record.id", "CASCADE")
    uid: Mapped[UUID] = mapped_column(Uid())
    kind: Mapped[ParagraphKind] = mapped_column(OneOf(ParagraphKind))
    level: Mapped[int] = mapped_column(Number)
    runs: Mapped[Runs] = mapped_column(RunsText())
    rows: Mapped[tuple[tuple[Runs, ...], ...]] = mapped_column(Cells())
    attributed_to: Mapped[list[AttributionRow]] = parts(lambda: AttributionRow)


class OnPaperRow(Part):
    """Something that was chosen for the paper of a record."""

    __tablename__ = "on_paper"
    VALUE = "choice"

    owner: Mapped[int] = refers("record.id", "CASCADE")
    choice: Mapped[OnPaper] = mapped_column(OneOf(OnPaper))


class DistributionRow(Part):
    """A record going out to somebody."""

    __tablename__ = "distribution"

    owner: Mapped[int] = refers("record.id", "CASCADE")
    uid: Mapped[UUID] = mapped_column(Uid())
    day: Mapped[date | None] = mapped_column(Day())
    recipients: Mapped[str] = prose()
    means: Mapped[Means | None] = mapped_column(OneOf(Means))
    copies: Mapped[int | None] = mapped_column(Number)
    acknowledged_on: Mapped[date | None] = mapped_column(Day())
    note: Mapped[str] = prose()


class RecordRow(Filed):
    """A record of a meeting."""

    __tablename__ = "record"

    meeting: Mapped[UUID] = refers("meeting.uid", "CASCADE")
    family: Mapped[Family] = mapped_column(OneOf(Family))
    preface: Mapped[str] = prose()
    title: Mapped[str] = line(400)
    language: Mapped[Language] = mapped_column(OneOf(Language))
    status: Mapped[RecordStatus] = mapped_column(OneOf(RecordStatus))
    draft: Mapped[int] = mapped_column(Number)
    reference: Mapped[str] = line(80)
    adopted_on: Mapped[date | None] = mapped_column(Day())
    content_hash: Mapped[str] = line(64)
    history_head: Mapped[str] = mapped_column(Line(64), server_default=text("''"), sort_order=4)
    annex_participants: Mapped[bool] = mapped_column(Boolean)
    sort_title: Mapped[str] = mapped_column(Line(400), info=DERIVED)
    paragraphs: Mapped[list[ParagraphRow]] = parts(lambda: ParagraphRow)
    on_paper: Mapped[list[OnPaperRow]] = parts(lambda: OnPaperRow)
    distributions: Mapped[list[DistributionRow]] = parts(lambda: DistributionRow)

    @staticmethod
    def derived(record: Record) -> dict[str, Any]:
        """Return what lists sort by."""
        return {"sort_title": fold(record.title)}


Index("ix_record_by_change", RecordRow.changed_at, RecordRow.id)
Index("ix_record_by_title", RecordRow.sort_title, RecordRow.id)
Index("ix_record_by_status", RecordRow.status, RecordRow.changed_at, RecordRow.id)


class SignatoryRow(Filed):
    """Somebody who signs a record."""

    __tablename__ = "signatory"

    record: Mapped[UUID] = refers("record.uid", "CASCADE")
    printed_name: Mapped[str] = line(300)
    printed_post: Mapped[str] = line()
    printed_organisation: Mapped[str] = line()
    person: Mapped[UUID | None] = refers("person.uid")
    how: Mapped[SignedHow] = mapped_column(OneOf(SignedHow))
    signed_on: Mapped[date | None] = mapped_column(Day())
    scan: Mapped[UUID | None] = refers("attachment.uid")
    position: Mapped[int] = mapped_column(Number)


class PrintRow(Row):
    """The note of one printing; it is never changed."""

    __tablename__ = "print_note"

    uid: Mapped[UUID] = mapped_column(Uid(), unique=True)
    record: Mapped[UUID] = refers("record.uid", "CASCADE")
    form: Mapped[str] = line()
    printed_at: Mapped[datetime] = mapped_column(Instant())
    printed_by: Mapped[str] = line()
    sha256: Mapped[str] = line(64)
    printer: Mapped[str] = line()
    pages: Mapped[int] = mapped_column(Number)
    copies: Mapped[int] = mapped_column(Number)
