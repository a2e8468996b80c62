"""What lists say when they leave the file: a column for each field of a form, every value as text."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from db.exchange.content import KINDS
from db.records.agenda import AgendaItem
from db.records.attendance import Attendance, AttendanceState, Delegation
from db.records.choice import Choice
from db.records.field import fields_of
from db.records.language import Language
from db.records.meeting import Meeting
from db.records.naming import name_of
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.words import T
from desktop_app.usecases.words import country_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from db.records.dossier import Dossier
    from db.store.unit import Unit

Say = Callable[[str, str], str]
"""Says a marked text, given with its context, in the language of whoever asks."""
Row = tuple[str, ...]

YES, NO = T("lists", "Yes"), T("lists", "No")
NAME_IN, SHORT_IN = T("lists", "Name, {language}"), T("lists", "Short name, {language}")
LEVEL, IDENTIFIER = T("lists", "Level"), T("lists", "Identifier")
_POST, _ORGANISATION = T("lists", "Post"), T("lists", "Organisation")
_OWNERS = (
    ("meeting", T("lists", "Meeting")),
    ("record", T("lists", "Record")),
    ("delegation", _ORGANISATION),
)
_ATTENDANCE = ("printed_name", "printed_post", "role", "state", "presence", "head_count", "note")
_TOLD_OTHERWISE = frozenset({(Organisation, "names")})


def _as_it_is(_context: str, text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Speech:
    """In whose words a list is written: `say` translates a marked text, `language` names countries."""

    say: Say = _as_it_is
    language: str = "en"

    @property
    def is_leftwards(self) -> bool:
        """Return whether lists begin at the right."""
        return any(one.value == self.language and one.is_right_to_left for one in Language)

    def country(self, code: str) -> str:
        """Return the name of a country."""
        return country_name(code, self.language) if code else ""

    def cell(self, value: Any, names: Mapping[UUID, str]) -> str:  # noqa: PLR0911 - one case a type
        """Return *value* as text; *names* are what identifiers stand for."""
        match value:
            case None:
                return ""
            case bool():
                return self.say("lists", YES if value else NO)
            case Choice():
                return self.say(_context(type(value)), value.label)
            case UUID():
                return names.get(value, "")
            case date() | time():
                return value.isoformat()
            case tuple():
                return "\n".join(self.cell(one, names) for one in value)
            case _:
                return str(value)


ENGLISH = Speech()


class Column(NamedTuple):
    """A column: its head, and what it says of a record."""

    head: str
    value: Callable[[Any], Any]


def record_rows(unit: Unit, kind: str, uids: Sequence[UUID] | None, speech: Speech) -> list[Row]:
    """Return heads and rows of the records of one kind: where they belong and what their form asks.

    Registers stand by name, meetings the latest first; *uids* are the only ones wanted, in their order.
    """
    record = KINDS[kind]
    shelf = unit.shelf(record)
    found = _sorted(shelf.all()) if uids is None else _in_order(shelf.get_many(uids), uids)
    columns = [
        *_owners(record, speech),
        *_form(record, speech),
        *_more(record, found, speech),
        Column(speech.say("lists", IDENTIFIER), lambda one: str(one.uid)),
    ]
    return _rows(columns, found, _names(unit, record), speech)


def participant_rows(dossier: Dossier, speech: Speech) -> list[Row]:
    """Return heads and rows of the list of participants, in the order of protocol, whatever their state."""
    from reports.catalogue.roll import roll_of

    language = dossier.office.language if dossier.office else Language.ENGLISH
    people = {one.uid: one for one in dossier.people}
    lines = [
        _Line(party.delegation, party.name, one, people.get(one.person) if one and one.person else None)
        for group in roll_of(dossier, language, frozenset(AttendanceState))
        for party in group.parties
        for one in (party.people or (None,))
    ]
    return _rows([*_participant_columns(speech)], lines, {}, speech)


def agenda_rows(dossier: Dossier, speech: Speech) -> list[Row]:
    """Return heads and rows of the agenda in reading order, each entry with its level, counted from 1."""
    level = Column(speech.say("lists", LEVEL), lambda one: one[0])
    fields = [Column(head, partial(_of_entry, value)) for head, value in _form(AgendaItem, speech)]
    return _rows([level, *fields], [*_with_levels(dossier.agenda.items)], {}, speech)


def _rows(
    columns: Sequence[Column], found: Iterable[Any], names: Mapping[UUID, str], speech: Speech
) -> list[Row]:
    heads = tuple(column.head for column in columns)
    return [heads, *(tuple(speech.cell(column.value(one), names) for column in columns) for one in found)]


def _sorted(found: Sequence[Any]) -> list[Any]:
    match found:
        case [Meeting(), *_]:
            return sorted(found, key=lambda one: one.first_day or date.min, reverse=True)
        case [Person() | Organisation(), *_]:
            return sorted(found, key=lambda one: one.sort_key())
        case _:
            return [*found]


def _in_order(found: Iterable[Any], uids: Sequence[UUID]) -> list[Any]:
    known = {one.uid: one for one in found}
    return [known[uid] for uid in uids if uid in known]


def _context(record: Any) -> str:
    """Return the context of a class's marked texts: the noun whose file it stands in."""
    return str(record.__module__.rpartition(".")[2])


