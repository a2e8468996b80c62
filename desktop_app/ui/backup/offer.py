"""The way back to a copy where a file can't be opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from db.records.words import T
from desktop_app.ui.backup.copies_model import Listed
from desktop_app.ui.backup.go_back import GoBackDialog
from desktop_app.ui.keeping.copy_places import copies_place, second_place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.messages.boxes import FILE_KINDS, Choices
from desktop_app.usecases.keeping.backup import copies_folder, list_copies, return_and_open, salvage_and_open

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.usecases.keeping.backup import Copy


def copies_for(program: AtWork, path: Path) -> list[Listed]:
    """Return the copies of a file that is not open, from both places, the newest first."""
    here = list_copies(copies_place(program.preferences, path) or copies_folder(path))
    second = second_place(program.preferences, path)
    there = list_copies(second / f"{path.stem} copies") if second else []
    known = {one.sha256 for one in here}
    found = [Listed(one) for one in here]
    return found + [Listed(one, is_elsewhere=True) for one in there if one.sha256 not in known]


def offer_copies(program: AtWork, path: Path) -> None:
    """Let the person choose the copy that is to take the place of the file at *path*."""
    dialog = GoBackDialog(path, copies_for(program, path), program.tasks, program.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(partial(_go_back, program, dialog, path))
    dialog.open()


def _go_back(program: AtWork, dialog: GoBackDialog, path: Path) -> None:
    if (copy := dialog.chosen()) is not None:
        go_back(program, path, copy)


def go_back(program: AtWork, path: Path, copy: Copy) -> None:
    """Put *copy* in the place of the file at *path*, which is set aside whole, and open it."""
    words = tr("application", T("application", "Going back to a copy"))
    work = partial(return_and_open, copy, path, copies_place(program.preferences, path))
    said = tr("application", T("application", "This is the copy. The file as it was is set aside."))
    program.begin_file(words, work, path, said)


def offer_salvage(program: AtWork, path: Path) -> None:
    """Ask where to save what can be read of the damaged file at *path*, and open that."""
    title = tr("backup", T("backup", "Where to save what can be read"))
    start = path.with_name(f"{path.stem} saved{path.suffix}")
    target = program.messages.pick_new_file(Choices(title, tr("messages", FILE_KINDS), start))
    if target is not None:
        words = tr("backup", T("backup", "Saving what can be read"))
        said = tr(
            "backup", T("backup", "Saved what can be read. What is missing stands in a text file beside it.")
        )
        program.begin_file(words, partial(salvage_and_open, path, target), target, said)
