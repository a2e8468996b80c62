"""Agendas: the tree as a list in reading order, each entry with its depth."""

from datetime import date, time
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.records.agenda import AgendaKind, DocumentKind
from db.tables.row import Part, Versioned, line, parts, prose, refers
from db.tables.types import Clock, Day, Number, OneOf, Uid


class AgendaDocumentRow(Part):
    """A document of an entry."""

    __tablename__ = "agenda_document"

    owner: Mapped[int] = refers("agenda_item.id", "CASCADE")
    kind: Mapped[DocumentKind] = mapped_column(OneOf(DocumentKind))
    title: Mapped[str] = line(400)
    attachment: Mapped[UUID | None] = refers("attachment.uid")


class AgendaItemRow(Part):
    """An entry; `level` is 0 at the top and one more than that of the entry it stands under."""

    __tablename__ = "agenda_item"
    BESIDE = frozenset({"items"})
    DEPTH = "level"

    owner: Mapped[int] = refers("agenda.id", "CASCADE")
    uid: Mapped[UUID] = mapped_column(Uid())
    level: Mapped[int] = mapped_column(Number)
    kind: Mapped[AgendaKind] = mapped_column(OneOf(AgendaKind))
    number: Mapped[str] = line(40)
    title: Mapped[str] = line(400)
    day: Mapped[date | None] = mapped_column(Day())
    starts: Mapped[time | None] = mapped_column(Clock())
    ends: Mapped[time | None] = mapped_column(Clock())
    speakers: Mapped[str] = prose()
    objectives: Mapped[str] = prose()
    overview: Mapped[str] = prose()
    documents: Mapped[list[AgendaDocumentRow]] = parts(lambda: AgendaDocumentRow)


class AgendaRow(Versioned):
    """The agenda of a meeting."""

    __tablename__ = "agenda"

    meeting: Mapped[UUID] = refers("meeting.uid", "CASCADE", index=False)
    items: Mapped[list[AgendaItemRow]] = parts(lambda: AgendaItemRow)


Index("ix_agenda_meeting", AgendaRow.meeting, unique=True)
