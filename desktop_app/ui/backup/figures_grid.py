"""What stands in a copy beside what the file holds now, in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from db.records.words import T
from desktop_app.ui.backup.words import FIGURES
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words

if TYPE_CHECKING:
    from desktop_app.usecases.keeping.backup import Contents

END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresGrid(QWidget):
    """A row for each kind of record; what differs from now stands out by its weight and is said in words."""

    def __init__(self, now: Contents | None) -> None:
        super().__init__()
        self._now = now
        self._then: dict[str, Words] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        heads = [T("backup", "In the copy"), *([T("backup", "Now")] if now else [])]
        for column, head in enumerate(heads, 1):
            grid.addWidget(Words(tr("backup", head), Type.CAPTION, tone="text2"), 0, column, END)
        for line, (table, words) in enumerate(FIGURES, 1):
            grid.addWidget(Words(tr("backup", words)), line, 0)
            self._then[table] = Words("")
            grid.addWidget(self._then[table], line, 1, END)
            if now:
                grid.addWidget(Words(str(now.counts.get(table, 0)), tone="text2"), line, 2, END)

    def show_contents(self, contents: Contents) -> None:
        """Show what a copy holds."""
        for table, words in FIGURES:
            there = contents.counts.get(table, 0)
            now = self._now.counts.get(table, 0) if self._now else there
            label = self._then[table]
            label.setText(str(there))
            label.set_tone("text" if there == now else "warn")
            values = {"what": tr("backup", words), "there": str(there), "now": str(now)}
            said = T("backup", "{what}: {there} in the copy, {now} now")
            label.setAccessibleName(tr("backup", said, values))
