"""How many there are, when a list has not been read to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.store.store import Store

Counted = Literal["meetings", "records", "people", "organisations", "series"]
_TABLES: dict[Counted, str] = {
    "meetings": "meeting",
    "records": "record",
    "people": "person",
    "organisations": "organisation",
    "series": "series",
}


def count_lines(store: Store, what: Counted, filters: Mapping[str, Any]) -> int:
    """Return how many lines the list of *what* has with the same *filters* as its use case takes."""
    if not any(filters.values()):
        with store.glancing() as glance:
            return glance.numbers()[_TABLES[what]]
    with store.reading() as unit:
        return int(getattr(unit, what).count(**filters))
