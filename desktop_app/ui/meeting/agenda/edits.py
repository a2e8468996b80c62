"""What can be done to the tree of an agenda: plain values in, plain values out.

A path leads to an entry: (2, 0) is the first entry under the third one.
"""

from collections.abc import Iterator
from dataclasses import replace

from db.records.agenda import DEEPEST, AgendaItem

Items = tuple[AgendaItem, ...]
Path = tuple[int, ...]
Edit = tuple[Items, Path]


def entry_at(items: Items, path: Path) -> AgendaItem:
    """Return the entry that *path* leads to; raise IndexError if there is none."""
    entry = items[path[0]]
    for place in path[1:]:
        entry = entry.items[place]
    return entry


def paths(items: Items, above: Path = ()) -> Iterator[Path]:
    """Yield the paths of all entries in reading order."""
    for place, entry in enumerate(items):
        yield (*above, place)
        yield from paths(entry.items, (*above, place))


def path_to(items: Items, uid: object) -> Path:
    """Return the path to the entry with that identifier; empty if there is none."""
    return next((path for path in paths(items) if entry_at(items, path).uid == uid), ())


def put(items: Items, path: Path, entry: AgendaItem) -> Items:
    """Return *items* with *entry* instead of the one at *path*; what is under it stays."""
    place, rest = path[0], path[1:]
    old = items[place]
    new = replace(old, items=put(old.items, rest, entry)) if rest else replace(entry, items=old.items)
    return (*items[:place], new, *items[place + 1 :])


def insert(items: Items, path: Path, entry: AgendaItem) -> Items:
    """Return *items* with *entry* and everything under it put in at *path*."""
    place, rest = path[0], path[1:]
    if rest:
        old = items[place]
        return (*items[:place], replace(old, items=insert(old.items, rest, entry)), *items[place + 1 :])
    return (*items[:place], entry, *items[place:])


def remove(items: Items, path: Path) -> Items:
    """Return *items* without the entry at *path* and everything under it."""
    place, rest = path[0], path[1:]
    if rest:
        old = items[place]
        return (*items[:place], replace(old, items=remove(old.items, rest)), *items[place + 1 :])
    return (*items[:place], *items[place + 1 :])


def move(items: Items, path: Path, by: int) -> Edit:
    """Return *items* with the entry moved among its neighbours, and where it is now."""
    entry = entry_at(items, path)
    around = entry_at(items, path[:-1]).items if path[:-1] else items
    place = min(max(path[-1] + by, 0), len(around) - 1)
    to = (*path[:-1], place)
    return insert(remove(items, path), to, entry), to


def indent(items: Items, path: Path) -> Edit:
    """Return *items* with the entry put under the one above it, and where it is now.

    Nothing changes where there is none above it, or where the tree would grow too deep.
    """
    entry = entry_at(items, path)
    if path[-1] == 0 or len(path) + depth(entry) > DEEPEST:
        return items, path
    above = (*path[:-1], path[-1] - 1)
    to = (*above, len(entry_at(items, above).items))
    return insert(remove(items, path), to, entry), to


def outdent(items: Items, path: Path) -> Edit:
    """Return *items* with the entry put after the one that it was under, and where it is now."""
    if len(path) == 1:
        return items, path
    to = (*path[:-2], path[-2] + 1)
    return insert(remove(items, path), to, entry_at(items, path)), to


def depth(entry: AgendaItem) -> int:
    """Return how many levels the entry has, itself among them."""
    return 1 + max((depth(one) for one in entry.items), default=0)
