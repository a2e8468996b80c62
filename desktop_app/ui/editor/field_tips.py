"""What is said of a live field: its name, where its words come from, a number that is not the list's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.live_field import LiveField, parsed
from db.records.words import T
from desktop_app.ui.language.figures import locale_now
from desktop_app.ui.language.translate import tr
from reports.catalogue.field_words import words_of_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records.record import Record
    from reports.catalogue.facts import Facts

FROM_DETAILS = T("editor", "from the details of the meeting")
FROM_PARTICIPANTS = T("editor", "from the list of participants")
FROM_AGENDA = T("editor", "from the agenda")
FROM_SERIES = T("editor", "from the series of the meeting")
FOLLOWS = T("editor", "{what}, {source}. It follows the data until the record is adopted.")
NOT_SAID = T("editor", "Nothing is known of it yet.")
UNKNOWN = T("editor", "Live text of a later version of Rapporteur; it stays as it is.")
OF_CATEGORY = T("editor", "{what}: {category}")
SET_BY_HAND = {
    LiveField.DELEGATES: T("editor", "Delegates: {set} set by hand, {counted} on the list."),
    LiveField.SOCIETIES_COUNT: T("editor", "National Societies: {set} set by hand, {counted} on the list."),
}
_OF_PARTICIPANTS = frozenset(
    {
        LiveField.DELEGATES,
        LiveField.SOCIETIES_COUNT,
        LiveField.SOCIETIES,
        LiveField.CATEGORIES,
        LiveField.NAMES,
        LiveField.NUMBER,
    }
)
_OF_SERIES = frozenset(
    {
        LiveField.NEXT_TITLE,
        LiveField.NEXT_DATES,
        LiveField.NEXT_PLACE,
        LiveField.NEXT_CHAIR,
        LiveField.NEXT_YEAR,
        LiveField.TURNS,
    }
)


def field_label(name: str) -> str:
    """Return what the field *name* is called; its own name where it is unknown."""
    known = parsed(name)
    if known is None:
        return name
    field, category = known
    label = tr("field", field.label)
    if category is None:
        return label
    return tr("editor", OF_CATEGORY, {"what": label, "category": tr("attendance", category.label)})


def tell_field(name: str, facts: Facts) -> str:
    """Return what a field is, where it comes from, and what is amiss with it."""
    known = parsed(name)
    if known is None:
        return tr("editor", UNKNOWN)
    said = tr("editor", FOLLOWS, {"what": field_label(name), "source": tr("editor", _source(known[0]))})
    return "\n".join(part for part in (said, _amiss(known[0], name, facts)) if part)


def mismatches(record: Record, facts: Facts) -> Iterator[str]:
    """Yield a sentence for each number in the text that was set by hand and differs from the list."""
    there = {run.field for one in record.paragraphs for run in one.runs}
    for field in facts.overridden:
        if field in there:
            yield _both_numbers(field, facts)


def _amiss(field: LiveField, name: str, facts: Facts) -> str:
    if field in facts.overridden:
        return _both_numbers(field, facts)
    return "" if words_of_field(name, facts) else tr("editor", NOT_SAID)


def _both_numbers(field: LiveField, facts: Facts) -> str:
    fixed, counted = (locale_now().toString(number) for number in facts.overridden[field])
    return tr("editor", SET_BY_HAND[field], {"set": fixed, "counted": counted})


def _source(field: LiveField) -> str:
    if field in _OF_PARTICIPANTS:
        return FROM_PARTICIPANTS
    if field in _OF_SERIES:
        return FROM_SERIES
    return FROM_AGENDA if field is LiveField.AGENDA else FROM_DETAILS
