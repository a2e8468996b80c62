"""The key of the copies that a plain file has in a second place.

Whoever can read it can read the file itself, beside which it lies: it protects a stick that is lost, and
nothing on this computer. The stick holds the same key wrapped with a passphrase.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from db.dialects.sqlite_seal import KEY_RING, LENGTH, DataKey
from db.store.lock import settle_folder
from db.store.rights import make_private, make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

NAME = "second place.rapporteur-open-key"


def open_key(folder: Path) -> DataKey | None:
    """Return the key with which copies from *folder* are encrypted in the second place, if they are."""
    try:
        secret = bytes.fromhex(json.loads((folder / NAME).read_text(encoding="utf-8"))["secret"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return DataKey(secret) if len(secret) == LENGTH else None


def hold_open_key(folder: Path) -> None:
    """Hold the key of the copies in the second place, if there is one: they are looked into as any other."""
    key = open_key(folder)
    if key is not None:
        KEY_RING.add(key)


def keep_open_key(folder: Path, key: DataKey) -> None:
    """Let copies from *folder* be encrypted with *key* in the second place from now on."""
    make_private_folder(folder)
    part = folder / f".{NAME}.part"
    part.unlink(missing_ok=True)
    make_private(part)
    with part.open("w", encoding="utf-8") as file:
        json.dump({"what": "key of copies in a second place", "secret": key.secret.hex()}, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / NAME)
    settle_folder(folder)


def drop_open_key(folder: Path) -> None:
    """Let copies from *folder* be carried as they are from now on."""
    (folder / NAME).unlink(missing_ok=True)
