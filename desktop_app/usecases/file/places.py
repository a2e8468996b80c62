"""Where records lie, as people name it: a file, or a database on a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from db.dialects.address import Address

RecordsPlace: TypeAlias = "Path | Address"
"""A file, or the address of a database; both have a `name` and a `stem` for people."""


def read_place(text: str) -> RecordsPlace:
    """Return the place that *text* names; raise ValueError if it is an address that can't be understood."""
    if "://" in text:
        from db.dialects.address import Address, is_address

        if is_address(text):
            return Address.of(text)
    return Path(text)


def look_for(address: Address) -> None:
    """Look whether the records at *address* can be opened, and let go of them again.

    Raise PasswordWanted if the server wants a password, NothingThere if the database holds nothing of ours,
    Trouble if it can't be reached or used.
    """
    from db.store.opening import open_store

    open_store(address).close()
