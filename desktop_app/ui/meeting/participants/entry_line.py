"""The line in which somebody new is typed, right in the grid."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPersistentModelIndex, Signal

from db.records.attendance import Category, Delegation, Presence, TypedLine
from db.records.meeting import Mode
from desktop_app.ui.forms.sources import new_organisation
from desktop_app.ui.meeting.participants.lines import Line, empty_delegation, new_line, with_person
from desktop_app.ui.meeting.participants.words import FIELDS, Column
from desktop_app.ui.meeting.participants.work import Adding
from desktop_app.usecases.meeting.delegations import usual_category
from desktop_app.usecases.register.organisations import get_organisation
from desktop_app.usecases.register.people import get_person

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.organisation import Organisation
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.participants.cells import Named
    from desktop_app.ui.meeting.participants.grid import ParticipantsGrid
    from desktop_app.ui.meeting.participants.model import ParticipantsModel
    from desktop_app.ui.meeting.participants.work import ParticipantsWork

NAMES = {
    Column.NAME: "printed_name",
    Column.POST: "printed_post",
    Column.ORGANISATION: "printed_organisation",
}
"""Where the words of a cell stand in what is kept of a line that is typed."""


class EntryLine(QObject):
    """Opens a line under the current one, fills it from the register, and adds it when it is left.

    It takes the organisation of the line it stands under; somebody of the register brings his or her own.
    `entered` tells that a cell of it was filled.
    """

    begun = Signal()
    dropped = Signal()
    entered = Signal()

    def __init__(
        self,
        desk: Desk,
        model: ParticipantsModel,
        grid: ParticipantsGrid,
        work: ParticipantsWork,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._model, self._grid, self._work = desk, model, grid, work
        self._dossier: Dossier | None = None
        self._at: QPersistentModelIndex | None = None
        self._started: Delegation | None = None
        self._how = Adding()
        self._guesses = False

    @property
    def is_open(self) -> bool:
        """Return whether a new line is being typed."""
        return self._at is not None and self._at.isValid()

    def take(self, dossier: Dossier) -> None:
        """Know the meeting that the line belongs to."""
        self._dossier = dossier

    def category_here(self) -> Category:
        """Return the category of the current line, else that of the last one, else member Societies."""
        here = self._model.line(self._grid.currentIndex())
        if here is not None:
            return here.delegation.category
        known = self._dossier.delegations if self._dossier else ()
        return known[-1].category if known else Category.MEMBER_SOCIETY

    def begin(self, category: Category | None = None) -> None:
        """Open an empty line in *category*, else under the current line, with the cursor in its name."""
        if self._dossier is None or self.is_open:
            return
        self.begun.emit()
        here = self._grid.currentIndex()
        beside = self._model.line(here)
        self._guesses = category is None and beside is None
        wanted = category or self.category_here()
        if beside is None or beside.delegation.category is not wanted:
            beside = Line(replace(empty_delegation(self._dossier.meeting.uid), category=wanted))
            group = self._model.group_of(wanted)
            place = self._model.rowCount(self._model.index(group, 0))
        else:
            group, place = here.parent().row(), here.row() + 1
        line = new_line(beside.delegation)
        if self._dossier.meeting.mode is Mode.VIRTUAL:
            line = with_person(line, presence=Presence.ONLINE)
        self._started, self._how = line.delegation, Adding()
        index = self._model.insert_line(group, place, line)
        self._at = QPersistentModelIndex(index)
        self._grid.fit_columns(entering=True)
        self._grid.setExpanded(index.parent(), True)
        self._grid.edit_cell(index)

    def enter(self, column: Column, value: Any) -> None:
        """Take what was typed into a cell of the line."""
        line = self._line()
        if line is None:
            return
        if column is Column.NAME:
            self._put(self._named(line, value))
        elif column is Column.ORGANISATION:
            self._how = replace(self._how, new_organisation=value.is_new)
            self._put(self._of(line, value.uid, value.text))
        else:
            self._put(with_person(line, **{FIELDS[column]: value}))
        self.entered.emit()

    def typed(self, column: Column | None = None, text: str = "") -> TypedLine:
        """Return what stands in the line, with *text* in the cell of *column* that is being typed into."""
        line = self._line()
        assert line is not None and line.person is not None  # noqa: PT018 - a line that is typed has both
        home, person, how = line.delegation, line.person, self._how
        shown = person.printed_name or (str(person.head_count) if how.counted else "")
        made = TypedLine(
            meeting=home.meeting,
            category=home.category,
            printed_name=shown,
            printed_post=person.printed_post,
            printed_organisation=home.printed_name,
            role=person.role,
            state=person.state,
            presence=person.presence,
            person=person.person,
            organisation=home.organisation,
            is_new_person=how.new_person,
            is_new_organisation=how.new_organisation,
        )
        return made if column is None else replace(made, **{NAMES[column]: text})  # type: ignore[arg-type]  # words

    def resume(self, typed: TypedLine) -> None:
        """Open the line with what was typed in it, and the cursor in its name."""
        self.begin(typed.category)
        line = self._line()
        if line is None:
            return
        is_counted = typed.printed_name.isdecimal()
        home = replace(
            line.delegation, organisation=typed.organisation, printed_name=typed.printed_organisation
        )
        names = ("printed_name", "printed_post", "role", "state", "presence", "person")
        line = with_person(line, **{name: getattr(typed, name) for name in names})
        if is_counted:
            line = with_person(line, printed_name="", head_count=max(1, int(typed.printed_name[:9])))
        self._put(replace(line, delegation=home))
        self._how = Adding(typed.is_new_person, typed.is_new_organisation, counted=is_counted)
        self._grid.write(typed.printed_name)

    def end(self) -> None:
        """Add the line if it says somebody or some organisation; else take it away."""
        line, started = self._line(), self._started
        if self._at is None or line is None:
            return
        index = self._model.index(self._at.row(), 0, self._at.parent())
        self._at = None
        self._grid.fit_columns()
        named = bool(line.person and line.person.printed_name)
        if named or self._how.counted or line.delegation != started:
            self._work.add(line, replace(self._how, delegation_only=not named and not self._how.counted))
        else:
            self._model.drop_line(index)
            self.dropped.emit()

    def _line(self) -> Line | None:
        if self._at is None or not self._at.isValid():
            return None
        return self._model.line(self._at)

    def _put(self, line: Line) -> None:
        if self._at is not None:
            self._model.put_line(self._at, line)

    def _named(self, line: Line, value: Named) -> Line:
        self._how = replace(self._how, new_person=value.is_new, counted=value.text.isdecimal())
        if value.text.isdecimal():
            return with_person(line, printed_name="", head_count=max(1, int(value.text[:9])), person=None)
        line = with_person(line, printed_name=value.text, head_count=1, person=value.uid)
        return self._from_register(line, value.uid) if value.uid else line

    def _from_register(self, line: Line, uid: UUID) -> Line:
        person = get_person(self._desk.store, uid)
        post = person.post_on(self._dossier.meeting.first_day if self._dossier else None)
        if post is None:
            return line
        line = with_person(line, printed_post=post.title)
        if post.organisation is None:
            return line
        return self._of(line, post.organisation, "")

    def _of(self, line: Line, uid: UUID | None, name: str) -> Line:
        """Return the line under another organisation; the first line of a list also gets its category."""
        delegation = empty_delegation(line.delegation.meeting)
        category = line.delegation.category
        if uid is not None:
            organisation = get_organisation(self._desk.store, uid)
            name = name or organisation.name()
            category = self._category(organisation) if self._guesses else category
        elif name and self._guesses:
            category = self._category(new_organisation(name))
        delegation = replace(delegation, organisation=uid, printed_name=name, category=category)
        return replace(line, delegation=delegation)

    def _category(self, organisation: Organisation) -> Category:
        return usual_category(organisation, self._dossier.meeting.host if self._dossier else None)
