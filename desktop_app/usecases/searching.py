"""Finding things by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.records.lines import Found
    from db.store.store import Store


def find(store: Store, text: str, *, limit: int = 30) -> list[Found]:
    """Return records, meetings, people and organisations that hold the words of *text*, best first."""
    if not text.strip():
        return []
    with store.reading() as unit:
        return unit.search.find(text, limit)
