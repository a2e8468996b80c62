"""A document as PDF: pages drawn on ReportLab's canvas by our own text engine."""

from reports.document import Document
from reports.render.pdf.on_use import load_on_use
from reports.style import Style
from reports.uncollected import uncollected

load_on_use("PIL.Image")


def render(document: Document, style: Style) -> bytes:
    """Return *document* as a tagged PDF; the same document and style give the same bytes.

    With a source it follows PDF/A-3a and PDF/UA-1, without one PDF/A-2a and PDF/UA-1. Raise
    MissingGlyph, a Refused that names character and paragraph, where no font has a character;
    raise Trouble where a picture can't be read.
    """
    with uncollected():
        from reports.render.pdf.paper import print_document

        return print_document(document, style)
