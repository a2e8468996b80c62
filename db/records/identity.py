"""Identifiers that stay the same when a record travels between offices."""

import os
import time
from uuid import UUID

_MILLISECOND = 1_000_000


def new_uid() -> UUID:
    """Return a new UUID of version 7 (RFC 9562): ordered by the time it was made."""
    stamp = time.time_ns() // _MILLISECOND
    value = (stamp & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    return UUID(int=value & ~(0x3 << 62) | 0x2 << 62)
