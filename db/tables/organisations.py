"""Organisations and their names."""

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.records.language import Language
from db.records.organisation import Organisation, OrganisationKind
from db.tables.json import Lines
from db.tables.row import DERIVED, Filed, Part, line, parts, prose, refers
from db.tables.types import Line, OneOf


class OrganisationNameRow(Part):
    """The official name of an organisation in one language."""

    __tablename__ = "organisation_name"

    owner: Mapped[int] = refers("organisation.id", "CASCADE")
    language: Mapped[Language] = mapped_column(OneOf(Language))
    text: Mapped[str] = line()
    short: Mapped[str] = line()


class OrganisationRow(Filed):
    """An organisation of the register."""

    __tablename__ = "organisation"

    kind: Mapped[OrganisationKind] = mapped_column(OneOf(OrganisationKind), index=True)
    abbreviation: Mapped[str] = line(40)
    country: Mapped[str] = line(2)
    parent: Mapped[UUID | None] = refers("organisation.uid")
    aliases: Mapped[tuple[str, ...]] = mapped_column(Lines())
    website: Mapped[str] = line()
    sort_name: Mapped[str] = line()
    notes: Mapped[str] = prose()
    label: Mapped[str] = mapped_column(Line(200), info=DERIVED)
    sort_key: Mapped[str] = mapped_column(Line(200), index=True, info=DERIVED)
    names: Mapped[list[OrganisationNameRow]] = parts(lambda: OrganisationNameRow)

    @staticmethod
    def derived(record: Organisation) -> dict[str, Any]:
        """Return what lists show and sort by."""
        return {"label": record.name(), "sort_key": record.sort_key()}
