"""Papers for tests, and what readers and checkers make of them."""

import io
import struct
import subprocess
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unicodedata import category, normalize

import page
import pdfplumber
import pikepdf
import pypdfium2

from db.records.paragraph import Run, Runs
from reports.document import (
    Block,
    Cards,
    Cell,
    Column,
    Document,
    PageCode,
    Source,
    Table,
    texts_of,
)
from reports.render.pdf import render
from reports.style import Style

STYLE = Style()
REPEATED = (Table, Cards, PageCode)
"""Heads of tables stand on each page, cards that are folded say everything twice."""
NO_GLYPH = (b"", b"\0\0")
SOURCE = Source("record.json", b'{"title": "Statement"}', description="The record")


def runs(text: str) -> Runs:
    return (Run(text),)


def paper(*blocks: Block, **fields: Any) -> Document:
    """Return a document of *blocks* without page numbers, so that nothing else is read from its pages."""
    facts: dict[str, Any] = {
        "title": "Statement",
        "language": "en",
        "date": datetime(2020, 10, 15, 9, 30, tzinfo=UTC),
        "page_of": "",
        "source": SOURCE,
    }
    return Document(blocks=blocks, **(facts | fields))


def printed(*blocks: Block, **fields: Any) -> bytes:
    return render(paper(*blocks, **fields), STYLE)


def simple_table(*rows: tuple[str, ...], **fields: Any) -> Table:
    """Return a table whose first row is its head."""
    columns = tuple(Column(runs(text)) for text in rows[0])
    return Table(columns, tuple(tuple(Cell(runs(text)) for text in row) for row in rows[1:]), **fields)


def text_by_poppler(data: bytes, *options: str) -> str:
    """Return the text as `pdftotext -raw` reads it, in the order of the content."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(data)
        run = subprocess.run(["pdftotext", "-raw", *options, path, "-"], capture_output=True, check=True)
    assert not run.stderr
    return run.stdout.decode()


def pages_by_poppler(data: bytes) -> list[str]:
    return text_by_poppler(data).split("\f")[:-1]


def text_by_pdfium(data: bytes) -> str:
    """Return the text as Chrome's reader gives it back."""
    document = pypdfium2.PdfDocument(data)
    return "\n".join(sheet.get_textpage().get_text_range() for sheet in document)


def text_by_plumber(data: bytes) -> str:
    """Return the text as a library for tables in papers reads it: from left to right, as it is seen."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return "\n".join(sheet.extract_text() for sheet in document.pages)


AS_WRITTEN: dict[str, Any] = {
    "line_dir": "ltr",
    "char_dir": "ttb",
    "line_dir_render": "ttb",
    "char_dir_render": "ltr",
    "x_tolerance": 10_000,
    "y_tolerance": 10_000,
}
"""How pdfplumber gives back every script as it was written: letters by their height, blanks part words."""


def text_as_written(data: bytes) -> str:
    """Return the text as the same library reads it if it sorts letters by their height."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return "\f".join(sheet.extract_text(**AS_WRITTEN) for sheet in document.pages)


def letters_by_plumber(data: bytes) -> str:
    """Return the letters in the order of the file, as the same library finds them."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return "".join(char["text"] for sheet in document.pages for char in sheet.chars)


def page_count(data: bytes) -> int:
    return len(pypdfium2.PdfDocument(data))


def failures(data: bytes, *, part: int = 3) -> list[str]:
    """Return what PDF/A (part 3 or 2, level A) and PDF/UA-1 have against the file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(data)
        qpdf = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    found = [f"{one.rule_id}: {one.message}" for one in _verdicts(data, part=part)]
    return found + ([qpdf.stderr] if qpdf.returncode or qpdf.stderr else []) + _broken_content(data)


