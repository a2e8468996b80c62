"""Backup: whether everything is safe, where copies go, which ones there are, and the way back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from db.records.words import T
from desktop_app.ui.backup.copies_model import CopiesModel, listed
from desktop_app.ui.backup.erased_card import ErasedCard
from desktop_app.ui.backup.go_back import GoBackDialog
from desktop_app.ui.backup.health_card import HealthCard
from desktop_app.ui.backup.places_card import PlacesCard
from desktop_app.ui.backup.state import state_of
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type
from desktop_app.ui.look.words import Words, column, empty, pane, row
from desktop_app.ui.only_read import Shut, shut
from desktop_app.ui.page import Page
from desktop_app.ui.settings.page_list import PageList

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk, Place
    from desktop_app.usecases.keeping.backup import Copy

WIDEST = 780
ROWS = 8
OF_A_SERVER = T(
    "backup", "Copies of a server are files: open one to look at it, or carry it into an empty database."
)
KEPT = T("backup", "Going back keeps today's file beside it, so nothing is lost by trying.")


class BackupPage(Page):
    """The copies of the open file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("backup-page")
        self._desk, self._keeper = desk, desk.backups
        self._news = column()
        self._now = button(tr("backup", T("backup", "Back up now")))
        self._now.setObjectName("back-up-now")
        self._now.clicked.connect(self._keeper.back_up_now)
        self._places, health = PlacesCard(self._keeper, desk.messages), HealthCard(desk.health)
        self._erased = ErasedCard(desk)
        shut(desk, self._now, self._places, health)
        self._model = CopiesModel(self)
        self._table = self._make_table()
        self._back = button(tr("backup", T("backup", "Go back to this copy…")))
        self._back.setObjectName("go-back")
        self._back.clicked.connect(self._ask)
        shut(desk, self._back)
        if not isinstance(desk.store.place, Path):
            Shut(self._back, tr("backup", OF_A_SERVER))
        self._made = self._list()
        body = pane(
            column(
                self._news,
                24,
                *_headed(T("backup", "Where copies go"), self._places),
                24,
                *_headed(T("backup", "Health"), health),
                10,
                self._erased,
                24,
                self._made,
                24,
                None,
            )
        )
        body.setMaximumWidth(look_now().px(WIDEST))
        inside = scrolled(pane(row((body, 100), None, gap=0, margins=(24, 8, 32, 0))))
        header = PageHeader(tr("settings", T("settings", "Settings")))
        self.setLayout(column(header, (row(PageList(desk, "backup"), (inside, 1), gap=0), 1)))
        self._keeper.changed.connect(self._show)
        self._choose("")

    def _make_table(self) -> RecordTable:
        table = RecordTable(tr("backup", T("backup", "Copies")))
        table.setObjectName("copies")
        table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        table.show_model(self._model, [180, GROWS, 84, 190])
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.opened.connect(self._ask)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_back())
        return table

    def _list(self) -> QWidget:
        """Return the copies that were made and the way back to one; away until there is one."""
        card = Card(column(self._table, margins=(1, 4, 1, 4)))
        return pane(column(*_headed(T("backup", "Copies"), card), 12, self._foot()))

    def _foot(self) -> QWidget:
        folder = button(tr("backup", T("backup", "Open the folder")))
        folder.setObjectName("open-folder")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._keeper.folder))))
        words = Words(tr("backup", KEPT), Type.CAPTION, tone="text2", wrap=True)
        return pane(row(Picture("info-circle", "text2", 16), (words, 1), folder, self._back))

    # what is shown

    def _show(self) -> None:
        state, had_focus = state_of(self._keeper), self._now.hasFocus() or self.hasFocus()
        self._now.setParent(self)  # it outlives the banner that it stands in
        empty(self._news)
        self._now.setEnabled(not self._keeper.is_copying)
        banner = Banner(state.text, state.mood, (self._now,), second=state.second, picture=state.picture)
        banner.setObjectName("backup-state")
        self._news.addWidget(banner)
        self._now.show()
        if had_focus:  # the page holds it while the button is away from its banner or switched off
            (self._now if self._now.isEnabled() else self).setFocus()
        self._places.show_state()
        if self._keeper.copies is not None:
            chosen = self._model.copy_in(self._table.currentIndex().row())
            self._model.show_lines(listed(self._keeper.copies))
            self._choose(chosen.sha256 if chosen else "")
        self._made.setVisible(self._model.rowCount() > 0)
        self._show_back()

    def _choose(self, sha256: str) -> None:
        rows = range(self._model.rowCount())
        found = [number for number in rows if (one := self._model.copy_in(number)) and one.sha256 == sha256]
        self._table.setCurrentIndex(self._model.index(found[0] if found else 0, 0))
        look, shown = look_now(), max(1, min(len(rows), ROWS))
        self._table.setFixedHeight(look.px(Height.HEAD) + shown * look.row() + 2)

    def _show_back(self) -> None:
        self._back.setEnabled(self._model.copy_in(self._table.currentIndex().row()) is not None)

    # going back

    def _ask(self, _index: QModelIndex | bool = False) -> None:  # noqa: FBT001, FBT002 - Qt hands over either
        copies = self._keeper.copies
        copy = self._model.copy_in(self._table.currentIndex().row())
        file = self._keeper.file
        if copies is None or copy is None or not isinstance(file, Path):
            return
        dialog = GoBackDialog(file, listed(copies), self._desk.tasks, self, now=copies.now, chosen=copy)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.tried.connect(self._tried)
        dialog.accepted.connect(partial(self._go_back, dialog))
        dialog.open()

    def _tried(self, copy: Copy, is_whole: bool) -> None:  # noqa: FBT001 - a signal hands it over
        self._model.note_trial(copy, is_whole=is_whole)

    def _go_back(self, dialog: GoBackDialog) -> None:
        if (copy := dialog.chosen()) is not None:
            self._desk.wanted_back.emit(copy)

    # what the frame asks

    def show_place(self, _place: Place) -> None:
        """Show the copies there are now."""
        self._show()
        self._keeper.look()
        self._erased.look()

    def title(self) -> str:
        """Return the name of the page."""
        return tr("settings", T("settings", "Backup"))

    def first_focus(self) -> QPushButton:
        """Return what makes a copy now."""
        return self._now


def _headed(words: str, part: QWidget) -> tuple[QWidget, int, QWidget]:
    return Words(tr("backup", words), Type.HEADING, 600), 10, part
