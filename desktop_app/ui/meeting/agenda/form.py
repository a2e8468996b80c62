"""The whole agenda as a form: the tree at the left, the chosen entry at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QStyle, QWidget

from db.records.agenda import Agenda
from db.records.identity import new_uid
from db.records.words import T
from desktop_app.ui.forms.form import Form
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.date_field import DateField
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.words import Ground, column, pane
from desktop_app.ui.meeting.agenda import edits
from desktop_app.ui.meeting.agenda.draft import AgendaDraft
from desktop_app.ui.meeting.agenda.entry import EntryForm
from desktop_app.ui.meeting.agenda.model import AgendaModel, title_of
from desktop_app.ui.meeting.agenda.tree import READ, READ_TIP, AgendaTools, AgendaTree

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from db.records.problems import Problem
    from desktop_app.ui.meeting.agenda.edits import Path
    from desktop_app.ui.meeting.agenda.entry import Files


class _Side(QStackedWidget):
    """The form of the entry, or nothing; never narrower than the widest field, which would be cut."""

    def __init__(self, entry: EntryForm) -> None:
        super().__init__()
        self._entry = entry

    def minimumSizeHint(self) -> QSize:
        """Return room for the form and for the bar that scrolls it."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = self._entry.minimumSizeHint().width() + bar
        return QSize(least, super().minimumSizeHint().height())


