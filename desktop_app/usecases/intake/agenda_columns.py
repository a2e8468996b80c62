"""What the columns of an agenda hold: known by the words at their heads, else by what stands in them."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

from db.records.text import clean_name, fold
from db.records.words import T
from desktop_app.usecases.intake.agenda_days import read_day
from desktop_app.usecases.intake.clock import read_minutes, read_span
from desktop_app.usecases.intake.columns import LEFT_OUT, Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.exchange.lists import Sheet

FIELDS: dict[str, str] = {
    "number": T("agenda", "Number"),
    "title": T("agenda", "Title"),
    "day": T("agenda", "Day"),
    "time": T("agenda", "Time, from and to"),
    "starts": T("agenda", "Starts"),
    "ends": T("agenda", "Ends"),
    "duration": T("agenda", "Duration"),
    "speakers": T("agenda", "Speakers"),
    "objectives": T("agenda", "Objectives"),
    "overview": T("agenda", "Overview"),
}
"""What a column of an agenda can hold, with the word for it."""
SEVERAL = frozenset({"speakers", "overview", LEFT_OUT})
"""What several columns may hold side by side."""
NUMBER = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[A-Z]|[IVX]{1,5})[.):]?")
_MOST_LETTERS, _LOOKED_AT, _SAMPLE, _MOST, _TIMES = 60, 12, 200, 0.6, ("time", "starts", "ends")


def recognise_agenda(sheet: Sheet) -> Layout:
    """Return what the columns of *sheet* hold, as far as that can be told."""
    width = max((len(row) for row in sheet.rows), default=0)
    worth = [(_worth(row), -place) for place, row in enumerate(sheet.rows[:_LOOKED_AT])]
    best, place = max(worth, default=(0, 0))
    if best:
        return Layout(-place, _by_heads(sheet, -place, width))
    return Layout(None, _by_content([_column(sheet, 0, at) for at in range(width)]))


def plain(text: str) -> str:
    """Return *text* as heads are compared: folded, without what stands in brackets and marks around it."""
    bare = re.sub(r"\s*[(\[].*?[)\]]\s*", " ", fold(clean_name(text[:_MOST_LETTERS])))
    return " ".join(bare.split()).strip(" *:.?•-") or fold(clean_name(text[:_MOST_LETTERS])).strip()


@cache
def words_of(room: str) -> frozenset[str]:
    """Return words that name something in agendas, such as the "breaks" or the "parts"."""
    return frozenset(map(fold, _words()[room]))


@cache
def _words() -> dict[str, list[str]]:
    from resources import reference

    found: dict[str, list[str]] = json.loads((reference() / "agenda_heads.json").read_text("utf-8"))
    return found


@cache
def _heads() -> dict[str, str]:
    heads: dict[str, list[str]] = _words()["heads"]  # type: ignore[assignment]  # the one room with rooms in it
    return {plain(word): name for name, some in heads.items() for word in some}


def _head(cell: str) -> str:
    """Return what a head means: the whole of it, else the longest word in it that means something."""
    said = plain(cell)
    if said in _heads() or not said:
        return _heads().get(said, "")
    inside = [word for word in _heads() if len(word) > 3 and f" {word} " in f" {said} "]  # noqa: PLR2004 - no "to"
    return _heads()[max(inside, key=len)] if inside else ""


def _worth(row: Sequence[str]) -> int:
    """Return how many fields *row* names; 0 if it is no head: it names one thing or says a time."""
    cells = [cell for cell in row if cell]
    named = {_head(cell) for cell in cells} - {""}
    is_entry = any(read_span(cell) or len(cell) > _MOST_LETTERS for cell in cells)
    return len(named) if len(named) > 1 and not is_entry and "title" in named | {_likely(named)} else 0


def _likely(named: set[str]) -> str:
    """Return "title" where times and speakers are named: some column between them is what it is about."""
    return "title" if named & set(_TIMES) and named & {"speakers", "duration", "number"} else ""


def _by_heads(sheet: Sheet, head: int, width: int) -> tuple[str, ...]:
    row = [*sheet.rows[head], *[""] * width][:width]
    content = _by_content([_column(sheet, head + 1, at) for at in range(width)])
    found: list[str] = []
    for place, cell in enumerate(row):
        name = _head(cell) or ("" if cell else content[place])
        if content[place] == LEFT_OUT:
            name = LEFT_OUT
        elif not name or (name in found and name not in SEVERAL):
            name = "title" if "title" not in map(_head, row) and "title" not in found else "overview"
        found.append(name)
    return tuple(found)


def _column(sheet: Sheet, first: int, at: int) -> list[str]:
    return [row[at] for row in sheet.rows[first:] if at < len(row) and row[at]][:_SAMPLE]


def _by_content(columns: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return what columns hold by what stands in them: times and days by their form, then words."""
    found = [_content(cells) for cells in columns]
    if found.count("time") > 1:
        first, second = [place for place, name in enumerate(found) if name == "time"][:2]
        found[first], found[second] = "starts", "ends"
    words = iter(["title", "speakers"])
    return tuple(next(words, "overview") if name == "text" else name for name in found)


def _are_minutes(cells: Sequence[str]) -> bool:
    """Return whether *cells* are bare numbers that nobody counts by: 15, 30, 45."""
    return all(cell.isdecimal() and not int(cell[:4]) % 5 for cell in cells)


def _content(cells: Sequence[str]) -> str:
    if not cells:
        return LEFT_OUT
    forms: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("number", (lambda _: None) if _are_minutes(cells) else NUMBER.fullmatch),
        ("day", lambda cell: read_day(cell, None)),
        ("time", lambda cell: read_span(cell) if re.search(r"[:.hg–-]|[ap]m", cell) else None),
        ("duration", read_minutes),
    )
    for name, form in forms:
        if sum(form(cell) is not None for cell in cells) > _MOST * len(cells):
            return name
    return "text"
