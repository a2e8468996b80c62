"""Where no system takes a PDF, pages are printed as images of 300 dots to the inch."""

import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from desktop_app.ui.dialogs.page_images import print_images, printer_for
from desktop_app.ui.paper.images import Paper, read_paper


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    path = tmp_path / "paper.pdf"
    canvas = Canvas(str(path), pagesize=(595.276, 841.89))
    for page in range(3):
        canvas.drawString(72, 700, f"Page {page}")
        canvas.showPage()
    canvas.save()
    return read_paper(path)


def printed(paper: Paper, folder: Path, pages: tuple[int, ...]) -> Path:
    out = folder / "out.pdf"
    printer = printer_for("", paper, "Paper", 1, duplex="one")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    print_images(printer, paper, pages, lambda _done, _all: None)
    return out


@pytest.mark.usefixtures("qapp")
def test_each_chosen_page_is_printed_once(paper: Paper, tmp_path: Path) -> None:
    told = subprocess.check_output(["pdfinfo", printed(paper, tmp_path, (1, 3))], text=True)
    assert re.search(r"Pages:\s+2\n", told)


@pytest.mark.usefixtures("qapp")
def test_the_page_keeps_its_size(paper: Paper, tmp_path: Path) -> None:
    told = subprocess.check_output(["pdfinfo", printed(paper, tmp_path, (1,))], text=True)
    width, height = map(float, re.findall(r"Page size:\s+([\d.]+) x ([\d.]+)", told)[0])
    assert (round(width), round(height)) == (595, 842)


@pytest.mark.usefixtures("qapp")
def test_a_page_that_lies_is_turned_and_not_squeezed(tmp_path: Path) -> None:
    path = tmp_path / "mixed.pdf"
    canvas = Canvas(str(path), pagesize=(595.276, 841.89))
    canvas.showPage()
    canvas.setPageSize((841.89, 595.276))
    canvas.rect(0, 0, 420, 595, stroke=0, fill=1)  # the left half of the page
    canvas.save()
    out = printed(read_paper(path), tmp_path, (1, 2))
    with pypdfium2.PdfDocument(out) as made:
        page = made[1].render(scale=0.2).to_pil().convert("L")
    width, height = page.size
    assert width < height
    upper, lower = page.getpixel((width // 2, height // 4)), page.getpixel((width // 2, 3 * height // 4))
    assert (upper, lower) == (0, 255)


@pytest.mark.usefixtures("qapp")
def test_an_image_has_300_dots_to_the_inch(paper: Paper, tmp_path: Path) -> None:
    told = subprocess.check_output(["pdfimages", "-list", printed(paper, tmp_path, (1,))], text=True)
    width, height = told.splitlines()[2].split()[3:5]
    assert abs(int(width) - 2480) <= 2
    assert abs(int(height) - 3508) <= 2


def test_stopping_is_heard_before_the_next_page(qapp: QApplication, paper: Paper, tmp_path: Path) -> None:
    seen: list[int] = []

    def stop_at_second(done: int, _all: int) -> None:
        seen.append(done)
        if done == 1:
            raise InterruptedError

    printer = printer_for("", paper, "Paper", 1, duplex="one")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with pytest.raises(InterruptedError):
        print_images(printer, paper, (1, 2, 3), stop_at_second)
    assert seen == [0, 1]
    assert qapp is not None
