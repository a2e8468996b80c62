"""All that the file holds about one person, to be handed over as JSON or as a paper."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from db.exchange.json_record import written
from db.records.attendance import Attendance
from db.records.field import fields_of
from db.records.meeting import Meeting
from db.records.person import Person
from db.records.signatory import Signatory
from db.records.words import T
from desktop_app.usecases.register.twins import said
from desktop_app.usecases.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from db.store.store import Store
    from db.store.unit import Unit
    from reports.document import Block, Document

    Say = Callable[[str, str], str]
    """Says a marked text of a context in a language."""

FORMAT = "rapporteur-person/1"
ENDINGS = (".pdf", ".txt", ".json")
ABOUT = T("person_data", "Data kept about {name}")
MADE = T("person_data", "Kept by {office}. Read from the file on {day}.")
POSTS, MEETINGS, ROLES = T("person_data", "Posts"), T("person_data", "Meetings"), T("person_data", "Roles")
SIGNATURES = T("person_data", "Signatures")
TIMES = T("person_data", "The history of the file names {count} changes of this entry.")
WHAT, SAYS = T("person_data", "Field"), T("person_data", "What is kept")


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file holds about a person: the entry, and every place where it stands."""

    office: str
    person: Person
    organisations: dict[UUID, str]
    lines: tuple[tuple[Meeting, Attendance], ...]
    roles: tuple[tuple[Meeting, Any], ...]
    signatures: tuple[tuple[str, Signatory], ...]
    changes: int


def read_person_data(store: Store, uid: UUID) -> Kept:
    """Return all that is kept about the person; raise NotFound if there is none."""
    with store.reading() as unit:
        person = unit.people.get(uid)
        places = unit.referring(Person, uid)
        lines = [one for one in places if isinstance(one, Attendance)]
        held = [one for one in places if isinstance(one, Meeting)]
        signed = [one for one in places if isinstance(one, Signatory)]
        return Kept(
            unit.office.get().name,
            person,
            unit.names(one.organisation for one in person.posts if one.organisation),
            tuple((unit.meetings.get(one.meeting), one) for one in lines),
            tuple((one, role) for one in held for role in one.roles if role.person == uid),
            tuple((_title(unit, one.record), one) for one in signed),
            len(unit.history.of(Person, uid, limit=10_000)),
        )


def save_person_data(store: Store, uid: UUID, path: Path, say: Say, language: str = "en") -> None:
    """Write all that is kept about the person to *path*, as JSON, text or PDF by its ending."""
    kept = read_person_data(store, uid)
    write_whole(path, [_rendered(kept, path.suffix.lower(), say, language)], overwrite=True)


def data_of(kept: Kept) -> dict[str, Any]:
    """Return it as JSON objects, in the words of the file's schema."""
    return {
        "format": FORMAT,
        "office": kept.office,
        "person": written(kept.person),
        "organisations": {str(uid): name for uid, name in kept.organisations.items()},
        "lists": [
            {"meeting": meeting.label(), **_dated(meeting), **written(line)} for meeting, line in kept.lines
        ],
        "roles": [
            {"meeting": meeting.label(), **_dated(meeting), **written(role)} for meeting, role in kept.roles
        ],
        "signatures": [{"in": title, **written(one)} for title, one in kept.signatures],
        "changes": kept.changes,
    }


def document_of(kept: Kept, say: Say, language: str) -> Document:
    """Return it as a paper, its own words said by *say*."""
    from reports.document import Document, Plain, Title, plain_runs

    name, now = kept.person.printed_name(), datetime.now(UTC).astimezone()
    title = say("person_data", ABOUT).format(name=name)
    made = say("person_data", MADE).format(office=kept.office or "Rapporteur", day=now.date().isoformat())
    times = say("person_data", TIMES).format(count=kept.changes)
    blocks = [Title(plain_runs(title)), Plain(plain_runs(made), note=True), *_blocks(kept, say)]
    return Document(
        title=title, language=language, blocks=(*blocks, Plain(plain_runs(times), note=True)), date=now
    )


def _rendered(kept: Kept, ending: str, say: Say, language: str) -> bytes:
    if ending == ".json":
        return (json.dumps(data_of(kept), ensure_ascii=False, indent=2) + "\n").encode()
    document = document_of(kept, say, language)
    if ending == ".txt":
        from reports.render import text

        return text.render(document)
    from reports.render import pdf
    from reports.style import Style

    return pdf.render(document, Style())


def _blocks(kept: Kept, say: Say) -> list[Block]:
    person = [(each.field.label, getattr(kept.person, each.name)) for each in fields_of(Person)]
    found = _fields(say, "person", [(label, value) for label, value in person if value])
    posts = [
        (
            one.title,
            kept.organisations.get(one.organisation, "") if one.organisation else "",
            _span(one.since, one.until),
        )
        for one in kept.person.posts
    ]
    found += _listed(say, POSTS, posts)
    found += _listed(
        say,
        MEETINGS,
        [
            (
                meeting.label(),
                _day(meeting),
                _joined(line.printed_name, line.printed_post),
                say("attendance", line.state.label),
            )
            for meeting, line in kept.lines
        ],
    )
    found += _listed(
        say,
        ROLES,
        [
            (meeting.label(), say("meeting", role.kind.label), role.printed_name)
            for meeting, role in kept.roles
        ],
    )
    found += _listed(
        say, SIGNATURES, [(title, one.line(), said(one.signed_on)) for title, one in kept.signatures]
    )
    return found


def _fields(say: Say, context: str, pairs: list[tuple[str, Any]]) -> list[Block]:
    from reports.document import Cell, Column, Table, plain_runs

    rows = tuple(
        (Cell(plain_runs(say(context, label))), Cell(plain_runs(_said(say, context, value))))
        for label, value in pairs
    )
    heads = (plain_runs(say("person_data", WHAT), bold=True), plain_runs(say("person_data", SAYS), bold=True))
    return [Table((Column(heads[0], 1), Column(heads[1], 3)), rows)]


def _listed(say: Say, heading: str, lines: Sequence[tuple[str, ...]]) -> list[Block]:
    """Return a heading and a line for each of *lines*; nothing where there are none."""
    from reports.document import Heading, Labelled, plain_runs

    if not lines:
        return []
    bullets = [Labelled("bullet", "•", plain_runs(" · ".join(filter(None, line)))) for line in lines]
    return [Heading(1, plain_runs(say("person_data", heading))), *bullets]


def _said(say: Say, context: str, value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    words = said(value)
    return say(context, words) if words and words != str(value) else words


def _title(unit: Unit, record: UUID) -> str:
    found = unit.records.find(record)
    return found.title if found else ""


def _dated(meeting: Meeting) -> dict[str, str]:
    return {"first_day": _day(meeting)}


def _day(meeting: Meeting) -> str:
    return meeting.first_day.isoformat() if meeting.first_day else ""


def _span(since: Any, until: Any) -> str:
    return f"{said(since)} – {said(until)}".strip(" –") if since or until else ""


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
