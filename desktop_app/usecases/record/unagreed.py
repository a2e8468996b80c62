"""What stands in [square brackets]: text that is not agreed yet, which nobody means to adopt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.words import T

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.record import Record

IN_BRACKETS = T("editor", "Paragraph {number} has text in [square brackets]: “{text}”.")
UNBALANCED = T("editor", "Paragraph {number} has a square bracket without its other half: “{text}”.")
SHOWN = 60
"""Characters that are quoted at most."""


@dataclass(frozen=True, slots=True)
class Unagreed:
    """A paragraph with brackets in it: its identifier, its place from 1 up, and the marked sentence of it."""

    paragraph: UUID
    number: int
    sentence: str
    text: str


def unagreed(record: Record) -> list[Unagreed]:
    """Return the paragraphs of *record* that still have square brackets, in their order."""
    found = []
    for number, paragraph in enumerate(record.paragraphs, 1):
        text = paragraph.text
        if "[" in text or "]" in text:
            sentence = IN_BRACKETS if _is_balanced(text) else UNBALANCED
            found.append(Unagreed(paragraph.uid, number, sentence, _quoted(text)))
    return found


def _is_balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "[") - (char == "]")
        if depth < 0:
            return False
    return depth == 0


def _quoted(text: str) -> str:
    """Return the part of *text* that begins at its first bracket, cut where it is long."""
    start = min(place for place in (text.find("["), text.find("]")) if place >= 0)
    part = " ".join(text[start if text[start] == "[" else max(0, start - SHOWN + 1) :].split())
    return part if len(part) <= SHOWN else part[: SHOWN - 1] + "…"
