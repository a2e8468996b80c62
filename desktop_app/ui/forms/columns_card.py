"""What each column of a list holds, to be set right by hand; it is remembered for lists of the same heads."""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from db.records.words import T
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import CutWords, column, empty, pane
from desktop_app.usecases.intake.columns import LEFT_OUT, Layout, heads, signature

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QSettings

    from desktop_app.usecases.intake.origins import Sheet

ACROSS = 4
SAMPLES = 2


class ColumnsCard(QWidget):
    """One choice a column, each of *fields*: marked words of *context* by what they are known as.

    `changed` tells the layout as the person set it.
    """

    changed = Signal(object)

    def __init__(self, fields: Mapping[str, str], context: str) -> None:
        super().__init__()
        self._fields, self._context = fields, context
        self.setObjectName("columns")
        self._layout: Layout | None = None
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 14, 16, 14)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        inside = scrolled(pane(self._grid))
        self.setLayout(column(Card(column(inside, margins=(1, 1, 1, 1)))))

    def show_sheet(self, sheet: Sheet, layout: Layout) -> None:
        """Show the columns of *sheet* as *layout* understands them."""
        self._layout = layout
        empty(self._grid)
        for place, title in enumerate(heads(sheet, layout)):
            cell = self._cell(place, title, samples(sheet, layout, place))
            self._grid.addWidget(cell, place // ACROSS, place % ACROSS)
        for at in range(ACROSS):
            self._grid.setColumnStretch(at, 1)
        lines = -(-len(layout.columns) // ACROSS)
        self.setFixedHeight(look_now().px(30 + 72 * min(lines, 3)))

    def _cell(self, place: int, title: str, sample: str) -> QWidget:
        assert self._layout is not None
        name = title or tr("intake", T("intake", "Column {number}"), {"number": str(place + 1)})
        combo = Combo()
        combo.setObjectName(f"column-{place}")
        combo.setAccessibleName(name)
        combo.addItem(tr("intake", T("intake", "Left out")), LEFT_OUT)
        for field, words in self._fields.items():
            combo.addItem(tr(self._context, words), field)
        combo.setCurrentIndex(combo.findData(self._layout.columns[place]))
        combo.activated.connect(partial(self._choose, place, combo))
        label = CutWords(name, weight=500)
        label.setBuddy(combo)
        return pane(column(label, 4, combo, 3, CutWords(sample, Type.CAPTION, tone="text3")))

    def _choose(self, place: int, combo: Combo, _index: int) -> None:
        if self._layout is not None:
            columns = list(self._layout.columns)
            columns[place] = str(combo.currentData())
            self._layout = Layout(self._layout.head, tuple(columns))
            self.changed.emit(self._layout)


def samples(sheet: Sheet, layout: Layout, place: int) -> str:
    """Return the first cells of a column that say something, for people to recognise it."""
    found = (row[place] for row in sheet.rows[layout.first :] if place < len(row) and row[place])
    return ", ".join(" ".join(cell.split())[:40] for cell, _ in zip(found, range(SAMPLES), strict=False))


def remembered(
    preferences: QSettings, sheet: Sheet, layout: Layout, fields: Mapping[str, str], room: str
) -> Layout:
    """Return *layout* with the columns as they were set in that *room* for a list of the same heads."""
    kept = str(preferences.value(_key(sheet, layout, room)) or "").split("|")
    known = {*fields, LEFT_OUT}
    fits = len(kept) == len(layout.columns) and known.issuperset(kept) and any(kept)
    return Layout(layout.head, tuple(kept)) if fits else layout


def remember(preferences: QSettings, sheet: Sheet, layout: Layout, room: str) -> None:
    """Keep the columns of *layout* for the next list of the same heads in that *room*."""
    preferences.setValue(_key(sheet, layout, room), "|".join(layout.columns))


def _key(sheet: Sheet, layout: Layout, room: str) -> str:
    return f"{room}/{sha256(signature(sheet, layout).encode()).hexdigest()[:16]}"
