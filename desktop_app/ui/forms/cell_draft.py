"""What is typed into a cell of a list, which is saved as soon as the cell is left: kept until then."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.ui.forms.draft_keeper import DraftKeeper
from desktop_app.usecases.keeping.drafts import draft_key, saved_from

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.keeping.drafts import Draft


class CellDraft(QObject):
    """Keeps the record of the cell that is being typed into, under the name *form*.

    *key* says under what the draft of a record is kept, where that is not the usual.
    """

    def __init__(
        self, desk: Desk, form: str, parent: QObject, *, key: Callable[[Any], Any] = draft_key
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._key = desk, form, key
        self._typed: Any = None
        self._sent: Any = None
        self._keeper = DraftKeeper(desk, form, lambda: self._typed, self, key=key)

    def type(self, record: Any) -> None:
        """Take *record* with what stands in the cell now."""
        if self._typed is not None and self._key(self._typed) != self._key(record):
            self.end()
        self._typed = record
        self._keeper.follow()

    def look_for(self, key: UUID, found: Callable[[Any], object]) -> None:
        """Hand what was typed and is kept under *key* to *found*, which opens its cell again."""
        self._keeper.look_for(key, partial(self._put_back, found))

    def _put_back(self, found: Callable[[Any], object], draft: Draft) -> None:
        found(draft.record)
        self.type(draft.record)

    def end(self) -> None:
        """Forget what was typed: the cell was left and nothing of it is to be saved."""
        if self._typed is not None:
            self._keeper.drop(self._key(self._typed))
            self._typed = None

    def leave(self) -> None:
        """Keep at once what stands in the cell."""
        if self._typed is not None and self._keeper.is_waiting:
            self._keeper.keep_now()

    def settling(self) -> Callable[[Callable[[], Any]], Any]:
        """Return what calls the work that saves what was typed, so that the draft goes in its transaction."""
        self._sent, self._typed = self._typed, None
        if self._sent is None:
            return _call
        key = self._key(self._sent)
        self._keeper.saving(key, _nothing)
        return partial(saved_from, self._desk.store, self._form, key)

    def saved(self) -> None:
        """Note that what was sent to be saved is saved."""
        if self._sent is not None:
            self._keeper.saved(self._key(self._sent))
            self._sent = None

    def failed(self) -> None:
        """Keep what was sent to be saved: it could not be."""
        if self._sent is not None and self._typed is None:
            self._typed, self._sent = self._sent, None
            self._keeper.keep_now(quietly=True)
            self._typed = None


def _call(work: Callable[[], Any]) -> Any:
    return work()


def _nothing() -> None:
    """Save nothing."""
