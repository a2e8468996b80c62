"""Live fields in the text of a record, and the whole sentences that are made of them.

This is the one place that puts the words of the meeting's data into a text, for every paper and for
the editor alike.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from string import Formatter

from db.records.dossier import Dossier
from db.records.live_field import LiveField, SentenceKind
from db.records.paragraph import Paragraph, ParagraphKind, Run, Runs, joined, text_of
from db.records.record import Family, Record
from reports.catalogue.facts import Facts
from reports.catalogue.field_words import words_of_field
from reports.grammar import grammar_of
from reports.wording import Wording

NOTHING = "[…]"
"""What a field prints of which the meeting says nothing yet: in brackets, like all that is not agreed."""

_ENDS = (".", "!", "?")
_USUAL = (SentenceKind.OPENING, SentenceKind.HOSTED, SentenceKind.PRESIDED, SentenceKind.THANKS)
_BY_NUMBERS = (SentenceKind.OPENING, SentenceKind.ATTENDED, SentenceKind.POINTS)
_BEGINNINGS = {
    Family.STATEMENT: (ParagraphKind.PLAIN, _USUAL),
    Family.RECORD_OF_MEETING: (ParagraphKind.NUMBERED, _BY_NUMBERS),
    Family.MINUTES: (ParagraphKind.NUMBERED, _BY_NUMBERS),
}


def facts_of(dossier: Dossier, record: Record, wording: Wording) -> Facts:
    """Return what is known of the meeting in the language of *record*; *wording* may speak another one."""
    if wording.language == record.language:
        return Facts(dossier, wording)
    own = Wording(str(record.language))
    return Facts(dossier, replace(wording, language=own.language, translate=own.translate))


def current_paragraphs(dossier: Dossier, record: Record, wording: Wording) -> tuple[Paragraph, ...]:
    """Return the text of *record* with what its live fields say now; adopted text stays as it is."""
    if record.status.is_frozen or not has_fields(record.paragraphs):
        return record.paragraphs
    return refreshed(record.paragraphs, facts_of(dossier, record, wording))


def has_fields(paragraphs: Iterable[Paragraph]) -> bool:
    """Return whether any piece of *paragraphs* comes from the data of the meeting."""
    return any(run.field for one in paragraphs for runs in _all_runs(one) for run in runs)


def refreshed(paragraphs: Sequence[Paragraph], facts: Facts) -> tuple[Paragraph, ...]:
    """Return *paragraphs* with what their live fields say now; a field that is unknown keeps its words."""
    return tuple(
        replace(
            one,
            runs=refreshed_runs(one.runs, facts),
            rows=tuple(tuple(refreshed_runs(cell, facts) for cell in row) for row in one.rows),
        )
        for one in paragraphs
    )


def refreshed_runs(runs: Runs, facts: Facts) -> Runs:
    """Return *runs* with what their live fields say now, with a capital where one begins a sentence."""
    found: list[Run] = []
    for run in runs:
        words = words_of_field(run.field, facts) if run.field else None
        if words is None:
            found.append(run)
        else:
            found.append(replace(run, text=_begun(words or NOTHING, text_of(found))))
    return tuple(found)


def settled(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """Return *paragraphs* as plain text: what their fields say stays, whatever becomes of the data."""
    return tuple(
        replace(one, runs=_settled(one.runs), rows=tuple(tuple(map(_settled, row)) for row in one.rows))
        for one in paragraphs
    )


def sentence(kind: SentenceKind, facts: Facts) -> Runs:
    """Return a whole sentence, its fields filled; nothing where the language has no words for it.

    A part of the sentence whose data are missing is left out; its first part always stands.
    """
    clauses = facts.grammar.clauses(kind, facts.dossier.meeting.mode)
    first, *more = [_without_preposition(one, facts) for one in clauses] or [""]
    kept = [one for one in more if all(words_of_field(name, facts) for name in _fields_in(one))]
    return refreshed_runs(joined(run for clause in (first, *kept) for run in _runs(clause)), facts)


def beginning(family: Family, facts: Facts) -> tuple[Paragraph, ...]:
    """Return the paragraphs a record of *family* usually begins with; none of which nothing is known."""
    kind, sentences = _BEGINNINGS.get(family, (ParagraphKind.PLAIN, ()))
    proposed = (sentence(one, facts) for one in sentences)
    return tuple(Paragraph(kind=kind, runs=runs) for runs in proposed if _is_filled(runs))


def speaks(language: str) -> bool:
    """Return whether whole sentences can be said in *language*, not only names and numbers."""
    return bool(grammar_of(language).sentences)


def _is_filled(runs: Runs) -> bool:
    return bool(runs) and all(run.text != NOTHING for run in runs if run.field)


def _all_runs(paragraph: Paragraph) -> Iterator[Runs]:
    yield paragraph.runs
    yield from (cell for row in paragraph.rows for cell in row)


def _settled(runs: Runs) -> Runs:
    return joined(replace(run, field="") for run in runs)


def _begun(words: str, before: str) -> str:
    """Return *words* as they stand after *before*: with a capital at the beginning of a sentence."""
    is_first = not before.strip() or before.rstrip().endswith(_ENDS)
    return words[:1].upper() + words[1:] if is_first else words


def _without_preposition(clause: str, facts: Facts) -> str:
    """Return *clause* without the word before days ("on") where the days are words: "in May", "by June"."""
    here, following = facts.dossier.meeting, facts.dossier.next_meeting
    for field, meeting in ((LiveField.MEETING_DATES, here), (LiveField.NEXT_DATES, following)):
        is_bare = clause.rstrip().endswith(f"{{{field}}}")
        if _fields_in(clause) == [field] and is_bare and not (meeting and meeting.first_day):
            return f" {{{field}}}"
    return clause


def _fields_in(clause: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(clause) if name]


def _runs(clause: str) -> Iterator[Run]:
    for literal, name, _, _ in Formatter().parse(clause):
        yield Run(literal)
        if name:
            yield Run(NOTHING, field=name)
