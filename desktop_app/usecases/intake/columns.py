"""What the columns of a list hold: known by the words at their heads, else by what stands in them."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from db.exchange.name_list import looks_like_organisation
from db.records.attendance import AttendanceState, Category, DelegationRole, Presence
from db.records.text import clean_name, fold
from db.records.words import T
from desktop_app.usecases.words import languages, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.exchange.lists import Sheet
    from db.records.choice import Choice

LEFT_OUT = ""
NOTE = "note"
NUMBERING = "numbering"
"""A column that only counts the rows: it is recognised, so that it is left out."""
FIELDS: dict[str, str] = {
    "name": T("intake", "Name"),
    "given_name": T("intake", "Given name"),
    "family_name": T("intake", "Family name"),
    "honorific": T("intake", "Title"),
    "post_nominals": T("intake", "After the name"),
    "sort_name": T("intake", "Sorted as"),
    "post": T("intake", "Post"),
    "organisation": T("intake", "Organisation"),
    "country": T("intake", "Country"),
    "email": T("intake", "E-mail"),
    "phone": T("intake", "Telephone"),
    "gender": T("intake", "Gender"),
    "category": T("intake", "Category"),
    "role": T("intake", "Role"),
    "state": T("intake", "State"),
    "presence": T("intake", "Room or online"),
    "head_count": T("intake", "Number"),
    NOTE: T("intake", "Note"),
}
"""What a column can hold, with the word for it."""
CHOICES: dict[str, type[Choice]] = {
    "category": Category,
    "role": DelegationRole,
    "state": AttendanceState,
    "presence": Presence,
}
PLAIN_ORDER = ("name", "post", "organisation")
_PEOPLE = frozenset({"name", "given_name", "family_name"})
_ALSO_ROLES = frozenset(
    {"participant", "delegate", "member", "speaker", "person", "attendee", "peserta", "participante"}
)
"""Heads of names that may as well say in a row what somebody is."""
LONGEST_HEAD = 60
_MOST_LETTERS = 200
_SHORTEST_PART = 4
_LOOKED_AT = 12
_SAMPLE = 200
_MOST = 0.7
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"(?!\d{4}-\d\d-\d\d$)\+?[\d\s().-]{7,24}")
_COUNTING = re.compile(r"\(?\d{1,6}[.):]?")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the head of a table stands (the rows above it are left out) and what its columns hold.

    `head` is None where there is none. A column that is `LEFT_OUT` is not taken.
    """

    head: int | None
    columns: tuple[str, ...]

    @property
    def first(self) -> int:
        """Return the place of the first row that is not above or in the head."""
        return 0 if self.head is None else self.head + 1


def recognise(sheet: Sheet) -> Layout:
    """Return what the columns of *sheet* hold, as far as that can be told."""
    if sheet.fields:
        return Layout(None, sheet.fields)
    head = _head_of(sheet)
    if head is None:
        return Layout(None, _by_content(sheet))
    return Layout(head, _by_heads(sheet, head))


def heads(sheet: Sheet, layout: Layout) -> tuple[str, ...]:
    """Return the words at the heads of the columns; empty ones where there are none."""
    width = max((len(row) for row in sheet.rows), default=0)
    width = max(width, len(layout.columns))
    row = () if layout.head is None else sheet.rows[layout.head]
    return tuple(clean_name(row[place]) if place < len(row) else "" for place in range(width))


def signature(sheet: Sheet, layout: Layout) -> str:
    """Return what is remembered of a layout to know it again: its heads, or the number of its columns."""
    return "\t".join(fold(one) for one in heads(sheet, layout)).strip("\t") or f"{len(heads(sheet, layout))}"


def choice_of(name: str, cell: str) -> Choice | None:
    """Return what *cell* says for the field *name* in any language that has translations, or None."""
    return _spoken(name).get(cell.casefold()) or _spoken(name).get(_plain(cell))


@cache
def _spoken(name: str) -> dict[str, Choice]:
    """Return every way to say a choice of the field *name*."""
    found: dict[str, Choice] = {}
    for one in CHOICES[name]:
        said = [
            one.label,
            str(one),
            *(translated(each).get(("attendance", one.label), "") for each in languages()),
        ]
        for words in filter(None, said):
            found.setdefault(_plain(words), one)
    for words, value in MORE_WORDS.get(name, {}).items():
        found.setdefault(_plain(words), CHOICES[name].of(value))
    return found


MORE_WORDS: dict[str, dict[str, str]] = {
    "state": {
        "yes": "confirmed",
        "accepted": "confirmed",
        "attending": "confirmed",
        "registered": "confirmed",
        "no": "excused",
        "declined": "excused",
        "apologies": "excused",
        "regrets": "excused",
        "attended": "present",
        "x": "present",
        "not present": "absent",
        "pending": "invited",
    },
    "role": {
        "head of delegation": "head",
        "hod": "head",
        "leader": "head",
        "chair": "head",
        "member": "delegate",
        "participant": "delegate",
        "advisor": "adviser",
        "staff": "secretariat",
    },
    "presence": {
        "in person": "room",
        "in-person": "room",
        "onsite": "room",
        "on site": "room",
        "physical": "room",
        "virtual": "online",
        "remote": "online",
        "zoom": "online",
        "teams": "online",
    },
}
"""Words that lists use beside our own."""


