"""The key of a file as the system of this computer remembers it: in the keyring of the person logged in.

On Windows it is the Credential Manager, elsewhere what the optional library finds (`rapporteur[keyring]`).
What is remembered is the key and never the passphrase.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.dialects.sqlite_seal import DataKey

SERVICE = "Rapporteur"


def can_remember() -> bool:
    """Return whether this computer has a keyring that takes secrets; the first answer takes a while."""
    if sys.platform == "win32":
        return True
    with suppress(Exception):  # whatever is wrong with the system's keyring, there is none then
        return bool(ring().get_keyring().priority >= 1)
    return False


def remember(path: Path) -> bool:
    """Let the system remember the key of the file at *path*, which is held; return whether it does."""
    from db.dialects.sqlite_seal import KEY_RING

    key = KEY_RING.key_of(path)
    with suppress(Exception):  # as above
        if key is not None:
            ring().set_password(SERVICE, key.name, key.secret.hex())
            return True
    return False


def forget(path: Path) -> None:
    """Let the system forget the key of the file at *path*."""
    for name in _names(path):
        with suppress(Exception):  # it was not remembered, or can't be forgotten: `is_remembered` tells
            ring().delete_password(SERVICE, name)


def is_remembered(path: Path) -> bool:
    """Return whether the system remembers the key of the file at *path*."""
    return any(_remembered(name) for name in _names(path))


def unlock_remembered(path: Path) -> bool:
    """Hold the key of the file or copy at *path* if the system remembers it; return whether it does."""
    from db.store.protection.unlocking import unlock_with

    return any(unlock_with(path, secret) for name in _names(path) if (secret := _remembered(name)))


def protect_anew(
    path: Path, key: DataKey, passphrase: str, copies: Path | None, step: Callable[[int, int], None]
) -> None:
    """Give the file at *path* another *key*; where the system remembered the old one, it remembers this one.

    See `db.store.protection.switching.protect`.
    """
    from db.store.protection.switching import protect

    was_remembered = is_remembered(path)
    if was_remembered:
        forget(path)
    try:
        protect(path, key, passphrase, copies, step)
    finally:
        if was_remembered:
            remember(path)


def _names(path: Path) -> list[str]:
    """Return the names of the keys that may be of the file: of the one that is held, and of its key files."""
    from db.dialects.sqlite_seal import KEY_RING, NoKey
    from db.store.copies.places import copies_folder
    from db.store.key_file import find_key_files

    with suppress(NoKey):
        key = KEY_RING.key_of(path)
        return [key.name] if key else []
    return [one.key for one in find_key_files(path, copies_folder(path))]


def _remembered(name: str) -> bytes:
    with suppress(Exception):  # as above
        return bytes.fromhex(ring().get_password(SERVICE, name) or "")
    return b""


def ring() -> Any:
    """Return what keeps secrets on this computer; raise whatever is wrong with it."""
    if sys.platform == "win32":
        import ctypes

        from desktop_app.usecases.protection.windows_vault import Vault

        return Vault(ctypes.windll.advapi32)
    import keyring

    return keyring
