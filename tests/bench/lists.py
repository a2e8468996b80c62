"""Lists of people: how many of the true duplicates are found and how many found ones are true; and the time.

The people are those of real lists, each row a person by its identifier. A third of them is the register,
a third is in the register and comes again as another hand would write it, a third is new.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from db.records.text import fold
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.intake.columns import recognise
from desktop_app.usecases.intake.proposals import Decision, propose
from desktop_app.usecases.intake.rows import read_rows
from desktop_app.usecases.intake.taking_in import read_list, take_in
from desktop_app.usecases.register.merging import same_people
from tests.bench.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.store.store import Store
    from desktop_app.usecases.intake.rows import Incoming

ATTENDEES = Path(__file__).resolve().parents[3] / "shared" / "samples" / "attendees"
WITH_PEOPLE = (
    "everypolitician/Philippines_House_term-16.csv",
    "everypolitician/Kuwait_National_Assembly_term-14.csv",
    "derived/vn_nfd_utf8.csv",
    "derived/vn_no_header_numbered.csv",
)
PREVIEW, IMPORT, SEARCH = 1.0, 5.0, 2.0
"""Seconds for 10,000 rows."""
MISSED = WRONG = 0.05
MANY = 10_000


def rows(folder: Path, rounds: int) -> list[Row]:
    """Return the rows of the table: two a file, three for 10,000 people."""
    return [*(row for name in WITH_PEOPLE for row in _found_again(folder, name)), *_fast(folder, rounds)]


def _found_again(folder: Path, name: str) -> list[Row]:
    people = _people(ATTENDEES / name)
    store = make_file(folder / f"{Path(name).stem}.rapporteur")
    known = [one for number, one in enumerate(people) if number % 3 != 2]
    take_in(store, propose(store, known))
    again = [respelt(one, number) for number, one in enumerate(people) if number % 3 == 1]
    fresh = [one for number, one in enumerate(people) if number % 3 == 2]
    with store.reading() as unit:
        by_name = {one.full_name: one.uid for one in unit.people.all()}
    proposals = propose(store, [*again, *fresh]).rows
    store.close()
    true = [by_name[one.full_name] for number, one in enumerate(people) if number % 3 == 1]
    said = [one.same_as if one.decision is Decision.SAME else None for one in proposals]
    right = sum(uid == expected for uid, expected in zip(said, true, strict=False))
    told = sum(uid is not None for uid in said)
    label, total = Path(name).stem, len(true)
    return [
        Row(
            work=f"duplicates missed, {label}",
            ours=f"{total - right} of {total}",
            measured=1 - right / total,
            goal=MISSED,
            unit="",
        ),
        Row(
            work=f"found ones that are none, {label}",
            ours=f"{told - right} of {told}",
            measured=1 - right / max(told, 1),
            goal=WRONG,
            unit="",
        ),
    ]


def _people(path: Path) -> list[Incoming]:
    sheet = read_list(path).sheets[0]
    found = read_rows(sheet, recognise(sheet))
    return list({one.full_name: one for one in found}.values())


def respelt(row: Incoming, number: int) -> Incoming:
    """Return *row* as another hand writes the name: in one of seven ways, by turns."""
    return replace(row, full_name=HANDS[number // 3 % len(HANDS)](row.full_name), sort_name="")


def _turned(name: str) -> str:
    last, comma, first = name.partition(", ")
    words = name.split()
    return f"{first} {last}" if comma else f"{words[-1]}, {' '.join(words[:-1])}" if len(words) > 1 else name


def _misspelt(name: str) -> str:
    """Leave one letter out of the middle of the longest word, if it is a long one."""
    word = max(name.replace(",", " ").split(), key=len)
    middle = len(word) // 2
    return name.replace(word, word[:middle] + word[middle + 1 :]) if len(word) > 6 else name.upper()


def _without_initials(name: str) -> str:
    words = [word for word in name.split() if len(word.strip(".")) > 1]
    return " ".join(words) or name


HANDS: tuple[Callable[[str], str], ...] = (
    str.upper,
    lambda name: fold(name).title(),
    _turned,
    _misspelt,
    _without_initials,
    lambda name: f"H.E. Mr. {name}",
    lambda name: name.replace("-", " ").replace("  ", " "),
)


def _fast(folder: Path, rounds: int) -> list[Row]:
    path = _many(folder / "many.csv")
    times: dict[str, list[float]] = {"preview": [], "import": [], "search": []}
    for number in range(max(1, min(rounds, 3))):
        store = make_file(folder / f"many-{number}.rapporteur")
        _time(store, path, times)
        store.close()
    goals = {"preview": PREVIEW, "import": IMPORT, "search": SEARCH}
    return [
        Row(
            work=f"{name} of {MANY:,} people",
            ours=f"{median(took):.2f} s",
            measured=median(took),
            goal=goals[name],
            unit=" s",
        )
        for name, took in times.items()
    ]


def _time(store: Store, path: Path, times: dict[str, list[float]]) -> None:
    start = perf_counter()
    sheet = read_list(path).sheets[0]
    incoming = read_rows(sheet, recognise(sheet))
    times["preview"].append(perf_counter() - start)
    proposals = propose(store, incoming)
    start = perf_counter()
    take_in(store, proposals)
    times["import"].append(perf_counter() - start)
    start = perf_counter()
    same_people(store)
    times["search"].append(perf_counter() - start)


def _many(path: Path) -> Path:
    """Write a list of so many people, no two of one name, of sixty organisations."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Name", "Post", "Organisation", "Email", "Phone"])
        writer.writerows(_lines())
    return path


def _lines() -> Sequence[tuple[str, ...]]:
    parts = ["ba", "che", "dou", "fin", "gor", "hal", "jum", "kes", "lor", "mav", "nid", "pru"]
    words = [(one + two + three).title() for one in parts for two in parts for three in parts[:8]]
    return [
        (
            f"{words[number * 5 % len(words)]} {words[(number * 7 + number // len(words)) % len(words)]}",
            f"Post {number % 40}",
            f"Boat Club {words[number % 60]}",
            f"p{number}@isles.example",
            f"0{number:09d}",
        )
        for number in range(MANY)
    ]
