"""A recurring meeting: its ordinals, its members and whose turn it is to chair."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from db.records.field import PARAGRAPH, Field, field_problems
from db.records.identity import new_uid
from db.records.problems import Problem
from db.records.quorum import QuorumRule, number_problems
from db.records.words import T

FIRST_YEAR, LAST_YEAR = 1863, 2200


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One year of the chair rota and the organisation that serves."""

    year: int
    organisation: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series of meetings, such as an annual leadership meeting."""

    title: Annotated[
        str,
        Field(
            T("series", "Title"),
            required=True,
            max_length=400,
            help=T("series", "Without the number: “Annual Leadership Meeting”."),
        ),
    ] = ""
    abbreviation: Annotated[str, Field(T("series", "Abbreviation"), max_length=40)] = ""
    organisation: Annotated[
        UUID | None,
        Field(T("series", "Network or body"), help=T("series", "Whose meetings these are, if anybody's.")),
    ] = None
    members: tuple[UUID, ...] = ()
    rota: tuple[Turn, ...] = ()
    quorum: Annotated[QuorumRule, Field(T("series", "Quorum"))] = QuorumRule.NONE
    quorum_number: Annotated[int | None, Field(T("series", "Members needed"))] = None
    notes: Annotated[str, Field(T("series", "Notes"), max_length=PARAGRAPH, multiline=True)] = ""
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def chair_in(self, year: int) -> UUID | None:
        """Return the organisation that chairs in *year*, if the rota says."""
        return next((turn.organisation for turn in self.rota if turn.year == year), None)

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the series can be filed."""
        numbers = number_problems(self.quorum, self.quorum_number)
        return (*field_problems(self), *self._rota_problems(), *numbers)

    def _rota_problems(self) -> Iterator[Problem]:
        for place, turn in enumerate(self.rota):
            if not FIRST_YEAR <= turn.year <= LAST_YEAR:
                yield Problem(
                    f"rota.{place}.year", T("problems", "{year} is not a year."), {"year": str(turn.year)}
                )
        years = [turn.year for turn in self.rota]
        if len(set(years)) < len(years):
            yield Problem("rota", T("problems", "One year is listed twice."))
