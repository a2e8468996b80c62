"""The list inside Settings: which of its pages is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.nav_list import NavList, Section
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import column
from desktop_app.ui.window.widths import RAIL

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop_app.ui.desk import Desk, PlaceName

PAGES: tuple[tuple[PlaceName, str, str], ...] = (
    ("settings", T("settings", "General"), "adjustments-horizontal"),
    ("backup", T("settings", "Backup"), "shield-check"),
    ("protection", T("settings", "Protection"), "lock"),
)
WIDTH = 188
NARROW_PAGE = 760
"""A page narrower than this, in pixels at normal text, has icons only, so that nothing beside is cut."""


class PageList(QWidget):
    """The list of the pages, in which the one that is shown is marked; its words go where room is short."""

    def __init__(self, desk: Desk, here: PlaceName) -> None:
        super().__init__()
        sections = [Section(name, tr("settings", words), picture) for name, words, picture in PAGES]
        self._pages = pages = NavList(tr("settings", T("settings", "Pages of the settings")), sections)
        pages.setObjectName("settings-pages")
        pages.set_current(here)
        pages.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pages.chosen.connect(partial(_go, desk, pages, here))
        self.setLayout(column(pages, None, margins=(24, 12, 0, 0)))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the width of the page from now on."""
        super().showEvent(event)
        if (page := self.parentWidget()) is not None:
            page.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another width of the page, or of another size of everything."""
        if watched is self.parentWidget() and event.type() in {QEvent.Type.Resize, QEvent.Type.StyleChange}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page, look = self.parentWidget(), look_now()
        is_narrow = page is not None and page.width() < look.px(NARROW_PAGE)
        self._pages.set_rail(on=is_narrow)
        self._pages.setFixedWidth(look.px(RAIL if is_narrow else WIDTH))
        self._pages.setFixedHeight(self._pages.sizeHint().height())


def _go(desk: Desk, pages: NavList, here: PlaceName, name: str) -> None:
    pages.set_current(here)
    if name != here:
        desk.go(Place(cast("PlaceName", name)))
