"""The words of each live field: what the data of a meeting say, or nothing where they say nothing yet."""

from collections.abc import Callable, Mapping, Sequence

from db.records.agenda import AgendaKind
from db.records.attendance import Category
from db.records.live_field import LiveField, parsed
from db.records.meeting import Meeting, Role, RoleKind
from reports.catalogue.facts import Facts
from reports.catalogue.paper import dates_of, numbered_title, one_line, place_of
from reports.catalogue.roll import Group
from reports.wording import Wording

_BY_NAME_ALONE = frozenset({Category.HOST, Category.FEDERATION, Category.COMMITTEE, Category.GOVERNMENT})
_ROLES = {LiveField.of(kind): kind for kind in RoleKind}


def words_of_field(name: str, facts: Facts) -> str | None:
    """Return what the field *name* says: "" where the meeting says nothing, None for an unknown field."""
    known = parsed(name)
    if known is None:
        return None
    field, category = known
    if category is not None:
        return _of_category(field, category, facts)
    return _people(_ROLES[field], facts) if field in _ROLES else _WORDS[field](facts)


def _of_category(field: LiveField, category: Category, facts: Facts) -> str:
    parties = facts.parties_of(category)
    if field is LiveField.NUMBER:
        return facts.grammar.numeral(len(parties)) if parties else ""
    return facts.wording.in_brackets([facts.short_name(one) for one in parties]) if parties else ""


def _delegates(facts: Facts) -> str:
    return facts.counted(facts.grammar.delegates, facts.dossier.meeting.official_delegates or facts.delegates)


def _societies_count(facts: Facts) -> str:
    number = facts.dossier.meeting.official_societies or len(facts.societies)
    return facts.counted(facts.grammar.societies, number)


def _categories(facts: Facts) -> str:
    phrases = [phrase for group in facts.groups if (phrase := _phrase(group, facts))]
    return facts.grammar.representatives.format(whom=_row(phrases, facts)) if phrases else ""


def _phrase(group: Group, facts: Facts) -> str:
    """Return "the two lead countries (A and B)", or the names alone where the category needs no word."""
    forms = facts.grammar.categories.get(group.category)
    if forms is None or group.category in _BY_NAME_ALONE:
        return facts.wording.join([facts.party(one) for one in group.parties if one.name])
    names = facts.wording.in_brackets([facts.short_name(one) for one in group.parties])
    return facts.grammar.bracketed.format(what=facts.counted(forms, len(group.parties)), names=names)


def _host(facts: Facts) -> str:
    host = facts.dossier.meeting.host
    at_home = [one for one in facts.parties if one.delegation.organisation == host] if host else ()
    listed = [*at_home, *facts.parties_of(Category.HOST)][:1]
    return facts.party(listed[0]) if listed else facts.body(facts.dossier.organisation(host))


def _people(kind: RoleKind, facts: Facts) -> str:
    """Return those in a role, each with post and organisation as printed."""
    roles = [one for one in facts.dossier.meeting.roles if one.kind is kind]
    return facts.wording.join_long([_person(one, facts) for one in roles]) if roles else ""


def _person(role: Role, facts: Facts) -> str:
    if not role.printed_post:
        return role.printed_name
    return facts.grammar.person.format(name=role.printed_name, post=role.printed_post)


def _row(parts: Sequence[str], facts: Facts) -> str:
    """Return *parts* in a row; nothing where there are none."""
    return facts.wording.join(parts) if parts else ""


def _points(facts: Facts) -> str:
    """Return the titles of what the agenda deals with: its items, or its sessions where it has none."""
    entries = list(facts.dossier.agenda.walk())
    items = [one for one in entries if one.kind is AgendaKind.ITEM]
    points = items or [one for one in entries if one.kind is AgendaKind.SESSION]
    return _row([one_line(one.title) for one in points], facts)


def _next_year(facts: Facts) -> int:
    """Return the year of the next meeting: its own, else the one after this meeting's; 0 if unknown."""
    following, here = facts.dossier.next_meeting, facts.dossier.meeting.first_day
    if following and following.first_day:
        return following.first_day.year
    return here.year + 1 if here else 0


def _next_chair(facts: Facts) -> str:
    series = facts.dossier.series
    return facts.body(facts.dossier.organisation(series.chair_in(_next_year(facts)))) if series else ""


def _turns(facts: Facts) -> str:
    """Return who chairs from the next year on: "the Thai Red Cross Society (2021) and …"."""
    first, series = _next_year(facts), facts.dossier.series
    turns = (
        sorted((one for one in series.rota if one.year >= first), key=lambda one: one.year) if series else []
    )
    named = ((facts.body(facts.dossier.organisation(one.organisation)), one.year) for one in turns)
    return _row([f"{name} ({year})" for name, year in named if name], facts)


def _title(meeting: Meeting, wording: Wording) -> str:
    return numbered_title(one_line(meeting.title).removeprefix("The "), meeting.ordinal, wording)


def _here(say: Callable[[Meeting, Wording], str]) -> Callable[[Facts], str]:
    return lambda facts: say(facts.dossier.meeting, facts.wording)


def _next(say: Callable[[Meeting, Wording], str]) -> Callable[[Facts], str]:
    def said(facts: Facts) -> str:
        following = facts.dossier.next_meeting
        return say(following, facts.wording) if following else ""

    return said


_WORDS: Mapping[LiveField, Callable[[Facts], str]] = {
    LiveField.MEETING_TITLE: _here(_title),
    LiveField.MEETING_DATES: _here(dates_of),
    LiveField.MEETING_PLACE: _here(place_of),
    LiveField.MEETING_VENUE: lambda facts: facts.dossier.meeting.venue,
    LiveField.HOST: _host,
    LiveField.DELEGATES: _delegates,
    LiveField.SOCIETIES_COUNT: _societies_count,
    LiveField.SOCIETIES: lambda facts: _row(facts.societies, facts),
    LiveField.CATEGORIES: _categories,
    LiveField.AGENDA: _points,
    LiveField.NEXT_TITLE: _next(_title),
    LiveField.NEXT_DATES: _next(dates_of),
    LiveField.NEXT_PLACE: _next(place_of),
    LiveField.NEXT_CHAIR: _next_chair,
    LiveField.TURNS: _turns,
    LiveField.NEXT_YEAR: lambda facts: str(_next_year(facts) or ""),
}
