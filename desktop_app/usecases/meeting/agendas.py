"""The agenda of a meeting, kept as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.problems import Refused

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.agenda import Agenda
    from db.store.store import Store


def get_agenda(store: Store, meeting: UUID) -> Agenda:
    """Return the agenda of *meeting*; an empty one of version 0 if none was filed."""
    with store.reading() as unit:
        return unit.agendas.get(meeting)


def file_agenda(store: Store, agenda: Agenda) -> Agenda:
    """Check and save *agenda* as a whole; return it as saved. Raise Refused or ChangedMeanwhile.

    Places of problems are tree positions, as in `items.0.items.2.title`.
    """
    if problems := agenda.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.agendas.save(agenda)
        unit.commit()
    return saved
