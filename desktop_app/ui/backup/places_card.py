"""Where copies go: on this computer, and in a second place."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.backup.words import elsewhere_said, size
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.card import Card, lined
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import CutWords, Words, column, pane, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.keeping.backups import BackupKeeper
    from desktop_app.ui.messages.boxes import Messages

CHANGE = T("backup", "Change…")
CHOOSE = T("backup", "Choose…")
NOWHERE = T("backup", "A stick or a share: what lies there outlives this computer")
NOT_SEEN = T("backup", "not seen now")
WHEN = T("backup", "On closing, each half hour in which something changes, and before an import or an update")
KEPT = T("backup", "All of two days, then 14 daily, 10 weekly and 12 monthly ones")


class PlacesCard(Card):
    """Shows where copies go and lets the person choose other places."""

    def __init__(self, keeper: BackupKeeper, messages: Messages) -> None:
        self._keeper, self._messages = keeper, messages
        self._here, self._there = (
            CutWords("", Type.CAPTION, tone="text2"),
            CutWords("", Type.CAPTION, tone="text2"),
        )
        change = named(button(tr("backup", CHANGE)), "change-place")
        self._choose = named(button(tr("backup", CHOOSE)), "choose-second")
        self._none = named(button(tr("backup", T("backup", "None")), kind="flat"), "no-second")
        change.clicked.connect(self._ask_here)
        self._choose.clicked.connect(self._ask_elsewhere)
        self._none.clicked.connect(partial(keeper.carry_to, None))
        when = Words(tr("backup", WHEN), Type.CAPTION, tone="text2", wrap=True)
        kept = Words(tr("backup", KEPT), Type.CAPTION, tone="text2", wrap=True)
        super().__init__(
            lined(
                _line(T("backup", "On this computer"), self._here, change),
                _line(T("backup", "A second place"), self._there, self._none, self._choose),
                _line(T("backup", "When"), when),
                _line(T("backup", "How long"), kept),
            )
        )
        self.show_state()

    def show_state(self) -> None:
        """Show where copies go now and what lies there."""
        self._here.setText(f"{_short(self._keeper.folder)}{self._counted()}")
        place = self._keeper.elsewhere
        self._there.setText(self._told(place) if place else tr("backup", NOWHERE))
        self._choose.setText(tr("backup", CHANGE if place else CHOOSE))
        self._none.setVisible(place is not None)

    def _counted(self) -> str:
        copies = self._keeper.copies
        if copies is None or not copies.here:
            return ""
        values = {"count": str(len(copies.here)), "size": size(sum(one.size for one in copies.here))}
        words = (
            T("backup", "1 copy, {size}") if len(copies.here) == 1 else T("backup", "{count} copies, {size}")
        )
        return " · " + tr("backup", words, values)

    def _told(self, place: Path) -> str:
        copies = self._keeper.copies
        parts = [_short(place), elsewhere_said(self._keeper.seen_elsewhere)]
        if copies is not None and not copies.sees_elsewhere:
            parts.append(tr("backup", NOT_SEEN))
        return " · ".join(parts)

    def _ask_here(self) -> None:
        title = tr("backup", T("backup", "Where copies lie on this computer"))
        folder = self._messages.pick_folder(title, self._keeper.folder.parent)
        if folder is not None:
            self._keeper.move_to(None if folder == self._keeper.usual.parent else folder)

    def _ask_elsewhere(self) -> None:
        title = tr("backup", T("backup", "A second place for copies"))
        folder = self._messages.pick_folder(title, self._keeper.elsewhere or Path.home())
        if folder is not None:
            self._keeper.carry_to(folder)


def _line(title: str, about: QWidget, *controls: QWidget) -> QWidget:
    words = column(Words(tr("backup", title), weight=500), 2, about)
    for one in controls:
        one.setAccessibleDescription(tr("backup", title))
    return pane(row((words, 1), *controls, gap=12, margins=(16, 11, 16, 11)))


def _short(path: Path) -> str:
    """Return *path* as people know it: without the folder of the person."""
    try:
        return str(path.relative_to(Path.home()))
    except ValueError:
        return str(path)