def _broken_content(data: bytes) -> list[str]:
    """Return what a strict reading of each page's operators finds: all text is marked, marks are closed."""
    found = []
    with pikepdf.open(io.BytesIO(data)) as document:
        for number, sheet in enumerate(document.pages, 1):
            depth = 0
            for instruction in pikepdf.parse_content_stream(sheet):
                operator = str(instruction.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
                if operator in {"Tj", "TJ", "Do", "S", "f"} and not depth:
                    found.append(f"page {number}: {operator} outside marked content")
            if depth:
                found.append(f"page {number}: {depth} marks are not closed")
    return found


def preflight(document: Document, style: Style = STYLE) -> list[str]:
    """Return what our own look at the printed *document* finds.

    Each text belongs to an element or to the margins, no font draws a box for a letter that it lacks,
    and the letters that a reader gives back are those of the model. Archives and readers are asked too.
    """
    data = render(document, style)
    found = [f"{one.rule_id}: {one.message}" for one in _verdicts(data, part=3 if document.source else 2)]
    with pikepdf.open(io.BytesIO(data)) as opened:
        found += opened.check_pdf_syntax()
    found += ["a box stands for a letter"] if has_boxes(data) else []
    said, wanted = letters(text_by_pdfium(data)), letters("\n".join(texts_of(document)))
    margins = "\n".join((document.header, document.footer, document.page_of, *document.letterhead.lines))
    more = letters(margins * page_count(data)) + Counter({str(digit): 9999 for digit in range(10)})
    repeats = any(isinstance(one, REPEATED) for one in document.blocks)
    if wanted - said or (said - wanted - more and not repeats):
        found.append(f"lost: {wanted - said}, too many: {said - wanted - more}")
    return found + _broken_content(data)


def letters(text: str) -> Counter[str]:
    """Return how often each letter stands in *text*: readers differ in spaces and in leftward order."""
    return Counter(char for char in normalize("NFKC", text) if category(char)[0] in "LMN")


def _verdicts(data: bytes, *, part: int) -> list[Any]:
    profiles = [page.ValidationProfile.PDF_UA_1]
    profiles.append(page.ValidationProfile.PDF_A_3A if part == 3 else page.ValidationProfile.PDF_A_2A)
    limits = page.SafetyLimits.unlimited()
    reports = [page.validate_pdf_bytes(data, profile=profile, limits=limits) for profile in profiles]
    return [one for report in reports for one in report.failures]


def has_boxes(data: bytes) -> bool:
    """Return whether any text uses glyph 0 of its font, which draws a box."""
    with pikepdf.open(io.BytesIO(data)) as document:
        return any(map(_boxes, document.pages))


def _boxes(sheet: pikepdf.Page) -> bool:
    fonts = {
        name: font.DescendantFonts[0].CIDToGIDMap for name, font in sheet.resources.get("/Font", {}).items()
    }
    glyphs: bytes | None = None
    for instruction in pikepdf.parse_content_stream(sheet, "Tf TJ Tj"):
        operands = instruction.operands
        if str(instruction.operator) == "Tf":
            font = fonts[str(operands[0])]
            glyphs = font.read_bytes() if isinstance(font, pikepdf.Stream) else None
            continue
        for text in (bytes(part) for part in operands[0] if isinstance(part, pikepdf.String)):
            codes = struct.unpack(f">{len(text) // 2}H", text)
            if any(
                code == 0 if glyphs is None else glyphs[2 * code : 2 * code + 2] in NO_GLYPH for code in codes
            ):
                return True
    return False


def structure(data: bytes) -> list[tuple[int, str]]:
    """Return (depth, tag) of every element in reading order."""
    with pikepdf.open(io.BytesIO(data)) as document:
        found: list[tuple[int, str]] = []
        _walk(document.Root.StructTreeRoot.K, 0, found)
    return found


def _walk(node: Any, depth: int, found: list[tuple[int, str]]) -> None:
    found.append((depth, str(node.S)[1:]))
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            _walk(kid, depth + 1, found)
