"""What is told above the rows about the letters of a list: not sure, spoilt, lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from db.records.words import T
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.words import column, empty

if TYPE_CHECKING:
    from desktop_app.ui.intake.letters import Letters


class LetterBanners(QWidget):
    """Banners about the letters of what is being read."""

    def __init__(self, letters: Letters) -> None:
        super().__init__()
        self._letters = letters
        self._banners = column(gap=8)
        self.setLayout(self._banners)

    def show_letters(self) -> None:
        """Ask whether the letters are right where that is not sure, and name what is wrong with them."""
        empty(self._banners)
        if self._letters.are_asked_for():
            self._banners.addWidget(self._question())
        for remark in self._letters.remarks():
            actions = (self._mend_button(),) if self._letters.can_mend() else ()
            self._banners.addWidget(Banner(sentence(remark), "warn", actions))
        self.setVisible(self._banners.count() > 0)

    def _question(self) -> Banner:
        right = button(tr("intake", T("intake", "They are right")))
        right.setObjectName("letters-right")
        right.clicked.connect(self._letters.confirm)
        text = T("intake", "The letters of this file can be read in several ways. Are the names right?")
        second = T("intake", "If not, choose other letters above: each choice shows how a line reads.")
        return Banner(tr("intake", text), "warn", (right,), second=tr("intake", second))

    def _mend_button(self) -> QPushButton:
        mend = button(tr("intake", T("intake", "Mend the letters")))
        mend.setObjectName("mend")
        mend.clicked.connect(self._letters.mend)
        return mend
