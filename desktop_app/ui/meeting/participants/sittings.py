"""For what people are marked: the whole meeting, one of its days, or one entry of its agenda."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.records.words import T
from desktop_app.ui.language.figures import weekday
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import menu_button
from desktop_app.ui.look.words import row
from desktop_app.usecases.meeting.registration import WHOLE, Sitting, sittings_of

if TYPE_CHECKING:
    from db.records.dossier import Dossier

WHOLE_MEETING = T("participants", "Whole meeting")
MARK_FOR = T(
    "participants", "What is marked and counted: the whole meeting, a day, or an entry of the agenda"
)
LONGEST = 36


def sitting_words(sitting: Sitting, dossier: Dossier) -> str:
    """Return what a sitting is called in the window's language."""
    if sitting.day is not None:
        return weekday(sitting.day)
    entry = next((one for one in dossier.agenda.walk() if one.uid == sitting.item), None)
    if entry is None:
        return tr("participants", WHOLE_MEETING)
    return " ".join(part for part in (entry.number, entry.title) if part)


class SittingButton(QWidget):
    """Chooses the sitting; it is hidden where a meeting has but one."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sitting = WHOLE
        self._menu = QMenu()
        self._button = menu_button("", self._menu, "calendar-event", "flat", tip=tr("participants", MARK_FOR))
        self._button.setObjectName("sitting")
        self.setLayout(row(self._button))

    def show_dossier(self, dossier: Dossier) -> None:
        """Offer the sittings of a meeting; one that is gone gives way to the whole meeting."""
        offered = list(sittings_of(dossier))
        if self.sitting not in offered:
            self.sitting = WHOLE
        self._menu.clear()
        for one in offered:
            action = self._menu.addAction(sitting_words(one, dossier).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one == self.sitting)
            action.triggered.connect(partial(self._choose, one))
        shown = sitting_words(self.sitting, dossier)
        self._button.setText(shown if len(shown) <= LONGEST else shown[:LONGEST].rstrip() + "…")
        self.setVisible(len(offered) > 1)

    def _choose(self, sitting: Sitting, *_: object) -> None:
        self.sitting = sitting
        self.chosen.emit()
