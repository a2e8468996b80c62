"""The settings that belong to the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.problems import Refused

if TYPE_CHECKING:
    from db.records.office import Office
    from db.store.store import Store


def get_office(store: Store) -> Office:
    """Return the settings of the file."""
    with store.reading() as unit:
        return unit.office.get()


def file_office(store: Store, office: Office) -> Office:
    """Check and keep the settings; return them as kept. Raise Refused or ChangedMeanwhile."""
    if problems := office.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.office.save(office)
        unit.commit()
    return saved
