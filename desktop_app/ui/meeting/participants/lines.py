"""The list of participants as it is shown: lines in groups by category, and the words of each group."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from db.records.attendance import Attendance, AttendanceState, Category, Delegation
from db.records.dossier import Dossier
from db.records.identity import new_uid
from db.records.language import Language
from db.records.text import fold
from db.records.words import T
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.meeting.registration import too_large
from desktop_app.usecases.meeting.tally import Count, Tally
from reports.catalogue.roll import roll_of

_COUNTRIES = frozenset({Category.LEAD_COUNTRY, Category.PARTICIPATING_COUNTRY, Category.SUPPORTING_COUNTRY})
_SOCIETIES = frozenset({Category.HOST, Category.MEMBER_SOCIETY, Category.PARTNER_SOCIETY})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: somebody of a delegation, or the delegation itself while nobody is named.

    `comes_instead` is the name of who comes in the place of somebody replaced; `is_over` marks a
    delegation that is larger than the meeting allows.
    """

    delegation: Delegation
    person: Attendance | None = None
    is_new: bool = False
    comes_instead: str = ""
    is_over: bool = False

    @property
    def uid(self) -> UUID:
        """Return what the line is known by."""
        return self.person.uid if self.person else self.delegation.uid

    def matches(self, folded: str) -> bool:
        """Return whether the words searched for, without case and accents, stand in the line."""
        person = self.person
        named = (person.printed_name, person.printed_post, person.note) if person else ()
        return folded in fold(" ".join((*named, self.delegation.printed_name)))


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one category and what is counted of it."""

    category: Category
    note: str
    lines: tuple[Line, ...]


def groups_of(dossier: Dossier, counted: Tally, search: str = "") -> tuple[Group, ...]:
    """Return the list of *dossier* by category, in the order it is printed; *search* leaves lines out."""
    counts = dict(counted.by_category)
    by_category: dict[Category, list[Line]] = {}
    folded = fold(search.strip())
    for line in lines_of(dossier):
        if not folded or line.matches(folded):
            by_category.setdefault(line.delegation.category, []).append(line)
    return tuple(
        Group(category, _note(category, counts.get(category, Count()), lines), tuple(lines))
        for category in dossier.meeting.categories()
        if (lines := by_category.get(category))
    )


def new_line(beside: Delegation) -> Line:
    """Return an empty line in the delegation that the person stands beside."""
    return Line(beside, Attendance(meeting=beside.meeting, delegation=beside.uid), is_new=True)


def empty_delegation(meeting: UUID) -> Delegation:
    """Return a delegation of nobody, for the first line of an empty list."""
    return Delegation(meeting=meeting, uid=new_uid())


def with_person(line: Line, **values: object) -> Line:
    """Return the line with other values of its person."""
    person = line.person or Attendance(meeting=line.delegation.meeting, delegation=line.delegation.uid)
    return replace(line, person=replace(person, **values))  # type: ignore[arg-type]  # the caller knows the fields


def lines_of(dossier: Dossier) -> Iterator[Line]:
    """Yield the lines in the order in which lists are printed, whatever became of the people."""
    language = dossier.office.language if dossier.office else Language.ENGLISH
    names = {one.uid: one.printed_name for one in dossier.attendance}
    over = {uid for uid, _, _ in too_large(dossier)}
    for group in roll_of(dossier, language, tuple(AttendanceState)):
        for party in group.parties:
            is_over = party.delegation.uid in over
            for person in party.people:
                other = names.get(person.replaced_by, "") if person.replaced_by else ""
                yield Line(party.delegation, person, comes_instead=other, is_over=is_over)
            if not party.people:
                yield Line(party.delegation)


def _note(category: Category, counted: Count, lines: list[Line]) -> str:
    present = count(counted.present, T("figures", "{count} present"), T("figures", "{count} present"))
    if counted.organisations == 1:
        return " · ".join(part for part in (lines[0].delegation.printed_name, present) if part)
    delegates = count(counted.delegates, T("figures", "{count} delegate"), T("figures", "{count} delegates"))
    return f"{_bodies(category, counted.organisations)} · {delegates} · {present}"


def _bodies(category: Category, number: int) -> str:
    if category in _COUNTRIES:
        return count(number, T("figures", "{count} country"), T("figures", "{count} countries"))
    if category in _SOCIETIES:
        return count(number, T("figures", "{count} Society"), T("figures", "{count} Societies"))
    return count(number, T("figures", "{count} organisation"), T("figures", "{count} organisations"))


def category_words(category: Category) -> str:
    """Return the name of a category in the window's language."""
    return tr("attendance", category.label)
