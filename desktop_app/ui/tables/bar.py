"""The line above a list: find, filters, grouping; filters fold into one menu where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import menu_button
from desktop_app.ui.look.fields import SearchField
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import Words, row
from desktop_app.ui.tables.filters import Filter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.tables.columns import Grouping
    from desktop_app.ui.tables.listing import Listing

FOLDS = 840


class Bar(QWidget):
    """What narrows and gathers a list. `changed` tells that it is to be read anew."""

    changed = Signal()

    def __init__(self, listing: Listing[Any], preferences: QSettings) -> None:
        super().__init__()
        self._listing, self._preferences = listing, preferences
        self.field = SearchField(tr("tables", listing.words.find))
        self.field.setObjectName("find")
        self.field.asked.connect(self._find)
        self._text = ""
        self.filters = tuple(
            Filter(one.name, tr("tables", one.every), one.choices(), self) for one in listing.filters
        )
        self._folded = self._fold()
        self._group = self._grouping_choice()
        label = Words(tr("tables", T("tables", "Group by")), tone="text2")
        buttons = (one.button for one in self.filters)
        self.setLayout(row(self.field, *buttons, self._folded, None, label, self._group))
        for part in (label, self._group):
            part.setVisible(bool(listing.groupings))
        for one in self.filters:
            one.chosen.connect(self.changed)

    def _fold(self) -> QWidget:
        menu = QMenu()
        for one in self.filters:
            menu.addMenu(one.menu)
        button = menu_button(tr("tables", T("tables", "Filter")), menu, "adjustments-horizontal")
        button.setObjectName("filters")
        button.hide()
        return button

    def _grouping_choice(self) -> Segmented:
        groupings = self._listing.groupings
        choices = [(one.name, tr("tables", one.label)) for one in groupings]
        choices.append(("", tr("tables", T("tables", "None"))))
        kept = self._preferences.value(self._key)
        names = [name for name, _ in choices]
        start = kept if kept in names else names[0]
        choice = Segmented(choices, start)
        choice.setObjectName("group-by")
        choice.setAccessibleName(tr("tables", T("tables", "Group by")))
        choice.chosen.connect(self._regroup)
        return choice

    @property
    def _key(self) -> str:
        return f"tables/{self._listing.place}/group"

    @property
    def grouping(self) -> Grouping[Any] | None:
        """Return how the lines are gathered, or None."""
        return next((one for one in self._listing.groupings if one.name == self._group.value()), None)

    @property
    def narrows(self) -> bool:
        """Return whether anything is left out."""
        return bool(self._text) or any(one.value is not None for one in self.filters)

    def asked(self) -> dict[str, Any]:
        """Return what the use case is asked for: the text and the filters that are set."""
        found = {one.name: one.value for one in self.filters if one.value is not None}
        return {"text": self._text, **found}

    def clear(self) -> None:
        """Leave nothing out."""
        for one in self.filters:
            one.clear()
        self._text = ""
        self.field.clear()
        self.changed.emit()

    def group_next(self) -> None:
        """Gather the lines in the next way."""
        names = [one.name for one in self._listing.groupings] + [""]
        if len(names) > 1:
            place = names.index(str(self._group.value())) + 1
            self._group.set_value(names[place % len(names)])
            self._regroup(self._group.value())

    def _regroup(self, name: object) -> None:
        self._preferences.setValue(self._key, str(name))
        self.changed.emit()

    def _find(self, text: str) -> None:
        if text.strip() != self._text:
            self._text = text.strip()
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the filters where room is short."""
        super().resizeEvent(event)
        fold = event.size().width() < look_now().px(FOLDS) and len(self.filters) > 1
        self._folded.setVisible(fold)
        for one in self.filters:
            one.button.setVisible(not fold)
