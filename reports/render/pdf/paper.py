"""The whole paper: laid out first, so that every page knows how many there are, then drawn."""

from dataclasses import replace

from db.records.paragraph import text_of
from reports.document import Document, Heading, Title
from reports.render.pdf.blocks import Flow
from reports.render.pdf.canvas import Place, TaggedCanvas
from reports.render.pdf.codes import PageCodes
from reports.render.pdf.file import finish
from reports.render.pdf.flow import Frame, Placed, lay_out
from reports.render.pdf.letterhead import letterhead
from reports.render.pdf.margins import Margins
from reports.render.pdf.paragraph import Paragraph
from reports.render.pdf.tags import Element
from reports.style import Style

UNTITLED = "…"


def print_document(document: Document, style: Style) -> bytes:
    """Return *document* as PDF."""
    document = titled(document)
    size = style.page_size(landscape=document.landscape)
    frame = frame_of(style, size)
    root = Element("Document")
    flowables = [*letterhead(document.letterhead, style, document.language, root)]
    pages = lay_out([*flowables, *Flow(document, style, root, frame).flowables()], frame)
    canvas = TaggedCanvas(size)
    canvas.headings, canvas.digits = headings_of(pages), document.digits
    _draw_pages(canvas, pages, document, style, frame)
    return finish(canvas, document, root)


def _draw_pages(
    canvas: TaggedCanvas, pages: list[list[Placed]], document: Document, style: Style, frame: Frame
) -> None:
    codes = PageCodes(pages, style, frame, document.language)
    ways = [document.landscape or lies(page) for page in pages]
    margins = {turned: margins_of(document, style, landscape=turned) for turned in set(ways)}
    for page, turned in zip(pages, ways, strict=True):
        canvas.size = style.page_size(landscape=turned)
        margins[turned].draw(canvas, len(pages))
        codes.draw(canvas)
        if document.line_numbers:
            margins[turned].number_lines(canvas)
        for placed in page:
            placed.flowable.drawOn(canvas, frame.x, placed.y)
        canvas.showPage()


def margins_of(document: Document, style: Style, *, landscape: bool) -> Margins:
    """Return what stands outside the text of pages that stand or lie."""
    return Margins(document, style, frame_of(style, style.page_size(landscape=landscape)))


def lies(page: list[Placed]) -> bool:
    """Return whether the page lies because that of which it shows a picture does."""
    return any(getattr(one.flowable, "is_landscape", False) for one in page)


def titled(document: Document) -> Document:
    """Return *document* with a title: PDF/UA asks for one, and readers show it above the pages."""
    if document.title.strip():
        return document
    words = (text_of(block.runs) for block in document.blocks if isinstance(block, Title | Heading))
    return replace(document, title=next((text for text in words if text.strip()), UNTITLED))


def frame_of(style: Style, size: tuple[float, float]) -> Frame:
    """Return where text stands on a page of *size*."""
    width, height = size
    return Frame(
        style.margin_side,
        style.margin_bottom,
        width - 2 * style.margin_side,
        height - style.margin_top - style.margin_bottom,
    )


def headings_of(pages: list[list[Placed]]) -> dict[Element, Place]:
    """Return where each heading begins."""
    found = {}
    for page, slots in enumerate(pages):
        for flowable, y in slots:
            if isinstance(flowable, Paragraph) and flowable.setting.bookmark is not None and flowable.begins:
                top = y + len(flowable.lines) * flowable.setting.leading
                found[flowable.setting.element] = Place(page, top)
    return found
