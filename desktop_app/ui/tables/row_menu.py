"""What can be done with a row of a list: the menu of the row, and Del."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.language.translate import tr
from desktop_app.ui.only_read import may_change, shut

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.records.problems import Problem
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.look.record_table import RecordTable
    from desktop_app.ui.tables.lines_model import LinesModel
    from desktop_app.ui.tables.listing import Listing
    from desktop_app.usecases.keeping.undo import Undo


class RowMenu(QObject):
    """Opens and removes rows; what was removed can be brought back from the foot of the window."""

    def __init__(
        self,
        desk: Desk,
        table: RecordTable,
        model: LinesModel[Any],
        listing: Listing[Any],
        open_row: Callable[[QModelIndex], object],
    ) -> None:
        super().__init__(table)
        self._desk, self._table, self._model, self._open = desk, table, model, open_row
        self._remove_line = listing.remove
        self._place = listing.place
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show)
        QShortcut(QKeySequence("Del"), table, self._remove, context=Qt.ShortcutContext.WidgetShortcut)

    def _show(self, where: QPoint) -> None:
        index = self._table.indexAt(where)
        if self._model.line(index) is None:
            index, where = (
                self._table.currentIndex(),
                self._table.visualRect(self._table.currentIndex()).center(),
            )
        if self._model.line(index) is None:
            return
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("tables", T("tables", "Open\tEnter")), partial(self._open, index))
        if self._place == "meetings":
            send = menu.addAction(tr("tables", T("tables", "Send to another office…")), self.send)
            send.setObjectName("send")
            shut(self._desk, send)
        if self._remove_line is not None:
            shut(self._desk, menu.addAction(tr("tables", T("tables", "Remove\tDel")), self._remove))
        menu.popup(self._table.viewport().mapToGlobal(where))

    def send(self) -> None:
        """Write the meetings that are chosen for another office."""
        from desktop_app.ui.dialogs.send_meetings import send_meetings

        lines = self._chosen()
        if lines:
            send_meetings(self._desk, [line.uid for line in lines], lines[0].title)

    def _chosen(self) -> list[Any]:
        """Return the lines that are chosen."""
        found = (self._model.line(index) for index in self._table.selectionModel().selectedRows())
        return [line for line in found if line is not None]

    def _remove(self) -> None:
        """Remove the rows that are chosen; one step brings them all back."""
        from desktop_app.usecases.keeping.removing import remove_all

        uids = [line.uid for line in self._chosen()]
        if uids and self._remove_line is not None and may_change(self._desk):
            work = partial(remove_all, self._desk.store, uids, self._remove_line)
            self._desk.tasks.write(work, self._removed)

    def _removed(self, found: tuple[Undo | None, tuple[Problem, ...]]) -> None:
        done, problems = found
        if done is not None:
            self._desk.tell(Done(tr("undo", done.words, done.values), done))
        if problems:
            self._desk.tasks.failed.emit(Refused(problems))
