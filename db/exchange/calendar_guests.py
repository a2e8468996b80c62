"""The people whom a calendar invitation names: its organizer and attendees, each once."""

from __future__ import annotations

from db.exchange.content_lines import ContentLine, content_lines
from db.exchange.lists import NOTHING_IN_IT, Sheet, sheet_of
from db.records.problems import Problem, Refused
from db.records.text import clean_name

FIELDS = ("name", "email", "state", "role")
STATES = {"ACCEPTED": "confirmed", "DECLINED": "excused", "DELEGATED": "replaced"}
ROLES = {"CHAIR": "head", "NON-PARTICIPANT": "observer"}


def read_guests(text: str) -> Sheet:
    """Return one row a person, with the columns `FIELDS`. Raise Refused if the calendar names nobody."""
    people: dict[str, tuple[str, ...]] = {}
    for line in content_lines(text):
        if line.name in {"ATTENDEE", "ORGANIZER"} and (row := _row(line)):
            kept = people.get(row[1].casefold() or row[0])
            if kept is None or line.name == "ATTENDEE":
                people[row[1].casefold() or row[0]] = row
    if not people:
        raise Refused([Problem("", NOTHING_IN_IT)])
    return sheet_of(people.values(), fields=FIELDS)


def _row(line: ContentLine) -> tuple[str, ...]:
    if line.parameters.get("CUTYPE", "").upper() in {"ROOM", "RESOURCE", "GROUP"}:
        return ()
    address = line.value.strip()
    email = address[7:] if address[:7].lower() == "mailto:" else ""
    name = clean_name(line.parameters.get("CN", "").replace("^'", '"').replace("^^", "^")).strip("'") or email
    state = STATES.get(line.parameters.get("PARTSTAT", "").upper(), "")
    role = ROLES.get(line.parameters.get("ROLE", "").upper(), "")
    return (name, clean_name(email), state, role) if name else ()
