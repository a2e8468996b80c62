"""What differs between two states of a record, field by field and part by part."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.records.agenda import Agenda, AgendaItem
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.choice import Choice
from db.records.field import fields_of
from db.records.history import TraceKind
from db.records.letter import Letter
from db.records.paragraph import Paragraph
from db.records.record import Record
from db.records.signed_sheet import SignedSheet
from db.records.standing import Family, MeetingStatus, Mode, RecordStatus
from db.records.words import T
from desktop_app.usecases.keeping.wordwise import Piece, pieces_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Label = tuple[str, str]
"""A marked text and before it the context that it is translated in."""
NOT_TOLD = frozenset(
    {
        "uid",
        "version",
        "position",
        "content_hash",
        "history_head",
        "size",
        "media_type",
        "listed",
        "record",
        "line",
    }
)
"""Fields that say nothing to a person, or that follow from others."""
IN_A_MEETING = (Agenda, Delegation, Attendance, Record, Attachment, Letter, SignedSheet)
"""Records whose `meeting` says where they belong and nothing more."""
LABELS: Mapping[str, str] = {
    "roles": T("history", "Role"),
    "links": T("history", "Link to a meeting"),
    "posts": T("history", "Post"),
    "members": T("history", "Member"),
    "rota": T("history", "Turn to chair"),
    "names": T("history", "Name"),
    "aliases": T("history", "Also written"),
    "paragraphs": T("history", "Paragraph"),
    "documents": T("history", "Document"),
    "items": T("history", "Entry of the agenda"),
    "delegation": T("history", "Delegation"),
    "person": T("history", "Person in the register"),
    "organisation": T("history", "Organisation in the register"),
    "meeting": T("history", "Other meeting"),
    "kind": T("history", "Kind"),
    "language": T("history", "Language"),
    "year": T("history", "Year"),
    "replaced_by": T("history", "Replaced by"),
    "scan": T("history", "Signed copy"),
    "attachment": T("history", "File"),
    "sha256": T("history", "Bytes of the file"),
    "attributed_to": T("history", "Whose position it is"),
    "level": T("history", "Depth"),
    "on_paper": T("history", "Chosen for the paper"),
    "signed": T("history", "Signed"),
    "pages": T("history", "Scanned page"),
    "page": T("history", "Scanned page"),
    "issue": T("history", "Issue of the list"),
    "sheet": T("history", "Signed sheet"),
    "sequence": T("history", "Order of delegations"),
    "visits": T("history", "Coming and going"),
    "distributions": T("history", "Distribution"),
    "item": T("history", "Entry of the agenda"),
}
STANDS_FOR: Mapping[type, str] = {
    Mode: "meeting",
    MeetingStatus: "meeting",
    Family: "record",
    RecordStatus: "record",
}
"""The words of these stand apart from the module whose context they are translated in."""
ORDER = T("history", "Order")
LOOKS = T("history", "Emphasis, links or languages")
OTHER = T("history", "Other details")
WORDS_FROM = 40
"""Characters from which a text is told word by word."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. `part` names the part of the record it is about, if it is about one.

    A part that came or went has no values. Values are as the record has them; long texts come in `pieces`.
    """

    label: Label
    part: str = ""
    what: TraceKind = TraceKind.CHANGED
    before: Any = None
    after: Any = None
    pieces: tuple[Piece, ...] = ()


def differences(before: Any, after: Any, part: str = "") -> Iterator[Difference]:
    """Yield what differs between two states of one record, or of a part called *part*."""
    if isinstance(before, Agenda):
        before, after = _laid_flat(before), _laid_flat(after)
    declared = {one.name: one.field.label for one in fields_of(type(before))}
    for name in (one.name for one in fields(before)):
        old, new = getattr(before, name), getattr(after, name)
        if old == new or name in NOT_TOLD or (name == "meeting" and isinstance(before, IN_A_MEETING)):
            continue
        label = (context_of(before), declared[name]) if name in declared else _label(name)
        yield from _differences(label, part, old, new)


def _differences(label: Label, part: str, old: Any, new: Any) -> Iterator[Difference]:
    if isinstance(old, tuple) and isinstance(new, tuple):
        if any(is_dataclass(one) for one in (*old, *new)):
            yield from _of_parts(label, old, new)
        else:
            yield from _of_values(label, part, old, new)
    else:
        yield _difference(label, part, old, new)


def _difference(label: Label, part: str, old: Any, new: Any) -> Difference:
    is_long = (
        isinstance(old, str) and not isinstance(old, Choice) and max(len(old), len(new or "")) >= WORDS_FROM
    )
    return Difference(label, part, before=old, after=new, pieces=pieces_of(old, new) if is_long else ())


def _of_values(label: Label, part: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Difference]:
    for one in old:
        if one not in new:
            yield Difference(label, part, TraceKind.REMOVED, before=one)
    for one in new:
        if one not in old:
            yield Difference(label, part, TraceKind.ADDED, after=one)
    if sorted(map(str, old)) == sorted(map(str, new)):
        yield Difference(("history", ORDER), part)


def _of_parts(label: Label, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Difference]:
    was, now = _by_key(old), _by_key(new)
    told: list[tuple[int, Difference]] = []
    for key in was.keys() - now.keys():
        place, one = was[key]
        told.append((place, _came_or_went(label, TraceKind.REMOVED, place, one)))
    for key, (place, one) in now.items():
        if key not in was:
            told.append((place, _came_or_went(label, TraceKind.ADDED, place, one)))
        elif was[key][1] != one:
            told += [(place, found) for found in _of_part(label, place, was[key][1], one)]
    yield from (one for _, one in sorted(told, key=lambda pair: pair[0]))
    common = was.keys() & now.keys()
    if [key for key in was if key in common] != [key for key in now if key in common]:
        yield Difference(("history", ORDER), "")


def _of_part(label: Label, place: int, old: Any, new: Any) -> Iterator[Difference]:
    if not isinstance(new, Paragraph):
        yield from differences(old, new, part_name(new, place))
        return
    name = str(place + 1)
    if old.text != new.text:
        yield Difference(label, name, pieces=pieces_of(old.text, new.text))
    elif (old.runs, old.rows) != (new.runs, new.rows):
        yield Difference(("history", LOOKS), name)
    yield from differences(old, replace(new, runs=old.runs, rows=old.rows), name)


def _came_or_went(label: Label, what: TraceKind, place: int, one: Any) -> Difference:
    if isinstance(one, Paragraph):
        pieces = pieces_of(one.text, "") if what is TraceKind.REMOVED else pieces_of("", one.text)
        return Difference(label, str(place + 1), what, pieces=pieces)
    return Difference(label, part_name(one, place), what)


def _by_key(parts: tuple[Any, ...]) -> dict[Any, tuple[int, Any]]:
    """Return *parts* with their places by what they are known by: an identifier, a language, a year."""
    found: dict[Any, tuple[int, Any]] = {}
    for place, one in enumerate(parts):
        known = (getattr(one, name, None) for name in ("uid", "language", "year", "title"))
        key = next((value for value in known if value is not None), place)
        found[(key, place) if key in found else key] = place, one
    return found


def part_name(part: Any, place: int) -> str:
    """Return what a part of a record is called, else its number in the list."""
    for name in ("printed_name", "title", "text", "recipients"):
        if value := getattr(part, name, ""):
            return str(value)
    return str(getattr(part, "year", place + 1))


def context_of(one: Any) -> str:
    """Return the context that the words of a record, a part or a choice are translated in."""
    return STANDS_FOR.get(type(one)) or type(one).__module__.rpartition(".")[2]


def _label(name: str) -> Label:
    return "history", LABELS.get(name, OTHER)


def _laid_flat(agenda: Agenda) -> Agenda:
    """Return *agenda* with all entries side by side, so that each is compared with itself."""
    flat: tuple[AgendaItem, ...] = tuple(replace(one, items=()) for one in agenda.walk())
    return replace(agenda, items=flat)


def uids_in(found: Iterator[Difference] | tuple[Difference, ...]) -> Iterator[UUID]:
    """Yield the identifiers that stand as values in *found*."""
    for one in found:
        yield from (value for value in (one.before, one.after) if isinstance(value, UUID))


def named(one: Difference, names: Mapping[UUID, str]) -> Difference:
    """Return *one* with names where it has identifiers."""
    return replace(one, before=_called(one.before, names), after=_called(one.after, names))


def _called(value: Any, names: Mapping[UUID, str]) -> Any:
    return names.get(value, "…") if isinstance(value, UUID) else value
