"""Files of any size, made fast and always the same: for benchmarks and for lists in tests."""

import random
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, func, insert, select

from db.dialects import sqlite
from db.dialects.engines import dialect_of
from db.dialects.sqlite_upkeep import merge_all
from db.records.attendance import Attendance, AttendanceState, Category, Delegation, DelegationRole, Presence
from db.records.language import Language
from db.records.meeting import Meeting, MeetingStatus, Mode
from db.records.organisation import OrganisationKind
from db.records.paragraph import ParagraphKind, Run
from db.records.record import Family, RecordStatus
from db.records.signatory import SignedHow
from db.records.text import fold
from db.store import Store, create
from db.store.chain import Chain, drop_triggers, renew_triggers
from db.store.upgrading import tell_anew
from db.tables import (
    AttendanceRow,
    DelegationRow,
    EntryRow,
    MeetingRow,
    OrganisationNameRow,
    OrganisationRow,
    ParagraphRow,
    PersonRow,
    RecordRow,
    Row,
    SeriesRow,
    SignatoryRow,
)
from tests.bench.size import Size

AT_ONCE = 5_000
LATEST = date(2027, 6, 30)
MADE = datetime(2026, 1, 1, tzinfo=UTC)
CITIES = (("Ha Noi", "VN"), ("Astana", "KZ"), ("Bali", "ID"), ("Vientiane", "LA"), ("Dili", "TL"), ("", ""))
TOPICS = (
    "Leadership",
    "Disaster response",
    "Volunteers",
    "Health",
    "Youth",
    "First aid",
    "Migration",
    "Logistics",
)
FORMS = ("meeting", "workshop", "forum", "consultation")
GIVEN = ("Anh", "Bình", "Chanthavong", "Dewi", "Ana", "Somsak", "Ko Ko", "Nurul", "José", "Mei")
FAMILY = ("Nguyễn", "Phommasack", "Wijaya", "Soares", "Srisai", "Htun", "Hassan", "Tan", "Reyes", "Sok")
OTHERS = (DelegationRole.DELEGATE, DelegationRole.ALTERNATE, DelegationRole.OBSERVER, DelegationRole.ADVISER)
SENTENCE = "The delegates thanked the host and agreed to share what was learned about {topic} this year."
VERSIONED = {"version": 1, "created_at": MADE, "changed_at": MADE}


def uid(kind: int, number: int) -> UUID:
    """Return the identifier of the record *number* of a kind: always the same one."""
    return UUID(int=kind << 96 | 7 << 76 | 2 << 62 | number)


def make_file(path: Path, *, meetings: int, people: int = 1_000, organisations: int = 190) -> Path:
    """Make a file at *path* with so many meetings and return its path.

    Each meeting has 3 delegations with 4 people in all, one record of 3 paragraphs and 2 signatories.
    """
    return make_large(path, Size(meetings, people, organisations))


def make_large(path: Path, size: Size) -> Path:
    """Make a file of that *size* at *path* and return its path."""
    create(path).close()
    engine = sqlite.engine(path, writes=True)
    try:
        fill(engine, size)
        with engine.connect() as connection:
            merge_all(connection.connection.driver_connection)  # as where it was filled little by little
            sqlite.settle(connection.connection.driver_connection)
    finally:
        engine.dispose()
    return path


def fill(engine: Engine, size: Size) -> None:
    """Put as much as that *size* says into the empty place of *engine*."""
    with engine.begin() as connection:
        drop_triggers(connection)  # as in a file that was filled before there was a history
        _register(connection, size)
        _meetings(connection, size)
        _keep_numbers(connection)
        renew_triggers(connection)
        if size.lived_in:
            _tell(connection)


def _keep_numbers(connection: Connection) -> None:
    """Let no key that was given here be given again: a server does not see it by itself."""
    tables = Row.metadata.sorted_tables
    last = {one.name: connection.scalar(select(func.max(one.c.id))) or 0 for one in tables}
    dialect_of(connection).keep_numbers(connection, last)


def add_large_meeting(store: Store, participants: int = 500) -> UUID:
    """Add a meeting with so many participants of 50 delegations and return its identifier."""
    meeting = Meeting(title="A very large meeting", first_day=date(2026, 5, 4))
    homes = [
        Delegation(meeting=meeting.uid, printed_name=f"Society {number:02}", position=number)
        for number in range(50)
    ]
    lines = [
        Attendance(
            meeting=meeting.uid,
            delegation=homes[number % 50].uid,
            printed_name=f"{FAMILY[number % 10]} {number}",
            printed_post="Delegate",
            position=number,
        )
        for number in range(participants)
    ]
    with store.unit() as unit:
        unit.meetings.save(meeting)
        unit.delegations.save_many(homes)
        unit.attendance.save_many(lines)
        unit.commit()
    return meeting.uid


