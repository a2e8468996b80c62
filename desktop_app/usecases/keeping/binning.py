"""The bin: what was removed, put back or gone for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records.binned import Binned
    from db.store.store import Store


def list_bin(store: Store) -> list[Binned]:
    """Return everything in the bin, what was removed last first."""
    with store.reading() as unit:
        return unit.bin.all()


def put_back(store: Store, things: Sequence[Binned]) -> None:
    """Put *things* back, exactly as they were with all that belonged to them; all of them or none.

    Raise NotFound if one is gone for good, Refused if one can't be put back.
    """
    with store.unit() as unit:
        for one in sorted(things, key=lambda one: one.removed_at, reverse=True):
            unit.put_back(one.keys)
        unit.commit()


def let_go(store: Store, things: Sequence[Binned]) -> None:
    """Let *things* go for good, with the bytes of files that nothing else needs; a copy is made before."""
    from db.store.copies.manifest import Reason
    from desktop_app.usecases.keeping.backup import back_up

    back_up(store, Reason.DELETE)
    with store.unit() as unit:
        unit.bin.empty([key for one in things for key in one.keys])
        unit.attachments.sweep()
        unit.commit()
