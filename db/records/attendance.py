"""Who represents whom at a meeting, and who came."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.field import LINE, Field, field_problems
from db.records.identity import new_uid
from db.records.organisation import Organisation, OrganisationKind
from db.records.problems import Problem
from db.records.words import T

MOST_HEADS = 100_000


class Category(Choice):
    """The category of a delegation, in the usual sequence of protocol."""

    HOST = "host", T("attendance", "Host")
    MEMBER_SOCIETY = "member_society", T("attendance", "Member Societies")
    LEAD_COUNTRY = "lead_country", T("attendance", "Lead countries")
    PARTICIPATING_COUNTRY = "participating_country", T("attendance", "Participating countries")
    SUPPORTING_COUNTRY = "supporting_country", T("attendance", "Supporting countries")
    FEDERATION = "federation", T("attendance", "IFRC")
    COMMITTEE = "committee", T("attendance", "ICRC")
    PARTNER_SOCIETY = "partner_society", T("attendance", "Partner Societies")
    GOVERNMENT = "government", T("attendance", "Government")
    INTERNATIONAL_ORGANISATION = "international_organisation", T("attendance", "International organizations")
    CIVIL_SOCIETY = "civil_society", T("attendance", "Civil society")
    GUEST = "guest", T("attendance", "Guests")
    SECRETARIAT = "secretariat", T("attendance", "Secretariat")
    OTHER = "other", T("attendance", "Others")


class DelegationRole(Choice):
    """What somebody is in the delegation."""

    HEAD = "head", T("attendance", "Head")
    DELEGATE = "delegate", T("attendance", "Delegate")
    ALTERNATE = "alternate", T("attendance", "Alternate")
    ADVISER = "adviser", T("attendance", "Adviser")
    OBSERVER = "observer", T("attendance", "Observer")
    GUEST = "guest", T("attendance", "Guest")
    INTERPRETER = "interpreter", T("attendance", "Interpreter")
    SECRETARIAT = "secretariat", T("attendance", "Secretariat")


class AttendanceState(Choice):
    """How far it has come: asked, promised, came or not."""

    INVITED = "invited", T("attendance", "Invited")
    CONFIRMED = "confirmed", T("attendance", "Confirmed")
    PRESENT = "present", T("attendance", "Present")
    EXCUSED = "excused", T("attendance", "Excused")
    ABSENT = "absent", T("attendance", "Absent")
    REPLACED = "replaced", T("attendance", "Replaced")


TAKING_PART = frozenset({AttendanceState.INVITED, AttendanceState.CONFIRMED, AttendanceState.PRESENT})
DELEGATES = frozenset({DelegationRole.HEAD, DelegationRole.DELEGATE, DelegationRole.ALTERNATE})
"""Who counts as a delegate of those who take part."""
SOCIETIES = frozenset({Category.HOST, Category.MEMBER_SOCIETY})
"""Categories in which an organisation that is only named is a National Society."""


class Presence(Choice):
    """Where somebody takes part."""

    ROOM = "room", T("attendance", "In the room")
    ONLINE = "online", T("attendance", "Online")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """An organisation at a meeting, named as it is printed there, whatever the register says later.

    A `listed` one was entered for itself and stays though nobody of it is named; others come and
    go with their people.
    """

    meeting: UUID
    organisation: UUID | None = None
    printed_name: Annotated[str, Field(T("attendance", "Organisation"), max_length=LINE)] = ""
    category: Annotated[Category, Field(T("attendance", "Category"))] = Category.MEMBER_SOCIETY
    listed: bool = False
    position: int = 0
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the delegation can be filed."""
        return tuple(field_problems(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Whether somebody was there on one day, or for one entry of the agenda (`item`), and at what times."""

    day: Annotated[date | None, Field(T("attendance", "Day"))] = None
    item: UUID | None = None
    state: Annotated[AttendanceState, Field(T("attendance", "State"))] = AttendanceState.PRESENT
    arrived: Annotated[time | None, Field(T("attendance", "Arrived"))] = None
    left: Annotated[time | None, Field(T("attendance", "Left"))] = None

    def problems(self, prefix: str = "") -> Iterator[Problem]:
        """Yield what is wrong with the times."""
        if self.arrived and self.left and self.left < self.arrived:
            yield Problem(prefix + "left", T("problems", "This is before the arrival."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One line of the list: a person, or a number of people without names (`head_count`).

    `printed_name` and `printed_post` are snapshots; the register may change later. `state` is that of
    the whole meeting, `visits` are the days and entries of the agenda that were marked on their own.
    """

    meeting: UUID
    delegation: UUID
    person: UUID | None = None
    printed_name: Annotated[str, Field(T("attendance", "Name as printed"), max_length=300)] = ""
    printed_post: Annotated[str, Field(T("attendance", "Post"), max_length=LINE)] = ""
    role: Annotated[DelegationRole, Field(T("attendance", "Role"))] = DelegationRole.DELEGATE
    state: Annotated[AttendanceState, Field(T("attendance", "State"))] = AttendanceState.INVITED
    presence: Annotated[Presence, Field(T("attendance", "Room or online"))] = Presence.ROOM
    head_count: Annotated[int, Field(T("attendance", "Number"))] = 1
    replaced_by: UUID | None = None
    note: Annotated[str, Field(T("attendance", "Note"), max_length=LINE)] = ""
    visits: tuple[Visit, ...] = ()
    position: int = 0
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    @property
    def is_named(self) -> bool:
        """Return whether the line is one person, not a number of people."""
        return bool(self.printed_name)

    def visit(self, day: date | None = None, item: UUID | None = None) -> Visit | None:
        """Return what was marked for that day or entry of the agenda, if anything was."""
        return next((one for one in self.visits if (one.day, one.item) == (day, item)), None)

    def state_on(self, day: date | None = None, item: UUID | None = None) -> AttendanceState:
        """Return the state on that day or for that entry: the one marked there, else the whole meeting's.

        Who was present at the meeting is not thereby present on a day that was not marked: confirmed.
        """
        found = self.visit(day, item) if day or item else None
        if found:
            return found.state
        is_open = self.state is AttendanceState.PRESENT and bool(day or item) and bool(self.visits)
        return AttendanceState.CONFIRMED if is_open else self.state

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the line can be filed."""
        visits = (
            found for place, one in enumerate(self.visits) for found in one.problems(f"visits.{place}.")
        )
        return (*field_problems(self), *self._count_problems(), *visits)

    def _count_problems(self) -> Iterator[Problem]:
        if not 1 <= self.head_count <= MOST_HEADS:
            yield Problem("head_count", T("problems", "A number from 1 up is needed."))
        elif self.is_named and self.head_count != 1:
            yield Problem("head_count", T("problems", "A person with a name counts as one."))


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedLine:
    """What is being typed into the list, of which only a draft is made: a new line, or one cell of `line`.

    `person` and `organisation` are those of the register that were taken; `is_new_person` and
    `is_new_organisation` ask to put the names there.
    """

    meeting: UUID
    line: UUID | None = None
    category: Annotated[Category, Field(T("attendance", "Category"))] = Category.MEMBER_SOCIETY
    printed_name: Annotated[str, Field(T("attendance", "Name as printed"))] = ""
    printed_post: Annotated[str, Field(T("attendance", "Post"))] = ""
    printed_organisation: Annotated[str, Field(T("attendance", "Organisation"))] = ""
    role: Annotated[DelegationRole, Field(T("attendance", "Role"))] = DelegationRole.DELEGATE
    state: Annotated[AttendanceState, Field(T("attendance", "State"))] = AttendanceState.INVITED
    presence: Annotated[Presence, Field(T("attendance", "Room or online"))] = Presence.ROOM
    person: UUID | None = None
    organisation: UUID | None = None
    is_new_person: bool = False
    is_new_organisation: bool = False
    version: int = 0


def is_society(delegation: Delegation, organisation: Organisation | None) -> bool:
    """Return whether it is one of the National Societies that meet; those who come as partners are not.

    One that is only named, and not in the register, is what its category says.
    """
    if organisation is None:
        return delegation.category in SOCIETIES
    is_partner = delegation.category is Category.PARTNER_SOCIETY
    return organisation.kind is OrganisationKind.NATIONAL_SOCIETY and not is_partner
