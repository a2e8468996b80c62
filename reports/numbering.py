"""Numbers and labels of paragraphs, counted once for every format and for the editor's gutter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import assert_never

from db.records.paragraph import Paragraph, ParagraphKind, Runs, text_of
from db.records.record import Family
from reports.document import Block, Cell, Column, Continuation, Heading, Labelled, Plain, Table

BULLETS = ("•", "–", "◦", "▪", "·")

_OPEN_LETTERS = frozenset({"fr", "es", "pt", "ru", "vi"})
"""Languages that write `a)` where English writes `(a)` (United Nations Editorial Manual, sub-paragraphs)."""

_ARABIC_LETTERS = tuple("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
_PERSIAN_LETTERS = ("الف", *"بجدهوزحطیکلمنسعفصقرشتثخذضظغ")
_OTHER_LETTERS = {"ar": _ARABIC_LETTERS, "fa": _PERSIAN_LETTERS, "prs": _PERSIAN_LETTERS}
"""The letters that count in languages of Arabic script, in their order as numbers (abjad)."""
_LATIN_LETTERS = tuple("abcdefghijklmnopqrstuvwxyz")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ROMAN_TENS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"))

_WITHOUT_ITALICS = frozenset({"ar", "fa", "prs", "th", "km", "lo", "my", "ta", "zh"})

_NARROWEST, _WIDEST = 8, 48


@dataclass(slots=True)
class _Counts:
    """How far each kind of number has come."""

    numbered: int = 0
    operative: int = 0
    sub: list[int] = field(default_factory=lambda: [0, 0])

    def restart_sub_paragraphs(self) -> None:
        self.sub = [0, 0]

    def next_sub_paragraph(self, level: int) -> int:
        self.sub[level] += 1
        if level == 0:
            self.sub[1] = 0
        return self.sub[level]


def labels_of(paragraphs: Sequence[Paragraph], family: Family, language: str) -> tuple[str, ...]:
    """Return the label of each paragraph, in order; empty where a paragraph has none.

    Numbers run through the whole record: headings neither take one nor start them anew.
    Sub-paragraphs start anew after every paragraph that is not theirs.
    """
    counts = _Counts()
    return tuple(_label(one, counts, family, language) for one in paragraphs)


def _label(paragraph: Paragraph, counts: _Counts, family: Family, language: str) -> str:
    match paragraph.kind:
        case ParagraphKind.NUMBERED:
            counts.numbered += 1
            counts.restart_sub_paragraphs()
            return number_label(counts.numbered, family)
        case ParagraphKind.OPERATIVE:
            counts.operative += 1
            counts.restart_sub_paragraphs()
            return f"{counts.operative}."
        case ParagraphKind.SUB_PARAGRAPH:
            level = min(paragraph.level, 1)
            return sub_paragraph_label(counts.next_sub_paragraph(level), level, language)
        case ParagraphKind.BULLET:
            return BULLETS[min(paragraph.level, len(BULLETS) - 1)]
        case ParagraphKind.HEADING | ParagraphKind.PLAIN | ParagraphKind.PREAMBULAR:
            counts.restart_sub_paragraphs()
            return ""
        case ParagraphKind.CONTINUATION | ParagraphKind.TABLE:
            return ""
        case _:
            assert_never(paragraph.kind)


def number_label(number: int, family: Family) -> str:
    """Return a paragraph's number as its family writes it: `7)` in a record of meeting, else `7.`."""
    return f"{number})" if family is Family.RECORD_OF_MEETING else f"{number}."


def sub_paragraph_label(number: int, level: int, language: str) -> str:
    """Return a sub-paragraph's label: `(a)` or `(i)`, `a)` or `i)`; in Arabic and Persian their letters."""
    if language in _OTHER_LETTERS:
        return f"({_letters(number, _OTHER_LETTERS[language])})" if level == 0 else f"'{number}'"
    text = _letters(number, _LATIN_LETTERS) if level == 0 else roman(number)
    return f"{text})" if language in _OPEN_LETTERS else f"({text})"


def _letters(number: int, alphabet: Sequence[str]) -> str:
    """Return the letters that count *number*: a … z, then aa … zz, then aaa (as word processors do)."""
    times, place = divmod(number - 1, len(alphabet))
    return alphabet[place] * (times + 1)


def roman(number: int) -> str:
    """Return *number* in small Roman letters."""
    hundreds, rest = divmod(number, 100)
    found = "c" * hundreds
    for value, sign in (*_ROMAN_TENS[1:], *_ROMAN):
        times, rest = divmod(rest, value)
        found += sign * times
    return found


def blocks_of(paragraphs: Sequence[Paragraph], family: Family, language: str) -> Iterator[Block]:
    """Yield the blocks of a record's text, each with its label."""
    labels = labels_of(paragraphs, family, language)
    for paragraph, label in zip(paragraphs, labels, strict=True):
        yield _block(paragraph, label, language)


def _block(one: Paragraph, label: str, language: str) -> Block:  # noqa: PLR0911 - one line a kind
    match one.kind:
        case ParagraphKind.HEADING:
            return Heading(one.level + 1, one.runs)
        case ParagraphKind.PLAIN:
            return Plain(one.runs)
        case ParagraphKind.PREAMBULAR:
            return Plain(_first_word_in_italics(one.runs, language))
        case ParagraphKind.CONTINUATION:
            return Continuation(one.runs, one.level)
        case ParagraphKind.TABLE:
            return _table(one)
        case ParagraphKind.NUMBERED:
            return Labelled("numbered", label, one.runs, one.level)
        case ParagraphKind.SUB_PARAGRAPH:
            return Labelled("sub_paragraph", label, one.runs, min(one.level, 1))
        case ParagraphKind.BULLET:
            return Labelled("bullet", label, one.runs, one.level)
        case ParagraphKind.OPERATIVE:
            return Labelled("operative", label, _first_word_in_italics(one.runs, language), one.level)
        case _:
            assert_never(one.kind)


def _first_word_in_italics(runs: Runs, language: str) -> Runs:
    """Return *runs* with "Recalling" or "Decides" in italics; a text that has italics stays as it is."""
    if not runs or language in _WITHOUT_ITALICS or any(run.italic for run in runs):
        return runs
    first, *rest = runs
    word, space, after = first.text.partition(" ")
    begun = (replace(first, text=word, italic=True),)
    return (*begun, replace(first, text=space + after), *rest) if space else (*begun, *rest)


def _table(paragraph: Paragraph) -> Block:
    """Return a paragraph's rows as a table: its first row is the head, short rows are filled up."""
    if not paragraph.rows:
        return Plain(paragraph.runs)
    columns = tuple(zip_longest(*paragraph.rows, fillvalue=()))
    heads = tuple(Column(column[0], share=_share(column)) for column in columns)
    rows = tuple(tuple(map(Cell, row)) for row in zip(*(column[1:] for column in columns), strict=True))
    return Table(heads, rows, caption=paragraph.runs)


def _share(column: Sequence[Runs]) -> float:
    longest = max((len(text_of(cell)) for cell in column), default=0)
    return float(min(max(longest, _NARROWEST), _WIDEST))
