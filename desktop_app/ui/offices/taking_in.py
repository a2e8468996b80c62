"""What another office sent: who it is from, what it would do, what is to be decided; then taken in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from db.records.problems import NewerFile, Trouble
from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.dialogs.send_meetings import KINDS
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import button, named, primary
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.offices.arrival_view import ArrivalView
from desktop_app.usecases.offices.arrivals import arrivals
from desktop_app.usecases.offices.bundles import NAMELESS, preview_bundle, take_in
from desktop_app.usecases.offices.reconciling import Fate, Side

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.offices.bundles import Preview, Sender

WIDTH, HEIGHT = 780, 600
TITLE = T("offices", "From another office")
NOTHING = T("offices", "Everything in it is here already.")
KNOWN = T("offices", "Signed with the key {key}, as before.")
OURS = T("offices", "Signed with our own key {key}: it was sent from this file.")
FIRST = T("offices", "Signed with the key {key}, seen for the first time. Have the office read it to you.")
NO_NAME = T("offices", "an office without a name")
OTHER = T(
    "offices",
    "The key {key} is not the one that “{name}” had before. Ask the office before you take this in.",
)


def take_in_from(desk: Desk, window: QWidget, folder: Path) -> None:
    """Ask which bundle to take in, and show what that would do."""
    title = tr("offices", T("offices", "Take in from another office"))
    path = desk.messages.pick_file(Choices(title, tr("offices", KINDS), folder))
    if path is not None:
        show_bundle(desk, window, path)


def show_bundle(desk: Desk, window: QWidget, path: Path) -> None:
    """Show what taking in the bundle at *path* would do; what is wrong with it is told instead."""

    def show(preview: Preview) -> None:
        dialog = TakeInDialog(desk, path, preview, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def tell(error: Exception) -> None:
        if isinstance(error, Trouble) and not isinstance(error, NewerFile):
            desk.messages.trouble(tr("offices", TITLE), error)
        else:
            desk.tasks.failed.emit(error)

    desk.tasks.read(partial(preview_bundle, desk.store, path), show, tell)


class TakeInDialog(QDialog):
    """Shows what would be taken in. Nothing is until every conflict is decided and the person says so."""

    def __init__(self, desk: Desk, path: Path, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, path
        self.setObjectName("take-in-dialog")
        give_help(self, "offices")
        self.setWindowTitle(tr("offices", TITLE))
        what = Words(_what(preview), Type.HEADING, 600, wrap=True)
        self.setAccessibleName(what.text())
        self._views = [ArrivalView(one) for one in arrivals(preview)]
        for view in self._views:
            view.decided.connect(self._follow)
        listed = [part for view in self._views for part in (view, hairline())][:-1]
        inner = pane(column(*listed, None, margins=(24, 8, 24, 16)))
        top = column(what, *_sender_parts(preview.sender), gap=8, margins=(24, 22, 24, 14))
        self.setLayout(column(top, hairline(), (scrolled(inner), 1), hairline(), self._answers(preview)))
        open_at(self, WIDTH, HEIGHT)
        self._follow()

    def _answers(self, preview: Preview) -> QWidget:
        self._said = Words("", tone="text2")
        no = named(button(tr("messages", T("messages", "Cancel"))), "cancel")
        self._yes = named(primary(tr("offices", T("offices", "Take in"))), "take-in")
        self._nothing = not self._views
        self._same = preview.count(Fate.SAME, Fate.EARLIER)
        no.clicked.connect(self.reject)
        self._yes.clicked.connect(self._take_in)
        parts: list[QWidget] = []
        if preview.clashes() > 1:
            for side, words in (
                (Side.OURS, T("offices", "Keep all of ours")),
                (Side.THEIRS, T("offices", "Take all of theirs")),
            ):
                every = named(button(tr("offices", words), kind="flat"), f"all-{side}")
                every.clicked.connect(partial(self._choose_all, side))
                parts.append(every)
        return pane(row(*parts, self._said, None, no, self._yes, gap=8, margins=(24, 14, 24, 16)))

    def _choose_all(self, side: Side) -> None:
        for view in self._views:
            view.choose(side)
        self._follow()

    def _follow(self) -> None:
        left = sum(view.undecided() for view in self._views)
        self._yes.setEnabled(not left and not self._nothing)
        if self._nothing:
            self._said.setText(tr("offices", NOTHING))
        elif left:
            words = T("offices", "{count} still to decide")
            self._said.setText(tr("offices", words, {"count": str(left)}))
        else:
            words = T("offices", "{count} are the same here")
            self._said.setText(tr("offices", words, {"count": str(self._same)}) if self._same else "")

    def _take_in(self) -> None:
        choices = {key: side for view in self._views for key, side in view.choices().items()}
        self._yes.setEnabled(False)
        work = partial(take_in, self._desk.store, self._path, choices)
        self._desk.tasks.write(work, self._taken, self._not_taken)

    def _taken(self, done: Preview) -> None:
        self.accept()
        words = T("offices", "Taken in from “{name}”: {new} new, {changed} changed")
        changed = done.count(Fate.FORWARD, Fate.BOTH, Fate.REMOVED)
        values = {"name": _office(done.sender), "new": str(done.count(Fate.NEW)), "changed": str(changed)}
        self._desk.tell(Done(tr("offices", words, values)))

    def _not_taken(self, error: Exception) -> None:
        self.reject()
        self._desk.tasks.failed.emit(error)


def _what(preview: Preview) -> str:
    name = _office(preview.sender)
    if len(preview.meetings) == 1:
        words = T("offices", "“{title}” from {name}")
        return tr("offices", words, {"title": " ".join(preview.meetings[0].split()), "name": name})
    words = T("offices", "{count} meetings from {name}")
    return tr("offices", words, {"count": str(len(preview.meetings)), "name": name})


def _office(sender: Sender) -> str:
    """Return what the office is called that sent a bundle."""
    return tr("offices", NO_NAME) if sender.name == NAMELESS else sender.name


def _sender_parts(sender: Sender) -> list[QWidget]:
    values = {"key": sender.fingerprint, "name": sender.name}
    if sender.took_the_name:
        return [Banner(tr("offices", OTHER, values), "warn", ())]
    words = OURS if sender.is_us else KNOWN if sender.is_known else FIRST
    return [Words(tr("offices", words, values), tone="text2", wrap=True)]
