"""Save a list as a file: where to and as what, then written off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.language.translate import tr
from desktop_app.ui.messages.boxes import Choices
from desktop_app.usecases.paper.list_columns import Speech
from desktop_app.usecases.paper.saved_lists import LIST_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.usecases.paper.printing import Progress
    from desktop_app.usecases.paper.saved_lists import SavedList

TITLE = T("lists", "Save “{title}” as a list")
KIND = T("lists", "{kind} (*{ending})")
SAVING = T("lists", "Saving “{name}”")
SAVED_ONE, SAVED = T("lists", "Saved “{name}”: 1 row"), T("lists", "Saved “{name}”: {count} rows")


def speech_now() -> Speech:
    """Return the words of the window, for lists that are written from it."""
    return Speech(tr, QLocale().name().partition("_")[0])


def save_list_as(desk: Desk, title: str, save: Callable[[Path], SavedList]) -> None:
    """Ask for a file, an Excel workbook or CSV, and let *save* write it; what it did is told at the foot."""
    kinds = (
        tr("lists", KIND, {"kind": tr("lists", label), "ending": ending}) for ending, label in LIST_ENDINGS
    )
    begin = preferred.export_folder(desk.preferences) / file_name(title, LIST_ENDINGS[0][0])
    choices = Choices(tr("lists", TITLE, {"title": title}), ";;".join(kinds), begin)
    path = desk.messages.pick_new_file(choices)
    if path is None:
        return
    if path.suffix.lower() not in dict(LIST_ENDINGS):
        path = path.with_name(path.name + LIST_ENDINGS[0][0])
    preferred.keep_export_folder(desk.preferences, path.parent)
    target = path

    def work(step: Progress) -> SavedList:
        step(0, 1)
        return save(target)

    words = tr("lists", SAVING, {"name": path.name})
    desk.long_work.start(words, work, lambda done: desk.tell(Done(_said(target, done))))


def _said(path: Path, done: SavedList) -> str:
    values = {"name": path.name, "count": f"{done.rows:,}"}
    said = tr("lists", SAVED_ONE if done.rows == 1 else SAVED, values)
    if not done.guarded:
        return said
    return f"{said}. {tr('lists', done.guarded_words, {'count': f'{done.guarded:,}'})}"
