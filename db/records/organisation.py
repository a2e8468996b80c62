"""An organisation: a National Society, a ministry, a UN agency, a network and so on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.country import is_country
from db.records.field import PARAGRAPH, Field, field_problems
from db.records.identity import new_uid
from db.records.language import Language
from db.records.problems import Problem
from db.records.text import fold
from db.records.words import T


class OrganisationKind(Choice):
    """What an organisation is, in the order of protocol."""

    NATIONAL_SOCIETY = "national_society", T("organisation", "National Society")
    FEDERATION = "federation", T("organisation", "International Federation (IFRC)")
    COMMITTEE = "committee", T("organisation", "International Committee (ICRC)")
    COUNTRY = "country", T("organisation", "Country")
    GOVERNMENT = "government", T("organisation", "Government or ministry")
    INTERGOVERNMENTAL = "intergovernmental", T("organisation", "Intergovernmental organisation")
    UN_AGENCY = "un_agency", T("organisation", "UN agency")
    NETWORK = "network", T("organisation", "Network")
    CIVIL_SOCIETY = "civil_society", T("organisation", "Civil society")
    OTHER = "other", T("organisation", "Other")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationName:
    """The official name in one language; `short` is used where room is short."""

    language: Language
    text: Annotated[str, Field(T("organisation", "Official name"), required=True)]
    short: Annotated[str, Field(T("organisation", "Short name"))] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation of the register. It has a name in one language at least."""

    kind: Annotated[OrganisationKind, Field(T("organisation", "Kind"))] = OrganisationKind.NATIONAL_SOCIETY
    names: tuple[OrganisationName, ...] = ()
    abbreviation: Annotated[
        str, Field(T("organisation", "Abbreviation"), max_length=40, help=T("organisation", "As in “IFRC”."))
    ] = ""
    country: Annotated[str, Field(T("organisation", "Country"), max_length=2)] = ""
    parent: Annotated[UUID | None, Field(T("organisation", "Part of"))] = None
    aliases: Annotated[
        tuple[str, ...],
        Field(
            T("organisation", "Also written"),
            help=T("organisation", "One spelling a line; all of them are found."),
        ),
    ] = ()
    website: Annotated[str, Field(T("organisation", "Website"))] = ""
    sort_name: Annotated[
        str, Field(T("organisation", "Sorted as"), help=T("organisation", "Empty: the name without “The”."))
    ] = ""
    notes: Annotated[str, Field(T("organisation", "Notes"), max_length=PARAGRAPH, multiline=True)] = ""
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def name(self, language: str = Language.ENGLISH) -> str:
        """Return the official name in *language*, else in English, else the first, else the abbreviation."""
        by_language: dict[str, str] = {one.language: one.text for one in reversed(self.names)}
        first = self.names[0].text if self.names else self.abbreviation
        return by_language.get(language) or by_language.get(Language.ENGLISH) or first

    def sort_key(self, language: str = Language.ENGLISH) -> str:
        """Return what the organisation is sorted by: its own sort name, or its name without the article."""
        return fold(self.sort_name or self.name(language).removeprefix("The "))

    def all_names(self) -> tuple[str, ...]:
        """Return every spelling by which the organisation is known, official names first, each once."""
        found = [
            *(one.text for one in self.names),
            *(one.short for one in self.names),
            self.abbreviation,
            *self.aliases,
        ]
        return tuple(dict.fromkeys(one for one in found if one))

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the organisation can be filed."""
        return (*field_problems(self), *self._name_problems(), *self._other_problems())

    def _name_problems(self) -> Iterator[Problem]:
        if not self.names:
            yield Problem("names", T("problems", "A name in one language is needed."))
        for place, one in enumerate(self.names):
            yield from field_problems(one, f"names.{place}.")
        if len({one.language for one in self.names}) < len(self.names):
            yield Problem("names", T("problems", "Two names have the same language."))

    def _other_problems(self) -> Iterator[Problem]:
        if self.country and not is_country(self.country):
            yield Problem(
                "country", T("problems", "“{country}” is not a known country."), {"country": self.country}
            )
        if self.parent == self.uid:
            yield Problem("parent", T("problems", "An organisation can't be part of itself."))
