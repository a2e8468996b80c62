"""The bin: what was removed, to be put back or to go for good."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.records.problems import NotFound, Refused
from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.words import column, hairline, pane, row
from desktop_app.ui.messages.boxes import Question
from desktop_app.ui.only_read import may_change, shut
from desktop_app.ui.page import Page
from desktop_app.ui.past.bin_model import WIDTHS, BinModel
from desktop_app.usecases.keeping.binning import let_go, list_bin, put_back

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from db.records.binned import Binned
    from desktop_app.ui.desk import Desk, Place

EMPTY = T("bin", "The bin is empty")
ABOUT = T("bin", "What you remove lies here for 90 days and can be put back as it was.")
GONE = T("bin", "That has gone for good meanwhile.")


class BinPage(Page):
    """A list of what was removed, the latest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("bin-page")
        self._desk = desk
        self._header = PageHeader(tr("bin", T("bin", "Bin")))
        self._go = button(tr("bin", T("bin", "Empty the bin…")), kind="removes")
        self._go.setObjectName("empty-bin")
        self._back = primary(tr("bin", T("bin", "Put back")))
        self._back.setObjectName("put-back")
        self._header.set_actions(self._go, self._back)
        self._news = News()
        self._model = BinModel(self)
        self.table = RecordTable(tr("bin", T("bin", "Bin")))
        self.table.setObjectName("bin-table")
        self.table.show_model(self._model, WIDTHS)
        self._stack = QStackedWidget()
        self._empty = EmptyState(tr("bin", EMPTY), tr("bin", ABOUT), picture=False)
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack.addWidget(self._empty)
        card = Card(column((self.table, 1), margins=(1, 4, 1, 4)))
        self._stack.addWidget(pane(row((card, 1), margins=(32, 16, 32, 16))))
        self.setLayout(column(self._header, hairline(), self._news, (self._stack, 1)))
        self._connect()

    def _connect(self) -> None:
        shut(self._desk, self._back, self._go)
        self._back.clicked.connect(self.put_back)
        self._go.clicked.connect(self.empty)
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.empty)
        self._desk.changed.connect(lambda _: self._read() if self.isVisible() else None)

    # what the frame asks

    def show_place(self, _place: Place) -> None:
        """Read and show what lies in the bin."""
        self._news.clear()
        self._read()

    def title(self) -> str:
        """Return the words for the window's title."""
        return tr("bin", T("bin", "Bin"))

    def first_focus(self) -> QWidget:
        """Return the list, or the words that stand in its place."""
        return self.table if self._model.lines else self._empty

    # what happens

    def _read(self, _: object = None) -> None:
        self._desk.tasks.read(partial(list_bin, self._desk.store), self._show)

    def _show(self, things: list[Binned]) -> None:
        self._model.show_lines(things)
        was_here = self._empty.hasFocus() or self.table.hasFocus()
        self._stack.setCurrentIndex(1 if things else 0)
        if was_here:
            self.first_focus().setFocus()
        self._header.set_second(tr("bin", ABOUT) if things else "")  # the empty page says it in its middle
        self._go.setVisible(bool(things))
        self._back.setVisible(bool(things))
        self._choose()

    def chosen(self) -> list[Binned]:
        """Return what is chosen in the list."""
        rows = self.table.selectionModel().selectedRows() if self._model.lines else []
        return [self._model.lines[one.row()] for one in rows]

    def _choose(self, *_: object) -> None:
        count = len(self.chosen())
        self._back.setEnabled(count > 0)
        words = T("bin", "Put back") if count < 2 else T("bin", "Put {count} back")  # noqa: PLR2004 - one or several
        self._back.setText(tr("bin", words, {"count": str(count)}))
        words = T("bin", "Let go for good…") if count else T("bin", "Empty the bin…")
        self._go.setText(tr("bin", words))

    def _open(self, index: QModelIndex) -> None:
        """Put back what is chosen, else the row that has the keys."""
        if not self.chosen():
            flag = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().select(index, flag.ClearAndSelect | flag.Rows)
        self.put_back()

    def put_back(self) -> None:
        """Put what is chosen back into the file."""
        if (things := self.chosen()) and may_change(self._desk):
            work = partial(put_back, self._desk.store, things)
            self._desk.tasks.write(work, partial(self._put, things), self._not_put)

    def _put(self, things: list[Binned], _: object) -> None:
        self._news.clear()
        name = things[0].titles[0] if things[0].titles else ""
        words = (
            T("bin", "“{name}” was put back")
            if len(things) == 1
            else T("bin", "{count} things were put back")
        )
        self._desk.tell(Done(tr("bin", words, {"name": name, "count": str(len(things))})))
        self._read()

    def _not_put(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            self._news.tell(tr("bin", GONE), "warn")
            self._read()
        elif isinstance(error, Refused):
            self._news.tell(sentence(error.problems[0]), "bad")
        else:
            self._desk.tasks.failed.emit(error)

    def empty(self) -> None:
        """Let what is chosen, or everything, go for good, after asking."""
        things = self.chosen() or list(self._model.lines)
        if things and may_change(self._desk) and self._desk.messages.confirm(_question(things)):
            self._desk.tasks.write(partial(let_go, self._desk.store, things), self._read)


def _question(things: list[Binned]) -> Question:
    values = {"count": str(len(things)), "name": (things[0].titles or ("",))[0]}
    one = len(things) == 1
    what = T("bin", "Let “{name}” go for good?") if one else T("bin", "Let {count} things go for good?")
    yes = T("bin", "Let it go") if one else T("bin", "Let {count} things go")
    why = T("bin", "They can't be put back afterwards. The history still says that they were there.")
    title = T("bin", "Empty the bin")
    return Question(tr("bin", title), tr("bin", what, values), tr("bin", why), tr("bin", yes, values))
