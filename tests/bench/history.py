"""What the history costs a save: the same work on a file that keeps one and on one that does not."""

from __future__ import annotations

import time
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from db.dialects import sqlite
from db.records.attendance import Attendance, Delegation
from db.records.history import BEGINNING
from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, Run
from db.records.record import Record
from db.store import Store, create
from db.store.chain import Chain
from tests.bench.measuring import by_turns, say
from tests.bench.table import Row, ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

PARTICIPANTS, PARAGRAPHS, EDITS = 40, 4, 5
MILLISECONDS = 1000
GOAL = 1.2
SENTENCE = "The leaders thanked the host and agreed to share what was learned about the storm season. " * 4
WORK = {
    "made": f"save a meeting with {PARTICIPANTS} participants, history",
    "field": "save one changed field, history",
    "paragraph": "save one changed paragraph, history",
}


def rows(folder: Path, rounds: int) -> list[Row]:
    """Measure so many *rounds* of each, working in *folder*."""
    say(f"saving with a history and without, {rounds} rounds")
    with ExitStack() as stack:
        kept = stack.enter_context(closing(create(folder / "kept.rapporteur")))
        bare = stack.enter_context(closing(create(folder / "bare.rapporteur")))
        _unwatched(folder / "bare.rapporteur")
        cases: dict[str, Callable[[], Mapping[str, float]]] = {
            "kept": partial(_saved, kept),
            "bare": partial(_saved_without, bare),
        }
        found = by_turns(cases, rounds)
    with_it, without = found["kept"], found["bare"]
    return [
        ratio(words, (with_it.median(name), "ms with"), (without.median(name), "ms without"), GOAL)
        for name, words in WORK.items()
    ]


def _unwatched(path: Path) -> None:
    """Take the triggers of the history away."""
    names = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'trace_*'"
    with closing(sqlite.bare(path)) as connection:
        for (name,) in connection.execute(names).fetchall():
            connection.execute(f"DROP TRIGGER {name}")


def _saved_without(store: Store) -> Mapping[str, float]:
    with _no_chain():
        return _saved(store)


@contextmanager
def _no_chain() -> Iterator[None]:
    """Let units end without sealing anything."""
    begun, sealed = Chain.__init__, Chain.seal

    def begin(chain: Any, _connection: object, by: str) -> None:
        chain.by, chain.occasion, chain._number, chain._head = by, None, 0, BEGINNING  # noqa: SLF001 - what stands for nothing

    setattr(Chain, "__init__", begin)  # noqa: B010 - a method is put in the place of another for a while
    setattr(Chain, "seal", lambda _: None)  # noqa: B010 - the same
    try:
        yield
    finally:
        setattr(Chain, "__init__", begun)  # noqa: B010 - the same
        setattr(Chain, "seal", sealed)  # noqa: B010 - the same


def _saved(store: Store) -> Mapping[str, float]:
    """Save a meeting and change it a few times; return the milliseconds of each."""
    begun = time.perf_counter()
    meeting, record = _made(store)
    made = time.perf_counter()
    for number in range(EDITS):
        meeting = _save(store, replace(meeting, city=f"City {number}"))
    edited = time.perf_counter()
    for number in range(EDITS):
        first, *others = record.paragraphs
        changed = replace(first, runs=(Run(f"{SENTENCE} {number}"),))
        record = _save(store, replace(record, paragraphs=(changed, *others)))
    written = time.perf_counter()
    return {
        "made": (made - begun) * MILLISECONDS,
        "field": (edited - made) * MILLISECONDS / EDITS,
        "paragraph": (written - edited) * MILLISECONDS / EDITS,
    }


def _made(store: Store) -> tuple[Meeting, Record]:
    meeting = Meeting(title="A meeting", date_text="soon", city="Dili")
    home = Delegation(meeting=meeting.uid, printed_name="Society of the Isles")
    people = [
        Attendance(
            meeting=meeting.uid, delegation=home.uid, printed_name=f"Delegate {number}", position=number
        )
        for number in range(PARTICIPANTS)
    ]
    paragraphs = tuple(Paragraph(runs=(Run(SENTENCE),)) for _ in range(PARAGRAPHS))
    with store.unit() as unit:
        saved = unit.meetings.save(meeting)
        unit.delegations.save(home)
        unit.attendance.save_many(people)
        record = unit.records.save(Record(meeting=meeting.uid, title="Statement", paragraphs=paragraphs))
        unit.commit()
    return saved, record


def _save(store: Store, record: Any) -> Any:
    with store.unit() as unit:
        saved = unit.shelf(type(record)).save(record)
        unit.commit()
    return saved
