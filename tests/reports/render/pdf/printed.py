"""Papers for tests, and what readers and checkers make of them."""

import io
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import page
import pikepdf
import pypdfium2

from db.records.paragraph import Run, Runs
from reports.document import Block, Cell, Column, Document, Source, Table
from reports.render.pdf import render
from reports.style import Style

STYLE = Style()
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


def page_count(data: bytes) -> int:
    return len(pypdfium2.PdfDocument(data))


def failures(data: bytes, *, part: int = 3) -> list[str]:
    """Return what PDF/A (part 3 or 2, level A) and PDF/UA-1 have against the file."""
    profiles = [page.ValidationProfile.PDF_UA_1]
    profiles.append(page.ValidationProfile.PDF_A_3A if part == 3 else page.ValidationProfile.PDF_A_2A)
    limits = page.SafetyLimits.unlimited()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(data)
        reports = [page.validate_pdf(str(path), profile=profile, limits=limits) for profile in profiles]
        qpdf = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    found = [f"{one.rule_id}: {one.message}" for report in reports for one in report.failures]
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
