"""The document model: what a paper says, in order, with its numbers; no format and no markup.

Every renderer is one `match` over `Block` that ends in `assert_never`, so that the type checker
names each renderer that lacks a new kind. Numbers and labels (`7)`, `(a)`, `•`) are part of the
model: PDF, DOCX, HTML and text can't disagree about them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

from db.records.paragraph import Run, Runs, text_of

Align = Literal["start", "center", "end"]
SIGNATURE_FIELD = "signatory-{uid}"
"""The name of the field in a PDF in which the signatory of that identifier signs."""


@dataclass(frozen=True, slots=True)
class Preface:
    """A line above the title, centred."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Title:
    """The title of the paper, centred."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` counts from 1."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Plain:
    """A paragraph without a number. `note` marks small print, such as a page's explanation."""

    runs: Runs
    note: bool = False


@dataclass(frozen=True, slots=True)
class Labelled:
    """A paragraph that hangs from its label: `7)`, `(a)`, `•`. `level` counts from 0 within its kind."""

    kind: Literal["numbered", "sub_paragraph", "bullet", "operative"]
    label: str
    runs: Runs
    level: int = 0


@dataclass(frozen=True, slots=True)
class Continuation:
    """A paragraph that belongs to the number above it and has none of its own."""

    runs: Runs
    level: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. `blank` is a cell to write in by hand; it says nothing."""

    runs: Runs = ()
    align: Align = "start"
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width (any unit) and how its cells stand."""

    head: Runs
    share: float = 1.0
    align: Align = "start"


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head is repeated on every page.

    A row of one cell stands across all columns (a group). `row_height` in points is the least
    height of a row; 0 leaves it to the text.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: Runs = ()
    row_height: float = 0.0
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class SignatureEntry:
    """One place to sign: the line, and under it the name as printed with post and organisation.

    `sign_here` are the words by which a reader finds the field for an electronic signature, such as
    "Signature of Ana Soares"; without them, or without `uid`, there is none.
    """

    name: str
    post: str = ""
    organisation: str = ""
    signed: str = ""
    uid: UUID | None = None
    comma: str = ","
    sign_here: str = ""

    def runs(self) -> Runs:
        """Return what is printed of the signatory, each part on a line of its own, the name in bold."""
        parts = [part for part in (self.name, self.post, self.organisation) if part]
        ends = [f"{self.comma}\n"] * (len(parts) - 1) + [""]
        lines = (part + end for part, end in zip(parts, ends, strict=False))
        return tuple(Run(line, bold=place == 0 and bool(self.name)) for place, line in enumerate(lines))

    def line(self) -> str:
        """Return what is printed of the signatory, parted by the commas of the paper's language."""
        return f"{self.comma} ".join(part for part in (self.name, self.post, self.organisation) if part)

    @property
    def field(self) -> str:
        """Return the name of the field to sign in; nothing where there is none."""
        return SIGNATURE_FIELD.format(uid=self.uid) if self.uid and self.sign_here else ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """The block of signatures; an entry is never split over two pages."""

    entries: tuple[SignatureEntry, ...]
    columns: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with the words that stand for it (`alternative`) and its caption."""

    data: bytes
    alternative: str
    caption: Runs = ()
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Lines of text and the Society's own logo (its bytes): the head of the paper, or of a letter in it."""

    lines: tuple[str, ...] = ()
    logo: bytes = b""
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says: the name large, `lines` under it, small print over and under all.

    Without a name there is a line to write one on.
    """

    name: str = ""
    lines: tuple[str, ...] = ()
    above: str = ""
    below: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards of one size in points to be cut out, as many a page as fit.

    A `folded` card stands like a tent: both halves say the same, head to head.
    """

    cards: tuple[Card, ...]
    width: float
    height: float
    folded: bool = False
    logo: bytes = b""
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A page to be framed: who did what. `before` leads to the name, `lines` stand under it, `after` end it.

    The first of `after` is said in small words, the second is what it is about.
    """

    title: str
    before: str
    name: str
    lines: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    signing: tuple[SignatureEntry, ...] = ()
    logo: bytes = b""
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class PageCode:
    """From here on each page bears a code for machines, and `words` beside it for people.

    In both `{page}` is the number of the page, counted from 1 here. Formats without pages leave it out.
    """

    code: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line of text in a facsimile: its box in points from the lower left corner of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Facsimile:
    """A page of another document as a picture (PNG or JPEG) that has a page to itself.

    `alternative` says what it is; `lines` are the words on it, in reading order. `width` and
    `height` are those of the other page, in points.
    """

    data: bytes
    alternative: str
    width: float
    height: float
    lines: tuple[SeenLine, ...] = ()

    @property
    def is_landscape(self) -> bool:
        """Return whether the page lies."""
        return self.width > self.height


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents of the headings that follow."""

    title: Runs


