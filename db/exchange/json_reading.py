"""Reading records from JSON values: everything is checked, everything wrong is told with its place."""

from __future__ import annotations

from dataclasses import is_dataclass
from datetime import UTC, date, datetime, time
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin
from uuid import UUID, uuid5

from db.exchange.former import as_of_today
from db.exchange.json_record import Shape, shapes
from db.records.choice import Choice
from db.records.problems import Problem
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable

NOT_KNOWN = T("problems", "“{name}” is not known here.")
NEEDED = T("problems", "This is needed.")
NOT_A_TEXT = T("problems", "A text is expected here.")
NOT_A_NUMBER = T("problems", "A whole number is expected here.")
TOO_LARGE = T("problems", "This number is too large.")
NOT_YES_OR_NO = T("problems", "True or false is expected here.")
NOT_A_LIST = T("problems", "A list is expected here.")
NOT_AN_OBJECT = T("problems", "An object with named fields is expected here.")
NOT_ONE_OF = T("problems", "“{value}” is not one of {choices}.")
NOT_A_DATE = T("problems", "“{value}” is not a date such as 2020-10-14.")
NOT_A_TIME = T("problems", "“{value}” is not a time such as 09:30.")
NOT_A_MOMENT = T("problems", "“{value}” is not a moment such as 2020-10-14T09:30:00+00:00.")
NOT_AN_IDENTIFIER = T("problems", "“{value}” is not an identifier (UUID).")

LARGEST = 2**63 - 1
"""The largest whole number that a database keeps."""
LONGEST_SHOWN = 60

Owner = tuple[UUID, str]
"""The identifier of what a part belongs to, and its place."""


class Reading:
    """Reads records and gathers what is wrong on the way; what is wrong stands in `problems`."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def record(self, kind: type, value: Any, place: str, owner: Owner | None = None) -> Any:
        """Return *value* as a record of *kind*, or None if it can't be one.

        A part without an identifier gets one that follows from its *owner* and its place in it, so
        that reading twice gives the same. A record on its own needs its identifier.
        """
        if not isinstance(value, dict):
            return self._wrong(place, NOT_AN_OBJECT)
        value = as_of_today(kind, value)
        known = {shape.name: shape for shape in shapes(kind)}
        before = len(self.problems)
        for name in value.keys() - known.keys():
            self._wrong(f"{place}.{name}", NOT_KNOWN, name=name[:LONGEST_SHOWN])
        self._missing(known, value, place)
        uid = self._uid(value, place, owner) if "uid" in known else None
        inner = (uid, place) if uid else owner or _meeting_of(value, place)
        found = {
            name: self._value(shape.kind, value[name], f"{place}.{name}", inner)
            for name, shape in known.items()
            if name in value and name != "uid"
        }
        return None if len(self.problems) > before else kind(**found, **({"uid": uid} if uid else {}))

    def _uid(self, value: dict[str, Any], place: str, owner: Owner | None) -> UUID | None:
        if "uid" in value:
            found: UUID | None = self._value(UUID, value["uid"], f"{place}.uid", owner)
            return found
        if owner is None:
            self._wrong(f"{place}.uid", NEEDED)
            return None
        return uuid5(owner[0], place.removeprefix(owner[1]))

    def _missing(self, known: dict[str, Shape], value: dict[str, Any], place: str) -> None:
        for shape in known.values():
            if shape.is_required and shape.name not in value:
                self._wrong(f"{place}.{shape.name}", NEEDED)

    def _value(self, kind: Any, value: Any, place: str, owner: Owner | None) -> Any:
        if isinstance(kind, UnionType) or get_origin(kind) is Union:
            inner = next(one for one in get_args(kind) if one is not NoneType)
            return None if value is None else self._value(inner, value, place, owner)
        if get_origin(kind) is tuple:
            return self._tuple(get_args(kind)[0], value, place, owner)
        if is_dataclass(kind):
            return self.record(kind, value, place, owner)  # type: ignore[arg-type]  # a class, not an instance
        return self._plain(kind, value, place)

    def _tuple(self, kind: Any, value: Any, place: str, owner: Owner | None) -> Any:
        if not isinstance(value, list):
            return self._wrong(place, NOT_A_LIST)
        return tuple(self._value(kind, one, f"{place}.{number}", owner) for number, one in enumerate(value))

    def _plain(self, kind: Any, value: Any, place: str) -> Any:
        if kind is bool:
            return value if isinstance(value, bool) else self._wrong(place, NOT_YES_OR_NO)
        if kind is int:
            if not isinstance(value, int) or isinstance(value, bool):
                return self._wrong(place, NOT_A_NUMBER)
            return value if abs(value) <= LARGEST else self._wrong(place, TOO_LARGE)
        if not isinstance(value, str):
            return self._wrong(place, NOT_A_TEXT)
        return value if kind is str else self._from_text(kind, value, place)

    def _from_text(self, kind: Any, value: str, place: str) -> Any:
        if issubclass(kind, Choice):
            choices = ", ".join(kind)
            return self._tried(kind.of, value, place, NOT_ONE_OF, choices=choices)
        read: dict[type, tuple[Callable[[str], Any], str]] = {
            date: (date.fromisoformat, NOT_A_DATE),
            time: (_clock, NOT_A_TIME),
            datetime: (_moment, NOT_A_MOMENT),
            UUID: (UUID, NOT_AN_IDENTIFIER),
        }
        reader, sentence = read[kind]
        return self._tried(reader, value, place, sentence)

    def _tried(
        self, reader: Callable[[str], Any], value: str, place: str, sentence: str, **values: str
    ) -> Any:
        try:
            return reader(value)
        except ValueError:
            return self._wrong(place, sentence, value=value[:LONGEST_SHOWN], **values)

    def _wrong(self, place: str, sentence: str, **values: str) -> None:
        self.problems.append(Problem(place, sentence, values))


def _clock(text: str) -> time:
    """Return the time at the place of a meeting: it has no zone of its own, and can be compared."""
    clock = time.fromisoformat(text)
    if clock.tzinfo is not None:
        raise ValueError(text)
    return clock


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    try:
        moment.astimezone(UTC)
    except OverflowError as error:  # of the first or the last day that there is
        raise ValueError(text) from error
    return moment


def _meeting_of(value: dict[str, Any], place: str) -> Owner | None:
    """Return the meeting of an agenda as the owner of its entries: an agenda has no identifier of its own."""
    try:
        return UUID(value.get("meeting", "")), place
    except (ValueError, AttributeError, TypeError):
        return None
