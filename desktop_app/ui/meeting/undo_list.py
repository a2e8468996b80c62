"""What was done on a page, latest last, so that it can be taken back and done again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.records.problems import ChangedMeanwhile, NotFound
from db.records.words import T
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.keeping.undo import Step, Undo, key

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.usecases.file.opening import Store

_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed(Undo):
    """An entry of the list; whoever takes it back, the list hears of it."""

    token: int
    heard: Callable[[int, Undo], None]

    def undo(self, store: Store) -> Undo:
        """Put everything back as it was and return the way forward again."""
        way_back = Undo.undo(self, store)
        self.heard(self.token, way_back)
        return way_back


class UndoList(QObject):
    """Takes back what was done through use cases, one step at a time, and does it again.

    `changed` tells that something was taken back or done again, so that the page reads anew.
    """

    changed = Signal()
    _reversed = Signal(int, object)  # comes from the thread that writes

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: list[Listed] = []
        self._undone: list[Listed] = []
        self._tokens = count(1)
        self._asked: list[list[Listed]] = []
        self._reversed.connect(self._turn)

    def note(self, undo: Undo) -> None:
        """Keep what was just done and say it at the foot of the window."""
        if undo.steps:
            self._done = [*self._done, self._listed(undo)][-_MOST:]
            self._undone = []
            self._desk.tell(Done(tr("undo", undo.words, undo.values), self._done[-1]))

    def undo(self) -> None:
        """Take back the latest thing done, if there is one."""
        self._ask(self._done)

    def redo(self) -> None:
        """Do again what was last taken back, if there is something."""
        self._ask(self._undone)

    def _listed(self, undo: Undo) -> Listed:
        return Listed(
            undo.words, undo.values, undo.steps, token=next(self._tokens), heard=self._reversed.emit
        )

    def _ask(self, pile: list[Listed]) -> None:
        """Take the top of *pile* back now, or when what is under way is done."""
        self._asked.append(pile)
        if len(self._asked) == 1:
            self._go_on()

    def _go_on(self) -> None:
        while self._asked and not self._asked[0]:
            self._asked.pop(0)
        if self._asked:
            work = partial(self._asked[0][-1].undo, self._desk.store)
            self._desk.tasks.write(work, self._next, self._refused)

    def _next(self, _: object) -> None:
        self._asked = self._asked[1:]
        self._go_on()

    def _turn(self, token: int, way_back: Undo) -> None:
        """Move the entry to the other pile; let the others know the versions it has given."""
        now = {key(one): one for one in way_back.saved}
        for pile, other in ((self._done, self._undone), (self._undone, self._done)):
            if any(entry.token == token for entry in pile):
                pile[:] = [entry for entry in pile if entry.token != token]
                other.append(self._listed(way_back))
                break
        for pile in (self._done, self._undone):
            pile[:] = [replace(entry, steps=tuple(_step(one, now) for one in entry.steps)) for entry in pile]
        words = tr("undo", way_back.words, way_back.values)
        self._desk.tell(Done(tr("undo", T("undo", "Taken back: {what}"), {"what": words})))
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self._asked = []
        if isinstance(error, ChangedMeanwhile | NotFound):
            self._done.clear()
            self._undone.clear()
            words = T("undo", "This was changed since and can't be taken back any more.")
            self._desk.tell(Done(tr("undo", words)))
            self.changed.emit()
        else:
            self._desk.tasks.failed.emit(error)


def _step(step: Step, now: dict[Any, Any]) -> Step:
    latest = now.get(key(step.after)) if step.after is not None else None
    if latest is None or step.after is None or replace(step.after, version=latest.version) != latest:
        return step
    return replace(step, after=latest)
