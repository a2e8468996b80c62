"""Column types: how the values of records stand in the file.

Text passes the gate of `db.records.text` here, so nothing gets into the file around it.
"""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Integer, LargeBinary, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from db.records.choice import Choice
from db.records.text import clean_name, clean_text

UID_BYTES = 16
CHOICE_LENGTH = 40
Number = Integer().with_variant(BigInteger(), "postgresql")
"""A whole number of 64 bits, as SQLite keeps every one."""


class Written(TypeDecorator[Any]):
    """Text in the order of its bytes and of any length, in every database as in SQLite.

    How long a text may be is what the record says; a server would refuse sort keys that are longer.
    """

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type by which *dialect* keeps it."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Text(collation="C"))
        return super().load_dialect_impl(dialect)


class Line(Written):
    """One line of text of at most so many characters, without controls of any kind."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return *value* as it may be kept."""
        del dialect
        return None if value is None else clean_name(value)

    @staticmethod
    def cleaned(value: str) -> str:
        """Return *value* as it will stand in the file."""
        return clean_name(value)


class Prose(Written):
    """Text that keeps its line feeds; 0 characters at most means that its length is not limited."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return *value* as it may be kept."""
        del dialect
        return None if value is None else clean_text(value)

    @staticmethod
    def cleaned(value: str) -> str:
        """Return *value* as it will stand in the file."""
        return clean_text(value)


class Uid(TypeDecorator[UUID]):
    """A UUID as its 16 bytes: 2.25 times shorter than as text, and in order of the time it was made."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self) -> None:
        super().__init__(UID_BYTES)

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Return the 16 bytes of *value*."""
        del dialect
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        """Return the identifier of 16 bytes."""
        del dialect
        return None if value is None else UUID(bytes=value)


class Day(Written):
    """A day as ISO 8601 text, which sorts as days do and which any other tool reads."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(10)

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Return *value* as `2020-10-15`."""
        del dialect
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Return the day of `2020-10-15`."""
        del dialect
        return None if value is None else date.fromisoformat(value)


class Clock(Written):
    """A time of the day as ISO 8601 text, local to the meeting."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(32)

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """Return *value* as `09:30:00`."""
        del dialect
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        """Return the time of `09:30:00`."""
        del dialect
        return None if value is None else time.fromisoformat(value)


class Instant(Written):
    """A moment as ISO 8601 text in UTC with all its digits, so that text order is order in time."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(32)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return *value* in UTC; a moment without a zone is a mistake of the caller (ValueError)."""
        del dialect
        return None if value is None else _instant(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment, in UTC."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


@lru_cache(maxsize=64)
def _instant(value: datetime) -> str:
    """Return *value* as it is kept: lines that are saved together have one moment in common."""
    if value.tzinfo is None:
        raise ValueError(value)
    return value.astimezone(UTC).isoformat(timespec="microseconds")


class OneOf(Written):
    """One of the few words of a `Choice`, kept as its value."""

    impl = String
    cache_ok = True

    def __init__(self, choice: type[Choice]) -> None:
        super().__init__(CHOICE_LENGTH)
        self.choice = choice

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the stored word; raise ValueError for one that is not of the choice."""
        del dialect
        return None if value is None else str(self.choice.of(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Choice | None:
        """Return the member of the choice."""
        del dialect
        return None if value is None else self.choice.of(value)
