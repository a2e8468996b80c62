"""Who is listed, in protocol order: the one source of every list, count and sheet."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from db.records.attendance import (
    DELEGATES,
    TAKING_PART,
    Attendance,
    AttendanceState,
    Category,
    Delegation,
    DelegationRole,
    Presence,
    is_society,
)
from db.records.dossier import Dossier
from db.records.meeting import Mode
from db.records.organisation import Organisation, OrganisationKind
from db.records.protocol import CountryNames
from reports.catalogue.protocol import Protocol
from reports.wording import Wording


@dataclass(frozen=True, slots=True)
class Party:
    """A delegation with its people; none where only the delegation is known."""

    delegation: Delegation
    name: str
    people: tuple[Attendance, ...]
    is_society: bool

    @property
    def heads(self) -> int:
        """Return how many people they are, those without names too."""
        return sum(one.head_count for one in self.people)

    @property
    def delegates(self) -> int:
        """Return how many of them are heads, delegates or alternates."""
        return sum(one.head_count for one in self.people if one.role in DELEGATES)


@dataclass(frozen=True, slots=True)
class Group:
    """The delegations of one category."""

    category: Category
    parties: tuple[Party, ...]

    @property
    def heads(self) -> int:
        """Return how many people they are."""
        return sum(party.heads for party in self.parties)

    @property
    def delegates(self) -> int:
        """Return how many of them are heads, delegates or alternates."""
        return sum(party.delegates for party in self.parties)


def roll_of(
    dossier: Dossier, language: str, states: Collection[AttendanceState] = TAKING_PART
) -> tuple[Group, ...]:
    """Return the delegations of people in *states* by category, in the order of protocol.

    See `protocol` for categories and delegations; inside one, its head stands before the others, and
    named people before numbers of people. A delegation of which nobody is known is listed with those
    who take part.
    """
    protocol = Protocol(dossier, language)
    parties = _parties(dossier, language, states)
    found: dict[Category, list[Party]] = {}
    for party in sorted(parties, key=lambda party: protocol.key(party.delegation, party.name)):
        category = protocol.category(party.delegation, is_society=party.is_society)
        found.setdefault(category, []).append(party)
    return tuple(Group(one, tuple(found[one])) for one in protocol.categories() if one in found)


def in_the_room(dossier: Dossier, language: str) -> Iterator[tuple[Attendance, Party]]:
    """Yield who takes part and is there to sign and wear a badge: at a virtual meeting everybody."""
    everybody = dossier.meeting.mode is Mode.VIRTUAL
    for group in roll_of(dossier, language):
        for party in group.parties:
            for one in party.people:
                if everybody or one.presence is Presence.ROOM:
                    yield one, party


def _parties(dossier: Dossier, language: str, states: Collection[AttendanceState]) -> Iterator[Party]:
    known: dict[object, list[Attendance]] = {}
    for one in dossier.attendance:
        known.setdefault(one.delegation, []).append(one)
    for delegation in dossier.delegations:
        everybody = known.get(delegation.uid, [])
        people = sorted((one for one in everybody if one.state in states), key=_rank)
        if people or (not everybody and AttendanceState.PRESENT in states):
            yield _party(dossier, delegation, people, language)


def _party(dossier: Dossier, delegation: Delegation, people: list[Attendance], language: str) -> Party:
    organisation = dossier.organisation(delegation.organisation)
    name = printed_organisation(delegation, organisation, language, dossier.meeting.country_names)
    return Party(delegation, name, tuple(people), is_society(delegation, organisation))


def printed_organisation(
    delegation: Delegation,
    organisation: Organisation | None,
    language: str,
    countries: CountryNames = CountryNames.SHORT,
) -> str:
    """Return how a delegation is called in *language*; *countries* says which of a country's names it is.

    What was printed stays, whatever the register says later; only a name that is the register's own in
    one language gives way to the register's own in another.
    """
    printed = delegation.printed_name
    is_own = organisation is not None and any(one.text == printed for one in organisation.names)
    if organisation is None or (printed and not is_own):
        return printed
    if organisation.kind is OrganisationKind.COUNTRY and countries is CountryNames.SHORT:
        return usual_name(organisation, language) or organisation.name(language)
    return organisation.name(language)


def usual_name(country: Organisation, language: str) -> str:
    """Return the short name of a country: the register's own, else that of the language; "" for neither."""
    own = next((one.short for one in country.names if one.language == language and one.short), "")
    return own or (Wording(language).country(country.country) if country.country else "")


def _rank(one: Attendance) -> tuple[bool, bool, int]:
    return one.role is not DelegationRole.HEAD, not one.is_named, one.position
