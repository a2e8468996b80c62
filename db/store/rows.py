"""Whether every row still says what its history tells: so a flipped bit in a record shows.

The history is added up, not replayed: each value that a trace brings counts for a row, each that it takes
away against it, and in the end the sum must be that of what stands in the row. The history itself is held
by its hashes, and what it does not tell of a row by its stamp.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from db.dialects.dialect import Watching
from db.dialects.watched import Traced
from db.records.words import T
from db.store.chain import stamped, traced
from db.store.finding import Finding
from db.store.work import Work

ROW = T("health", "Entry {number} of “{table}” is not what it was when it was saved last.")
GONE = T("health", "Entry {number} of “{table}” is missing.")
UNSTAMPED = T("health", "The times of entry {number} of “{table}” are not what they were.")
SUMS = "SELECT table_name, key, owner, kind, before, after FROM trace"
ERASED = "SELECT DISTINCT table_name, key FROM trace WHERE digest IS NOT NULL"
Row = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Asking:
    """How rows are asked for: a question in the words of *watching* goes in, rows come out."""

    ask: Callable[[str], Iterable[Any]]
    watching: Watching


def row_findings(work: Work) -> Iterator[Finding]:
    """Yield every row that is not what it was when it was saved last; all of them are read."""
    asking = Asking(partial(work.dialect.stream, work.session.connection()), work.dialect)
    sums, known = row_sums(asking)
    known -= erased_rows(asking)
    for one in traced():
        for key, is_there in wrong_rows(one, asking, sums, known).items():
            yield Finding(ROW if is_there else GONE, {"number": str(key), "table": one.table.name})
    for stamps in stamped():
        for (key,) in asking.ask(work.dialect.wrong_stamps(stamps)):
            yield Finding(UNSTAMPED, {"number": str(key), "table": stamps.name})


def erased_rows(asking: Asking) -> set[Row]:
    """Return the rows of which something was taken out of the history: nobody can add them up any more."""
    return set(asking.ask(ERASED))


def row_sums(asking: Asking) -> tuple[Counter[Row], set[Row]]:
    """Return the sum of every row after all that happened to it, and the rows whose beginning is known."""
    sums: Counter[Row] = Counter()
    known: set[Row] = set()
    spoilt: set[Row] = set()
    for table, key, owner, kind, before, after in asking.ask(SUMS):
        row = (table, key)
        try:
            sums[row] += _sum_of(said_in(after).items()) - _sum_of(said_in(before).items())
        except ValueError:  # a damaged trace: the history itself tells of it
            spoilt.add(row)
        if kind == "added":
            sums[row] += hash(("owner", owner))
            known.add(row)
        elif kind == "removed":
            sums[row] -= hash(("owner", owner))
    return sums, known - spoilt


def wrong_rows(one: Traced, asking: Asking, sums: Counter[Row], known: set[Row]) -> dict[int, bool]:
    """Return the keys of the rows of a table whose sum is another one; False: the row is not there."""
    name, columns = one.table.name, one.told
    missing = {key for table, key in known if table == name and sums[name, key]}
    wrong: dict[int, bool] = {}
    asked = ", ".join(asking.watching.plain(one, column) for column in columns)
    question = f'SELECT id, {"owner" if one.is_part else "NULL"}, {asked} FROM "{name}"'  # noqa: S608 - our own names
    for key, of, *values in asking.ask(question):
        missing.discard(key)
        said = zip(columns, values, strict=True)
        if (name, key) in known and sums[name, key] != _sum_of(said) + hash(("owner", of)):
            wrong[key] = True
    return wrong | dict.fromkeys(sorted(missing), False)


def said_in(text: str | None) -> dict[str, Any]:
    """Return what a trace says of a row; raise ValueError if it is damaged."""
    said = json.loads(text or "{}")
    if not isinstance(said, dict):
        raise ValueError(text)  # noqa: TRY004 - it is a value that is wrong, as with other damage
    return said


def _sum_of(said: Iterable[tuple[str, Any]]) -> int:
    """Return the sum of *said*; bytes where text should be count as something else, unlike for Python."""
    return sum(hash((name, (value,) if isinstance(value, bytes) else value)) for name, value in said)
