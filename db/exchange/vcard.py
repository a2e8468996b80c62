"""Cards of people, vCard 2.1, 3.0 and 4.0, as phones, Outlook, Lotus and servers write them.

Each card is read for itself: one that is cut off ends where the next begins, one without any name goes by
its e-mail address, telephone number or organisation, and what is not about the person is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.exchange.content_lines import ContentLine, content_lines
from db.exchange.lists import NOTHING_IN_IT, Sheet, sheet_of
from db.records.problems import Problem, Refused
from db.records.text import clean_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FIELDS = (
    *("honorific", "name", "post_nominals", "sort_name", "post", "organisation"),
    *("email", "phone", "gender", "note"),
)
_FAX = {"FAX", "PAGER", "BBS", "MODEM"}


@dataclass(slots=True)
class Card:
    """What one card says, by property, as often as it says it."""

    lines: dict[str, list[ContentLine]] = field(default_factory=dict)

    def add(self, line: ContentLine) -> None:
        """Note one line of the card."""
        self.lines.setdefault(line.name, []).append(line)

    def text(self, name: str) -> str:
        """Return what the card says first under *name*, in one line."""
        found = (clean_name(one.text()) for one in self.lines.get(name, ()))
        return next((one for one in found if one), "")

    def preferred(self, name: str, unwanted: Iterable[str] = ()) -> str:
        """Return the preferred value under *name*, else the first; none of an *unwanted* kind."""
        fitting = [one for one in self.lines.get(name, ()) if one.value and not _kinds(one) & set(unwanted)]
        fitting.sort(key=lambda one: "PREF" not in _kinds(one) and "PREF" not in one.parameters)
        return clean_name(fitting[0].text()) if fitting else ""


def read_cards(text: str) -> Sheet:
    """Return one row a card, with the columns `FIELDS`. Raise Refused if there is no card in *text*."""
    rows = [row for row in (_row(card) for card in cards(text)) if any(row)]
    if not rows:
        raise Refused([Problem("", NOTHING_IN_IT)])
    return sheet_of(rows, fields=FIELDS)


def cards(text: str) -> Iterator[Card]:
    """Yield the cards of *text*; one that is never closed ends with the text or where the next begins."""
    card: Card | None = None
    for line in content_lines(text):
        marked = line.value.strip().upper() == "VCARD"
        if line.name in {"BEGIN", "END"} and marked:
            if card is not None and card.lines:
                yield card
            card = Card() if line.name == "BEGIN" else None
        elif card is not None:
            card.add(line)
    if card is not None and card.lines:
        yield card


def _row(card: Card) -> tuple[str, ...]:
    before, name, after, sort_name = _names(card)
    organisation = _organisation(card)
    email = card.preferred("EMAIL").removeprefix("mailto:")
    phone = card.preferred("TEL", _FAX).removeprefix("tel:").partition(";ext=")[0]
    post = card.text("TITLE") or card.text("ROLE")
    gender = card.text("GENDER").partition(";")[0]
    name = name or card.text("NICKNAME") or email or organisation or phone
    return (before, name, after, sort_name, post, organisation, email, phone, gender, card.text("NOTE"))


def _names(card: Card) -> tuple[str, str, str, str]:
    """Return what stands before the name, the name as it is printed, what stands after, and the sort name."""
    parts = [clean_name(part) for part in card.lines["N"][0].parts()] if "N" in card.lines else []
    family, given, middle, before, after = (*parts[:5], *[""] * (5 - len(parts[:5])))
    composed = " ".join(part for part in (given, middle, family) if part)
    name = card.text("FN") or composed
    if before and name.startswith(f"{before} "):
        name = name[len(before) + 1 :]
    for tail in (f", {after}", f" {after}"):
        if after and name.endswith(tail):
            name = name[: -len(tail)]
            break
    sort_name = card.text("SORT-STRING") or (f"{family} {given}".strip() if family and given else "")
    return before, name, after if after and card.text("FN").endswith(after) else "", sort_name


def _organisation(card: Card) -> str:
    """Return the organisation; units of it follow after a comma."""
    if "ORG" not in card.lines:
        return ""
    return ", ".join(part for part in map(clean_name, card.lines["ORG"][0].parts()) if part)


def _kinds(line: ContentLine) -> set[str]:
    return {one.strip().upper() for one in line.parameters.get("TYPE", "").replace('"', "").split(",")}
