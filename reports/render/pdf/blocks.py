"""From the blocks of a document to flowables with their places in the structure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import assert_never

from db.records.paragraph import Runs, text_of
from reports.document import (
    Block,
    Cards,
    Certificate,
    Contents,
    Continuation,
    Document,
    Facsimile,
    Figure,
    Heading,
    Labelled,
    Letterhead,
    PageBreak,
    PageCode,
    Plain,
    Preface,
    Signatures,
    Table,
    Title,
)
from reports.render.pdf.codes import CodeMark
from reports.render.pdf.contents import ContentsList
from reports.render.pdf.flow import Flowable, Frame, NewPage
from reports.render.pdf.letterhead import letterhead
from reports.render.pdf.paragraph import Label, Paragraph, Setting, setting, width_of
from reports.render.pdf.signatures import signatures
from reports.render.pdf.tags import Element
from reports.style import Style, TextStyle
from reports.text.words import words_of_text

RANKS = {"numbered": 0, "operative": 0, "sub_paragraph": 10, "bullet": 20}
NUMBERING = {"numbered": "Decimal", "operative": "Decimal", "sub_paragraph": "LowerAlpha", "bullet": "Disc"}
DEEPEST_HEADING = 6
AFTER_LABEL = 5.0
PICTURE_SHARE = 0.85  # of a page's height


@dataclass(slots=True)
class Item:
    """A labelled paragraph that others may still belong to, and where its text begins."""

    rank: int
    kind: str
    list_element: Element
    body: Element
    indent: float


class Flow:
    """Turns blocks into flowables one after the other; knows which lists and headings are open."""

    def __init__(self, document: Document, style: Style, root: Element, frame: Frame) -> None:
        self.frame = frame
        self.document = document
        self.style = style
        self.root = root
        self.place = 0
        self.items: list[Item] = []
        self.heading_level = 0
        self.bookmark_level = -1
        self.has_title = any(isinstance(block, Title) for block in document.blocks)
        self.contents: list[ContentsList] = []
        self.hangs = _hangs(document, style)

    def flowables(self) -> Iterator[Flowable | NewPage]:
        """Yield the flowables of the document in reading order."""
        for place, (block, follower) in enumerate(pairwise((*self.document.blocks, PageBreak()))):
            self.place = place
            if not isinstance(block, Labelled | Continuation):
                self.items.clear()
            for flowable in self._block(block):
                if not isinstance(flowable, NewPage) and _leads_to(block, follower):
                    flowable.keep_with_next = True
                yield flowable

    def _block(self, block: Block) -> Iterator[Flowable | NewPage]:  # noqa: C901, PLR0912 - one case a kind
        match block:
            case Preface(runs):
                yield self._paragraph(runs, self.style.preface, "P")
            case Title(runs):
                yield self._title(runs)
            case Heading(level, runs):
                yield self._heading(level, runs)
            case Plain(runs, note):
                yield self._paragraph(runs, self.style.note if note else self.style.body, "P")
            case Labelled():
                yield self._labelled(block)
            case Continuation():
                yield self._continuation(block)
            case Table():
                from reports.render.pdf.table import tables  # the rarer kinds are loaded on use

                yield from tables(block, self.style, self.document.language, self.root, self.frame.width)
            case Signatures():
                yield from signatures(block, self.style, self.document.language, self.root, self.frame)
            case Figure():
                from reports.render.pdf.figure import figures

                highest = PICTURE_SHARE * self.frame.height
                yield from figures(
                    self._photos(block), self.style, self.document.language, self.root, highest
                )
            case Letterhead():
                yield from letterhead(block, self.style, self.document.language, self.root)
            case Cards():
                from reports.render.pdf.cards import card_sheets

                size = self.style.page_size(landscape=self.document.landscape)
                yield from card_sheets(block, size, self.frame, self.document.language, self.root)
            case Certificate():
                from reports.render.pdf.certificate import CertificatePage

                yield CertificatePage(block, self.frame, self.document.language, self.root)
            case PageCode():
                yield CodeMark(block)
            case Facsimile():
                from reports.render.pdf.facsimile import FacsimilePage

                yield FacsimilePage(block, self.style, self.document.language, self.root, self.frame)
            case PageBreak():
                yield NewPage()
            case Contents(runs):
                yield from self._contents(runs)
            case _:
                assert_never(block)

    def _photos(self, block: Figure) -> list[Figure]:
        """Return *block* and the pictures of no set width that follow it; none if it was returned before."""
        blocks, place = self.document.blocks, self.place
        if place and _is_photo(block) and _is_photo(blocks[place - 1]):
            return []
        photos = takewhile(_is_photo, blocks[place:]) if _is_photo(block) else (block,)
        return [photo for photo in photos if isinstance(photo, Figure)]

    def _flowable(self, setting: Setting) -> Paragraph:
        return Paragraph(setting, widows=self.style.widows, orphans=self.style.orphans)

    def _paragraph(self, runs: Runs, style: TextStyle, kind: str, indent: float = 0.0) -> Paragraph:
        element = Element(kind, self.root)
        return self._flowable(setting(runs, style, element, self.document.language, indent=indent))

    def _title(self, runs: Runs) -> Paragraph:
        self.heading_level = max(self.heading_level, 1)
        element = Element("H1", self.root)
        return self._flowable(setting(runs, self.style.title, element, self.document.language))

    def _heading(self, level: int, runs: Runs) -> Paragraph:
        """Return a heading; its tag never skips a level, as PDF/UA asks, whatever the document does."""
        tag = min(level + self.has_title, self.heading_level + 1, DEEPEST_HEADING)
        self.heading_level = tag
        self.bookmark_level = min(level - 1, self.bookmark_level + 1)
        element = Element(f"H{tag}", self.root)
        style = self.style.heading(level)
        heading = self._flowable(
            setting(runs, style, element, self.document.language, bookmark=self.bookmark_level)
        )
        for contents in self.contents:
            contents.add(heading.setting, level)
        return heading

    def _labelled(self, block: Labelled) -> Paragraph:
        rank = RANKS[block.kind] + block.level
        x = self._open_list(block, rank)
        style = self.style.body
        row = Element("LI", self.items[-1].list_element)
        label = Label(words_of_text(block.label, self.document.language), Element("Lbl", row), x)
        body = Element("LBody", row)
        indent = x + self.hangs[block.kind, block.level]
        self.items[-1] = replace(self.items[-1], body=body, indent=indent)
        text = Element("P", body)
        return self._flowable(
            setting(block.runs, style, text, self.document.language, indent=indent, label=label)
        )

    def _open_list(self, block: Labelled, rank: int) -> float:
        """Make the list that *block* belongs to the last of the open ones; return where its label stands."""
        while self.items and self.items[-1].rank > rank:
            self.items.pop()
        if self.items and self.items[-1].rank == rank and self.items[-1].kind == block.kind:
            return self.items[-2].indent if len(self.items) > 1 else 0.0
        if self.items and self.items[-1].rank == rank:
            self.items.pop()
        parent = self.items[-1] if self.items else None
        numbering = f"/A<</O/List/ListNumbering/{NUMBERING[block.kind]}>>".encode()
        element = Element("L", parent.body if parent else self.root, numbering)
        self.items.append(Item(rank, block.kind, element, element, 0.0))
        return parent.indent if parent else 0.0

    def _continuation(self, block: Continuation) -> Paragraph:
        del self.items[block.level + 1 :]
        if not self.items:
            return self._paragraph(block.runs, self.style.body, "P")
        item = self.items[-1]
        element = Element("P", item.body)
        return self._flowable(
            setting(block.runs, self.style.body, element, self.document.language, indent=item.indent)
        )

    def _contents(self, runs: Runs) -> Iterator[Flowable | NewPage]:
        style = self.style.heading(1)
        if runs:
            yield self._paragraph(runs, style, "P")
        contents = ContentsList(self.style, self.document.language, Element("TOC", self.root))
        self.contents.append(contents)
        yield contents


def _is_photo(block: Block) -> bool:
    return isinstance(block, Figure) and not block.width


def _leads_to(block: Block, follower: Block) -> bool:
    """Return whether the end of *block* must stand with *follower*: its list, or those who sign it."""
    match follower:
        case Signatures():
            return True
        case Labelled():
            return isinstance(block, Plain | Continuation | Labelled) and text_of(
                block.runs
            ).rstrip().endswith(":")
    return False


def _hangs(document: Document, style: Style) -> dict[tuple[str, int], float]:
    """Return how far the text of each kind of label stands from it: the widest label of the kind decides."""
    hangs: dict[tuple[str, int], float] = {}
    for block in document.blocks:
        if isinstance(block, Labelled):
            least = style.bullet_indent if block.kind == "bullet" else style.number_indent
            words = words_of_text(block.label, document.language)
            wide = width_of(words, style.body.size) + AFTER_LABEL
            key = block.kind, block.level
            hangs[key] = max(hangs.get(key, least), min(wide, 3 * style.number_indent))
    return hangs
