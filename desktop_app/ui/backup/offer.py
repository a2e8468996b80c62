"""The way back to a copy where a file can't be opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.backup.copies_model import Listed
from desktop_app.ui.backup.go_back import GoBackDialog
from desktop_app.ui.copy_places import copies_place, second_place
from desktop_app.usecases.backup import copies_folder, list_copies

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.at_work import AtWork


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
    dialog.accepted.connect(partial(_go_back, program, dialog, path))
    dialog.open()


def _go_back(program: AtWork, dialog: GoBackDialog, path: Path) -> None:
    if (copy := dialog.chosen()) is not None:
        program.go_back(copy, path)
