"""Meetings written for another office: where to, then signed and written off the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Done
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.language.translate import tr
from desktop_app.ui.messages.boxes import Choices
from desktop_app.usecases.offices.bundles import ENDING, export_bundle, our_fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from desktop_app.ui.desk import Desk

KINDS = T("offices", "Bundles of Rapporteur (*.rapporteur-bundle)")


def send_meetings(desk: Desk, uids: Sequence[UUID], title: str) -> None:
    """Ask where to write the meetings *uids*, the first called *title*, and write them."""
    start = preferred.export_folder(desk.preferences)
    one = T("offices", "Send “{title}” to another office")
    several = T("offices", "Send {count} meetings to another office")
    words = tr("offices", one if len(uids) == 1 else several, {"title": title, "count": str(len(uids))})
    path = desk.messages.pick_new_file(Choices(words, tr("offices", KINDS), start / file_name(title, ENDING)))
    if path is None:
        return
    path = path if path.suffix else path.with_name(path.name + ENDING)
    preferred.keep_export_folder(desk.preferences, path.parent)
    desk.tasks.write(partial(_written, desk, uids, path), partial(_told, desk, path))


def _written(desk: Desk, uids: Sequence[UUID], path: Path) -> str:
    export_bundle(desk.store, uids, path, overwrite=True)
    return our_fingerprint(desk.store)


def _told(desk: Desk, path: Path, key: str) -> None:
    words = T("offices", "Written to “{name}”, signed with the key {key}")
    desk.tell(Done(tr("offices", words, {"name": path.name, "key": key})))
