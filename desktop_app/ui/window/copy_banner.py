"""A file that a later version made, as this one shows it: a copy to look at, which says so all the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.banner import Banner

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.window.main_window import MainWindow
    from desktop_app.usecases.file.opening import Store


def show_copy_banner(desk: Desk, window: MainWindow) -> None:
    """Say above all pages that the open file is a copy to look at, and which version can change it."""
    text = tr("looking", T("looking", "This is a copy to look at: nothing can be saved."))
    needs = tr("looking", T("looking", "The file needs version {version}."), {"version": desk.store.needs})
    banner = Banner(text, "info", second=needs)
    banner.setObjectName("copy-banner")
    window.frame.show_news(banner)


def kind_of_file(store: Store) -> str:
    """Return what the title of the window says of the open file beside its name, if anything."""
    return tr("looking", T("looking", "copy to look at")) if store.is_only_read else ""