# columns


def _owners(record: Any, speech: Speech) -> Iterator[Column]:
    """Yield a column for the meeting or the record that a record belongs to, and for its delegation."""
    known = {one.name for one in dataclasses.fields(record)}
    for name, words in _OWNERS:
        if name in known:
            yield Column(speech.say("lists", words), partial(_field, name))


def _form(record: Any, speech: Speech) -> Iterator[Column]:
    """Yield a column for each field that the form of a record has."""
    for one in fields_of(record):
        if (record, one.name) not in _TOLD_OTHERWISE:
            value = partial(_country, speech) if one.name == "country" else partial(_field, one.name)
            yield Column(speech.say(_context(record), one.field.label), value)


def _field(name: str, record: Any) -> Any:
    return getattr(record, name)


def _country(speech: Speech, record: Any) -> str:
    return speech.country(record.country)


def _more(record: Any, found: Sequence[Any], speech: Speech) -> Iterator[Column]:
    """Yield columns that a form has no single field for: today's post of a person, names by language."""
    if record is Person:
        today = datetime.now(UTC).astimezone().date()
        for words, part in ((_POST, "title"), (_ORGANISATION, "organisation")):
            yield Column(speech.say("lists", words), partial(_of_post, part, today))
    if record is Organisation:
        used = {name.language for one in found for name in one.names}
        for language in (one for one in Language if one in used):
            values = {"language": speech.say("language", language.label)}
            for words, part in ((NAME_IN, "text"), (SHORT_IN, "short")):
                yield Column(speech.say("lists", words).format_map(values), partial(_name, language, part))


def _of_post(name: str, day: date, person: Person) -> Any:
    post = person.post_on(day)
    return getattr(post, name) if post is not None else ""


def _name(language: Language, part: str, organisation: Organisation) -> str:
    return next((getattr(one, part) for one in organisation.names if one.language is language), "")


def _names(unit: Unit, record: Any) -> dict[UUID, str]:
    """Return what the records that *record* may refer to are called."""
    names = {one.uid: name_of(one) for one in unit.organisations.all()}
    names |= {one.uid: name_of(one) for one in unit.series.all()}
    known = {one.name for one in dataclasses.fields(record)}
    if "meeting" in known:
        names |= {one.uid: name_of(one) for one in unit.meetings.all()}
    if "record" in known:
        names |= {one.uid: name_of(one) for one in unit.records.all()}
    if "delegation" in known:
        for one in unit.delegations.all():
            names[one.uid] = one.printed_name or names.get(one.organisation or one.uid, "")
    return names


class _Line(NamedTuple):
    """A line of the list of participants: a delegation, and somebody of it if anybody is known."""

    delegation: Delegation
    organisation: str
    one: Attendance | None
    person: Person | None


def _participant_columns(speech: Speech) -> Iterator[Column]:
    """Yield the columns of the list of participants."""
    labels = {one.name: one.field.label for one in (*fields_of(Attendance), *fields_of(Person))}
    yield Column(speech.say("attendance", T("attendance", "Category")), lambda line: line.delegation.category)
    yield Column(speech.say("attendance", T("attendance", "Organisation")), lambda line: line.organisation)
    for name in _ATTENDANCE:
        yield Column(speech.say("attendance", labels[name]), partial(_of_line, name))
    for name in ("email", "phone"):
        yield Column(speech.say("person", labels[name]), partial(_of_person, name))
    yield Column(speech.say("lists", IDENTIFIER), lambda line: str(line.one.uid) if line.one else "")


def _of_line(name: str, line: _Line) -> Any:
    return getattr(line.one, name) if line.one is not None else ""


def _of_person(name: str, line: _Line) -> Any:
    return getattr(line.person, name) if line.person is not None else ""


# agendas


def _with_levels(items: Iterable[AgendaItem], level: int = 1) -> Iterator[tuple[int, AgendaItem]]:
    for item in items:
        yield level, item
        yield from _with_levels(item.items, level + 1)


def _of_entry(value: Callable[[Any], Any], entry: tuple[int, AgendaItem]) -> Any:
    return value(entry[1])
