"""What a file needs between saves: its log brought into it, and the parts of its full text merged.

Each save leaves a small part of each full-text table, and a search looks into every part. Left to the engine,
one save of many would merge those before it: 30 to 50 ms of a large file.
"""

from typing import Any

FULL_TEXT = ("search_words", "search_parts")
MOST_PARTS = 1000
"""Parts of one size that the engine merges in a save after all, where nobody does it between saves."""
MANY_PAGES = 4000
"""Pages that are merged in one go where nobody waits to save."""
MERGED_BETWEEN_SAVES: tuple[str, ...] = tuple(
    f"INSERT INTO {table} ({table}, rank) VALUES ('{name}', {value})"  # noqa: S608 - our own names
    for table in FULL_TEXT
    for name, value in (("automerge", 0), ("crisismerge", MOST_PARTS))
)
"""What lets the full text of a file leave its parts to `merge_parts`; the file keeps it."""
NOTHING_DONE = 1
"""Changes that the engine counts of a merge that found nothing to do."""


def bring_in_log(connection: Any, most: int) -> int:
    """Write what the log holds into the file if it is *most* pages or more; nobody waits for it.

    Return how many pages still stand in the log alone: *most* or more if somebody reads for long, as a copy.
    """
    _, pages, done = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    if pages - done >= most:
        _, pages, done = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return int(pages - done)


def merge_parts(connection: Any, most: int) -> bool:
    """Merge parts of the full text, writing about *most* pages of each; return whether there was anything.

    It is a transaction for each table, and what was begun is gone on with the next time.
    """
    merged = [_merge(connection, table, most) for table in FULL_TEXT]
    return any(merged)


def merge_all(connection: Any) -> None:
    """Merge parts until few are left, after much was put in: it takes as long as writing them anew."""
    while merge_parts(connection, MANY_PAGES):
        pass


def _merge(connection: Any, table: str, most: int) -> bool:
    before = connection.total_changes
    connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (most,))  # noqa: S608 - our own names
    changed: int = connection.total_changes - before
    return changed > NOTHING_DONE
