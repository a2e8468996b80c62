"""Which copies are kept: all of two days, then one a day, a week and a month.

The clock of a computer may jump. So copies are put in order by their numbers, and between two that
follow each other no more than a day counts, and never less than nothing.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from time import time

from db.store.copies.manifest import NAME, NOTES, SUFFIX, Copy, Reason, list_copies

DAY = timedelta(days=1)
ALL_OF, BEFORE_FOR = 2 * DAY, 90 * DAY
DAILY, WEEKLY, MONTHLY = 14, 10, 12
LONGEST = 450
"""Days after which no copy of today is kept any more, but for those made by hand."""
FEWEST = 3
"""Copies that are found whole and kept whatever happens."""


def thin(folder: Path, identity: str, now: datetime) -> None:
    """Remove the copies in *folder* that are not to be kept, of the one file that has *identity*."""
    copies = list_copies(folder, identity)
    kept = wanted(copies, now)
    if len(kept) < len(copies):
        kept |= _whole(copies)
    for one in copies:
        if one.path not in kept:
            remove(one)
    _tidy(folder)


def _whole(copies: Sequence[Copy]) -> set[Path]:
    """Return the newest copies that still are what they were, as many as must be kept."""
    whole = (one.path for one in copies if one.is_whole())
    return set(islice(whole, FEWEST))


def wanted(copies: Sequence[Copy], now: datetime) -> set[Path]:
    """Return the paths of those of *copies* (the newest first) that are kept at *now*."""
    ages = _ages(copies, now)
    kept = {one.path for one, age in zip(copies, ages, strict=True) if _is_young(one, age)}
    for number, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        kept |= _newest_of_each(copies, period, number)
    return kept


def kept_until(copies: Sequence[Copy], some: Sequence[Copy], now: datetime) -> datetime | None:
    """Return when the last of *some* of *copies* goes, if from next month on a copy is made on every day.

    No earlier copies are counted on, so that a day told to a person is not too soon. None if one of them
    stays until a person removes it, as those that were made by hand do.
    """
    if any(one.reason is Reason.HAND for one in some):
        return None
    watched = {one.path for one in some}
    least, most = 0, LONGEST
    while least < most:
        middle = (least + most) // 2
        if watched & wanted(_in_days(copies, middle, now), now + middle * DAY):
            least = middle + 1
        else:
            most = middle
    return now + least * DAY


def _in_days(copies: Sequence[Copy], days: int, now: datetime) -> list[Copy]:
    """Return *copies* with one of each day to come but for those of this month, the newest first."""
    coming = [now + one * DAY for one in range(days, 0, -1)]
    made = [one for one in coming if _month(one) != _month(now)]
    return [
        *(replace(copies[0], path=Path(str(one)), made_at=one, reason=Reason.CLOSING) for one in made),
        *copies,
    ]


def _ages(copies: Sequence[Copy], now: datetime) -> list[timedelta]:
    ages: list[timedelta] = []
    age, later = timedelta(), now
    for one in copies:
        age += min(max(later - one.made_at, timedelta()), DAY)
        later = one.made_at
        ages.append(age)
    return ages


def _is_young(copy: Copy, age: timedelta) -> bool:
    if copy.reason is Reason.HAND:
        return True
    return age <= (BEFORE_FOR if copy.reason.is_before else ALL_OF)


def _newest_of_each(copies: Sequence[Copy], period: Callable[[datetime], str], number: int) -> set[Path]:
    found: dict[str, Path] = {}
    for one in copies:
        found.setdefault(period(one.made_at.astimezone()), one.path)
    return set(list(found.values())[:number])


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"


def _week(moment: datetime) -> str:
    return f"{moment:%G-%V}"


def _month(moment: datetime) -> str:
    return f"{moment:%Y-%m}"


def remove(copy: Copy) -> None:
    """Remove a copy: its bytes before what is known of them, so that no bytes are left that nobody knows."""
    with suppress(OSError):
        copy.path.chmod(0o600)  # Windows removes nothing that may not be written
        copy.path.unlink()
        copy.notes.unlink()


def _tidy(folder: Path) -> None:
    """Remove what a power cut has left of a copy: notes without bytes and parts without a name.

    What is new stays: another program may be making a copy in the same place.
    """
    known = {one.notes for one in list_copies(folder)}
    for one in folder.iterdir():
        is_left = one.suffix == NOTES and not one.with_suffix(SUFFIX).exists()
        if NAME.fullmatch(one.name) and one not in known and (is_left or "part" in one.suffix):
            with suppress(OSError):
                if time() - one.stat().st_mtime > DAY.total_seconds():
                    one.unlink()
