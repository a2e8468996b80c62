"""Paragraphs and their runs."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from db.records.paragraph import Run, Runs
from reports.render.docx.elements import element, language_mark, valued
from reports.render.links import is_address

_BREAKS = re.compile(r"([\n\t])")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ARABIC_OR_HEBREW = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Makes paragraphs of one part of the file; *part* keeps the addresses of links."""

    part: Part
    language: str

    def make(self, style: str, runs: Runs, *properties: Element) -> Element:
        """Return a paragraph in a style (by its identifier); *properties* stand in the standard's order."""
        marks = element("w:pPr", None, valued("w:pStyle", style), *properties)
        return element("w:p", None, marks, *self._pieces(runs))

    def _pieces(self, runs: Runs) -> Iterator[Element]:
        for run in runs:
            made = text_run(run, self.language)
            if is_address(run.link):
                key = self.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                made = element("w:hyperlink", {"r:id": key}, made)
            yield made


def text_run(run: Run, language: str) -> Element:
    """Return one run with its style and language; line feeds become breaks, tabs become tabs."""
    made = element("w:r", None, *_run_properties(run, run.language or language, language))
    for piece in _BREAKS.split(run.text):
        if piece == "\n":
            made.append(element("w:br"))
        elif piece == "\t":
            made.append(element("w:tab"))
        elif piece:
            made.append(_text(piece))
    return made


def _text(text: str) -> Element:
    made = element("w:t")
    made.text = text
    made.set(_SPACE, "preserve")
    return made


def _run_properties(run: Run, language: str, around: str) -> Iterator[Element]:
    marks = []
    if run.link:
        marks.append(valued("w:rStyle", "Hyperlink"))
    if run.bold:
        marks += [element("w:b"), element("w:bCs")]
    if run.italic:
        marks += [element("w:i"), element("w:iCs")]
    if run.underline:
        marks.append(valued("w:u", "single"))
    if any(unicodedata.bidirectional(char) in _ARABIC_OR_HEBREW for char in run.text):
        marks.append(element("w:rtl"))
    if language != around:
        marks.append(language_mark(language))
    if marks:
        yield element("w:rPr", None, *marks)


def field_run(instruction: str) -> Iterator[Element]:
    """Yield the runs of a field that the word processor fills in, such as PAGE; "1" stands until then."""
    for kind in ("begin", "", "separate"):
        piece = element("w:fldChar", {"w:fldCharType": kind}) if kind else element("w:instrText")
        if not kind:
            piece.text = f" {instruction} "
            piece.set(_SPACE, "preserve")
        yield element("w:r", None, piece)
    yield element("w:r", None, _text("1"))
    yield element("w:r", None, element("w:fldChar", {"w:fldCharType": "end"}))
