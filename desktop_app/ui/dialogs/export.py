"""Save a record as a file: where to, then written off the window's thread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.language.translate import tr
from desktop_app.ui.messages.boxes import Choices
from desktop_app.usecases.paper.printing import EXPORT_KINDS, Progress, export

if TYPE_CHECKING:
    from uuid import UUID

TITLE = T("export", "Save “{title}”")
KIND = T("export", "{kind} (*{ending})")
SAVING = T("export", "Saving “{name}”")
SAVED = T("export", "Saved “{name}”")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
LONGEST = 80


def file_name(title: str, ending: str) -> str:
    """Return *title* as a file's name that every system takes."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())[:LONGEST].rstrip(". ")
    return (name or "record") + ending


def export_paper(
    desk: Desk,
    uid: UUID,
    title: str,
    ending: str,
    *,
    form: str = "",
    language: str = "",
    annexes: bool = True,
    others: tuple[str, ...] = (),
) -> None:
    """Ask where to save and write the paper of a record or meeting there, with its annexes or without.

    *ending* says the format; the person may choose one of *others* instead, by the ending of the name.
    """
    kinds = {one: tr("export", label) for one, label in EXPORT_KINDS if one in {ending, *others}}
    offered = (tr("export", KIND, {"kind": kinds[one], "ending": one}) for one in (ending, *others))
    choices = Choices(
        tr("export", TITLE, {"title": title}),
        ";;".join(offered),
        preferred.export_folder(desk.preferences) / file_name(title, ending),
    )
    path = desk.messages.pick_new_file(choices)
    if path is None:
        return
    path = path if path.suffix.lower() in kinds else path.with_name(path.name + ending)
    preferred.keep_export_folder(desk.preferences, path.parent)

    # the system's own dialog has asked before it hands over the name of a file that is there
    def work(step: Progress) -> None:
        which = {"form": form, "language": language}
        export(desk.store, uid, path, **which, annexes=annexes, overwrite=True, progress=step)

    said = Done(tr("export", SAVED, {"name": path.name}))
    desk.long_work.start(tr("export", SAVING, {"name": path.name}), work, lambda _: desk.tell(said))
