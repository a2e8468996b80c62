"""What can be done with a list as a whole: saved as a file, just as it is narrowed and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QPushButton

from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import more_button
from desktop_app.ui.look.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.tables.columns import Fetch
    from desktop_app.usecases.paper.saved_lists import SavedList

AT_ONCE = 5000
TWINS = {"people": "person", "organisations": "organisation"}
"""Lists whose entries may stand in them twice."""


def list_menu(desk: Desk, kind: str, title: str, shown: Callable[[], tuple[Fetch, str]]) -> QPushButton:
    """Return the ⋯ of a list. *shown* says how the lines that are shown are fetched, and in which order."""
    menu = QMenu()
    more = more_button(menu, tr("tables", T("tables", "More")))
    more.setObjectName("list-menu")
    save = menu.addAction(icon("table"), tr("tables", T("tables", "Save the list…")))
    save.setObjectName("save-list")

    def ask() -> None:
        from desktop_app.ui.dialogs.save_list import save_list_as, speech_now
        from desktop_app.usecases.paper.saved_lists import save_list

        fetch, order = shown()
        speech = speech_now()

        def write(path: Path) -> SavedList:
            uids = all_uids(fetch, order)
            return save_list(desk.store, [kind], path, uids=uids, speech=speech, overwrite=True)

        save_list_as(desk, title, write)

    save.triggered.connect(ask)
    if kind in TWINS:
        find = menu.addAction(icon("users-group"), tr("tables", T("tables", "Find duplicates…")))
        find.setObjectName("find-duplicates")
        find.triggered.connect(lambda: desk.go(Place("duplicates", spot=TWINS[kind])))
    return more


def all_uids(fetch: Fetch, order: str) -> list[UUID]:
    """Return the identifiers of all lines that *fetch* finds, in order."""
    found: list[UUID] = []
    last: Any = None
    while lines := list(fetch(order, last, AT_ONCE)):
        found += [one.uid for one in lines]
        last = lines[-1]
        if len(lines) < AT_ONCE:
            break
    return found
