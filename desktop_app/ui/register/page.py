"""What the pages of the register share: a way back, a title, one form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from db.records.organisation import Organisation
from db.records.person import Person
from db.records.problems import NotFound
from db.records.series import Series
from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.forms.form_pane import FormPane
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import more_button
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.words import column, hairline
from desktop_app.ui.only_read import shut
from desktop_app.ui.page import Page
from desktop_app.ui.past.offering import history_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QAction

    from desktop_app.ui.desk import Desk, PlaceName
    from desktop_app.ui.forms.record_form import RecordForm
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.undo import Undo

RESTORE = "draft"
Registered = TypeVar("Registered", bound=Organisation | Person | Series)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Generic[Registered]):
    """One kind of record of the register: where it is shown, how it is read, filed, removed and named.

    `blank` makes a new one that is called by some words; `about` is the quiet line under its name.
    """

    place: PlaceName
    list_place: PlaceName
    list_words: str
    new_words: str
    get: Callable[[Store, UUID], Registered]
    file: Callable[[Store, Registered], Registered]
    remove: Callable[[Store, UUID], Undo]
    blank: Callable[[str], Registered]
    name: Callable[[Registered], str]
    about: Callable[[Registered], str]


class RegisterPage(Page, Generic[Registered]):
    """One record of the register: a way back, its name, its form."""

    def __init__(
        self, desk: Desk, form: RecordForm[Registered], entry: Entry[Registered], *actions: QWidget
    ) -> None:
        super().__init__()
        self.setObjectName(f"{entry.place}-page")
        self.desk, self.form, self.entry = desk, form, entry
        self.pane = FormPane(desk, form, file=entry.file, get=entry.get)
        self.pane.saved.connect(self._saved)
        self._uid: UUID | None = None
        self._header = PageHeader(back=tr("tables", entry.list_words))
        self._header.back.connect(partial(desk.go, Place(entry.list_place)))
        self._header.set_actions(*actions, self._more())
        self.setLayout(column(self._header, hairline(), (self.pane, 1)))

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Show the record of *place*, or a new one that is called what its spot says."""
        if place.uid is None:
            self._begin(place.spot)
        elif place.uid != self._uid or place.spot == RESTORE or not self.pane.is_unsaved:
            self._uid = place.uid
            arrived = partial(self._arrived, restore=place.spot == RESTORE)
            work = partial(self.entry.get, self.desk.store, place.uid)
            self.desk.tasks.read(work, arrived, partial(self._not_there, place))

    def _begin(self, words: str) -> None:
        is_typing = self._uid is None and self.pane.is_unsaved
        if is_typing and not words:
            return  # the new record that was begun before is still here
        self._uid = None
        self._show(self.entry.blank(""))
        if words:
            self.pane.propose(self.entry.blank(words))

    def _not_there(self, place: Place, error: Exception) -> None:
        """Show a draft of a record that was never saved; tell anything else."""
        if isinstance(error, NotFound) and place.spot == RESTORE and place.uid is not None:
            self._uid = None
            self._show(replace(self.entry.blank(""), uid=place.uid), restore=True)
        else:
            self.desk.tasks.failed.emit(error)

    def may_leave(self) -> bool:
        """Keep what is typed as a draft."""
        return self.pane.may_leave()

    def title(self) -> str:
        """Return what the record is called."""
        return self.entry.name(self.form.record()) or tr("tables", self.entry.new_words)

    def first_focus(self) -> QWidget:
        """Return the first field."""
        return self.form.focus()

    def save(self) -> bool:
        """File the record."""
        self.pane.save()
        return True

    def new(self) -> bool:
        """Begin another one."""
        self.desk.go(Place(self.entry.place))
        return True

    # what happens

    def _more(self) -> QPushButton:
        menu = QMenu()
        more = more_button(menu, tr("register", T("register", "More")))
        more.setObjectName("more")
        self.history = history_action(menu, self._show_history)
        menu.addAction(self.history)
        self.add_actions(menu)
        menu.addSeparator()
        action = menu.addAction(tr("register", T("register", "Remove")), self._remove)
        action.setObjectName("remove")
        shut(self.desk, action)
        return more

    def add_actions(self, menu: QMenu) -> None:
        """Add to the menu what only one kind of record can do: nothing, unless a page has some."""

    def offered_actions(self) -> list[QAction]:
        """Return what can be done with the record, for the palette."""
        return [self.history] if self._uid is not None else []

    def _show_history(self) -> None:
        if self._uid is not None:
            self.desk.go(Place("history", self._uid, tab=self.entry.place))

    def _arrived(self, record: Registered, *, restore: bool) -> None:
        """Show *record*, unless somebody typed meanwhile: in it, that stays; in another, that is a draft."""
        if record.uid != self._uid:
            return
        if self.pane.is_unsaved and not restore:
            if self.form.record().uid == record.uid:
                return
            self.pane.may_leave()
        self._show(record, restore=restore)

    def _show(self, record: Registered, *, restore: bool = False) -> None:
        self.pane.show_record(record, restore=restore)
        self._name(record)

    def _name(self, record: Registered) -> None:
        self._header.set_title(self.entry.name(record) or tr("tables", self.entry.new_words))
        self._header.set_second(self.entry.about(record))

    def _saved(self, record: Registered) -> None:
        is_new = self._uid is None
        self._uid = record.uid
        self._name(record)
        if is_new:
            self.desk.go(Place(self.entry.place, record.uid))

    def _remove(self) -> None:
        if self._uid is not None:
            self.desk.tasks.write(partial(self.entry.remove, self.desk.store, self._uid), self._removed)

    def _removed(self, done: Undo) -> None:
        self._uid = None
        self._show(self.entry.blank(""))
        self.desk.go(Place(self.entry.list_place))
        self.desk.tell(Done(tr("undo", done.words, done.values), done))


def joined(*parts: str) -> str:
    """Return the parts that say something, parted by dots."""
    return " · ".join(part for part in parts if part)
