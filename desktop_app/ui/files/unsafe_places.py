"""Files in places where work has been lost: it is explained, and a place on this computer is offered."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.keeping.copy_places import is_left, leave
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import button
from desktop_app.usecases.file.opening import bring_and_open, is_cloud, place_of

if TYPE_CHECKING:
    from desktop_app.ui.messages.boxes import Messages
    from desktop_app.ui.window.at_work import AtWork

LIES = T("location", "“{name}” lies in {place}.")
WOULD_LIE = T("location", "“{name}” would lie in {place}.")
CLOUD = T(
    "location",
    "It carries files to other computers and may move or change one that is open: work has been lost that "
    "way. Keep the file on this computer and let its copies go there.",
)
DRIVE = T(
    "location",
    "It may go away while the file is open, and saving is slower there. Keep the file on this computer and "
    "let its copies go there.",
)


def may_lie_there(messages: Messages, path: Path) -> bool:
    """Return whether a new file may lie at *path*: a safe place, or the person wants it all the same."""
    place = place_of(path)
    if not place:
        return True
    from desktop_app.ui.messages.boxes import Question

    return messages.confirm(
        Question(
            tr("location", T("location", "Where the file is to live")),
            tr("location", WOULD_LIE, {"name": path.name, "place": tr("location", place)}),
            tr("location", CLOUD if is_cloud(path) else DRIVE),
            tr("location", T("location", "Make it there all the same")),
        )
    )


def offer_local_place(program: AtWork) -> None:
    """Show where the open file lies if that is no safe place, and offer to bring it here."""
    desk = program.desk
    path = desk.store.place if desk else None
    place = place_of(path) if isinstance(path, Path) else ""
    if not isinstance(path, Path) or not place or is_left(program.preferences, path):
        return
    stay = button(tr("location", T("location", "Leave it there")), kind="flat")
    here = button(tr("location", T("location", "Bring it to this computer")))
    stay.setObjectName("leave-file")
    here.setObjectName("bring-file")
    text = tr("location", LIES, {"name": path.name, "place": tr("location", place)})
    why = tr("location", CLOUD if is_cloud(path) else DRIVE)
    banner = Banner(text, "warn", (stay, here), second=why)
    banner.setObjectName("place-banner")
    stay.clicked.connect(partial(_leave, program, path))
    here.clicked.connect(partial(_bring, program, path))
    program.window.frame.show_news(banner)


def _leave(program: AtWork, path: Path) -> None:
    leave(program.preferences, path)
    program.window.frame.show_news(None)


def _bring(program: AtWork, path: Path) -> None:
    target = _free(preferred.proposed_file().parent / path.name)
    words = tr("location", T("location", "Bringing the file to this computer"))
    said = tr("location", T("location", "The file is here now. The old one stays where it was."))
    program.begin_file(words, partial(bring_and_open, path, target), target, said)


def _free(wanted: Path) -> Path:
    """Return *wanted*, with a number if something is there already."""
    path, number = wanted, 1
    while path.exists():
        number += 1
        path = wanted.with_stem(f"{wanted.stem} {number}")
    return path
