"""What the pages of the register share: a way back, a title, one form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.forms.form_pane import FormPane
from desktop_app.ui.look.buttons import icon_button
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.words import column, hairline
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.ui.desk import Desk, PlaceName
    from desktop_app.ui.forms.record_form import RecordForm
    from desktop_app.usecases.opening import Store
    from desktop_app.usecases.undo import Undo

Kind = TypeVar("Kind")


class RegisterPage(QWidget, Generic[Kind]):
    """One record of the register. Subclasses say what it is called and how it is read, filed and removed."""

    place: PlaceName
    list_place: PlaceName
    list_words: str
    new_words: str

    def __init__(self, desk: Desk, form: RecordForm[Any]) -> None:
        super().__init__()
        self.setObjectName(f"{self.place}-page")
        self.desk = desk
        self.form = form
        self.pane = FormPane(desk, form, file=self.file, get=self.get)
        self.pane.saved.connect(self._saved)
        self._uid: UUID | None = None
        self._header = PageHeader(back=tr("tables", self.list_words))
        self._header.back.connect(partial(desk.go, Place(self.list_place)))
        more = self._more()
        self._header.set_actions(*self.title_actions(), more)
        self.setLayout(column(self._header, hairline(), (self.pane, 1)))

    # what a subclass says

    def file(self, store: Store, record: Any) -> Kind:
        """Save the record."""
        raise NotImplementedError

    def get(self, store: Store, uid: UUID) -> Kind:
        """Read the record."""
        raise NotImplementedError

    def remove(self, store: Store, uid: UUID) -> Undo:
        """Remove the record."""
        raise NotImplementedError

    def blank(self, words: str) -> Kind:
        """Return a new record, not saved yet, that is called *words*."""
        raise NotImplementedError

    def name_of(self, record: Any) -> str:
        """Return what the record is called."""
        raise NotImplementedError

    def about(self, record: Any) -> str:
        """Return the quiet line under the name."""
        raise NotImplementedError

    def title_actions(self) -> tuple[QWidget, ...]:
        """Return the actions beside the title."""
        return ()

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Show the record of *place*, or a new one."""
        if place.uid is None:
            if self._uid is not None or self.pane.form.record().version or not self.pane.is_unsaved:
                self._uid = None
                self._show(self.blank("" if place.spot == "draft" else place.spot))
                if place.spot not in {"", "draft"}:
                    self.pane.form.changed.emit()
        elif place.uid != self._uid or not self.pane.is_unsaved:
            self._uid = place.uid
            self.desk.tasks.read(partial(self.get, self.desk.store, place.uid), self._arrived)

    def may_leave(self) -> bool:
        """Keep what is typed as a draft."""
        return self.pane.may_leave()

    def title(self) -> str:
        """Return what the record is called."""
        return self.name_of(self.form.record()) or tr("tables", self.new_words)

    def first_focus(self) -> QWidget:
        """Return the first field."""
        return self.form.focus()

    def save(self) -> None:
        """File the record."""
        self.pane.save()

    def new(self) -> None:
        """Begin another one."""
        self.desk.go(Place(self.place))

    # what happens

    def _more(self) -> QPushButton:
        more = icon_button("dots", tr("register", T("register", "More")))
        more.setObjectName("more")
        menu = QMenu(more)
        action = menu.addAction(tr("register", T("register", "Remove")), self._remove)
        action.setObjectName("remove")
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        return more

    def _arrived(self, record: Any) -> None:
        if record.uid == self._uid:
            self._show(record)

    def _show(self, record: Any) -> None:
        self.pane.show_record(record)
        self._name(record)

    def _name(self, record: Any) -> None:
        self._header.set_title(self.name_of(record) or tr("tables", self.new_words))
        self._header.set_second(self.about(record))

    def _saved(self, record: Any) -> None:
        is_new = self._uid is None
        self._uid = record.uid
        self._name(record)
        if is_new:
            self.desk.go(Place(self.place, record.uid))

    def _remove(self) -> None:
        if self._uid is not None:
            self.desk.tasks.write(partial(self.remove, self.desk.store, self._uid), self._removed)

    def _removed(self, done: Undo) -> None:
        self._uid = None
        self._show(self.blank(""))
        self.desk.go(Place(self.list_place))
        self.desk.tell(Done(tr("undo", done.words, done.values), done))


def joined(*parts: str) -> str:
    """Return the parts that say something, parted by dots."""
    return " · ".join(part for part in parts if part)
