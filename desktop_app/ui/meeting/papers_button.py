"""The papers of a meeting: one button with all that can be printed of it, saved or sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import menu_button
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.words import row

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

PRINT = "print:"
"""Begins the name of what prints a form."""

LETTERS = "letters"
SAVE_LISTS = "save-lists"
CALENDAR, MAIL = "calendar-file", "mail"
SCANS = "file-sheets"

PAPERS: tuple[tuple[tuple[str, str, str], ...], ...] = (
    (
        (f"{PRINT}participants", T("papers", "List of participants…"), "users"),
        (f"{PRINT}sign_in_sheet", T("papers", "Sign-in sheets…"), "writing"),
        (f"{PRINT}badges", T("papers", "Badges…"), "users-group"),
        (f"{PRINT}name_plates", T("papers", "Name plates…"), "flag-3"),
        (f"{PRINT}certificates", T("papers", "Certificates of attendance…"), "file-certificate"),
        (LETTERS, T("papers", "Letters of invitation…"), "edit"),
        (f"{PRINT}event_page", T("papers", "Event page…"), "file-text"),
        (f"{PRINT}photo_sheet", T("papers", "Photo sheet…"), "photo"),
    ),
    (
        (SAVE_LISTS, T("papers", "Participants and agenda as Excel or CSV…"), "table"),
        (CALENDAR, T("papers", "Calendar file…"), "calendar-event"),
        (MAIL, T("papers", "E-mail draft…"), "file-import"),
    ),
    ((SCANS, T("papers", "File signed sheets…"), "scan"),),
)
"""Groups of name, words and picture."""


class PapersButton(QWidget):
    """A button with a menu; `wanted` gives the name of what was chosen."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.menu = QMenu()
        for place, group in enumerate(PAPERS):
            if place:
                self.menu.addSeparator()
            for name, words, picture in group:
                action = self.menu.addAction(icon(picture), tr("papers", words))
                action.setObjectName(name)
                action.triggered.connect(partial(self._want, name))
        push = menu_button(tr("papers", T("papers", "Papers")), self.menu, "printer")
        push.setObjectName("papers")
        self.setLayout(row(push))

    def offers(self) -> list[QAction]:
        """Return the actions of the menu."""
        return [one for one in self.menu.actions() if not one.isSeparator()]

    def doors(self) -> list[QAction]:
        """Return the actions that lead to a change of the meeting."""
        return [one for one in self.menu.actions() if one.objectName() in {LETTERS, SCANS}]

    def _want(self, name: str, _checked: object = None) -> None:
        self.wanted.emit(name)
