"""The agendas."""

from collections.abc import Sequence
from uuid import UUID

from db.records.agenda import Agenda
from db.store.shelf import Shelf


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
