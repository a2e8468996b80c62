"""Looking into a copy without opening it as a file: nothing is written into it or beside it."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.dialects import sqlite
from db.records.problems import Trouble
from db.records.words import T
from db.store.copies.contents import contents_of
from db.store.copies.manifest import Contents
from db.store.troubles import refuse_locked

MOST = 500
NOT_READ = (
    T("copies", "“{file}” can't be looked into."),
    T("copies", "It is not there any more, or its bytes are damaged."),
    T("copies", "Choose another copy."),
)
MEETINGS = "SELECT title, sort_day, date_text FROM meeting ORDER BY sort_day DESC, id DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class MeetingInside:
    """A meeting as it stands in a copy; *day* is its first one as YYYY-MM-DD, or what is said of its date."""

    title: str
    day: str


@dataclass(frozen=True, slots=True)
class Inside:
    """What stands in a copy: rows by table, and its meetings, the latest first."""

    contents: Contents
    meetings: tuple[MeetingInside, ...]


def look_inside(path: Path) -> Inside:
    """Return what stands in the copy at *path*, of any format; raise Trouble if it can't be read."""
    refuse_locked(path)
    try:
        with closing(sqlite.peek(path)) as connection:
            return Inside(contents_of(connection), tuple(_meetings(connection)))
    except (sqlite.Error, OSError) as error:
        raise Trouble(*NOT_READ, {"file": path.name}) from error


def _meetings(connection: Any) -> list[MeetingInside]:
    rows = connection.execute(MEETINGS, (MOST,)).fetchall()
    return [MeetingInside(" ".join(title.split()), day or words) for title, day, words in rows]
