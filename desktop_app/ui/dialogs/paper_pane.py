"""Pages to look at before they are printed: made once, from what is saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Ground, Words, column, hairline, row
from desktop_app.ui.paper.images import Paper, draw_page, read_paper
from desktop_app.ui.paper.pages import Pages
from desktop_app.ui.paper.rendering import Renderer
from desktop_app.usecases.meeting.meetings import read_dossier
from desktop_app.usecases.paper.printing import put_annexes, read_pictures

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtGui import QImage

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store

MAKING = T("editor", "Making the pages…")
READING = T("print", "Reading the annexes: page {done} of {of}…")
COUNT_ONE, COUNT_MANY = T("editor", "1 page"), T("editor", "{count} pages")


class PaperPane(QWidget):
    """Shows the paper of a record or a meeting.

    `ready` hands it over, `annexed` says how many files are annexes of it, `drafted` that it is a draft.
    """

    ready = Signal(object)
    annexed = Signal(int)
    drafted = Signal()

    def __init__(self, desk: Desk, uid: UUID, *, meeting: UUID, form: str = "") -> None:
        super().__init__()
        self._desk, self._uid, self._meeting, self._form = desk, uid, meeting, form
        self._language = ""
        self._has_dossier, self._with_annexes = False, True
        self._renderer = Renderer(self)
        self._pages = Pages()
        self._foot = Words(tr("editor", MAKING), Type.CAPTION, tone="text2")
        self.setLayout(
            column(
                (self._pages, 1), hairline(), Ground("window", row(self._foot, None, margins=(16, 8, 16, 8)))
            )
        )
        self._pages.needed.connect(self._draw)
        self._renderer.rendered.connect(self._rendered)
        self._renderer.refused.connect(self._refused)
        self._renderer.read_on.connect(self._read_on)
        # in turn with what is being saved, so that the pages are those of the last save
        read = partial(_read, desk.store, meeting, uid, form, self._renderer.folder)
        desk.tasks.write(read, self._found)

    def is_drawn(self) -> bool:
        """Return whether the pages in sight are drawn."""
        return self._pages.is_drawn()

    def close_worker(self) -> None:
        """End the worker process; what it was making is not wanted any more."""
        self._renderer.close()

    def show_form(self, form: str, language: str) -> None:
        """Show the paper in another layout or language; *language* empty is the usual one."""
        self._form, self._language = form, language
        if self._has_dossier:
            self._ask()

    def show_annexes(self, shown: bool) -> None:  # noqa: FBT001 - a state
        """Make the pages with the files that are annexes, or without them."""
        self._with_annexes = shown
        self._ask()

    def _found(self, found: tuple[Dossier, dict[UUID, bytes], dict[UUID, Path]]) -> None:
        self._renderer.set_dossier(*found)
        self._has_dossier = True
        self.annexed.emit(len(found[2]))
        record = next((one for one in found[0].records if one.uid == self._uid), None)
        if record is not None and not record.status.is_frozen:
            self.drafted.emit()
        self._ask()

    def _ask(self) -> None:
        self._foot.set_tone("text2")
        self._foot.setText(tr("editor", MAKING))
        record = None if self._uid == self._meeting else self._uid
        self._renderer.render(record, self._form, self._language, with_annexes=self._with_annexes)

    def _read_on(self, done: int, of: int) -> None:
        self._foot.setText(tr("print", READING, {"done": str(done), "of": str(of)}))

    def _rendered(self, path: Path) -> None:
        self._desk.tasks.read(partial(read_paper, path), self._show)

    def _show(self, paper: Paper) -> None:
        count = len(paper.sizes)
        self._foot.setText(
            tr("editor", COUNT_ONE) if count == 1 else tr("editor", COUNT_MANY, {"count": str(count)})
        )
        self._pages.show_paper(paper)
        self.ready.emit(paper)

    def _draw(self, number: int, width: int) -> None:
        paper = self._pages.paper
        if paper is not None:
            draw = partial(draw_page, paper, number, width)
            self._desk.tasks.read(draw, partial(self._drawn, paper, number, width))

    def _drawn(self, paper: Paper, number: int, width: int, image: QImage) -> None:
        self._pages.put_image(paper, number, width, image)

    def _refused(self, sentence: str) -> None:
        self._foot.setText(sentence)
        self._foot.set_tone("bad")


def _read(
    store: Store, meeting: UUID, uid: UUID, form: str, folder: Path
) -> tuple[Dossier, dict[UUID, bytes], dict[UUID, Path]]:
    dossier = read_dossier(store, meeting)
    pictures = dict(read_pictures(store, dossier))
    return dossier, pictures, put_annexes(store, dossier, uid, form, folder)
