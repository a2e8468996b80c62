"""Series of meetings, their members and who chairs when."""

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.records.quorum import QuorumRule
from db.records.series import Series
from db.records.text import fold
from db.tables.row import DERIVED, Filed, Part, line, parts, prose, refers
from db.tables.types import Line, Number, OneOf


class MemberRow(Part):
    """An organisation that is a member of a series."""

    __tablename__ = "series_member"
    VALUE = "organisation"

    owner: Mapped[int] = refers("series.id", "CASCADE")
    organisation: Mapped[UUID] = refers("organisation.uid", "CASCADE")


class TurnRow(Part):
    """One year of the chair rota."""

    __tablename__ = "series_turn"

    owner: Mapped[int] = refers("series.id", "CASCADE")
    year: Mapped[int] = mapped_column(Number)
    organisation: Mapped[UUID] = refers("organisation.uid", "CASCADE")


class SeriesRow(Filed):
    """A recurring meeting."""

    __tablename__ = "series"

    title: Mapped[str] = line(400)
    abbreviation: Mapped[str] = line(40)
    organisation: Mapped[UUID | None] = refers("organisation.uid")
    notes: Mapped[str] = prose()
    quorum: Mapped[QuorumRule] = mapped_column(OneOf(QuorumRule), server_default="none", sort_order=4)
    quorum_number: Mapped[int | None] = mapped_column(Number, sort_order=5)
    sort_key: Mapped[str] = mapped_column(Line(400), index=True, info=DERIVED)
    members: Mapped[list[MemberRow]] = parts(lambda: MemberRow)
    rota: Mapped[list[TurnRow]] = parts(lambda: TurnRow)

    @staticmethod
    def derived(record: Series) -> dict[str, Any]:
        """Return what lists sort by."""
        return {"sort_key": fold(record.title)}
