"""People and the posts they hold."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column

from db.records.language import Language
from db.records.person import Consent, Person
from db.tables.json import Lines
from db.tables.row import DERIVED, Filed, Part, line, parts, prose, refers
from db.tables.types import Day, Line, OneOf, Uid


class PostRow(Part):
    """A post that a person holds or held."""

    __tablename__ = "post"

    owner: Mapped[int] = refers("person.id", "CASCADE")
    uid: Mapped[UUID] = mapped_column(Uid())
    title: Mapped[str] = line()
    organisation: Mapped[UUID | None] = refers("organisation.uid")
    since: Mapped[date | None] = mapped_column(Day())
    until: Mapped[date | None] = mapped_column(Day())


class PersonRow(Filed):
    """A person of the register."""

    __tablename__ = "person"

    honorific: Mapped[str] = line(120)
    full_name: Mapped[str] = line(300)
    post_nominals: Mapped[str] = line(120)
    sort_name: Mapped[str] = line(300)
    email: Mapped[str] = line()
    phone: Mapped[str] = line(60)
    language: Mapped[Language | None] = mapped_column(OneOf(Language), sort_order=4)
    notes: Mapped[str] = prose()
    gender: Mapped[str] = mapped_column(Line(40), server_default=text("''"), sort_order=5)
    aliases: Mapped[tuple[str, ...]] = mapped_column(Lines(), server_default="[]", sort_order=6)
    consent: Mapped[Consent] = mapped_column(OneOf(Consent), server_default="not_asked", sort_order=7)
    consent_purpose: Mapped[str] = mapped_column(Line(200), server_default=text("''"), sort_order=8)
    consent_on: Mapped[date | None] = mapped_column(Day(), sort_order=9)
    sort_key: Mapped[str] = mapped_column(Line(300), index=True, info=DERIVED)
    posts: Mapped[list[PostRow]] = parts(lambda: PostRow)

    @staticmethod
    def derived(record: Person) -> dict[str, Any]:
        """Return what lists sort by."""
        return {"sort_key": record.sort_key()}
