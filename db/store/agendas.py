"""The agendas."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from db.records.agenda import Agenda, AgendaItem
from db.store.shelf import Shelf
from db.tables import AgendaItemRow
from db.tables.mapping import fill_parts, flattened, grown, record_of


class Agendas(Shelf[Agenda]):
    """The agendas, one a meeting; asked for by the meeting's uid."""

    record = Agenda
    key = "meeting"

    def get(self, uid: UUID) -> Agenda:
        """Return the agenda of the meeting: an empty one of version 0 if none was saved."""
        return self.find(uid) or Agenda(meeting=uid)

    def _let_find(self, kept: Sequence[Agenda]) -> None:
        """Let the search find the meetings of *kept* by what their agendas say now."""
        self._work.told_anew.update(one.meeting for one in kept)

    def _fill(self, row: Any, record: Agenda) -> None:
        entries = list(flattened(record.items))
        rows = fill_parts(row, "items", AgendaItemRow, (item for _, item in entries))
        for part, (level, _) in zip(rows, entries, strict=True):
            part.level = level

    def built(self, row: Any) -> Agenda:
        """Return the agenda that *row* holds, its entries grown into a tree."""
        entries = [(part.level, record_of(AgendaItem, part)) for part in row.items]
        return Agenda(meeting=row.meeting, items=grown(entries), version=row.version)