class AgendaForm(Form[Agenda]):
    """Edits a copy of an agenda. It keeps what was before, so that each step can be taken back.

    `list_wanted` asks for an agenda that comes in as a list, and whether it is what was copied.
    """

    list_wanted = Signal(bool)

    def __init__(self, files: Files) -> None:
        super().__init__()
        self.setObjectName("agenda-form")
        self._agenda = Agenda(meeting=new_uid())
        self._shows_problems = False
        self.draft = AgendaDraft(self)
        self.model, self.entry = AgendaModel(self), EntryForm(files)
        self.tree = AgendaTree(self.model)
        self.tools = AgendaTools(self.tree)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._side = _Side(self.entry)
        self._side.addWidget(QWidget())
        self._side.addWidget(scrolled(self.entry))
        self._left = QStackedWidget()
        self._left.addWidget(Card(column((self.tree, 1), margins=(1, 4, 1, 4))))
        self.first = add = button(tr("agenda", T("agenda", "Add the first entry")))
        add.setObjectName("add-first-entry")
        add.clicked.connect(lambda: self.do("add"))  # not what the button sends
        text = T("agenda", "Parts, sessions and items, with times, speakers and documents.")
        title = tr("agenda", T("agenda", "No agenda yet"))
        self.read = button(tr("agenda", READ), tip=tr("agenda", READ_TIP))
        self.read.setObjectName("read-agenda")
        empty = EmptyState(title, tr("agenda", text), add, self.read, picture=False)
        empty.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # it asks for no room unseen
        self._left.addWidget(empty)
        left = pane(column(self.tools, (self._left, 1), gap=12, margins=(32, 14, 16, 16)))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        self._right = Ground("surface", column((self._side, 1)))
        split.addWidget(self._right)
        split.setChildrenCollapsible(False)
        split.setSizes([616, 432])
        split.setStretchFactor(0, 1)
        self.setLayout(column((split, 1)))

    def _connect(self) -> None:
        self.tree.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.model.modelReset.connect(self.tree.expandAll)
        self.entry.changed.connect(self._typed)
        self.tools.wanted.connect(self.do)
        self.draft.edited.connect(self._edited)
        self.read.clicked.connect(lambda: self.do("read"))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.tree)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(lambda: self.do("read_copied"))

    # the agenda as a record

    def record(self) -> Agenda:
        """Return the agenda as it is edited."""
        return replace(self._agenda, items=self.draft.items)

    def set_record(self, record: Agenda) -> None:
        """Show another agenda, or the same one as it is saved."""
        chosen = self.draft.entry
        self._agenda, self._shows_problems = record, False
        self.draft.start(record.items, edits.path_to(record.items, chosen.uid) if chosen else ())
        self._show()

    def rebase(self, record: Agenda) -> None:
        """Take *record* as what the edits are made upon; the edits stay."""
        self._agenda = record

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right."""
        return (*self.misread(), *self.record().problems())

    def misread(self) -> tuple[Problem, ...]:
        """Return what was typed in the chosen entry and can't be read, such as a time."""
        prefix = "".join(f"items.{place}." for place in self.draft.path)
        found = self.entry.misread() if self.draft.path else ()
        return tuple(replace(one, place=prefix + one.place) for one in found)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what must be put right from now on."""
        del problems  # an agenda has no others than it finds itself
        self._shows_problems = True
        self._mark()

    def problem_names(self) -> list[tuple[str, str]]:
        """Return the places of the problems and what the entries are called."""
        found = self.problems() if self._shows_problems else ()
        return [(one.place, title_of(edits.entry_at(self.draft.items, _path(one.place)))) for one in found]

    def focus(self, place: str = "") -> QWidget:
        """Choose the entry of *place* and put the cursor into its field."""
        path = _path(place)
        if not path:
            return self.tree if self.draft.items else self.first
        self.draft.choose(path)
        self._show()
        if self._shows_problems:
            self.entry.show_problems(())
        return self.entry.focus(place.rpartition(".")[2])

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the entries be read and copied only; what is done by buttons is shut apart."""
        self.entry.set_read_only(read_only)

    def do(self, name: str) -> None:
        """Do what a tool of that name says; a new entry gets the cursor in its title."""
        makes_others = name.startswith(("add", "read"))
        if makes_others and self.draft.path and (wrong := self.entry.misread()):
            self.entry.show_problems(())  # it stands in the field only and would be lost
            self.entry.focus(wrong[0].place)
            return
        if name.startswith("read"):
            self.list_wanted.emit(name == "read_copied")
            return
        self.draft.do(name)
        if name.startswith("add"):
            self.entry.focus("title")
        elif name == "remove":
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_on(self, day: date | None) -> None:
        """Take *day* as the first one of the meeting: days typed without a year are of its year."""
        field = self.entry.editor("day").widget
        assert isinstance(field, DateField)
        field.near = day

    def _edited(self) -> None:
        self._show()
        self.changed.emit()

    def _typed(self) -> None:
        self.draft.enter(self.entry.record())
        self.model.show_items(self.draft.items)
        self._mark()
        self.changed.emit()

    def _choose(self, index: QModelIndex) -> None:
        path = self.model.path(index)
        if not path or path == self.draft.path:
            return
        if self.entry.misread():  # it would be lost: it stands in the field only
            self.entry.show_problems(())
            back = partial(self.tree.setCurrentIndex, self.model.at(self.draft.path))
            QTimer.singleShot(0, self.tree, back)
            return
        self.draft.choose(path)
        self._show_entry()

    def _show_entry(self) -> None:
        entry = self.draft.entry
        self._side.setCurrentIndex(1 if entry else 0)
        if entry is not None and entry != self.entry.record():
            self.entry.set_record(entry)
        self.tools.follow(self.draft.items, self.draft.path)

    def _show(self) -> None:
        """Show the tree as it is now, with its entry chosen."""
        path = self.draft.path
        blocked = QSignalBlocker(self.tree.selectionModel())
        self.model.show_items(self.draft.items)
        self._left.setCurrentIndex(0 if self.draft.items else 1)
        self.tools.setVisible(bool(self.draft.items))
        self._right.setVisible(bool(self.draft.items))
        self.draft.choose(path)
        blocked.unblock()
        self.tree.setCurrentIndex(self.model.at(path))
        self._show_entry()
        self._mark()

    def _mark(self) -> None:
        found = self.problems() if self._shows_problems else ()
        self.model.mark_wrong(frozenset(_path(one.place) for one in found))
        self.told.emit()


def _path(place: str) -> Path:
    """Return the path in a place such as `items.0.items.2.title`."""
    parts = place.split(".")
    path: list[int] = []
    while len(parts) > 1 and parts[0] == "items" and parts[1].isdecimal():
        path.append(int(parts[1]))
        parts = parts[2:]
    return tuple(path)
