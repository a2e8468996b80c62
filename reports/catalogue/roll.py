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
from db.records.organisation import Organisation
from db.records.text import fold


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


def roll_of(
    dossier: Dossier, language: str, states: Collection[AttendanceState] = TAKING_PART
) -> tuple[Group, ...]:
    """Return the delegations of people in *states* by category, in the order of protocol.

    The host comes first. Inside a category delegations stand by their position, then by their sort
    key in *language*; heads of delegation before the others, named people before numbers of people.
    A delegation of which nobody is known is listed with those who take part.
    """
    parties = sorted(_parties(dossier, language, states), key=lambda party: _order(party, dossier, language))
    found: dict[Category, list[Party]] = {}
    for party in parties:
        found.setdefault(party.delegation.category, []).append(party)
    return tuple(Group(category, tuple(found[category])) for category in Category if category in found)


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
    name = printed_organisation(delegation, organisation, language)
    return Party(delegation, name, tuple(people), is_society(delegation, organisation))


def printed_organisation(delegation: Delegation, organisation: Organisation | None, language: str) -> str:
    """Return how a delegation is called in *language*.

    What was printed stays, whatever the register says later; only a name that is the register's own in
    one language gives way to the register's own in another.
    """
    printed = delegation.printed_name
    if organisation is None:
        return printed
    is_own = any(one.text == printed for one in organisation.names)
    return organisation.name(language) if is_own or not printed else printed


def _rank(one: Attendance) -> tuple[bool, bool, int]:
    return one.role is not DelegationRole.HEAD, not one.is_named, one.position


def _order(party: Party, dossier: Dossier, language: str) -> tuple[bool, int, str]:
    host = dossier.meeting.host
    is_host = host is not None and party.delegation.organisation == host
    organisation = dossier.organisation(party.delegation.organisation)
    key = organisation.sort_key(language) if organisation else fold(party.name.removeprefix("The "))
    return not is_host, party.delegation.position, key
