"""Closed lists of words, each with the label that people read."""

from enum import StrEnum
from typing import Self


class Choice(StrEnum):
    """One of a few. The value is what is stored, `label` the marked text that is shown."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make a member that is its stored *value* and carries its *label*."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """Return the member stored as *value*; raise ValueError if there is none."""
        member = cls._value2member_map_.get(value)
        if isinstance(member, cls):
            return member
        raise ValueError(value)
