"""The agendas."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from db.records.agenda import Agenda, AgendaItem
from db.store.indexing import index_record
from db.store.meetings import Meetings
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

    def save_many(self, records: Sequence[Agenda]) -> list[Agenda]:
        """Keep the agendas; what they say is found with their meetings."""
        kept = super().save_many(records)
        for home in Meetings(self._work).get_many(one.meeting for one in kept):
            index_record(self._work.session, home)
        return kept

    def _fill(self, row: Any, record: Agenda) -> None:
        entries = list(flattened(record.items))
        rows = fill_parts(row, "items", AgendaItemRow, (item for _, item in entries))
        for part, (level, _) in zip(rows, entries, strict=True):
            part.level = level

    def built(self, row: Any) -> Agenda:
        """Return the agenda that *row* holds, its entries grown into a tree."""
        entries = [(part.level, record_of(AgendaItem, part)) for part in row.items]
        return Agenda(meeting=row.meeting, items=grown(entries), version=row.version)
