"""What is known of a meeting, ready to be said in one language: who takes part, in order, and who is who."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from db.records.attendance import Category, Delegation
from db.records.dossier import Dossier
from db.records.live_field import LiveField
from db.records.organisation import Organisation, OrganisationKind
from db.records.protocol import CountryNames
from db.records.text import fold
from reports.catalogue.roll import Group, Party, printed_organisation, roll_of, usual_name
from reports.grammar import Forms, Grammar, grammar_of
from reports.wording import Wording

_ABBREVIATED = frozenset({OrganisationKind.UN_AGENCY, OrganisationKind.INTERGOVERNMENTAL})


@dataclass(frozen=True)
class Facts:
    """A meeting in the words of one language; its lists are put in order once and then kept."""

    dossier: Dossier
    wording: Wording

    @cached_property
    def grammar(self) -> Grammar:
        """Return the grammar of the language."""
        return grammar_of(self.wording.language)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Return who takes part, in the order of protocol."""
        return roll_of(self.dossier, self.wording.language, self.dossier.meeting.counted_states())

    @property
    def parties(self) -> Iterator[Party]:
        """Yield the delegations in the order of protocol."""
        return (party for group in self.groups for party in group.parties)

    def parties_of(self, category: Category) -> tuple[Party, ...]:
        """Return the delegations of one category; a host may be listed among the other Societies, too."""
        own = (one for one in self.parties if one.delegation.category is category)
        listed = next((group.parties for group in self.groups if group.category is category), ())
        return listed or tuple(own)

    @cached_property
    def delegates(self) -> int:
        """Return how many delegates the list has, whatever the official number is."""
        return sum(party.delegates for party in self.parties)

    @property
    def overridden(self) -> Mapping[LiveField, tuple[int, int]]:
        """Return the numbers that were set by hand and are not those of the list: set, and counted."""
        meeting = self.dossier.meeting
        pairs = {
            LiveField.DELEGATES: (meeting.official_delegates, self.delegates),
            LiveField.SOCIETIES_COUNT: (meeting.official_societies, len(self.societies)),
        }
        return {
            one: (fixed, counted) for one, (fixed, counted) in pairs.items() if fixed and fixed != counted
        }

    @cached_property
    def societies(self) -> tuple[str, ...]:
        """Return the names of the National Societies that meet, each once."""
        parties = (one for one in self.parties if one.is_society)
        return tuple(
            {one.delegation.organisation or one.delegation.uid: one.name for one in parties}.values()
        )

    def counted(self, forms: Forms, number: int) -> str:
        """Return "two delegates"; nothing for none."""
        return self.grammar.counted(forms, number, self.wording.plural(number), self.wording.grouped(number))

    def with_article(self, name: str) -> str:
        """Return *name* as it stands in a sentence: "the Vietnam Red Cross Society"."""
        return self.grammar.with_article(name, fold(name)) if name else ""

    def body(self, organisation: Organisation | None, name: str = "") -> str:
        """Return *organisation* as it stands in a sentence, by its *name* if one is given; "" for none."""
        if organisation is None:
            return self.with_article(name)
        said = name or printed_organisation(
            Delegation(meeting=self.dossier.meeting.uid), organisation, *self._called
        )
        if organisation.kind is OrganisationKind.COUNTRY:
            return self.grammar.country_article(fold(said)) + said
        return self.with_article(said)

    def party(self, party: Party) -> str:
        """Return a delegation as it stands in a sentence."""
        return self.body(self.dossier.organisation(party.delegation.organisation), party.name)

    @property
    def _called(self) -> tuple[str, CountryNames]:
        return self.wording.language, self.dossier.meeting.country_names

    def short_name(self, party: Party) -> str:
        """Return a name as it stands in brackets: of a country its usual one, of an agency its abbreviation.

        A name that was printed otherwise than the register has it stays as it was printed.
        """
        body = self.dossier.organisation(party.delegation.organisation)
        if body is None or not any(one.text == party.name for one in body.names):
            return party.name
        return self._short(body) or party.name

    def _short(self, body: Organisation) -> str:
        language = self.wording.language
        if body.kind is OrganisationKind.COUNTRY:
            return (
                usual_name(body, language) if self.dossier.meeting.country_names is CountryNames.SHORT else ""
            )
        short = next((one.short for one in body.names if one.language == language and one.short), "")
        return short or (body.abbreviation if body.kind in _ABBREVIATED else "")
