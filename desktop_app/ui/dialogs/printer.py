"""Sending pages to a printer: their very bytes where the system takes a PDF, images of them on Windows."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop_app.ui.dialogs.page_images import print_images, printer_for
from desktop_app.usecases.paper.cups import print_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.paper.images import Paper
    from desktop_app.usecases.paper.cups import PrintOptions

    Progress = Callable[[int, int], None]


def send_to_printer(paper: Paper, options: PrintOptions, pages: tuple[int, ...], step: Progress) -> None:
    """Send *pages*, from 1, of *paper* as *options* ask for; *step* hears how far it is. Raise Trouble."""
    if sys.platform == "win32":
        printer = printer_for(options.printer, paper, options.title, options.copies, duplex=options.sides)
        print_images(printer, paper, pages, step)
        return
    with TemporaryDirectory(prefix="rapporteur-") as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(paper.data)
        print_pdf(path, options)
