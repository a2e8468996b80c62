"""Times and durations as people write them in agendas: 9:00, 9h30, 2 pm, 09:00–10:30, 45 min, 1 h 30."""

from __future__ import annotations

import re
from datetime import time

HOURS, MINUTES, NOON = 24, 60, 12
LONGEST = 60
"""Letters of the longest text that is looked at."""
LATEST_OF_TWELVE = 7
"""The last hour that is taken for one of the afternoon where the clock has twelve."""
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:(?:[:.：]|h|g|giờ|uhr)\s*(?P<minute>\d{2})?(?::\d{2})?)?"
    r"\s*(?:h|hrs?|uhr|phút)?\s*(?P<half>[ap]\.?\s?m\.?)?",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"(?P<hour>\d{1,2})(?P<minute>\d{2})\s*(?:h|hrs?)?(?P<half>)", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*(?:[-–—−~→]|\b(?:to|until|till|đến|tới|jusqu'à|à|a|hasta|al|sampai|s/d|s\.d\.|до|ถึง)\b)\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^(?:from|at|từ|lúc|de|à|desde|dari|pukul|jam)\s+", re.IGNORECASE)
_HOURS_WORDS = r"(?:h|hrs?|hours?|heures?|horas?|hora|giờ|jam|ชั่วโมง|ساعات?)"
_MINUTES_WORDS = r"(?:m|mn|mins?|minutes?|minutos?|phút|menit|นาที|دقيقة|['′’])"
_LENGTH = re.compile(
    rf"(?:(?P<hours>\d{{1,2}}(?:[.,]\d+)?)\s*{_HOURS_WORDS}\.?)?\s*(?:(?P<minutes>\d{{1,3}})\s*{_MINUTES_WORDS}?\.?)?",
    re.IGNORECASE,
)
_AS_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")


def read_clock(text: str) -> time | None:
    """Return the time that *text* says, or None if it says none."""
    if len(text) > LONGEST:
        return None
    plain = " ".join(_BEFORE.sub("", text.strip()).split())
    found = _CLOCK.fullmatch(plain) or _TOGETHER.fullmatch(plain)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower()
    if half and not 1 <= hour <= NOON:
        return None
    if half:
        hour = hour % NOON + (NOON if half.startswith("p") else 0)
    return time(hour, minute) if hour < HOURS and minute < MINUTES else None


def read_span(text: str) -> tuple[time, time | None] | None:
    """Return when something starts and, if *text* says so, ends; None if it is neither a time nor two."""
    if len(text) > LONGEST:
        return None
    parts = _BETWEEN.split(_BEFORE.sub("", text.strip()))
    found = [read_clock(part) for part in parts if part]
    if not found or len(found) > 2 or found[0] is None or found[-1] is None:  # noqa: PLR2004 - start and end
        return None
    starts, ends = found[0], found[1] if len(found) > 1 else None
    says_half = re.search(r"[ap]\.?\s?m", parts[0], re.IGNORECASE) is not None
    if ends is not None and not says_half and ends.hour >= NOON > starts.hour:
        later = read_clock(f"{parts[0]} pm") if re.search(r"p\.?\s?m", parts[-1], re.IGNORECASE) else None
        starts = later if later is not None and later <= ends else starts
    return starts, ends


def in_the_afternoon(moment: time, after: time, text: str) -> time:
    """Return *moment* as meant where it follows *after*: 1:30 after 11:00 is 13:30 on twelve hours.

    *text* is what was written; 01:30 and 1:30 am are what they say, and nobody meets at 8 in the evening
    because a row stands out of order.
    """
    is_plain = not re.search(r"[ap]\.?\s?m", text, re.IGNORECASE) and f"0{moment.hour}" not in text
    if not (is_plain and 1 <= moment.hour <= LATEST_OF_TWELVE and moment < after):
        return moment
    meant = moment.replace(hour=moment.hour + NOON)
    return meant if after <= meant else moment


def read_minutes(text: str) -> int | None:
    """Return how many minutes *text* says, or None if it is no duration. A bare number is minutes."""
    plain = text.strip()
    if clock := _AS_CLOCK.fullmatch(plain):
        return int(clock[1]) * MINUTES + int(clock[2]) or None
    found = _LENGTH.fullmatch(plain) if len(plain) <= LONGEST else None
    if found is None or not plain:
        return None
    hours = float((found["hours"] or "0").replace(",", "."))
    return round(hours * MINUTES) + int(found["minutes"] or 0) or None


def after(moment: time, minutes: int) -> time | None:
    """Return the time so many minutes later; None past midnight."""
    total = moment.hour * MINUTES + moment.minute + minutes
    return time(total // MINUTES, total % MINUTES) if total < HOURS * MINUTES else None
