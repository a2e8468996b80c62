"""The page before records that open with a secret: what is asked, what is wrong with it, ways elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from db.records.problems import Trouble
from db.records.words import T
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.look.buttons import named, primary
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.usecases.file.places import RecordsPlace

OPEN, OPENING = T("protection", "Open"), T("protection", "Opening…")
WIDTH = 570


class AskingPage(Page):
    """Asks for a secret and opens the place with it; what was typed stays to be mended.

    *what* is the title, *about* the quiet line under it. Pages of this kind say what their fields are,
    what opens the place with them and what is wrong with them.
    """

    def __init__(self, program: AtWork, what: str, about: str) -> None:
        super().__init__()
        self.program = program
        self._head = Words(what, Type.TITLE, 600, wrap=True)
        self._head.setObjectName("what")
        self._about = Words(about, tone="text2", wrap=True)
        self._trouble = Words("", weight=500, tone="bad", wrap=True)
        self._trouble.setObjectName("trouble")
        self._trouble.hide()
        self._go = named(primary(tr("protection", OPEN)), "unlock")
        self._go.clicked.connect(self._enter)

    def lay_out(self, *asked: QWidget, ways: Sequence[QWidget] = (), others: QWidget) -> None:
        """Show the fields *asked*, beside the button other *ways* in, and below it what leads to *others*."""
        to_go = row(self._go, *ways, None, gap=8)
        body = pane(column(self._head, self._about, 16, *asked, self._trouble, 12, to_go, others, gap=8))
        body.setFixedWidth(WIDTH)
        middle = row(None, column(Picture("lock", "accent_text", 24), None), (body, 0), None, gap=16)
        inside = pane(column((column(None), 2), middle, (column(None), 3), margins=(24, 16, 24, 16)))
        self.setLayout(column((scrolled(inside), 1)))
        for line in self.findChildren(QLineEdit):
            line.returnPressed.connect(self._enter)

    # what each page says

    def way_in(self) -> Callable[[], RecordsPlace] | None:
        """Return work that unlocks with what was typed and returns the place; None without enough."""
        raise NotImplementedError

    def refuse(self, error: Exception) -> bool:
        """Say what is wrong with what was typed; return False if the error is about something else."""
        raise NotImplementedError

    def tell(self, words: str) -> None:
        """Say *words* under the fields, or nothing any more."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    # what happens

    def _enter(self) -> None:
        if not self._go.isEnabled():
            return
        self.tell("")
        way_in = self.way_in()
        if way_in is not None:
            self._show(opening=True)
            self.program.tasks.write(way_in, self.program.open, self._failed)

    def _failed(self, error: Exception) -> None:
        self._show(opening=False)
        if self.refuse(error):
            return
        if isinstance(error, Trouble):
            self.tell(" ".join(one for one in trouble_sentences(error) if one))
        else:
            self.program.take_failure(error)

    def _show(self, *, opening: bool) -> None:
        self._go.setEnabled(not opening)
        self._go.setText(tr("protection", OPENING if opening else OPEN))
