"""The bytes that are shown are the bytes that are printed, end to end through CUPS."""

import re
import subprocess
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from db.records.problems import Trouble
from desktop_app.usecases.paper.printing import PrintOptions, list_printers, print_pdf
from tests.printing.queue import Queue


@pytest.fixture
def three_pages(tmp_path: Path) -> Path:
    path = tmp_path / "paper.pdf"
    canvas = Canvas(str(path), pagesize=(595.276, 841.89))
    for word in ("first", "second", "third"):
        canvas.drawString(72, 700, f"This is the {word} page")
        canvas.showPage()
    canvas.save()
    return path


def text_of(path: Path) -> list[str]:
    return subprocess.check_output(["pdftotext", "-raw", path, "-"], text=True).split()


def test_the_queue_is_offered(queue: Queue) -> None:
    assert [one.name for one in list_printers()] == [queue.name]


def test_letters_stay_letters_on_their_way_to_paper(queue: Queue, three_pages: Path) -> None:
    print_pdf(three_pages, PrintOptions(printer=queue.name))
    assert text_of(queue.paper()) == text_of(three_pages)


def test_the_page_size_stays(queue: Queue, three_pages: Path) -> None:
    print_pdf(three_pages, PrintOptions(printer=queue.name, paper="A4"))
    told = subprocess.check_output(["pdfinfo", queue.paper()], text=True)
    width, height = map(float, re.findall(r"Page size:\s+([\d.]+) x ([\d.]+)", told)[0])
    assert (round(width), round(height)) == (595, 842)


def test_only_the_pages_asked_for_are_printed(queue: Queue, three_pages: Path) -> None:
    print_pdf(three_pages, PrintOptions(printer=queue.name, pages="2-3"))
    words = text_of(queue.paper())
    assert ("first" in words, "second" in words, "third" in words) == (False, True, True)


def test_an_unknown_printer_is_one_sentence(queue: Queue, three_pages: Path) -> None:
    with pytest.raises(Trouble):
        print_pdf(three_pages, PrintOptions(printer=queue.name + "x"))