@cache
def _head_words() -> dict[str, str]:
    from resources import reference

    words = json.loads((reference() / "column_heads.json").read_text(encoding="utf-8"))
    return {_plain(word): name for name, some in words["heads"].items() for word in some}


def is_note_head(title: str) -> bool:
    """Return whether *title* says of a column that it holds notes."""
    return _head_words().get(_plain(title)) == NOTE


def _plain(text: str) -> str:
    """Return *text* as heads are compared: folded, without marks around it and what stands in brackets."""
    plain = fold(clean_name(text[:_MOST_LETTERS])).replace("_", " ")
    plain = re.sub(r"\s*[(\[].*?[)\]]\s*", " ", plain).strip(" *:.?•-") or plain.strip(" *:.()?")
    return " ".join(plain.split())


def _head_of(sheet: Sheet) -> int | None:
    """Return the place of the row that names the columns, if one of the first does."""
    best, place = 0, None
    for number, row in enumerate(sheet.rows[:_LOOKED_AT]):
        worth = _worth_as_head(row, is_first=not number)
        if worth > best:
            best, place = worth, number
    return place


def _worth_as_head(row: Sequence[str], *, is_first: bool) -> int:
    """Return how many fields *row* names; 0 if it is no head: none of them is a name."""
    named = {_head_words().get(_plain(cell), "") for cell in row} - {""}
    if named & _PEOPLE and any(_plain(cell) not in _ALSO_ROLES for cell in row if _is_name_head(cell)):
        named |= set(map(_partly, row)) - {""}
    if not named & _PEOPLE:
        return 0
    is_plain = is_first and "name" in named and all(len(cell) < LONGEST_HEAD for cell in row)
    return len(named) if len(named) > 1 or len(row) == 1 or is_plain else 0


def _is_name_head(cell: str) -> bool:
    return _head_words().get(_plain(cell)) in _PEOPLE


def _by_heads(sheet: Sheet, head: int) -> tuple[str, ...]:
    """Return what the columns hold: by whole heads first, then by words in longer ones, else notes."""
    width = max(map(len, sheet.rows))
    row = [*sheet.rows[head], *[""] * width][:width]
    found = [_head_words().get(_plain(cell), "") for cell in row]
    if "given_name" not in found:
        found = ["name" if name == "family_name" else name for name in found]
    for place, name in enumerate(found):
        if not name and (likely := _partly(row[place])) not in found:
            found[place] = likely
    for place, name in enumerate(found):
        is_again = name in found[:place]
        is_empty = not any(place < len(one) and one[place] for one in sheet.rows[head + 1 :])
        found[place] = LEFT_OUT if is_empty or name == NUMBERING else NOTE if is_again or not name else name
    if "name" not in found and "given_name" in found and "family_name" not in found:
        found[found.index("given_name")] = "name"
    return tuple(found)


def _partly(cell: str) -> str:
    """Return what a head means that says more than the word for it: the longest word in it counts."""
    plain = f" {_plain(cell)} "
    found = [word for word in _head_words() if len(word) >= _SHORTEST_PART and f" {word} " in plain]
    name = _head_words()[max(found, key=len)] if found and len(plain) < LONGEST_HEAD else ""
    return "" if name in {NUMBERING, "head_count"} else name


def _by_content(sheet: Sheet) -> tuple[str, ...]:
    """Return what columns without heads hold: contact data by their form, organisations by their words."""
    width = max((len(row) for row in sheet.rows), default=0)
    columns = [
        [row[place] for row in sheet.rows[:_SAMPLE] if place < len(row) and row[place]]
        for place in range(width)
    ]
    found = [_content(cells) for cells in columns]
    open_places = [place for place, name in enumerate(found) if name == "text"]
    kinds = dict(zip(open_places, _text_columns([columns[place] for place in open_places]), strict=True))
    return tuple(kinds.get(place, name) for place, name in enumerate(found))


def _content(cells: Sequence[str]) -> str:
    if not cells or _share(_COUNTING, cells) > _MOST:
        return LEFT_OUT
    for name, form in (("email", _EMAIL), ("phone", _PHONE)):
        if _share(form, cells) > _MOST:
            return name
    for name in CHOICES:
        if sum(choice_of(name, cell) is not None for cell in cells) > _MOST * len(cells) and len(cells) > 1:
            return name
    return "text"


def _text_columns(columns: Sequence[Sequence[str]]) -> list[str]:
    """Return the meaning of columns of words: names first, the one of organisations by its words."""
    names = [*PLAIN_ORDER, *[NOTE] * len(columns)][: len(columns)]
    worth = [sum(map(looks_like_organisation, cells)) / max(len(cells), 1) for cells in columns[1:]]
    if worth and max(worth) > 1 - _MOST:
        place = 1 + worth.index(max(worth))
        rest = ["post", *[NOTE] * len(columns)]
        names = ["name", *("organisation" if at == place else rest.pop(0) for at in range(1, len(columns)))]
    return names


def _share(form: re.Pattern[str], cells: Sequence[str]) -> float:
    return Counter(form.fullmatch(cell.strip()) is not None for cell in cells)[True] / len(cells)
