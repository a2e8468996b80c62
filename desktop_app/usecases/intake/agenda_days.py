"""Days as people write them in agendas: 14 October 2020, Wednesday 14/10, Ngày 2, Day 1: 14 October."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from functools import cache

from db.records.text import fold

LANGUAGES = ("en", "vi", "fr", "es", "id", "pt", "ms", "th", "ar")
LONGEST = 80
_CENTURY, _TWO_FIGURES, _MOST_DAY = 2000, 100, 31
_HALF_A_YEAR = 182
_BUDDHIST_ERA, _BUDDHIST_FROM = 543, 2400
"""Thailand and Laos are so many years ahead; no agenda is of a year behind that one by our count."""
_WORD = re.compile(r"(?:[^\W\d_]|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+")
"""A word, with the vowels and marks that Thai writes over and under its letters."""
_FILLERS = frozenset({"of", "the", "st", "nd", "rd", "th", "er", "de", "del", "le", "el", "tanggal"})
_VIETNAMESE = frozenset({"ngay", "thang", "nam", "thu", "hai", "ba", "tu", "sau", "bay", "chu", "nhat"})
"""Words of Vietnamese dates that stand around the numbers: days of the week are two of them."""


def read_day(text: str, first: date | None) -> date | None:
    """Return the day that *text* names and nothing else; *first* is the first one of the meeting.

    A day of the week alone, "Day 2" or a day without its year are counted from *first*.
    """
    if not text or len(text) > LONGEST:
        return None
    words = re.findall(rf"{_WORD.pattern}|\d+", fold(text))
    counted = _counted(words)
    rest = words[counted[1] :] if counted else words
    found = _named(rest, first) if rest else None
    if found is None and counted and not rest and first is not None:
        return first + timedelta(days=counted[0] - 1)
    return found or (_named(words, first) if counted else None)


def _counted(words: list[str]) -> tuple[int, int] | None:
    """Return the number in "Day 2" and how many words that takes."""
    for size in (1, 2):
        said = " ".join(words[:size])
        if said in _day_words() and len(words) > size and words[size].isdecimal():
            number = int(words[size])
            return (number, size + 1) if 1 <= number <= _MOST_DAY else None
    return None


def _named(words: list[str], first: date | None) -> date | None:
    weekdays = [_weekdays()[word] for word in words if word in _weekdays()]
    parts = [word for word in words if word not in _FILLERS | _VIETNAMESE | _weekdays().keys()]
    if not parts and weekdays and first is not None:
        return first + timedelta(days=(weekdays[0] - first.weekday()) % 7)
    numbers = [int(word) for word in parts if word.isdecimal()]
    months = [_months()[word] for word in parts if word in _months()]
    if len(numbers) + len(months) != len(parts):
        return None
    return _of_name(numbers, months[0], first) if len(months) == 1 else _of_numbers(numbers, first)


def _of_name(numbers: list[int], month: int, first: date | None) -> date | None:
    match numbers:
        case [year, day] if year > _MOST_DAY:
            return _day(year, month, day)
        case [day, year]:
            return _day(year, month, day)
        case [day]:
            return _near(month, day, first)
    return None


def _of_numbers(numbers: list[int], first: date | None) -> date | None:
    match numbers:
        case [year, month, day] if year > _TWO_FIGURES:
            return _day(year, month, day)
        case [day, month, year]:
            return _day(year, month, day) or _day(year, day, month)
        case [day, month]:
            return _near(month, day, first) or _near(day, month, first)
    return None


def _near(month: int, day: int, first: date | None) -> date | None:
    """Return the day without its year: that of *first*, or the next one at the turn of the year."""
    if first is None:
        return None
    found = _day(first.year, month, day)
    is_long_ago = found is not None and (first - found).days > _HALF_A_YEAR
    return _day(first.year + 1, month, day) if is_long_ago else found


def _day(year: int, month: int, day: int) -> date | None:
    """Return the day: two figures are a year of this century, a Buddhist year is counted back."""
    if year < _TWO_FIGURES:
        year += _CENTURY
    elif year > _BUDDHIST_FROM:
        year -= _BUDDHIST_ERA
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _day_words() -> frozenset[str]:
    from resources import reference

    words = json.loads((reference() / "agenda_heads.json").read_text(encoding="utf-8"))
    return frozenset(words["days"])


@cache
def _months() -> dict[str, int]:
    """Return the months by what they are called in one word."""
    from babel.dates import get_month_names

    names = (
        (fold(name).rstrip("."), number)
        for language in reversed(LANGUAGES)
        for width in ("abbreviated", "wide")
        for number, name in get_month_names(width, locale=language).items()
    )
    return {name: number for name, number in names if _WORD.fullmatch(name)}


@cache
def _weekdays() -> dict[str, int]:
    """Return the days of the week by what they are called in one word, Monday as 0."""
    from babel.dates import get_day_names

    names = (
        (fold(name).rstrip("."), number)
        for language in reversed(LANGUAGES)
        for width in ("abbreviated", "wide")
        for number, name in get_day_names(width, locale=language).items()
    )
    return {name: number for name, number in names if _WORD.fullmatch(name)}
