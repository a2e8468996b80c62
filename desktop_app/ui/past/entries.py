"""The changes of one day, in a card: when, who, what, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from db.records.history import Occasion
from db.records.words import T
from desktop_app.ui.language.changes import head_of, lines_of, spoken
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.marked_text import MarkedText
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.look.marked_text import Marked
    from desktop_app.usecases.keeping.history import Entry

WHO = 132
MOST_LINES = 40
"""Lines of one change: an import can touch thousands of records."""
ERASED = T("history", "Some of it was erased for the sake of a person's data.")
BACK = T("history", "Go back to this")
BACK_TIP = T("history", "Makes it as it was after this change, as one more change")


class DayCard(Card):
    """The changes of one day. `back_wanted` tells the entry that a person wants to go back to."""

    back_wanted = Signal(object)

    def __init__(self, entries: Sequence[Entry], *, newest: Entry) -> None:
        layout = column()
        for place, entry in enumerate(entries):
            if place:
                layout.addWidget(hairline())
            back = None if entry is newest else self._back(entry)
            layout.addWidget(EntryView(entry, back))
        super().__init__(layout)

    def _back(self, entry: Entry) -> QPushButton:
        back = button(tr("history", BACK), "history", "flat", tip=tr("history", BACK_TIP))
        back.setObjectName(f"back-{entry.number}")
        back.setAccessibleName(f"{tr('history', BACK)}: {entry.at.astimezone():%H:%M}")
        back.clicked.connect(lambda: self.back_wanted.emit(entry))
        return back


class EntryView(QWidget):
    """One change: time and name at the side, what changed beside it."""

    def __init__(self, entry: Entry, back: QPushButton | None) -> None:
        super().__init__()
        when = Words(f"{entry.at.astimezone():%H:%M}", weight=500)
        who = Words(entry.by or tr("history", T("history", "unknown")), Type.CAPTION, tone="text2", wrap=True)
        side = QWidget()
        side.setLayout(column(when, who, None, gap=2))
        side.setFixedWidth(look_now().px(WHO))
        what = column(*_told(entry), None, gap=6)
        parts = row(side, (what, 1), gap=16, margins=(16, 12, 12, 12))
        if back is not None:
            parts.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(parts)


def _told(entry: Entry) -> list[QWidget]:
    found: list[QWidget] = []
    if entry.occasion is not Occasion.EDIT:
        found.append(Words(tr("history", entry.occasion.label), Type.CAPTION, 500, tone="text2"))
    for told in entry.told:
        found.append(_text(head_of(told)))
        found += [_indented(_text(line)) for line in lines_of(told.differences)]
        if len(found) > MOST_LINES:
            more = T("history", "There are more changes than are shown here.")
            found = [*found[:MOST_LINES], Words(tr("history", more), Type.CAPTION, tone="text2", wrap=True)]
            break
    if entry.is_erased:
        found.append(Words(tr("history", ERASED), Type.CAPTION, tone="text2", wrap=True))
    return found


def _text(marked: Sequence[Marked]) -> MarkedText:
    return MarkedText(marked, spoken(marked))


def _indented(text: QWidget) -> QWidget:
    return pane(column(text, margins=(12, 0, 0, 0)))
