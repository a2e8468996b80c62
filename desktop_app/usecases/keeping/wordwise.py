"""Two texts word by word: what stayed, what went, what came."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING

from db.records.choice import Choice
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_WORDS = 4000
"""Longer texts are told whole, before and after: to compare them would take seconds."""
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF))


class Stay(Choice):
    """What became of a piece of text."""

    SAME = "same", T("history", "as before")
    GONE = "gone", T("history", "taken out")
    NEW = "new", T("history", "put in")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what became of it."""

    stay: Stay
    text: str


def pieces_of(before: str, after: str) -> tuple[Piece, ...]:
    """Return both texts as one: what stayed, and before each new piece what it stands for."""
    old, new = list(words_in(before)), list(words_in(after))
    if max(len(old), len(new)) > MOST_WORDS:
        return _joined([Piece(Stay.GONE, before), Piece(Stay.NEW, after)])
    found: list[Piece] = []
    for deed, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if deed == "equal":
            found.append(Piece(Stay.SAME, "".join(old[a:b])))
        else:
            found += [Piece(Stay.GONE, "".join(old[a:b])), Piece(Stay.NEW, "".join(new[c:d]))]
    return _joined(found)


def words_in(text: str) -> Iterator[str]:
    """Yield the words of *text* and what stands between them; scripts without spaces letter by letter."""
    word, last = "", ""
    for char in text:
        sort = _sort(char)
        joins = sort == "mark" or (sort == last and sort in {"space", "letter"})
        if word and not joins:
            yield word
            word = ""
        word += char
        last = last if sort == "mark" else sort
    if word:
        yield word


def _sort(char: str) -> str:
    if char.isspace():
        return "space"
    if unicodedata.category(char).startswith("M"):
        return "mark"
    return "letter" if char.isalnum() and not _is_unspaced(char) else "sign"


def _is_unspaced(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _UNSPACED)


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    there = (piece for piece in pieces if piece.text)
    return tuple(
        Piece(stay, "".join(one.text for one in some))
        for stay, some in groupby(there, key=lambda one: one.stay)
    )


def shortened(pieces: tuple[Piece, ...], around: int = 60) -> tuple[Piece, ...]:
    """Return *pieces* with only so many characters of what stayed on each side of what changed."""
    last = len(pieces) - 1
    return tuple(
        Piece(one.stay, _cut(one.text, around, first=place == 0, last=place == last))
        if one.stay is Stay.SAME
        else one
        for place, one in enumerate(pieces)
    )


def _cut(text: str, around: int, *, first: bool, last: bool) -> str:
    if len(text) <= 2 * around + 2:
        return text
    head, tail = text[:around].rsplit(" ", 1)[0], text[-around:].split(" ", 1)[-1]
    return f"{'' if first else head + ' '}… {'' if last else tail}" if not last else f"{head} …"
