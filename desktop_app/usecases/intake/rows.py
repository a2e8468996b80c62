"""The rows of a list as they were understood, before anything is compared or kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.records.attendance import MOST_HEADS, AttendanceState, Category, DelegationRole, Presence
from db.records.field import LINE, TOO_LONG
from db.records.person import LONGEST_NAME
from db.records.problems import Problem
from db.records.text import clean_name
from db.records.words import T
from desktop_app.usecases.intake.columns import CHOICES, LEFT_OUT, NOTE, choice_of, heads, is_note_head
from desktop_app.usecases.likeness.names import parted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from db.exchange.lists import Sheet
    from desktop_app.usecases.intake.columns import Layout

NO_NAME = T("problems", "There is no name in this row.")
LIMITS = {
    "full_name": LONGEST_NAME,
    "honorific": 120,
    "post_nominals": 120,
    "phone": 60,
    "gender": 40,
    "post": LINE,
}
LIMITS |= {"organisation": LINE, "email": LINE, "sort_name": LONGEST_NAME}
_PARTS = frozenset({"name", "given_name", "family_name"})
_COUNT = re.compile("[0-9]{1,6}")
_FAMILY_FIRST = re.compile(r"[\u1ea0-\u1ef9\u3400-\u9fff\uac00-\ud7af]")
"""Letters of Vietnamese, Chinese, Japanese and Korean: the family name stands first there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One row of a list: a person, or a number of people without names.

    `row` is its place in the table, from 0. What a cell says that no field can hold stands in `note`.
    """

    row: int = 0
    honorific: str = ""
    full_name: str = ""
    post_nominals: str = ""
    sort_name: str = ""
    post: str = ""
    organisation: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    gender: str = ""
    category: Category | None = None
    role: DelegationRole | None = None
    state: AttendanceState | None = None
    presence: Presence | None = None
    head_count: int = 1
    note: str = ""

    def printed_name(self) -> str:
        """Return the name as the list prints it."""
        name = f"{self.honorific} {self.full_name}".strip()
        return f"{name}, {self.post_nominals}" if self.post_nominals else name

    def body(self) -> str:
        """Return the organisation the row names; its country where it names none."""
        return self.organisation or self.country

    def fits_a_line(self) -> bool:
        """Return whether the note fits a line of a meeting's list; a longer one goes to the register."""
        return len(self.note) <= LINE

    def problems(self) -> tuple[Problem, ...]:
        """Return why the row can't be taken as it is; the places are the names of its fields."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if not self.full_name and self.head_count == 1:
            yield Problem("full_name", NO_NAME)
        for name, most in LIMITS.items():
            if (length := len(getattr(self, name))) > most:
                yield Problem(name, TOO_LONG, {"length": f"{length:,}", "most": f"{most:,}"})


def read_rows(sheet: Sheet, layout: Layout) -> tuple[Incoming, ...]:
    """Return the rows of *sheet* under its head as *layout* says; empty rows don't count."""
    labels = [_label(name, title) for name, title in zip(layout.columns, heads(sheet, layout), strict=False)]
    columns = tuple(zip(layout.columns, labels, strict=True))
    found = (_row(place, sheet.rows[place], columns) for place in range(layout.first, len(sheet.rows)))
    return tuple(row for row in found if row is not None)


def _label(name: str, title: str) -> str:
    """Return what stands before a cell of this column in the note; nothing before what is a note itself."""
    return f"{title}: " if title and not (name == NOTE and is_note_head(title)) else ""


def _row(place: int, cells: Sequence[str], columns: Sequence[tuple[str, str]]) -> Incoming | None:
    values: dict[str, Any] = {}
    notes: list[str] = []
    for (name, label), cell in zip(columns, cells, strict=False):
        if name == LEFT_OUT or not cell:
            continue
        understood = None if name == NOTE else _understood(name, cell)
        if understood is None:
            notes.append(label + cell)
        else:
            values[name] = understood
    if not values:
        return None
    named = _named(values)
    if named["full_name"] and values.get("head_count", 1) != 1:
        notes.append(str(values.pop("head_count")))
    kept = {name: value for name, value in values.items() if name not in _PARTS}
    return Incoming(row=place, note="; ".join(notes), **kept | named)


def _named(values: Mapping[str, Any]) -> dict[str, str]:
    """Return the name with what stands around it: as one cell gives it, else put together from its parts."""
    name = values.get("name", "") or _joined(values.get("given_name", ""), values.get("family_name", ""))
    before, name, after = parted(name)
    title = values.get("honorific", "")
    return {
        "honorific": " ".join(filter(None, (title, before if before != title else ""))),
        "full_name": name,
        "post_nominals": values.get("post_nominals", "") or after,
    }


def _joined(given: str, family: str) -> str:
    if given and family and _FAMILY_FIRST.search(family + given):
        return f"{family} {given}"
    return f"{given} {family}".strip()


def _understood(name: str, cell: str) -> object:
    """Return *cell* as a value of the field *name*; None where it holds no such value."""
    if name in CHOICES:
        return choice_of(name, cell)
    if name == "head_count":
        return int(cell) if _COUNT.fullmatch(cell) and 0 < int(cell) <= MOST_HEADS else None
    return " ".join(cell.split()) if cell.isascii() else clean_name(cell)
