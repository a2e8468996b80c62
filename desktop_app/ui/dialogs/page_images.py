"""Printing where no system takes a PDF (Windows): the pages as images, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from db.records.problems import Trouble
from db.records.words import T
from desktop_app.ui.paper.images import Paper, draw_page

DOTS = 300
"""Dots to the inch: an A4 page is then 33 MB in memory, and letters are sharp."""


def printer_names() -> list[str]:
    """Return the printers Qt knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != default)


def printer_for(name: str, paper: Paper, title: str, copies: int, *, duplex: str) -> QPrinter:
    """Return a printer set up for *paper*: its page size, no margins of its own, copies and sides."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    printer.setDocName(title)
    printer.setResolution(DOTS)
    printer.setFullPage(True)
    size = QPageSize(paper.sizes[0], QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
    printer.setCopyCount(copies)
    modes = {"one": "DuplexNone", "long": "DuplexLongSide", "short": "DuplexShortSide"}
    printer.setDuplex(getattr(QPrinter.DuplexMode, modes[duplex]))
    return printer


def print_images(
    printer: QPrinter, paper: Paper, pages: tuple[int, ...], step: Callable[[int, int], None]
) -> None:
    """Send *pages*, from 1, of *paper* to *printer*; *step* hears how far it is.

    Raise Trouble if the printer does not answer.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise Trouble(
            T("trouble", "The printer does not answer"),
            T("trouble", "“{printer}” could not be reached."),
            T("trouble", "Look whether it is on and connected, or save the PDF and print it elsewhere."),
            {"printer": printer.printerName()},
        )
    try:
        for done, page in enumerate(pages):
            step(done, len(pages))
            if done:
                printer.newPage()
            area = printer.pageLayout().fullRectPixels(printer.resolution())
            painter.drawImage(area, _turned(draw_page(paper, page - 1, _pixels(paper.sizes[page - 1])), area))
    finally:
        painter.end()


def _turned(image: QImage, area: QRect) -> QImage:
    """Return *image* turned by a quarter if it lies and the paper stands, or the other way round."""
    lies, paper_lies = image.width() > image.height(), area.width() > area.height()
    return image if lies == paper_lies else image.transformed(QTransform().rotate(90))


def _pixels(size: QSizeF) -> int:
    return round(size.width() / 72 * DOTS)
