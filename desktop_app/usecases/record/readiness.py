"""What a careful reader would look at before a record is adopted: what does not fit together in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from db.records.attachment import AttachmentKind
from db.records.attendance import AttendanceState
from db.records.paragraph import ParagraphKind
from db.records.record import Family
from db.records.text import fold
from db.records.words import T
from desktop_app.usecases.record.live_text import facts_in
from desktop_app.usecases.record.unagreed import unagreed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from db.records.attendance import Attendance
    from db.records.dossier import Dossier
    from db.records.organisation import Organisation
    from db.records.paragraph import Paragraph
    from db.records.record import Record
    from db.records.signatory import Signatory
    from reports.grammar import Forms

NUMBER = T("editor", "Paragraph {number} says “{said}”; the list of participants has {counted}.")
NO_YEAR = T("editor", "Paragraph {number} names a day without its year: “{said}”.")
SPELLINGS = T("editor", "One organisation is written in several ways: {names}.")
ABBREVIATIONS = T("editor", "Abbreviations that are never written out: {names}.")
NO_ANNEX = T("editor", "Paragraph {number} speaks of an annex, and the record has none: “{said}”.")
NOBODY_SIGNS = T("editor", "Nobody is listed to sign.")
NOT_LISTED = T("editor", "{name} signs and is not on the list of participants.")
NOT_THERE: dict[AttendanceState, str] = {
    AttendanceState.EXCUSED: T("editor", "{name} signs and is marked as excused."),
    AttendanceState.ABSENT: T("editor", "{name} signs and is marked as absent."),
    AttendanceState.REPLACED: T("editor", "{name} signs and is marked as replaced."),
}
_ANNEXES = {
    "en": "annex(?:es)?|appendix|appendices",
    "fr": "annexes?",
    "es": "anexos?",
    "pt": "anexos?",
    "vi": "phụ lục",
    "id": "lampiran",
    "ms": "lampiran",
    "ar": "ملحق|الملحق|مرفق|المرفق",
}
_ABBREVIATION = re.compile(r"\b(?![IVXLCDM]+\b)[A-Z]{3,10}\b(?!-\d)")
_SIGNED_FAMILIES = frozenset({Family.STATEMENT, Family.RECORD_OF_MEETING})
_MOST_NAMES, _AROUND = 8, 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: a marked text with its values, and where it is: a paragraph, or a tab."""

    text: str
    values: Mapping[str, str] = field(default_factory=dict)
    paragraph: UUID | None = None
    tab: str = ""


def findings(dossier: Dossier, record: Record) -> list[Finding]:
    """Return what should be looked at in *record* before it is adopted; none of it forbids adoption."""
    return [
        *_brackets(record),
        *_numbers(dossier, record),
        *_days_without_year(record),
        *_spellings(dossier, record),
        *_abbreviations(record),
        *_annexes(dossier, record),
        *_signatories(dossier, record),
    ]


def _brackets(record: Record) -> Iterator[Finding]:
    for one in unagreed(record):
        yield Finding(one.sentence, {"number": str(one.number), "text": one.text}, one.paragraph)


def _numbers(dossier: Dossier, record: Record) -> Iterator[Finding]:
    """Yield the first number of delegates, and of Societies, that is not the one of the meeting."""
    facts, meeting = facts_in(dossier, record.language, record.on_paper), dossier.meeting
    counted = (
        (facts.grammar.delegates, meeting.official_delegates or facts.delegates),
        (facts.grammar.societies, meeting.official_societies or len(facts.societies)),
    )
    for forms, right in counted:
        pattern = _counting(forms)
        found = _first(record, pattern) if pattern and right else None
        if found is not None and right not in {int(one) for one in found[2].groups() if one}:
            number, paragraph, match = found
            values = {"number": str(number), "said": match[0], "counted": str(right)}
            yield Finding(NUMBER, values, paragraph.uid)


def _counting(forms: Forms) -> re.Pattern[str] | None:
    """Return what finds a number in digits before a word of *forms*; None for a language without words."""
    words = {re.escape(one).replace(re.escape("{number}"), r"(?<![\d.,])(\d{1,6})") for one in forms.values()}
    if any(one.endswith(r"(\d{1,6})") for one in words):
        return None
    return re.compile("|".join(rf"(?:{one})\b" for one in sorted(words, key=len, reverse=True)))


def _days_without_year(record: Record) -> Iterator[Finding]:
    pattern = _yearless(record.language)
    for number, paragraph in enumerate(record.paragraphs, 1):
        if pattern and (match := pattern.search(paragraph.text)):
            yield Finding(NO_YEAR, {"number": str(number), "said": match[0]}, paragraph.uid)


@cache
def _yearless(language: str) -> re.Pattern[str] | None:
    """Return what finds a day and month that no year follows; None where months are no words."""
    from babel.dates import get_month_names

    from reports.wording import locale_of

    months = [one for one in get_month_names("wide", locale=locale_of(language)).values() if one.isalpha()]
    if not months:
        return None
    month = "|".join(map(re.escape, months))
    day = r"(?>\d{1,2}(?!\d)(?:st|nd|rd|th|er|º)?(?:\s*[-–]\s*\d{1,2}(?:st|nd|rd|th)?)?)"
    year = rf"(?![^;]{{0,{_AROUND}}}\d{{4}})"
    return re.compile(rf"\b(?:{day}\s+(?:of\s+|de\s+)?(?:{month})\b|(?:{month})\s+{day}){year}")


