"""Two entries side by side: for each field in which they differ, which value is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from db.records.person import Person
from db.records.words import T
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.forms.plan import context_of
from desktop_app.ui.language.figures import count, country
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Ground, Words, column, empty, hairline, pane, row
from desktop_app.usecases.register.twins import said

if TYPE_CHECKING:
    from db.records.organisation import Organisation
    from desktop_app.usecases.register.twins import Compared, Field

WIDTH = 480


class Comparison(Ground):
    """Shows a pair. `merge` tells the values that were chosen, `apart` that they are two."""

    merge = Signal(dict)
    apart = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.setObjectName("comparison")
        self._taken: dict[str, Any] = {}
        self._lines = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)
        self.merge_button = primary(tr("twins", T("twins", "Merge")))
        self.merge_button.setObjectName("merge")
        self.merge_button.clicked.connect(lambda: self.merge.emit(dict(self._taken)))
        self.apart_button = button(tr("twins", T("twins", "Not the same")))
        self.apart_button.setObjectName("not-the-same")
        self.apart_button.clicked.connect(self.apart)
        self._actions = pane(row(None, self.apart_button, self.merge_button, margins=(24, 10, 24, 12)))
        inside = scrolled(pane(column(pane(self._grid), None, margins=(24, 22, 24, 16))))
        self.setLayout(column((inside, 1), hairline(), self._actions))
        self.setFixedWidth(look_now().px(WIDTH))
        self.show_compared(None)

    def show_compared(self, compared: Compared | None) -> None:
        """Show two entries; None shows nothing."""
        self._taken, self._lines = {}, 0
        empty(self._grid)
        self._actions.setVisible(compared is not None)
        if compared is None:
            return
        self._show_heads(compared)
        for field in compared.fields:
            self._show_field(field, context_of(type(compared.kept)))
        if compared.about or compared.other_about:
            self._head(tr("twins", T("twins", "Both are kept")))
            self._add(
                *(Words(one, tone="text2", wrap=True) for one in (compared.about, compared.other_about))
            )

    def _show_heads(self, compared: Compared) -> None:
        entries = ((compared.kept, compared.places), (compared.gone, compared.other_places))
        self._add(*(_entry(one, places) for one, places in entries))

    def _show_field(self, field: Field, context: str) -> None:
        self._head(tr(context, field.label))
        prefers_other = not said(field.one)
        radios = []
        for value, chosen in ((field.one, not prefers_other), (field.other, prefers_other)):
            radio = QRadioButton(_shown(field.name, value, context))
            radio.setObjectName(f"keep-{field.name}")
            radio.setChecked(chosen)
            radio.clicked.connect(partial(self._take, field.name, value))
            radios.append(radio)
        group = QButtonGroup(radios[0])  # it goes with what it groups
        for radio in radios:
            group.addButton(radio)
        self._add(*radios)

    def _take(self, name: str, value: Any, _checked: object = None) -> None:
        self._taken[name] = value

    def _head(self, words: str) -> None:
        line = self._next_line()
        label = Words(words, Type.CAPTION, tone="text2")
        label.setContentsMargins(0, look_now().px(10), 0, 0)
        self._grid.addWidget(label, line, 0, 1, 2)

    def _next_line(self) -> int:
        """Return the next free line; a grid keeps its own count when it is emptied."""
        self._lines += 1
        return self._lines

    def _add(self, *parts: QWidget) -> None:
        line = self._next_line()
        for at, part in enumerate(parts):
            self._grid.addWidget(part, line, at, Qt.AlignmentFlag.AlignTop)


def _entry(entry: Person | Organisation, places: int) -> QWidget:
    name = entry.printed_name() if isinstance(entry, Person) else entry.name()
    one, many = T("figures", "stands in {count} place"), T("figures", "stands in {count} places")
    second = Words(count(places, one, many), Type.CAPTION, tone="text2")
    return pane(column(Words(name, Type.HEADING, 600, wrap=True), 2, second))


def _shown(name: str, value: Any, context: str) -> str:
    """Return the value of a field as people read it."""
    words = said(value)
    if not words:
        return tr("twins", T("twins", "nothing"))
    return country(words) if name == "country" else tr(context, words) if words != value else words
