"""Passwords of servers, as the keyring of the person logged in remembers them; they are kept nowhere else."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.usecases.protection.remembering import SERVICE, can_remember, ring

if TYPE_CHECKING:
    from db.dialects.address import Address

__all__ = ["can_remember", "remember_password", "with_remembered"]


def remember_password(address: Address) -> bool:
    """Let the system remember the password of *address*; return whether it does."""
    with suppress(Exception):  # whatever is wrong with the system's keyring, it is asked for each time then
        ring().set_password(SERVICE, str(address), address.password)
        return True
    return False


def with_remembered(address: Address) -> Address | None:
    """Return *address* with the password that the system remembers, or None if it remembers none."""
    with suppress(Exception):  # as above
        if password := ring().get_password(SERVICE, str(address)):
            return address.known_by(password)
    return None