def _spellings(dossier: Dossier, record: Record) -> Iterator[Finding]:
    """Yield the organisations that the text, or text and list, name in more than one way."""
    known = _names(dossier, record.language)
    listed = {one.organisation: one.printed_name for one in dossier.delegations if one.organisation}
    found: dict[UUID, dict[str, tuple[str, UUID]]] = {}
    for paragraph, said in _named(record, known):
        ways = found.setdefault(known[_bare(said)], {})
        ways.setdefault(_bare(said), (said, paragraph.uid))
    for uid, ways in found.items():
        written = {bare: said for bare, (said, _) in ways.items()}
        if uid in listed:
            written.setdefault(_bare(listed[uid]), listed[uid])
        if len(written) > 1:
            names = ", ".join(f"“{one}”" for one in written.values())
            last, place = list(ways.values())[-1]
            yield Finding(SPELLINGS, {"names": names, "said": last}, place)


def _names(dossier: Dossier, language: str) -> dict[str, UUID]:
    """Return whom each name of more than one word means, without its article."""
    found: dict[str, UUID] = {}
    for one in dossier.organisations:
        for name in _written(one, language):
            found.setdefault(_bare(name), one.uid)
    for party in dossier.delegations:
        if party.organisation and " " in party.printed_name:
            found.setdefault(_bare(party.printed_name), party.organisation)
    return found


def _written(body: Organisation, language: str) -> Iterator[str]:
    names = (*(one.text for one in body.names if one.language == language), *body.aliases)
    yield from (one for one in names if " " in one)


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _named(record: Record, known: Mapping[str, UUID]) -> Iterator[tuple[Paragraph, str]]:
    """Yield the names in the text as they are written there, the longest that fits at each place."""
    if not known:
        return
    names = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    pattern = re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)
    for paragraph in record.paragraphs:
        for match in pattern.finditer(paragraph.text):
            if _bare(match[0]) in known:
                yield paragraph, match[0]


def _abbreviations(record: Record) -> Iterator[Finding]:
    """Yield the abbreviations that stand nowhere in brackets behind what they mean, as one finding."""
    first: dict[str, UUID] = {}
    for paragraph in record.paragraphs:
        if paragraph.kind is not ParagraphKind.HEADING and not paragraph.text.isupper():
            for name in _ABBREVIATION.findall(paragraph.text):
                first.setdefault(name, paragraph.uid)
    whole = "\n".join(one.text for one in record.paragraphs)
    left = [one for one in first if not re.search(rf"\([^)]*\b{one}\b[^)]*\)", whole)]
    if left:
        more = "…" if len(left) > _MOST_NAMES else ""
        values = {"names": ", ".join(left[:_MOST_NAMES]) + more, "said": left[0]}
        yield Finding(ABBREVIATIONS, values, first[left[0]])


def _annexes(dossier: Dossier, record: Record) -> Iterator[Finding]:
    words = _ANNEXES.get(record.language)
    kept = any(one.record == record.uid and one.kind is AttachmentKind.ANNEX for one in dossier.attachments)
    if words is None or kept:
        return
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)[^.;]{{0,{_AROUND}}}", re.IGNORECASE)
    found = _first(record, pattern)
    if found is not None and found[1].kind is not ParagraphKind.HEADING:
        number, paragraph, match = found
        yield Finding(NO_ANNEX, {"number": str(number), "said": match[0].strip()}, paragraph.uid)


def _signatories(dossier: Dossier, record: Record) -> Iterator[Finding]:
    signatories = dossier.signatories_of(record.uid)
    if not signatories and record.family in _SIGNED_FAMILIES:
        yield Finding(NOBODY_SIGNS, tab="signatures")
    for one in signatories:
        there = _lines_of(dossier, one)
        if not there:
            yield Finding(NOT_LISTED, {"name": one.printed_name}, tab="signatures")
        elif all(line.state in NOT_THERE for line in there):
            yield Finding(NOT_THERE[there[0].state], {"name": one.printed_name}, tab="signatures")


def _lines_of(dossier: Dossier, signatory: Signatory) -> list[Attendance]:
    """Return the lines of the list that are the signatory, by the register or by name."""
    name = fold(signatory.printed_name)
    return [
        one
        for one in dossier.attendance
        if (signatory.person is not None and one.person == signatory.person) or fold(one.printed_name) == name
    ]


def _first(record: Record, pattern: re.Pattern[str]) -> tuple[int, Paragraph, re.Match[str]] | None:
    """Return the first paragraph, with its number, in which *pattern* is found."""
    for number, paragraph in enumerate(record.paragraphs, 1):
        if match := pattern.search(paragraph.text):
            return number, paragraph, match
    return None
