"""Somebody who signs a record, as printed under it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.field import LINE, Field, field_problems
from db.records.identity import new_uid
from db.records.problems import Problem
from db.records.words import T


class SignedHow(Choice):
    """By which means a record is signed."""

    INK = "ink", T("signatory", "Ink")
    ELECTRONIC = "electronic", T("signatory", "Electronic")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """One signatory; name, post and organisation are snapshots, printed exactly so."""

    record: UUID
    printed_name: Annotated[str, Field(T("signatory", "Name as printed"), required=True, max_length=300)] = ""
    printed_post: Annotated[str, Field(T("signatory", "Post"), max_length=LINE)] = ""
    printed_organisation: Annotated[str, Field(T("signatory", "Organisation"), max_length=LINE)] = ""
    person: UUID | None = None
    how: Annotated[SignedHow, Field(T("signatory", "How"))] = SignedHow.INK
    signed_on: Annotated[date | None, Field(T("signatory", "Signed on"))] = None
    scan: UUID | None = None
    position: int = 0
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    @property
    def has_signed(self) -> bool:
        """Return whether the signature is there."""
        return self.signed_on is not None

    def line(self) -> str:
        """Return the signatory as one line: name, post, organisation, parted by commas."""
        parts = (self.printed_name, self.printed_post, self.printed_organisation)
        return ", ".join(part for part in parts if part)

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the signatory can be filed."""
        return (*field_problems(self), *self._date_problems())

    def _date_problems(self) -> Iterator[Problem]:
        if self.signed_on and self.signed_on.year < 1863:  # noqa: PLR2004 - the year the Movement began
            yield Problem(
                "signed_on", T("problems", "{year} is not a year."), {"year": str(self.signed_on.year)}
            )
