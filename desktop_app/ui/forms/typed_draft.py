"""What is typed into a form without a pane of its own, such as one in a dialog: kept, offered, forgotten."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from desktop_app.ui.forms.draft_keeper import DraftKeeper
from desktop_app.ui.forms.draft_offer import offer_draft
from desktop_app.ui.forms.news_line import News
from desktop_app.usecases.keeping.comparing import differences, named
from desktop_app.usecases.keeping.drafts import draft_key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.keeping.drafts import Draft


class Typed(Protocol):
    """A form whose record is typed: `RecordForm`, or a dialog that is a form itself."""

    @property
    def changed(self) -> SignalInstance:
        """Tell that a person changed something."""

    def record(self) -> Any:
        """Return the record with what was entered."""

    def set_record(self, record: Any, /) -> None:
        """Show another record."""


class TypedDraft(QObject):
    """Keeps drafts of *form* under *name* and offers in `news` the one that was left there.

    Only the fields in *fields* are taken out of a draft: the rest may have changed since. *names* says what
    is called by the identifiers among them. In a dialog, Escape keeps what was typed; `give_up` throws it
    away.
    """

    def __init__(
        self,
        desk: Desk,
        name: str,
        form: Typed,
        fields: tuple[str, ...],
        parent: QWidget,
        *,
        key: Callable[[Any], Any] = draft_key,
        names: Callable[[], Mapping[UUID, str]] = dict,
        margins: tuple[int, int, int, int] = (24, 16, 24, 0),
    ) -> None:
        super().__init__(parent)
        self.news = News(margins)
        self._form, self._fields, self._key, self._names = form, fields, key, names
        self._keeper = DraftKeeper(desk, name, form.record, self, key=key)
        self._shown = form.record()
        form.changed.connect(self._follow)
        if isinstance(parent, QDialog):
            parent.rejected.connect(self.leave)

    @property
    def is_typed(self) -> bool:
        """Return whether something stands in the form that was not there when it was shown."""
        return bool(self._form.record() != self._shown)

    def begin(self, *, restore: bool = False) -> None:
        """Take what the form shows as not typed, and offer what was left there, or *restore* it at once."""
        self.news.clear()
        self.take()
        self._keeper.look_for(self._key(self._shown), self.restore if restore else self._offer)

    def take(self) -> None:
        """Take what the form shows as not typed: the program put it there."""
        self._shown = self._form.record()

    def saving(self, work: Callable[[], Any]) -> Callable[[], Any]:
        """Return *work*, which saves what stands in the form, so that the draft goes in its transaction."""
        return self._keeper.saving(self._key(self._form.record()), work)

    def saved(self) -> None:
        """Note that what stands in the form is saved."""
        self.take()
        self._keeper.saved(self._key(self._shown))

    def give_up(self) -> None:
        """Throw away what was typed."""
        self._form.set_record(self._shown)
        self._keeper.drop(self._key(self._shown))

    def leave(self) -> None:
        """Keep at once what was typed."""
        if self.is_typed:
            self._keeper.keep_now()

    def restore(self, draft: Draft) -> None:
        """Put what was typed back into the form."""
        self.news.clear()
        self._form.set_record(self._typed(draft))
        self._keeper.follow()

    def _typed(self, draft: Draft) -> Any:
        """Return what the form shows with what was typed in it."""
        return replace(self._shown, **{name: getattr(draft.record, name) for name in self._fields})

    def _follow(self) -> None:
        self.news.pass_by()
        if self.is_typed:
            self._keeper.follow()
        else:
            self._keeper.drop(self._key(self._shown))

    def _offer(self, draft: Draft) -> None:
        """Offer *draft* with what it changes in the form, in a dialog that grows by as much."""
        typed = self._typed(draft)
        if self.is_typed or typed == self._shown:
            return
        found = (named(one, self._names()) for one in differences(self._shown, typed))
        told = replace(draft, differences=tuple(found))
        drop, restore = partial(self._keeper.drop, draft.key), partial(self.restore, draft)
        offer_draft(self.news, told, drop=drop, restore=restore)
        if isinstance(dialog := self.parent(), QDialog):
            dialog.resize(dialog.width(), dialog.height() + self.news.heightForWidth(dialog.width()))