Block = (
    Preface
    | Title
    | Heading
    | Plain
    | Labelled
    | Continuation
    | Table
    | Signatures
    | Figure
    | Letterhead
    | Cards
    | Certificate
    | PageCode
    | Facsimile
    | PageBreak
    | Contents
)


@dataclass(frozen=True, slots=True)
class Source:
    """The data a paper was made from, to be embedded in a PDF as an associated file."""

    name: str
    data: bytes
    media_type: str = "application/json"
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper: its blocks in reading order and what belongs to the whole.

    `date` is a date of the record, never the time of printing: the same record gives the same
    bytes. `header` and `footer` are short texts for every page; the page number is added by the
    renderer in the words of `page_of`, such as "Page {page} of {pages}", in the ten `digits` of the
    language where it is to have its own. `mark` is printed big and
    pale across draft pages.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    date: datetime
    author: str = ""
    subject: str = ""
    header: str = ""
    footer: str = ""
    page_of: str = "Page {page} of {pages}"
    digits: str = ""
    mark: str = ""
    line_numbers: bool = False
    landscape: bool = False
    letterhead: Letterhead = field(default_factory=Letterhead)
    source: Source | None = None


def plain_runs(text: str, *, bold: bool = False, italic: bool = False) -> Runs:
    """Return *text* as runs of one style; no runs where there is no text."""
    return (Run(text, bold=bold, italic=italic),) if text else ()


def texts_of(document: Document) -> Iterator[str]:
    """Yield the text of every piece in reading order: labels, paragraphs, cells, signatories, captions.

    Headers, footers and marks are not part of it: they belong to the page.
    """
    for block in document.blocks:
        yield from texts_of_block(block)


def texts_of_block(block: Block) -> Iterator[str]:  # noqa: C901 - one case a kind of block
    """Yield the texts of one block in reading order."""
    match block:
        case Preface(runs) | Title(runs) | Plain(runs) | Continuation(runs) | Contents(runs):
            yield text_of(runs)
        case Heading(runs=runs):
            yield text_of(runs)
        case Labelled(label=label, runs=runs):
            yield label
            yield text_of(runs)
        case Table():
            yield from _texts_of_table(block)
        case Signatures(entries=entries):
            yield from (text for entry in entries for text in (entry.line(), entry.signed) if text)
        case Figure(caption=caption):
            yield text_of(caption)
        case Letterhead(lines=lines):
            yield from lines
        case Cards(cards=cards):
            yield from (text for card in cards for text in texts_of_card(card))
        case Certificate():
            yield from _texts_of_certificate(block)
        case Facsimile(lines=lines):
            yield from (line.text for line in lines)
        case PageBreak() | PageCode():
            return


def texts_of_card(card: Card) -> Iterator[str]:
    """Yield what *card* says, from its head down."""
    yield from (text for text in (card.above, card.name, *card.lines, card.below) if text)


def _texts_of_certificate(block: Certificate) -> Iterator[str]:
    said = (block.title, block.before, block.name, *block.lines, *block.after)
    yield from (text for text in (*said, *(entry.line() for entry in block.signing)) if text)


def _texts_of_table(table: Table) -> Iterator[str]:
    if table.caption:
        yield text_of(table.caption)
    yield from (text_of(column.head) for column in table.columns)
    yield from (text_of(cell.runs) for row in table.rows for cell in row if not cell.blank)


def words_of(document: Document) -> list[str]:
    """Return the words of the document in reading order, as white space parts them."""
    return [word for text in texts_of(document) for word in text.split()]
