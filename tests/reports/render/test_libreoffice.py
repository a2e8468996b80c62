"""The Word file through LibreOffice, which lays it out by itself: the same words, numbers and pages."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from db.records.record import Family
from reports.document import Document, words_of
from reports.render import docx
from reports.render.pdf import render
from reports.style import Style
from tests.reports.papers import every_block
from tests.reports.render.pdf.everything import leftward_record, sample_record
from tests.reports.render.pdf.printed import text_by_poppler

PATIENCE = 120
PAPERS: dict[str, Callable[[], Document]] = {
    "blocks": every_block,
    "statement": lambda: sample_record(Family.STATEMENT, "en"),
    "vietnamese": lambda: sample_record(Family.STATEMENT, "vi"),
    "meeting": lambda: sample_record(Family.RECORD_OF_MEETING, "en"),
    "arabic": leftward_record,
}
AS_TEXT, AS_PDF = "txt:Text (encoded):UTF8", "pdf"


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with each paper as text and as PDF, as LibreOffice made them."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed here: apt-get install libreoffice-writer-nogui")
    folder = tmp_path_factory.mktemp("word")
    for name, make in PAPERS.items():
        (folder / f"{name}.docx").write_bytes(docx.render(make()))
    files = [str(path) for path in sorted(folder.glob("*.docx"))]
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    for form in (AS_TEXT, AS_PDF):
        command = [office, home, "--headless", "--convert-to", form, "--outdir", str(folder), *files]
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    return folder


@pytest.mark.parametrize("name", PAPERS)
def test_the_words_and_numbers_stand_in_the_same_order(converted: Path, name: str) -> None:
    text = (converted / f"{name}.txt").read_text(encoding="utf-8-sig")
    assert text.split() == words_of(PAPERS[name]())


@pytest.mark.parametrize("name", PAPERS)
def test_each_page_says_which_it_is_and_how_many_there_are(converted: Path, name: str) -> None:
    pages = text_by_poppler((converted / f"{name}.pdf").read_bytes()).split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        numbers = re.findall(r"\d+", PAPERS[name]().page_of.format(page=number, pages=len(pages)))
        assert set(numbers) <= set(re.findall(r"\d+", page))


@pytest.mark.parametrize("name", PAPERS)
def test_it_takes_about_as_many_pages_as_the_pdf(converted: Path, name: str) -> None:
    pages = text_by_poppler((converted / f"{name}.pdf").read_bytes()).count("\f")
    ours = text_by_poppler(render(PAPERS[name](), Style())).count("\f")
    assert abs(pages - ours) <= 1
