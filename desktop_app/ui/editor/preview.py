"""The right half of the editor: the real pages, a moment behind the typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, icon_button
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import CutWords, Ground, Words, column, hairline, row
from desktop_app.ui.paper.images import Paper, draw_page, read_paper
from desktop_app.ui.paper.pages import Pages
from desktop_app.ui.paper.rendering import Renderer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtGui import QImage

    from db.records.dossier import Dossier
    from db.records.record import Record
    from desktop_app.ui.work.tasks import Tasks

PAGE_OF = T("editor", "Page {page} of {pages}")
SMALLER = T("editor", "Smaller pages")
LARGER = T("editor", "Larger pages")
FIT_WIDTH = T("editor", "Fit width")
MAKING = T("editor", "Making the pages…")
REST = 90
"""Milliseconds of rest in typing before the pages are made anew."""


class Preview(QWidget):
    """Shows the pages of a record as it stands; `shown` follows each new paper that is on the screen."""

    shown = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("preview")
        self._tasks = tasks
        self._renderer = Renderer(self)
        self._wanted: Record | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._render)
        self.pages = Pages()
        self._where = CutWords(tr("editor", MAKING), Type.BODY, tone="text2")
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._trouble.hide()
        self.setLayout(column(self._head(), hairline(), self._trouble, (self.pages, 1)))
        self.pages.needed.connect(self._draw)
        self.pages.turned.connect(self._turned)
        self._renderer.rendered.connect(self._rendered)
        self._renderer.refused.connect(self._refused)

    def _head(self) -> QWidget:
        smaller, larger = (
            icon_button("zoom-out", tr("editor", SMALLER)),
            icon_button("zoom-in", tr("editor", LARGER)),
        )
        fit = button(tr("editor", FIT_WIDTH), kind="flat")
        smaller.clicked.connect(lambda: self.pages.zoom_by(-1))
        larger.clicked.connect(lambda: self.pages.zoom_by(1))
        fit.clicked.connect(self.pages.fit_width)
        head = Ground("window", row((self._where, 1), smaller, fit, larger, margins=(16, 4, 8, 4)))
        head.setFixedHeight(40)
        return head

    def toggle(self) -> None:
        """Show or hide the pages."""
        self.setVisible(not self.isVisible())

    def set_dossier(self, dossier: Dossier, pictures: Mapping[UUID, bytes]) -> None:
        """Give what the pages are made from."""
        self._renderer.set_dossier(dossier, pictures)

    def follow(self, record: Record) -> None:
        """Make the pages of *record* after a short rest."""
        self._wanted = record
        self._rest.start()

    @property
    def is_current(self) -> bool:
        """Return whether the pages on the screen are those of the last text."""
        return (
            not (self._rest.isActive() or self._renderer.is_busy or self._tasks.is_busy)
            and self.pages.is_drawn()
        )

    def close_worker(self) -> None:
        """End the worker process."""
        self._rest.stop()
        self._renderer.close()

    def _render(self) -> None:
        if self._wanted is not None and self.isVisible():
            self._renderer.render(self._wanted)

    def _rendered(self, path: Path) -> None:
        self._tasks.read(partial(read_paper, path), self._show, self._lost)

    def _show(self, paper: Paper) -> None:
        self._trouble.hide()
        self.pages.show_paper(paper)

    def _draw(self, number: int, width: int) -> None:
        paper = self.pages.paper
        if paper is not None:
            self._tasks.read(
                partial(draw_page, paper, number, width),
                partial(self._drawn, paper, number, width),
                self._lost,
            )

    def _drawn(self, paper: Paper, number: int, width: int, image: QImage) -> None:
        self.pages.put_image(paper, number, width, image)
        self.shown.emit()

    def _turned(self, page: int, pages: int) -> None:
        self._where.setText(tr("editor", PAGE_OF, {"page": str(page), "pages": str(pages)}))

    def _refused(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def _lost(self, error: Exception) -> None:
        self._refused(str(error))

    def showEvent(self, event: object) -> None:
        """Make the pages when they come into sight."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt's own event
        if self._wanted is not None:
            self._rest.start()
