"""What a pasted list of people will become, before it is added."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QWidget

from db.records.attendance import Category
from db.records.words import T
from desktop_app.ui.figures import count
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type
from desktop_app.ui.look.words import Words, column, row
from desktop_app.ui.meeting.participant_lines import category_words
from desktop_app.ui.translate import tr
from desktop_app.usecases.pasting import PastedRow

_HEADS = (
    T("participants", "Name as printed"),
    T("participants", "Post"),
    T("participants", "Organisation"),
    T("participants", "Role"),
    T("participants", "State"),
    T("participants", "Note"),
)


class PastePreview(QDialog):
    """Shows the lines and asks into which category they go. `agreed` hands on the lines to add."""

    agreed = Signal(list)

    def __init__(self, rows: Sequence[PastedRow], category: Category, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self.setObjectName("paste-preview")
        self.setWindowTitle(tr("participants", T("participants", "Add a pasted list")))
        one, many = T("figures", "{count} line to add"), T("figures", "{count} lines to add")
        head = Words(count(len(rows), one, many), Type.HEADING, 600)
        self._category = self._categories(category)
        into = Words(tr("participants", T("participants", "Category")), weight=500)
        into.setBuddy(self._category)
        self._category.setAccessibleName(into.text())
        self.setLayout(
            column(
                head,
                row(into, self._category, None),
                (Card(column(self._table(), margins=(1, 4, 1, 4))), 1),
                row(None, *self._buttons(), gap=8),
                gap=14,
                margins=(24, 22, 24, 20),
            )
        )
        self.resize(look_now().px(860), look_now().px(520))

    def _categories(self, usual: Category) -> Combo:
        combo = Combo()
        combo.setObjectName("category")
        self._offered: list[Category | None] = list(Category)
        if len({one.category for one in self._rows}) > 1:
            self._offered.insert(0, None)
            combo.addItem(tr("participants", T("participants", "As in the list")))
        for category in Category:
            combo.addItem(category_words(category))
        combo.setCurrentIndex(0 if self._offered[0] is None else self._offered.index(usual))
        combo.setMinimumWidth(look_now().px(240))
        return combo

    def _table(self) -> RecordTable:
        book = QStandardItemModel(0, len(_HEADS), self)
        book.setHorizontalHeaderLabels([tr("participants", head) for head in _HEADS])
        for one in self._rows:
            book.appendRow([QStandardItem(words) for words in _cells(one)])
        table = RecordTable(self.windowTitle(), height=Height.CLOSE_ROW)
        table.show_model(book, (0, 160, 200, 90, 90, 110))
        return table

    def _buttons(self) -> tuple[QWidget, QWidget]:
        cancel = button(tr("participants", T("participants", "Cancel")))
        cancel.setObjectName("cancel")
        cancel.clicked.connect(self.reject)
        one, many = T("figures", "Add {count} line"), T("figures", "Add {count} lines")
        agree = button(count(len(self._rows), one, many), kind="primary")
        agree.setObjectName("agree")
        agree.setDefault(True)
        agree.setEnabled(bool(self._rows))
        agree.clicked.connect(self.accept)
        return cancel, agree

    def accept(self) -> None:
        """Hand the lines on and close."""
        chosen = self._offered[self._category.currentIndex()]
        self.agreed.emit([replace(one, category=chosen or one.category) for one in self._rows])
        super().accept()


def _cells(one: PastedRow) -> tuple[str, ...]:
    many = T("figures", "{count} people, not named")
    single = T("figures", "{count} person, not named")
    name = one.printed_name or count(one.head_count, single, many)
    role, state = tr("attendance", one.role.label), tr("attendance", one.state.label)
    return name, one.printed_post, one.printed_organisation, role, state, one.note
