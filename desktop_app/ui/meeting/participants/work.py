"""What is done to a list of participants, through use cases, each so that it can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.records.attendance import Attendance, AttendanceState, Category, Delegation
from db.records.organisation import OrganisationKind
from db.records.person import Person, Post
from db.records.problems import Problem, Refused
from desktop_app.ui.dialogs.asking import write_for
from desktop_app.ui.forms.cell_draft import CellDraft
from desktop_app.ui.forms.sources import new_organisation
from desktop_app.ui.language.translate import sentence
from desktop_app.ui.meeting.participants.words import FIELDS, Column
from desktop_app.usecases.meeting.delegations import add_delegation, remove_delegation
from desktop_app.usecases.meeting.list_edits import (
    arrange_categories,
    arrange_delegations,
    change_attendance,
    name_one,
    sort_delegations,
)
from desktop_app.usecases.meeting.participants import (
    add_participant,
    arrange,
    move_attendance,
    remove_attendance,
)
from desktop_app.usecases.meeting.registration import WHOLE, mark_at
from desktop_app.usecases.register.organisations import file_organisation
from desktop_app.usecases.register.people import file_person

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import time
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.dialogs.asking import Asking
    from desktop_app.ui.meeting.participants.cells import Named
    from desktop_app.ui.meeting.participants.lines import Line
    from desktop_app.ui.meeting.undo_list import UndoList
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.undo import Undo

    Settling = Callable[[Callable[[], Undo]], Undo]
    """Calls what saves a line, so that the draft of it goes in the same transaction."""

_KINDS = {
    Category.LEAD_COUNTRY: OrganisationKind.COUNTRY,
    Category.PARTICIPATING_COUNTRY: OrganisationKind.COUNTRY,
    Category.SUPPORTING_COUNTRY: OrganisationKind.COUNTRY,
    Category.GOVERNMENT: OrganisationKind.GOVERNMENT,
    Category.INTERNATIONAL_ORGANISATION: OrganisationKind.INTERGOVERNMENTAL,
    Category.CIVIL_SOCIETY: OrganisationKind.CIVIL_SOCIETY,
}


TYPED = "participant"
"""What the draft of a line that is typed into is kept under."""


@dataclass(frozen=True, slots=True)
class Adding:
    """How a typed line is added: what goes into the register with it, and what it is without a name."""

    new_person: bool = False
    new_organisation: bool = False
    counted: bool = False
    delegation_only: bool = False


class ParticipantsWork(QObject):
    """Does what a person asks of the list. `done` tells the lines to select, `refused` a sentence."""

    done = Signal(list)
    refused = Signal(str)
    replacing = Signal(object)
    """Somebody is to be marked replaced: by whom?"""

    def __init__(self, desk: Desk, undos: UndoList, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._undos = desk, undos
        self.typed = CellDraft(desk, TYPED, self)
        self.sitting, self.now = WHOLE, _no_time
        """For what people are marked, and what tells the time at which they come."""

    def add(self, line: Line, how: Adding) -> None:
        """Add the line as it was typed, and to the register what is to stand there, too."""
        self._do(partial(_add, self._desk.store, line, how, self.typed.settling()))

    def change(self, line: Line, column: Column, value: Any) -> None:
        """Put *value* into a cell of a line that is on the list."""
        store, person, settling = self._desk.store, line.person, self.typed.settling()
        if column is Column.ORGANISATION:
            self._change_organisation(line, value, settling)
        elif person is None:
            self._name_delegation(line, value, settling)
        elif column is Column.NAME:
            self._do(partial(settling, partial(_rename, store, person, value)))
        elif column is Column.STATE:
            self.mark([line], value)
        else:
            changed = partial(change_attendance, store, person.uid, **{FIELDS[column]: value})
            self._do(partial(settling, changed))

    def problems(self, line: Line, column: Column, value: Any) -> tuple[Problem, ...]:
        """Return what is wrong with *value* in a cell, before anything is saved."""
        person = line.person or Attendance(meeting=line.delegation.meeting, delegation=line.delegation.uid)
        if column is Column.ORGANISATION:
            return replace(line.delegation, printed_name=value.text).problems()
        if column is Column.NAME:
            return replace(person, printed_name=value.text, head_count=1).problems()
        return replace(person, **{FIELDS[column]: value}).problems()

    def mark(self, lines: Sequence[Line], state: AttendanceState) -> None:
        """Mark the lines for the sitting; who is replaced is asked for by `replacing`."""
        uids = [line.person.uid for line in lines if line.person]
        if uids and state is AttendanceState.REPLACED:
            self.replacing.emit(lines[0])
        elif uids:
            self._do(partial(mark_at, self._desk.store, uids, state, self.sitting, self.now()), uids)

    def run(self, work: Callable[[Store], Undo], select: list[UUID] | None = None) -> None:
        """Do something else to the list, such as replacing somebody, so that it can be taken back."""
        self._do(partial(work, self._desk.store), select)

    def remove(self, lines: Sequence[Line], select: list[UUID]) -> None:
        """Remove the lines, *select* others instead; delegations of which nobody was named go as they are."""
        uids = [line.person.uid for line in lines if line.person]
        if uids:
            self._do(partial(remove_attendance, self._desk.store, uids), select)
        for line in lines:
            if line.person is None:
                self._do(partial(remove_delegation, self._desk.store, line.delegation.uid))

    def move_to(self, lines: Sequence[Line], category: Category) -> None:
        """Put the lines into another category."""
        uids = [line.person.uid for line in lines if line.person]
        if uids:
            self._do(partial(move_attendance, self._desk.store, uids, category=category), uids)

    def arrange(self, people: Sequence[UUID], select: list[UUID]) -> None:
        """Put the lines of one delegation into that order."""
        self._do(partial(arrange, self._desk.store, people), select)

    def arrange_delegations(self, delegations: Sequence[UUID], select: list[UUID]) -> None:
        """Put the delegations into that order."""
        self._do(partial(arrange_delegations, self._desk.store, delegations), select)

    def sort_delegations(self, delegations: Sequence[UUID]) -> None:
        """Let those delegations stand by name again."""
        if delegations:
            self._do(partial(sort_delegations, self._desk.store, delegations))

    def arrange_categories(self, meeting: UUID, categories: Sequence[Category]) -> None:
        """Give the meeting that sequence of categories."""
        self._do(partial(arrange_categories, self._desk.store, meeting, categories))

    def _name_delegation(self, line: Line, named: Named, settling: Settling) -> None:
        """Name somebody of a delegation that stood for itself."""
        blank = Attendance(meeting=line.delegation.meeting, delegation=line.delegation.uid)
        counted = named.text.isdecimal()
        person = replace(
            blank,
            printed_name="" if counted else named.text,
            person=named.uid,
            head_count=max(1, int(named.text[:9])) if counted else 1,
        )
        how = Adding(new_person=named.is_new, counted=counted)
        self._do(partial(_add, self._desk.store, replace(line, person=person), how, settling))

    def _change_organisation(self, line: Line, named: Named, settling: Settling) -> None:
        if line.person is not None and named.text:
            self._do(partial(_move_to_named, self._desk.store, line.person.uid, named, settling))

    def do(self, work: Callable[[], Undo], select: list[UUID], dialog: Asking) -> None:
        """Do *work* for *dialog*, which closes when it is done; it may have been closed meanwhile."""
        write_for(dialog, self._desk.tasks, work, partial(self._after, select), self._failed)

    def _do(self, work: Callable[[], Undo], select: list[UUID] | None = None) -> None:
        self._desk.tasks.write(work, partial(self._after, select), self._failed)

    def _after(self, select: list[UUID] | None, undo: Undo) -> None:
        self.typed.saved()
        self._undos.note(undo)
        lines = (one for one in undo.saved[-1:] if isinstance(one, Attendance | Delegation))
        self.done.emit(select or [one.uid for one in lines])

    def _failed(self, error: Exception) -> None:
        self.typed.failed()
        if isinstance(error, Refused):
            self.refused.emit(" ".join(dict.fromkeys(sentence(one) for one in error.problems)))
        else:
            self._desk.tasks.failed.emit(error)
            self.refused.emit("")


def _no_time() -> time | None:
    return None


def _rename(store: Store, person: Attendance, named: Named) -> Undo:
    if not person.is_named and named.text.isdecimal():
        return change_attendance(store, person.uid, head_count=int(named.text[:9]))
    if not person.is_named:
        return name_one(store, person.uid, printed_name=named.text, person=named.uid)
    known = named.uid or (person.person if named.text == person.printed_name else None)
    return change_attendance(store, person.uid, printed_name=named.text, person=known)


def _add(store: Store, line: Line, how: Adding, settling: Settling) -> Undo:
    delegation, person = line.delegation, line.person
    organisation = delegation.organisation
    if how.new_organisation and organisation is None:
        made = new_organisation(delegation.printed_name)
        made = replace(made, kind=_KINDS.get(delegation.category, made.kind))
        organisation = file_organisation(store, made).uid
    place: dict[str, Any] = {
        "meeting": delegation.meeting,
        "organisation": organisation,
        "category": delegation.category,
    }
    if how.delegation_only or person is None:
        name = delegation.printed_name
        return settling(partial(add_delegation, store, printed_name=name, **place))
    names = ("person", "printed_name", "printed_post", "role", "state", "presence", "head_count")
    values = {name: getattr(person, name) for name in names}
    if how.new_person:
        posts = (Post(title=person.printed_post, organisation=organisation),) if person.printed_post else ()
        values["person"] = file_person(store, Person(full_name=person.printed_name, posts=posts)).uid
    values["printed_organisation"] = delegation.printed_name
    return settling(partial(add_participant, store, **place, **values))


def _move_to_named(store: Store, uid: UUID, named: Named, settling: Settling) -> Undo:
    body = named.uid
    if named.is_new:
        body = file_organisation(store, new_organisation(named.text)).uid
    place: dict[str, Any] = {"organisation": body} if body is not None else {}
    return settling(partial(move_attendance, store, [uid], printed_organisation=named.text, **place))
