"""The list inside Settings: which of its pages is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QSizePolicy, QWidget

from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.look.nav_list import NavList, Section
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import column, pane
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk, PlaceName

PAGES: tuple[tuple[PlaceName, str, str], ...] = (
    ("settings", T("settings", "General"), "adjustments-horizontal"),
    ("backup", T("settings", "Backup"), "shield-check"),
    ("protection", T("settings", "Protection"), "lock"),
)
WIDTH = 188


def settings_list(desk: Desk, here: PlaceName) -> QWidget:
    """Return the list of the pages of Settings, in which *here* is marked."""
    sections = [Section(name, tr("settings", words), picture) for name, words, picture in PAGES]
    pages = NavList(tr("settings", T("settings", "Pages of the settings")), sections)
    pages.setObjectName("settings-pages")
    pages.set_current(here)
    pages.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    pages.setFixedWidth(look_now().px(WIDTH))
    pages.setFixedHeight(pages.sizeHint().height())
    pages.chosen.connect(partial(_go, desk, pages, here))
    return pane(column(pages, None, margins=(24, 12, 0, 0)))


def _go(desk: Desk, pages: NavList, here: PlaceName, name: str) -> None:
    pages.set_current(here)
    if name != here:
        desk.go(Place(cast("PlaceName", name)))
