"""What a write-ahead log holds, and how it comes into the file."""

from typing import Any


def bring_in_log(connection: Any, most: int) -> None:
    """Write what the log holds into the file if it is *most* pages or more; nobody waits for it."""
    _, pages, done = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    if pages - done >= most:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
