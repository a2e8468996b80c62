"""A sign-in sheet that came back: which pages of it were scanned, and who signed."""

from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from db.records.field import Field, field_problems
from db.records.identity import new_uid
from db.records.problems import Problem
from db.records.words import T

MOST_OTHERS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedPage:
    """One page of a sheet: its number, of which issue of the list it is, and the file where its scan is."""

    page: int
    issue: str = ""
    attachment: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSheet:
    """What is known of one sheet of a meeting; `sheet` is its name as in `SheetCode`.

    `signed` are the lines of the list of participants who signed, `others` how many wrote themselves
    into blank rows.
    """

    meeting: UUID
    sheet: str
    signed: tuple[UUID, ...] = ()
    others: Annotated[int, Field(T("signed_sheet", "Signed in blank rows"))] = 0
    pages: tuple[ScannedPage, ...] = ()
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the sheet can be kept."""
        found = [*field_problems(self)]
        if not 0 <= self.others <= MOST_OTHERS:
            found.append(Problem("others", T("problems", "A number from 0 up is needed.")))
        return tuple(found)
