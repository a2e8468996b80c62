"""The line that says where a list comes from: file, sheet, letters, columns, and the category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.records.attendance import Category
from db.records.words import T
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.intake.words import encoding_words
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import CutWords, row
from desktop_app.ui.meeting.participants.lines import category_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.usecases.intake.origins import ListFile, Origin


class SourceRow(QWidget):
    """Says what was read and lets it be read otherwise."""

    sheet_chosen = Signal(int)
    encoding_chosen = Signal(str)
    category_chosen = Signal(object)
    columns_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("source-row")
        self._name = CutWords("", weight=500)
        self._name.setObjectName("source-name")
        self.sheets = self._combo("sheet", T("intake", "Sheet"))
        self.encodings = self._combo("encoding", T("intake", "Letters"))
        self.categories = self._combo("category", T("intake", "Category"))
        self.categories.addItem(tr("intake", T("intake", "Category by organisation")), None)
        for one in Category:
            self.categories.addItem(category_words(one), one)
        self.columns = button(tr("intake", T("intake", "Columns")), "table")
        self.columns.setObjectName("show-columns")
        self.columns.setCheckable(True)
        self.columns.toggled.connect(self.columns_wanted)
        self.sheets.activated.connect(self.sheet_chosen)
        self.encodings.activated.connect(lambda _: self.encoding_chosen.emit(self.encodings.currentData()))
        self.categories.activated.connect(lambda _: self.category_chosen.emit(self.category()))
        sign = Picture("table-import", "text2", 18)
        self.setLayout(
            row(sign, (self._name, 1), self.sheets, self.encodings, self.categories, self.columns, gap=10)
        )

    def _combo(self, name: str, words: str) -> Combo:
        combo = Combo()
        combo.setObjectName(name)
        combo.setAccessibleName(tr("intake", words))
        combo.setToolTip(tr("intake", words))
        combo.setMinimumWidth(look_now().px(216))
        return combo

    def show_source(
        self, origin: Origin, found: ListFile, sheet: int, samples: Mapping[str, str], *, for_meeting: bool
    ) -> None:
        """Show the file that was read, its sheets if there are several, and its encoding if it is a text."""
        copied = tr("intake", T("intake", "What was copied"))
        self._name.setText(origin.path.name if origin.path else copied)
        self.sheets.clear()
        for one in found.sheets:
            self.sheets.addItem(one.name)
        self.sheets.setCurrentIndex(sheet)
        self.sheets.setVisible(len(found.sheets) > 1)
        self._offer_encodings(found, samples)
        self.categories.setVisible(for_meeting)

    def _offer_encodings(self, found: ListFile, samples: Mapping[str, str]) -> None:
        self.encodings.clear()
        names = dict.fromkeys((found.encoding, *found.others))
        for name in filter(None, names):
            words, sample = encoding_words(name), samples.get(name, "")
            self.encodings.addItem(f"{words} · {sample}" if sample else words, name)
        self.encodings.setVisible(self.encodings.count() > 0)

    def show_category(self, category: Category | None) -> None:
        """Show the category that was chosen."""
        self.categories.setCurrentIndex(list(Category).index(category) + 1 if category else 0)

    def category(self) -> Category | None:
        """Return the category that was chosen for people whose row names none."""
        at = self.categories.currentIndex()
        return list(Category)[at - 1] if at > 0 else None
