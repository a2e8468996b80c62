"""Copies that a plain file has in a second place, encrypted there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.store.copies.open_key import drop_open_key, open_key
from db.store.protection.switching import protect_elsewhere
from desktop_app.usecases.keeping.backup import carry_elsewhere, elsewhere_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.dialects.sqlite_seal import DataKey
    from db.store.store import Store


def is_protected_elsewhere(store: Store) -> bool:
    """Return whether copies of the open, plain file are encrypted in its second place."""
    return open_key(store.copies) is not None


def protect_copies_elsewhere(
    store: Store, place: Path, key: DataKey, passphrase: str, step: Callable[[int, int], None]
) -> None:
    """Encrypt the copies in the second *place* with *key*, those that are there and those that will be.

    *step* is told how many are done; what it raises leaves the rest as it is. Raise Trouble if the place is
    not there.
    """
    protect_elsewhere(store.copies, elsewhere_folder(store, place), key, passphrase, step)
    carry_elsewhere(store, place)


def leave_open_elsewhere(store: Store) -> None:
    """Carry copies as they are from now on; those that are encrypted stay so."""
    drop_open_key(store.copies)
