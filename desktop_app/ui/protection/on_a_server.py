"""What protects records that are on a server, in the place where a file would be encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.page import Page
from desktop_app.ui.settings.page_list import PageList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk import Desk, Place

WIDEST = 780
WHAT = T("protection", "The server protects these records")
HOW = T(
    "protection",
    "Who may enter, and how its disks are encrypted, is decided there: ask whoever looks after it. The way "
    "to it is encrypted. Copies on this computer are ordinary files.",
)


class ServerProtectionPage(Page):
    """Says that the server protects the records."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("server-protection-page")
        banner = Banner(tr("protection", WHAT), "info", second=tr("protection", HOW), picture="lock")
        body = pane(column(banner, None))
        body.setMaximumWidth(look_now().px(WIDEST))
        inside = pane(row((body, 100), None, gap=0, margins=(24, 8, 32, 0)))
        self._pages = PageList(desk, "protection")
        header = PageHeader(tr("settings", T("settings", "Settings")))
        self.setLayout(column(header, (row(self._pages, (inside, 1), gap=0), 1)))

    def show_place(self, _place: Place) -> None:
        """Show what it says already."""

    def title(self) -> str:
        """Return the name of the page."""
        return tr("settings", T("settings", "Protection"))

    def first_focus(self) -> QWidget:
        """Return the list of pages: there is nothing else to do here."""
        return self._pages
