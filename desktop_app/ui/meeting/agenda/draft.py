"""An agenda while it is edited: which entry is chosen, what can be done, and each step taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.records.agenda import AgendaItem
from desktop_app.ui.meeting.agenda import edits

if TYPE_CHECKING:
    from desktop_app.ui.meeting.agenda.edits import Edit, Items, Path

_MOST = 200


class AgendaDraft(QObject):
    """Holds the entries. `edited` tells that the tree is another one; typing in an entry tells nothing."""

    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: Items = ()
        self.path: Path = ()
        self._before: list[Items] = []
        self._after: list[Items] = []
        self._typing = False

    @property
    def entry(self) -> AgendaItem | None:
        """Return the chosen entry, if there is one."""
        return edits.entry_at(self.items, self.path) if self.path else None

    def start(self, items: Items, path: Path) -> None:
        """Begin with these entries and nothing to take back; *path* is chosen, else the first one."""
        self.items, self._before, self._after = items, [], []
        self.choose(path or ((0,) if items else ()))

    def choose(self, path: Path) -> None:
        """Choose the entry at *path*."""
        if path != self.path:
            self._typing = False
        self.path = path

    def enter(self, entry: AgendaItem) -> None:
        """Take the chosen entry as it was typed; all that is typed in a row is one step."""
        if self.path:
            if not self._typing:
                self._keep()
                self._typing = True
            self.items = edits.put(self.items, self.path, entry)

    def do(self, name: str) -> None:
        """Do what the tool of that name says."""
        does = {
            "add": self.add,
            "add_under": self.add_under,
            "remove": self.remove,
            "move_up": self.move_up,
            "move_down": self.move_down,
            "indent": self.indent,
            "outdent": self.outdent,
        }
        does[name]()

    def add(self) -> None:
        """Put an empty entry after the chosen one, of the same kind; it starts when that one ends."""
        entry = self.entry
        path = (*self.path[:-1], self.path[-1] + 1) if self.path else (len(self.items),)
        following = AgendaItem(kind=entry.kind, day=entry.day, starts=entry.ends) if entry else AgendaItem()
        self._add(path, following)

    def add_under(self) -> None:
        """Put an empty entry under the chosen one, as its last; it starts when the one above it ends."""
        entry = self.entry
        if entry is not None:
            starts = entry.items[-1].ends if entry.items else entry.starts
            self._add((*self.path, len(entry.items)), AgendaItem(day=entry.day, starts=starts))

    def remove(self) -> None:
        """Take the chosen entry away with everything under it."""
        if self.path:
            items, around = edits.remove(self.items, self.path), self.path[:-1]
            left = len(edits.entry_at(items, around).items if around else items)
            beside = (*around, min(self.path[-1], left - 1)) if left else around
            self.put(items, beside)

    def move_up(self) -> None:
        """Move the chosen entry before the one above it."""
        self._edit(edits.move(self.items, self.path, -1) if self.path else None)

    def move_down(self) -> None:
        """Move the chosen entry after the one below it."""
        self._edit(edits.move(self.items, self.path, 1) if self.path else None)

    def indent(self) -> None:
        """Put the chosen entry under the one above it."""
        self._edit(edits.indent(self.items, self.path) if self.path else None)

    def outdent(self) -> None:
        """Put the chosen entry beside the one it is under."""
        self._edit(edits.outdent(self.items, self.path) if self.path else None)

    def undo(self) -> None:
        """Take back the last step."""
        self._step(self._before, self._after)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self._after, self._before)

    def _step(self, source: list[Items], other: list[Items]) -> None:
        if source:
            other.append(self.items)
            chosen = self.entry
            self.items = source.pop()
            self._typing = False
            found = edits.path_to(self.items, chosen.uid) if chosen else ()
            self.path = found or ((0,) if self.items else ())
            self.edited.emit()

    def _add(self, path: Path, entry: AgendaItem) -> None:
        self.put(edits.insert(self.items, path, entry), path)

    def _edit(self, edit: Edit | None) -> None:
        if edit is not None and edit[0] != self.items:
            self.put(*edit)

    def put(self, items: Items, path: Path) -> None:
        """Put these entries in place of those that were there, as one step; *path* is chosen."""
        self._keep()
        self._typing = False
        self.items, self.path = items, path
        self.edited.emit()

    def _keep(self) -> None:
        self._before = [*self._before, self.items][-_MOST:]
        self._after = []
