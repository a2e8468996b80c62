"""Copies that still hold people who were erased: how many, until when, and taking those out of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, row
from desktop_app.ui.only_read import shut
from desktop_app.ui.register.erased_copies import take_out_of_copies, until_said

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.register.erased_copies import Holding

ONE, MANY = (
    T("figures", "{count} copy still holds people who were erased"),
    T("figures", "{count} copies still hold people who were erased"),
)


class ErasedCard(Card):
    """Shown only while there are such copies."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state, self._until = Words("", weight=500), Words("", Type.CAPTION, tone="text2", wrap=True)
        self._state.setObjectName("erased-state")
        self._take = button(tr("backup", T("backup", "Take them out")))
        self._take.setObjectName("take-out-erased")
        self._take.clicked.connect(self._take_out)
        words = column(self._state, 2, self._until)
        super().__init__(row((words, 1), self._take, gap=12, margins=(16, 11, 16, 11)))
        shut(desk, self._take)
        self.hide()

    def look(self) -> None:
        """Look which copies hold somebody who was erased."""
        if not self._desk.store.is_only_read:
            work = partial(_holding, self._desk.store, self._desk.backups.elsewhere)
            self._desk.tasks.read(work, self._show)

    def _show(self, holding: Holding) -> None:
        self.setVisible(holding.count > 0)
        self._take.setEnabled(True)
        if holding.count:
            self._state.setText(count(holding.count, ONE, MANY))
            self._until.setText(until_said(holding))

    def _take_out(self) -> None:
        self._take.setEnabled(False)
        take_out_of_copies(self._desk, self.look)


def _holding(store: Store, elsewhere: Path | None) -> Holding:
    from desktop_app.usecases.register.erased_copies import copies_holding
    from desktop_app.usecases.register.erasing import erased_people

    return copies_holding(store, erased_people(store), elsewhere)
