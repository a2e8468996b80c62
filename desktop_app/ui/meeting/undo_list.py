"""What was done on a page, latest last, so that it can be taken back and done again."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.records.problems import ChangedMeanwhile
from db.records.words import T
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.translate import tr
from desktop_app.usecases.undo import Step, Undo, key

_MOST = 200


class UndoList(QObject):
    """Takes back what was done through use cases, one step at a time, and does it again.

    `changed` tells that something was taken back or done again, so that the page reads anew.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: list[Undo] = []
        self._undone: list[Undo] = []

    def note(self, undo: Undo, *, tell: bool = True) -> None:
        """Keep what was just done; with *tell* say it at the foot of the window."""
        if not undo.steps:
            return
        self._done = [*self._done, undo][-_MOST:]
        self._undone = []
        if tell:
            self._desk.tell(Done(tr("undo", undo.words, undo.values), undo))

    def undo(self) -> None:
        """Take back the latest thing done, if there is one."""
        if self._done:
            last = self._done.pop()
            self._desk.tasks.write(partial(last.undo, self._desk.store), self._taken_back, self._refused)

    def redo(self) -> None:
        """Do again what was last taken back, if there is something."""
        if self._undone:
            last = self._undone.pop()
            self._desk.tasks.write(partial(last.undo, self._desk.store), self._done_again, self._refused)

    def _taken_back(self, forward: Undo) -> None:
        self._follow(forward)
        self._undone.append(forward)
        self._desk.tell(Done(tr("undo", T("undo", "Taken back: {what}"), {"what": _words(forward)})))
        self.changed.emit()

    def _done_again(self, back: Undo) -> None:
        self._follow(back)
        self._done.append(back)
        self._desk.tell(Done(_words(back), back))
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, ChangedMeanwhile):
            self._desk.tasks.failed.emit(error)
            return
        self._done, self._undone = [], []
        self._desk.tell(
            Done(tr("undo", T("undo", "This was changed since and can't be taken back any more.")))
        )
        self.changed.emit()

    def _follow(self, latest: Undo) -> None:
        """Let older entries know the versions that *latest* has just given to the same records."""
        now = {key(one): one for one in latest.saved}
        self._done = [_brought_up(entry, now) for entry in self._done]
        self._undone = [_brought_up(entry, now) for entry in self._undone]


def _words(undo: Undo) -> str:
    return tr("undo", undo.words, undo.values)


def _brought_up(entry: Undo, now: dict[Any, Any]) -> Undo:
    return replace(entry, steps=tuple(_step(one, now) for one in entry.steps))


def _step(step: Step, now: dict[Any, Any]) -> Step:
    latest = now.get(key(step.after)) if step.after is not None else None
    if latest is None or step.after is None or replace(step.after, version=latest.version) != latest:
        return step
    return replace(step, after=latest)
