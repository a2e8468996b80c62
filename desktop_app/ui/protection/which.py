"""Which page of protection belongs to the open place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.page import Page


def protection_page(desk: Desk) -> Page:
    """Return the page for a file, or the one for records on a server."""
    if isinstance(desk.store.place, Path):
        from desktop_app.ui.protection.page import ProtectionPage

        return ProtectionPage(desk)
    from desktop_app.ui.protection.on_a_server import ServerProtectionPage

    return ServerProtectionPage(desk)
