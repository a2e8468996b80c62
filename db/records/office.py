"""What one secretariat has chosen for its file."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.field import Field, field_problems
from db.records.language import Language
from db.records.problems import Problem
from db.records.words import T


class Paper(Choice):
    """The paper that records are printed on."""

    A4 = "a4", T("office", "A4")
    LETTER = "letter", T("office", "Letter")
    LEGAL = "legal", T("office", "Legal")

    @classmethod
    def of_country(cls, country: str) -> "Paper":
        """Return the paper that offices use in *country*, an ISO code (CLDR, supplemental paper sizes)."""
        return cls.LETTER if country in _WRITES_ON_LETTER else cls.A4


_WRITES_ON_LETTER = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The settings that belong to the file, not to the person at the desk: a record like any other."""

    organisation: Annotated[UUID | None, Field(T("office", "National Society"))] = None
    name: Annotated[
        str,
        Field(
            T("office", "Name of the office"),
            help=T("office", "Shown above the sections and in page headers."),
        ),
    ] = ""
    language: Annotated[Language, Field(T("office", "Language of new records"))] = Language.ENGLISH
    paper: Annotated[Paper, Field(T("office", "Paper"))] = Paper.A4
    logo: Annotated[
        UUID | None,
        Field(
            T("office", "Logo"),
            help=T("office", "Your Society's own file. It is printed small, on white, unaltered."),
        ),
    ] = None
    letterhead: Annotated[
        str,
        Field(
            T("office", "Letterhead"),
            max_length=1000,
            multiline=True,
            help=T("office", "Lines beside the logo."),
        ),
    ] = ""
    serial_comma: Annotated[
        bool,
        Field(
            T("office", "“A, B, and C” in English"),
            help=T("office", "A comma before the last of a list, in sentences of records."),
        ),
    ] = False
    version: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the settings can be kept."""
        return tuple(field_problems(self))
