"""ReportLab as its manual shows it: Paragraph, LongTable, SimpleDocTemplate; nothing tagged."""

from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

from tests.bench.papers.printer import FONTS, say

BODY = ParagraphStyle("body", fontName="Tinos", fontSize=11, leading=14, spaceAfter=6)
HEAD = ParagraphStyle("head", parent=BODY, fontName="Tinos-Bold", fontSize=13, leading=16)
BULLET = ParagraphStyle("bullet", parent=BODY, leftIndent=18)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=9, leading=11, spaceAfter=0)


def make(content: dict[str, Any]) -> bytes:
    """Return *content* as a PDF."""
    for name, file in (("Tinos", "Tinos-Regular.ttf"), ("Tinos-Bold", "Tinos-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, FONTS / file))
    story: list[Any] = [Paragraph(escape(content["title"]), HEAD)]
    story += [_block(kind, escape(text)) for kind, text in content["paragraphs"]]
    story += [Paragraph("_" * 40 + "<br/>" + escape(line), BODY) for line in content["signatories"]]
    if content["rows"]:
        rows = [content["heads"], *content["rows"]]
        cells = [[Paragraph(escape(text), CELL) for text in row] for row in rows]
        story.append(LongTable(cells, repeatRows=1))
    out = BytesIO()
    SimpleDocTemplate(out).build(story)
    return out.getvalue()


def _block(kind: str, text: str) -> Paragraph:
    match kind:
        case "heading":
            return Paragraph(text, HEAD)
        case "bullet":
            return Paragraph(text, BULLET, bulletText="•")
        case _:
            return Paragraph(text, BODY)


if __name__ == "__main__":
    say(make)
