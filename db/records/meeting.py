"""One edition of a meeting: when, where, how, by whom."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from db.records.attendance import TAKING_PART, AttendanceState, Category
from db.records.choice import Choice
from db.records.country import is_country
from db.records.field import PARAGRAPH, Field, field_problems
from db.records.identity import new_uid
from db.records.problems import Problem
from db.records.protocol import Counted, CountryNames, Precedence
from db.records.quorum import QuorumRule, number_problems
from db.records.standing import MeetingStatus as MeetingStatus  # noqa: PLC0414 - known as the meeting's
from db.records.standing import Mode as Mode  # noqa: PLC0414 - the same
from db.records.words import T

WHAT = T("meeting", "What it is")
WHEN_AND_WHERE = T("meeting", "When and where")
HOST_AND_ROLES = T("meeting", "Host and roles")
BACKGROUND = T("meeting", "Background")
OFFICIAL = T("meeting", "Official numbers")
ORDER = T("meeting", "List of participants")
LONGEST_TITLE = 400


class RoleKind(Choice):
    """What somebody does at a meeting as a whole."""

    PRESIDED_BY = "presided_by", T("meeting", "Presided by")
    OPENED_BY = "opened_by", T("meeting", "Opened by")
    KEYNOTE = "keynote", T("meeting", "Keynote by")
    CHAIR = "chair", T("meeting", "Chair")
    CO_CHAIR = "co_chair", T("meeting", "Co-chair")
    RAPPORTEUR = "rapporteur", T("meeting", "Rapporteur")
    LEAD_COUNTRY = "lead_country", T("meeting", "Lead country")
    CLOSED_BY = "closed_by", T("meeting", "Closed by")


class LinkKind(Choice):
    """How a meeting stands to another one."""

    FOLLOWS_UP = "follows_up", T("meeting", "Follows up")
    REVIEWS = "reviews", T("meeting", "Reviews the outcome of")
    SUBMITS_TO = "submits_to", T("meeting", "Submits to")
    PART_OF = "part_of", T("meeting", "Part of")
    RELATED = "related", T("meeting", "Related to")


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role at a meeting, with the words that are printed: a snapshot, whatever the register says later."""

    kind: RoleKind
    printed_name: Annotated[str, Field(T("meeting", "Name"), required=True, max_length=LONGEST_TITLE)]
    printed_post: Annotated[str, Field(T("meeting", "Post and organisation"), max_length=LONGEST_TITLE)] = ""
    person: UUID | None = None
    organisation: UUID | None = None
    uid: UUID = field(default_factory=new_uid)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLink:
    """A link to another meeting: one in the file (`meeting`) or one that is only named (`text`)."""

    kind: LinkKind
    meeting: UUID | None = None
    text: Annotated[str, Field(T("meeting", "Other meeting"), max_length=LONGEST_TITLE)] = ""
    uid: UUID = field(default_factory=new_uid)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One edition of a meeting.

    `sequence` is its own sequence of categories; those that it does not name follow in the usual one.
    Without a `quorum` rule that of the series counts.
    """

    series: Annotated[UUID | None, Field(T("meeting", "Series"), group=WHAT)] = None
    ordinal: Annotated[int | None, Field(T("meeting", "Number"), group=WHAT)] = None
    title: Annotated[
        str,
        Field(
            T("meeting", "Title"),
            required=True,
            max_length=LONGEST_TITLE,
            multiline=True,
            help=T("meeting", "Printed at the head of every record of this meeting."),
            group=WHAT,
        ),
    ] = ""
    subtitle: Annotated[
        str,
        Field(
            T("meeting", "Process or theme"),
            max_length=LONGEST_TITLE,
            help=T("meeting", "A second line under the title, if there is one."),
            group=WHAT,
        ),
    ] = ""
    short_title: Annotated[
        str,
        Field(
            T("meeting", "Short title"),
            max_length=120,
            help=T("meeting", "For lists and page headers."),
            group=WHAT,
        ),
    ] = ""
    status: Annotated[MeetingStatus, Field(T("meeting", "Status"), group=WHAT)] = MeetingStatus.PLANNED
    first_day: Annotated[date | None, Field(T("meeting", "First day"), group=WHEN_AND_WHERE)] = None
    last_day: Annotated[date | None, Field(T("meeting", "Last day"), group=WHEN_AND_WHERE)] = None
    date_text: Annotated[
        str,
        Field(
            T("meeting", "Dates in words"),
            max_length=120,
            help=T("meeting", "While the days are not set: “by October 2021”."),
            group=WHEN_AND_WHERE,
        ),
    ] = ""
    mode: Annotated[Mode, Field(T("meeting", "How people meet"), group=WHEN_AND_WHERE)] = Mode.IN_PERSON
    city: Annotated[str, Field(T("meeting", "City"), max_length=120, group=WHEN_AND_WHERE)] = ""
    country: Annotated[str, Field(T("meeting", "Country"), max_length=2, group=WHEN_AND_WHERE)] = ""
    venue: Annotated[str, Field(T("meeting", "Venue"), group=WHEN_AND_WHERE)] = ""
    platform: Annotated[str, Field(T("meeting", "Online platform"), max_length=120, group=WHEN_AND_WHERE)] = (
        ""
    )
    host: Annotated[
        UUID | None,
        Field(
            T("meeting", "Host"),
            help=T("meeting", "Printed first wherever organisations are listed."),
            group=HOST_AND_ROLES,
        ),
    ] = None
    roles: tuple[Role, ...] = ()
    links: tuple[MeetingLink, ...] = ()
    background: Annotated[
        str,
        Field(
            T("meeting", "Background and rationale"), max_length=PARAGRAPH, multiline=True, group=BACKGROUND
        ),
    ] = ""
    objectives: Annotated[
        str,
        Field(
            T("meeting", "Objectives"),
            max_length=PARAGRAPH,
            multiline=True,
            help=T("meeting", "Objectives of single parts stand in the agenda."),
            group=BACKGROUND,
        ),
    ] = ""
    official_delegates: Annotated[
        int | None,
        Field(
            T("meeting", "Delegates"),
            help=T("meeting", "Only if the number to be printed is not the one counted."),
            group=OFFICIAL,
        ),
    ] = None
    official_societies: Annotated[int | None, Field(T("meeting", "National Societies"), group=OFFICIAL)] = (
        None
    )
    first_listed: Annotated[Precedence, Field(T("meeting", "First in all lists"), group=ORDER)] = (
        Precedence.HOST
    )
    country_names: Annotated[CountryNames, Field(T("meeting", "Countries are called by"), group=ORDER)] = (
        CountryNames.SHORT
    )
    sequence: tuple[Category, ...] = ()
    counted: Annotated[
        Counted,
        Field(
            T("meeting", "Counted and listed"),
            help=T("meeting", "In lists, sentences and signatures; sheets and badges are for all expected."),
            group=ORDER,
        ),
    ] = Counted.EXPECTED
    largest_delegation: Annotated[
        int | None,
        Field(
            T("meeting", "Largest delegation"),
            help=T("meeting", "More people of one organisation are marked, not refused."),
            group=ORDER,
        ),
    ] = None
    quorum: Annotated[QuorumRule | None, Field(T("meeting", "Quorum"), group=ORDER)] = None
    quorum_number: Annotated[int | None, Field(T("meeting", "Members needed"), group=ORDER)] = None
    notes: Annotated[
        str,
        Field(
            T("meeting", "Notes of the office"),
            max_length=PARAGRAPH,
            multiline=True,
            help=T("meeting", "Never printed."),
        ),
    ] = ""
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    @property
    def days(self) -> int:
        """Return how many days the meeting lasts; 0 while they are not known."""
        if self.first_day is None:
            return 0
        return ((self.last_day or self.first_day) - self.first_day).days + 1

    def categories(self) -> tuple[Category, ...]:
        """Return all categories in the sequence of this meeting."""
        return tuple(dict.fromkeys((*self.sequence, *Category)))

    def counted_states(self) -> frozenset[AttendanceState]:
        """Return in which states people are counted and listed in records."""
        return frozenset({AttendanceState.PRESENT}) if self.counted is Counted.PRESENT else TAKING_PART

    def label(self) -> str:
        """Return the short title, or the title where there is none."""
        return self.short_title or self.title

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the meeting can be filed."""
        return (
            *field_problems(self),
            *self._time_problems(),
            *self._place_problems(),
            *self._number_problems(),
            *self._list_problems(),
        )

    def _time_problems(self) -> Iterator[Problem]:
        if self.first_day and self.last_day and self.last_day < self.first_day:
            yield Problem("last_day", T("problems", "This is before the first day."))
        if self.last_day and not self.first_day:
            yield Problem("first_day", T("problems", "There is a last day, so a first day is needed."))
        if not self.first_day and not self.date_text.strip():
            yield Problem("first_day", T("problems", "A first day is needed, or the dates in words."))

    def _place_problems(self) -> Iterator[Problem]:
        if self.country and not is_country(self.country):
            yield Problem(
                "country", T("problems", "“{country}” is not a known country."), {"country": self.country}
            )

    def _number_problems(self) -> Iterator[Problem]:
        yield from number_problems(self.quorum, self.quorum_number)
        for name in ("ordinal", "official_delegates", "official_societies", "largest_delegation"):
            value = getattr(self, name)
            if value is not None and value < 1:
                yield Problem(name, T("problems", "A number from 1 up is needed."))

    def _list_problems(self) -> Iterator[Problem]:
        for place, role in enumerate(self.roles):
            yield from field_problems(role, f"roles.{place}.")
        for place, link in enumerate(self.links):
            yield from field_problems(link, f"links.{place}.")
            if link.meeting is None and not link.text.strip():
                yield Problem(f"links.{place}.text", T("problems", "Name the other meeting."))
            if link.meeting == self.uid:
                yield Problem(f"links.{place}.meeting", T("problems", "A meeting can't be linked to itself."))
