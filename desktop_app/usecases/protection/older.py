"""Copies from before a file was protected: encrypted as the file is now, or removed for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.store.copies.older import encrypt_copy, erase_copy
from desktop_app.usecases.protection.protecting import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from db.store.copies.manifest import Copy


def encrypt_copies(copies: Sequence[Copy], file: Path, step: Callable[[int, int], None]) -> None:
    """Encrypt *copies* with the key of *file*, one after the other; raise Trouble if one is not whole.

    *step* is told how many are done; what it raises ends the work between two copies.
    """
    key = key_of(file)
    for number, one in enumerate(copies):
        step(number, len(copies))
        encrypt_copy(one, file, key)


def remove_copies(copies: Sequence[Copy]) -> None:
    """Remove *copies* for good."""
    for one in copies:
        erase_copy(one)