def _put(connection: Connection, row: Any, values: Iterable[dict[str, Any]]) -> None:
    for some in _portions(values):
        connection.execute(insert(row), some)


def _portions(values: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(values)
    while some := list(islice(rest, AT_ONCE)):
        yield some


def _index(connection: Connection, kind: str, first: int, titles: Iterable[tuple[UUID, str, str]]) -> int:
    """Let the search find *titles* with their texts; return the key after the last one."""
    key = first
    for some in _portions(titles):
        entries = [
            {"id": key + place, "kind": kind, "uid": one, "title": title}
            for place, (one, title, _) in enumerate(some)
        ]
        connection.execute(insert(EntryRow), entries)
        words = [(key + place, fold(title), fold(text), "") for place, (_, title, text) in enumerate(some)]
        dialect_of(connection).index(connection, words)
        key += len(some)
    return key


def _tell(connection: Connection) -> None:
    """Let the history tell what every row says."""
    chain = Chain(connection, "bench")
    tell_anew(connection, {})
    chain.seal()


def _register(connection: Connection, size: Size) -> None:
    people = size.people
    numbers = range(1, size.organisations + 1)
    _put(connection, OrganisationRow, (_organisation(number) for number in numbers))
    names = (
        {
            "id": n,
            "owner": n,
            "position": 0,
            "language": Language.ENGLISH,
            "text": f"Society {n:03}",
            "short": "",
        }
        for n in numbers
    )
    _put(connection, OrganisationNameRow, names)
    _put(connection, PersonRow, (_person(number) for number in range(1, people + 1)))
    _put(connection, SeriesRow, (_series(number) for number in range(1, size.series + 1)))
    entries = [(uid(1, n), f"Society {n:03}", f"Society {n:03}") for n in numbers]
    key = _index(connection, "organisation", 1, entries)
    key = _index(connection, "person", key, ((uid(2, n), name_of(n), "") for n in range(1, people + 1)))
    titles = ((uid(3, n), _series_title(n), "") for n in range(1, size.series + 1))
    _index(connection, "series", key, titles)


def _organisation(number: int) -> dict[str, Any]:
    name = f"Society {number:03}"
    texts = dict.fromkeys(("abbreviation", "website", "sort_name", "notes"), "")
    return {
        "id": number,
        "uid": uid(1, number),
        "kind": OrganisationKind.NATIONAL_SOCIETY,
        "country": CITIES[number % 5][1],
        "aliases": (),
        "label": name,
        "sort_key": fold(name),
        **texts,
        **VERSIONED,
    }


def name_of(number: int) -> str:
    """Return the name of the person *number*."""
    return f"{FAMILY[number % 10]} {GIVEN[number // 10 % 10]} {number}"


def _person(number: int) -> dict[str, Any]:
    texts = dict.fromkeys(("honorific", "post_nominals", "sort_name", "email", "phone", "notes"), "")
    name = name_of(number)
    return {
        "id": number,
        "uid": uid(2, number),
        "full_name": name,
        "sort_key": fold(name),
        **texts,
        **VERSIONED,
    }


def _series_title(number: int) -> str:
    title = f"Annual {TOPICS[(number - 1) % len(TOPICS)]} meeting"
    return title if number <= len(TOPICS) else f"{title} of group {number}"


def _series(number: int) -> dict[str, Any]:
    title = _series_title(number)
    texts = {"abbreviation": "", "notes": ""}
    return {
        "id": number,
        "uid": uid(3, number),
        "title": title,
        "sort_key": fold(title),
        **texts,
        **VERSIONED,
    }


def _meetings(connection: Connection, size: Size) -> None:
    rng = random.Random(2020)  # noqa: S311 - the same file every time is the point
    numbers = range(size.meetings)
    rows = [_meeting(number + 1, rng, size) for number in numbers]
    _put(connection, MeetingRow, rows)
    _put(connection, DelegationRow, (one for n in numbers for one in _delegations(n, size)))
    _put(connection, AttendanceRow, (one for n in numbers for one in _attendance(n, size)))
    _put(connection, RecordRow, (_record(row) for row in rows))
    _put(connection, ParagraphRow, (one for n in numbers for one in _paragraphs(n, size)))
    _put(connection, SignatoryRow, (one for n in numbers for one in _signatories(n, size.people)))
    _index_meetings(connection, size, rows)


def _index_meetings(connection: Connection, size: Size, rows: Iterable[dict[str, Any]]) -> None:
    first = size.organisations + size.people + size.series + 1
    titles = ((row["uid"], row["title"], _texts_of(row, size)) for row in rows)
    key = _index(connection, "meeting", first, titles)
    records = ((uid(7, row["id"]), "Statement of the " + row["title"], sentence(row["id"])) for row in rows)
    _index(connection, "record", key, records)


def _texts_of(meeting: dict[str, Any], size: Size) -> str:
    if not size.lived_in:
        return str(meeting["city"])
    listed = (f"{one['printed_name']} {one['printed_post']}" for one in _attendance(meeting["id"] - 1, size))
    names = (one["printed_name"] for one in _delegations(meeting["id"] - 1, size))
    return "\n".join([meeting["title"], meeting["city"], *listed, *names])


def sentence(number: int) -> str:
    """Return what the record of meeting *number* says."""
    return SENTENCE.format(topic=TOPICS[number % len(TOPICS)])


def _meeting(number: int, rng: random.Random, size: Size) -> dict[str, Any]:
    first = LATEST - timedelta(days=rng.randrange(40_000 if number % 7 else 700))
    city, country = rng.choice(CITIES)
    series = rng.randrange(size.series * 3 // 2)
    title = f"{rng.choice(TOPICS)} {rng.choice(FORMS)} {number}"
    texts = ("subtitle", "short_title", "date_text", "venue", "platform", "background", "objectives", "notes")
    return {
        "id": number,
        "uid": uid(4, number),
        "series": uid(3, series + 1) if series < size.series else None,
        "ordinal": rng.randrange(1, 40) if series < size.series else None,
        "title": title,
        "status": MeetingStatus.HELD if first < MADE.date() else MeetingStatus.PLANNED,
        "first_day": first,
        "last_day": first + timedelta(days=1),
        "mode": rng.choice(list(Mode)),
        "city": city,
        "country": country,
        "host": uid(1, rng.randrange(size.organisations) + 1),
        "official_delegates": None,
        "official_societies": None,
        "sort_day": first.isoformat(),
        "sort_title": fold(title),
        "sort_place": fold(f"{city} {country}".strip()),
        **dict.fromkeys(texts, ""),
        **VERSIONED,
    }


def _delegations(meeting: int, size: Size) -> Iterator[dict[str, Any]]:
    for place in range(size.delegations):
        organisation = (meeting + place) % size.organisations + 1
        yield {
            "uid": uid(5, meeting * size.delegations + place),
            "meeting": uid(4, meeting + 1),
            "organisation": uid(1, organisation),
            "printed_name": f"Society {organisation:03}",
            "category": Category.MEMBER_SOCIETY,
            "listed": False,
            "position": place,
            **VERSIONED,
        }


def _attendance(meeting: int, size: Size) -> Iterator[dict[str, Any]]:
    for place in range(size.listed):
        number = meeting * size.listed + place
        person = number % size.people + 1
        yield {
            "uid": uid(6, number),
            "meeting": uid(4, meeting + 1),
            "delegation": uid(5, meeting * size.delegations + place % size.delegations),
            "person": uid(2, person),
            "printed_name": name_of(person),
            "printed_post": "Secretary General",
            "role": DelegationRole.HEAD if place < size.delegations else OTHERS[place % len(OTHERS)],
            "state": AttendanceState.PRESENT,
            "presence": Presence.ROOM,
            "head_count": 1,
            "replaced_by": None,
            "note": "",
            "position": place,
            **VERSIONED,
        }


def _record(meeting: dict[str, Any]) -> dict[str, Any]:
    title = "Statement of the " + meeting["title"]
    held = meeting["status"] is MeetingStatus.HELD
    return {
        "id": meeting["id"],
        "uid": uid(7, meeting["id"]),
        "meeting": meeting["uid"],
        "family": Family.STATEMENT,
        "preface": "",
        "title": title,
        "language": Language.ENGLISH,
        "status": RecordStatus.SIGNED if held else RecordStatus.DRAFT,
        "draft": 1,
        "reference": "",
        "adopted_on": meeting["last_day"] if held else None,
        "content_hash": "",
        "annex_participants": False,
        "sort_title": fold(title),
        "version": 1,
        "created_at": MADE,
        "changed_at": MADE + timedelta(seconds=meeting["id"]),
    }


def _paragraphs(meeting: int, size: Size) -> Iterator[dict[str, Any]]:
    for place in range(size.paragraphs):
        number = meeting * size.paragraphs + place
        yield {
            "owner": meeting + 1,
            "position": place,
            "uid": uid(8, number),
            "kind": ParagraphKind.PLAIN if place else ParagraphKind.HEADING,
            "level": 0,
            "runs": (Run(sentence(meeting + 1)),),
            "rows": (),
        }


def _signatories(meeting: int, people: int) -> Iterator[dict[str, Any]]:
    for place in range(2):
        person = (meeting * 2 + place) % people + 1
        yield {
            "uid": uid(9, meeting * 2 + place),
            "record": uid(7, meeting + 1),
            "printed_name": name_of(person),
            "printed_post": "President",
            "printed_organisation": "",
            "person": uid(2, person),
            "how": SignedHow.INK,
            "signed_on": LATEST if place else None,
            "scan": None,
            "position": place,
            **VERSIONED,
        }
