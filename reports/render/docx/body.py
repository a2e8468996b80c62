"""The text of the file, block by block."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import assert_never

from docx.image.exceptions import UnrecognizedImageError
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element
from docx.parts.story import StoryPart

from db.records.paragraph import Runs, text_of
from db.records.problems import Trouble
from reports.document import (
    Block,
    Card,
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
    plain_runs,
)
from reports.render.docx.elements import element, keep_with_next, twips, valued
from reports.render.docx.numbering import Numbering
from reports.render.docx.runs import Paragraphs
from reports.render.docx.styles import list_style
from reports.render.docx.tables import signature_table, table
from reports.render.picture import plain_picture
from reports.style import Style

_EMU_OF_A_POINT = 12700
_LOGO_WIDTH = 90.0
_ROOM_OF_A_LINE = 24.0
_DEEPEST_HEADING = 3
_DEEPEST_BULLET = 4
_DEEPEST_NUMBER = 2


@dataclass(slots=True)
class Body:
    """Turns the blocks of a document into elements; *size* is that of the text of a page in points."""

    document: Document
    part: StoryPart
    style: Style
    size: tuple[float, float]
    numbering: Numbering
    indent: float = 0.0
    new_page: bool = False

    @property
    def width(self) -> float:
        """Return the width of the text in points."""
        return self.size[0]

    def elements(self) -> Iterator[Element]:
        """Yield the paragraphs and tables of the whole document, in order."""
        for block, follower in pairwise((*self.document.blocks, PageBreak())):
            if isinstance(block, PageBreak):
                self.new_page = True
                continue
            self.new_page |= isinstance(block, Facsimile)
            made = list(self._on_its_page(block))
            if isinstance(follower, Signatures) and made and made[-1].tag == qn("w:p"):
                keep_with_next(made[-1])  # those who sign stand under some of the text
            yield from made
            self.new_page |= isinstance(block, Facsimile)

    def _on_its_page(self, block: Block) -> Iterator[Element]:
        """Yield a block; a break before it goes into its first paragraph, else into one before it."""
        made = list(self._block(block))
        if self.new_page and made:
            self.new_page = False
            if made[0].tag != element("w:p").tag:
                made.insert(0, self._gap())
            _break_before(made[0])
        yield from made

    def _paragraph(self, style: str, runs: Runs, *properties: Element) -> Element:
        return Paragraphs(self.part, self.document.language).make(style, runs, *properties)

    def _block(self, block: Block) -> Iterator[Element]:  # noqa: C901, PLR0912 - one case a kind
        match block:
            case Preface(runs):
                yield self._paragraph("Preface", runs)
            case Title(runs):
                yield self._paragraph("Title", runs)
            case Heading(level, runs):
                yield self._paragraph(f"Heading{min(level, _DEEPEST_HEADING)}", runs)
            case Plain(runs, note):
                yield self._paragraph("SmallPrint" if note else "Normal", runs)
            case Labelled():
                yield self._labelled(block)
            case Continuation(runs, level):
                indent = element("w:ind", {"w:left": twips(self.indent), "w:hanging": 0})
                yield self._paragraph(list_style("Continue", min(level, _DEEPEST_NUMBER)), runs, indent)
            case Table():
                yield from self._table(block)
            case Signatures():
                yield signature_table(block, Paragraphs(self.part, self.document.language), self.width)
                yield self._gap()
            case Figure():
                yield from self._figure(block)
            case Letterhead():
                yield from self._letterhead(block)
            case Cards(cards=cards):
                for card in cards:
                    yield from self._card(card)
            case Certificate():
                yield from self._certificate(block)
            case Facsimile():
                yield from self._facsimile(block)
            case PageBreak() | PageCode():
                return
            case Contents(runs):
                yield from self._contents(runs)
            case _:
                assert_never(block)

    def _labelled(self, block: Labelled) -> Element:
        if block.kind == "bullet":
            depth = min(block.level, _DEEPEST_BULLET)
            name, step = "Bullet", self.style.bullet_indent
        else:
            depth = min(block.level + 1, _DEEPEST_NUMBER) if block.kind == "sub_paragraph" else 0
            name, step = "Number", self.style.number_indent
        self.indent = (depth + 1) * step
        return self._paragraph(list_style(name, depth), block.runs, self.numbering.properties(block))

    def _table(self, block: Table) -> Iterator[Element]:
        if block.caption:
            yield self._paragraph("Caption", block.caption)
        yield table(block, Paragraphs(self.part, self.document.language), self.width)
        yield self._gap()

    def _gap(self) -> Element:
        """Return the little paragraph that Word needs after a table."""
        return self._paragraph("TableText", ())

    def _figure(self, figure: Figure) -> Iterator[Element]:
        picture = _picture(figure, self.part, self.width)
        if picture is not None:
            made = self._paragraph("Normal", (), element("w:keepNext"), valued("w:jc", "center"))
            made.append(element("w:r", None, picture))
            yield made
        if figure.caption:
            yield self._paragraph("Caption", figure.caption)

    def _letterhead(self, head: Letterhead) -> Iterator[Element]:
        yield from self._logo(head.logo, head.alternative)
        for line in head.lines:
            yield self._paragraph("Letterhead", plain_runs(line))

    def _logo(self, logo: bytes, alternative: str) -> Iterator[Element]:
        if logo:
            yield from self._figure(Figure(logo, alternative, width=_LOGO_WIDTH))

    def _card(self, card: Card) -> Iterator[Element]:
        """Yield a card as lines that stay together, each card after a thin rule."""
        border = element("w:top", {"w:val": "single", "w:sz": 4, "w:space": 6, "w:color": "999999"})
        yield self._paragraph(
            "Preface", plain_runs(card.above), element("w:keepNext"), element("w:pBdr", None, border)
        )
        yield self._paragraph("Title", plain_runs(card.name))
        lines = (*card.lines, card.below)
        yield from (self._paragraph("Preface", plain_runs(line)) for line in lines if line)

    def _certificate(self, block: Certificate) -> Iterator[Element]:
        yield from self._logo(block.logo, block.alternative)
        yield self._paragraph("Title", plain_runs(block.title))
        yield self._paragraph("Preface", plain_runs(block.before))
        yield self._paragraph("Title", plain_runs(block.name))
        yield from (self._paragraph("Preface", plain_runs(line)) for line in (*block.lines, *block.after))
        if block.signing:
            yield signature_table(
                Signatures(block.signing), Paragraphs(self.part, self.document.language), self.width
            )
            yield self._gap()

    def _facsimile(self, page: Facsimile) -> Iterator[Element]:
        """Yield the page as a picture as large as the page has room; its words stand for it."""
        scale = min(self.size[0] / page.width, (self.size[1] - _ROOM_OF_A_LINE) / page.height)
        seen = "\n".join((page.alternative, *(line.text for line in page.lines)))
        yield from self._figure(Figure(page.data, seen, width=page.width * scale))

    def _contents(self, title: Runs) -> Iterator[Element]:
        """Yield the table of contents as a field, filled with the headings until Word counts the pages."""
        yield self._paragraph("TOCHeading", title)
        headings = [block for block in self.document.blocks if isinstance(block, Heading)]
        made = [
            self._paragraph(f"TOC{min(one.level, _DEEPEST_HEADING)}", plain_runs(text_of(one.runs)))
            for one in headings
        ] or [self._paragraph("TOC1", ())]
        instruction = element("w:instrText")
        instruction.text = r' TOC \o "1-3" \h \z \u '
        for place, piece in enumerate((_field("begin"), instruction, _field("separate")), 1):
            made[0].insert(place, element("w:r", None, piece))
        made[-1].append(element("w:r", None, _field("end")))
        yield from made


def _field(kind: str) -> Element:
    return element("w:fldChar", {"w:fldCharType": kind})


def _break_before(paragraph: Element) -> None:
    """Put the mark of a new page into a paragraph, where the standard wants it: after the style."""
    properties = paragraph[0]
    place = 1
    while place < len(properties) and properties[place].tag.endswith(("}keepNext", "}keepLines")):
        place += 1
    properties.insert(place, element("w:pageBreakBefore"))


def _picture(figure: Figure, part: StoryPart, width: float) -> Element | None:
    """Return the picture and nothing that its file says beside, never wider than the text.

    None if it is of no kind that Word knows.
    """
    try:
        inline = part.new_pic_inline(BytesIO(plain_picture(figure.data)), None, None)
    except (Trouble, UnrecognizedImageError, PackageNotFoundError, ValueError, OSError):
        return None
    wanted = min(figure.width or width, width) * _EMU_OF_A_POINT
    across, down = int(inline.extent.cx), int(inline.extent.cy)
    if figure.width or across > wanted:
        inline.extent.cx, inline.extent.cy = round(wanted), round(down * wanted / max(across, 1))  # type: ignore[assignment]  # lengths are integers
        size = inline.graphic.graphicData.pic.spPr
        size.cx, size.cy = inline.extent.cx, inline.extent.cy
    inline.docPr.set("descr", figure.alternative)
    return element("w:drawing", None, inline)
