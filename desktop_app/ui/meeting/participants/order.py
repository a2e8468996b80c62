"""Changing the order of the list: people inside their delegation, delegations, whole categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from db.records.attendance import AttendanceState
from db.records.language import Language
from reports.catalogue.roll import roll_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtCore import QModelIndex

    from db.records.dossier import Dossier
    from desktop_app.ui.meeting.participants.lines import Line
    from desktop_app.ui.meeting.participants.model import ParticipantsModel
    from desktop_app.ui.meeting.participants.work import ParticipantsWork

Item = TypeVar("Item")


class ParticipantsOrder(QObject):
    """Moves what a person moves by keys or by dragging; what was moved keeps its place from then on."""

    def __init__(self, model: ParticipantsModel, work: ParticipantsWork, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._work = model, work
        self._dossier: Dossier | None = None

    def take(self, dossier: Dossier) -> None:
        """Take the list as it stands."""
        self._dossier = dossier

    def shift(self, index: QModelIndex, by: int) -> None:
        """Move what stands at *index* up or down by one."""
        if self._dossier is None or not index.isValid():
            return
        line = self._model.line(index)
        if line is None:
            self._shift_category(index.row(), by)
            return
        beside = self._model.line(index.siblingAtRow(index.row() + by))
        if beside is not None:
            self.put(line, beside, below=by > 0)

    def put(self, line: Line, target: Line, *, below: bool) -> None:
        """Put *line* right above or *below* the line *target*, in its delegation or among others."""
        if line.delegation.category is not target.delegation.category:
            self._work.move_to([line], target.delegation.category)
        elif line.delegation.uid == target.delegation.uid and line.person and target.person:
            people = _moved(self._people(line), line.person.uid, target.person.uid, below=below)
            self._work.arrange(people, [line.uid])
        else:
            homes = _moved(self._homes(line), line.delegation.uid, target.delegation.uid, below=below)
            self._work.arrange_delegations(homes, [line.uid])

    def sort_by_name(self) -> None:
        """Put all delegations into the order of their names again."""
        if self._dossier is not None:
            self._work.sort_delegations([one.uid for one in self._dossier.delegations if one.position])

    def _shift_category(self, place: int, by: int) -> None:
        categories = self._model.categories()
        if self._dossier is not None and 0 <= place + by < len(categories):
            chosen, beside = categories[place], categories[place + by]
            order = _moved(self._dossier.meeting.categories(), chosen, beside, below=by > 0)
            self._work.arrange_categories(self._dossier.meeting.uid, order)

    def _homes(self, line: Line) -> list[UUID]:
        """Return the delegations of the category of *line*, as they stand."""
        assert self._dossier is not None
        language = self._dossier.office.language if self._dossier.office else Language.ENGLISH
        groups = roll_of(self._dossier, language, tuple(AttendanceState))
        homes = [party.delegation for group in groups for party in group.parties]
        return [one.uid for one in homes if one.category is line.delegation.category]

    def _people(self, line: Line) -> list[UUID]:
        """Return the people of the delegation of *line*, as they stand."""
        assert self._dossier is not None
        people = [one for one in self._dossier.attendance if one.delegation == line.delegation.uid]
        return [one.uid for one in sorted(people, key=lambda one: one.position)]


def _moved(items: Sequence[Item], item: Item, target: Item, *, below: bool) -> list[Item]:
    """Return *items* with *item* right above or below *target*."""
    others = [one for one in items if one != item]
    if target not in others:
        return list(items)
    place = others.index(target) + below
    return [*others[:place], item, *others[place:]]
