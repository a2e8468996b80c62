"""The direction of each character, by the Unicode Bidirectional Algorithm (UAX #9, with isolates).

Rule numbers are those of the annex. Levels: even runs to the right, odd to the left.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reports.text.bidi_rules import INITIATORS, STRONG, resolve

DEEPEST = 125
LEFTWARDS_LANGUAGES = frozenset(("ar", "fa", "prs", "ps", "ur", "he", "ckb", "dv", "ug", "yi"))
ISOLATES = re.compile("[\u2066-\u2068]")
DIRECTED = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]"
)
EMBEDDINGS = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
REMOVED = frozenset((*EMBEDDINGS, "PDF", "BN"))
BLANK = frozenset(("WS", "LRI", "RLI", "FSI", "PDI", *REMOVED))
LEFTWARDS_BLOCKS = (
    (0x0590, 0x08FF),
    (0xFB1D, 0xFDFF),
    (0xFE70, 0xFEFF),
    (0x10800, 0x10FFF),
    (0x1E800, 0x1EFFF),
)


def is_leftwards(language: str) -> bool:
    """Return whether texts in *language* (BCP 47) begin at the right."""
    return language.split("-", maxsplit=1)[0] in LEFTWARDS_LANGUAGES


def base_level(text: str, language: str) -> int:
    """Return 1 where *text* runs to the left: by its first strong character, without one by its language.

    A text in a leftward *language* runs to the left as soon as it has one leftward letter.
    """
    if not DIRECTED.search(text):
        return int(is_leftwards(language) and not any(char.isalpha() for char in text))
    if is_leftwards(language):
        return 1
    if ISOLATES.search(text):
        return directions(text).base
    return next((STRONG[kind] for kind in map(kind_of, text) if kind in STRONG), 0)


def levels_of(text: str, base: int) -> list[int]:
    """Return the level of each character of *text*, in which each line feed ends a paragraph."""
    found: list[int] = []
    for line in text.split("\n"):
        found += [*directions(line, base).levels, base]
    return found[:-1]


class Directions(NamedTuple):
    """The level of the paragraph and of each of its characters."""

    base: int
    levels: list[int]


class _State(NamedTuple):
    level: int
    override: str
    isolate: bool


@cache
def kind_of(char: str) -> str:
    """Return the bidirectional class of *char*; one that Unicode has not assigned follows its block."""
    kind = unicodedata.bidirectional(char)
    if kind:
        return kind
    return "R" if any(first <= ord(char) <= last for first, last in LEFTWARDS_BLOCKS) else "L"


def directions(text: str, base: int | None = None) -> Directions:
    """Return the levels of *text*, one paragraph; without *base* its first strong character decides."""
    kinds = [kind_of(char) for char in text]
    partners = _partners(kinds)
    if base is None:
        base = _first_strong(kinds, 0, len(kinds), partners) or 0
    levels, acting = _explicit(kinds, partners, base)
    kept = [place for place, kind in enumerate(kinds) if kind not in REMOVED]
    embedded = _Embedded(kept, tuple(levels), kinds, partners, base)
    for sequence in _sequences(embedded):
        resolve(sequence, text, acting, levels, _ends(sequence, embedded))
    _follow(levels, kinds, base)
    _reset_blanks(levels, kinds, base)
    return Directions(base, levels)


def _partners(kinds: Sequence[str]) -> dict[int, int]:
    """Return for each isolate initiator the place of its end, and the way back (BD9)."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    for place, kind in enumerate(kinds):
        if kind in INITIATORS:
            waiting.append(place)
        elif kind == "PDI" and waiting:
            start = waiting.pop()
            partners[start], partners[place] = place, start
        elif kind == "B":
            waiting.clear()
    return partners


def _first_strong(kinds: Sequence[str], start: int, stop: int, partners: dict[int, int]) -> int | None:
    """Return the level that the first strong character asks for, isolates aside (P2, P3)."""
    place = start
    while place < stop:
        kind = kinds[place]
        if kind in STRONG:
            return STRONG[kind]
        if kind == "B":
            return None
        place = partners.get(place, stop) if kind in INITIATORS else place + 1
    return None


def _explicit(kinds: Sequence[str], partners: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """Return levels and acting classes after the explicit controls (X1 to X8)."""
    walk = _Controls(kinds, partners, base)
    for place, kind in enumerate(kinds):
        walk.take(place, kind)
    return walk.levels, walk.acting


class _Controls:
    """The stack of embeddings, overrides and isolates."""

    def __init__(self, kinds: Sequence[str], partners: dict[int, int], base: int) -> None:
        self.kinds = kinds
        self.partners = partners
        self.base = base
        self.levels = [base] * len(kinds)
        self.acting = list(kinds)
        self.restart()

    def restart(self) -> None:
        """Forget all that is open."""
        self.stack = [_State(self.base, "", isolate=False)]
        self.lost_isolates = self.lost_embeddings = self.isolates = 0

    def take(self, place: int, kind: str) -> None:
        """Go over one character."""
        if kind in EMBEDDINGS:
            self._embed(place, *EMBEDDINGS[kind])
        elif kind in INITIATORS:
            self._isolate(place, kind)
        elif kind == "PDI":
            self._end_isolate()
            self._settle(place)
        elif kind == "PDF":
            self.levels[place] = self.stack[-1].level
            self._end_embedding()
        elif kind == "B":
            self.restart()
            self.levels[place] = self.base
        elif kind != "BN":
            self._settle(place)
        else:
            self.levels[place] = self.stack[-1].level

    def _settle(self, place: int) -> None:
        state = self.stack[-1]
        self.levels[place] = state.level
        if state.override:
            self.acting[place] = state.override

    def _next_level(self, parity: int) -> int:
        level = self.stack[-1].level + 1
        return level if level % 2 == parity else level + 1

    def _embed(self, place: int, parity: int, override: str) -> None:
        self.levels[place] = self.stack[-1].level
        level = self._next_level(parity)
        if level <= DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.stack.append(_State(level, override, isolate=False))
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def _isolate(self, place: int, kind: str) -> None:
        self._settle(place)
        parity = int(kind == "RLI")
        if kind == "FSI":
            end = self.partners.get(place, len(self.kinds))
            parity = _first_strong(self.kinds, place + 1, end, self.partners) or 0
        level = self._next_level(parity)
        if level <= DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.isolates += 1
            self.stack.append(_State(level, "", isolate=True))
        else:
            self.lost_isolates += 1

    def _end_isolate(self) -> None:
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.stack[-1].isolate:
                self.stack.pop()
            self.stack.pop()
            self.isolates -= 1

    def _end_embedding(self) -> None:
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.stack[-1].isolate and len(self.stack) > 1:
            self.stack.pop()


class _Embedded(NamedTuple):
    """What the explicit controls leave: the places that stay, and the levels they have so far."""

    kept: list[int]
    levels: tuple[int, ...]
    kinds: Sequence[str]
    partners: dict[int, int]
    base: int


def _sequences(text: _Embedded) -> list[list[int]]:
    """Return the isolating run sequences (BD13): runs of one level, joined over what they isolate."""
    runs: list[list[int]] = []
    for place in text.kept:
        if runs and text.levels[runs[-1][-1]] == text.levels[place] and text.kinds[runs[-1][-1]] != "B":
            runs[-1].append(place)
        else:
            runs.append([place])
    by_start = {run[0]: run for run in runs}
    sequences = []
    for run in runs:
        if text.kinds[run[0]] == "PDI" and run[0] in text.partners:
            continue
        sequence = list(run)
        while text.kinds[sequence[-1]] in INITIATORS and sequence[-1] in text.partners:
            sequence += by_start[text.partners[sequence[-1]]]
        sequences.append(sequence)
    return sequences


def _ends(sequence: list[int], text: _Embedded) -> tuple[str, str]:
    """Return the classes that stand for what is before and after *sequence* (X10)."""
    level = text.levels[sequence[0]]
    before = bisect_left(text.kept, sequence[0]) - 1
    after = bisect_left(text.kept, sequence[-1]) + 1
    is_open = text.kinds[sequence[-1]] in INITIATORS and sequence[-1] not in text.partners
    lower = text.levels[text.kept[before]] if before >= 0 else text.base
    upper = text.base if is_open or after >= len(text.kept) else text.levels[text.kept[after]]
    return "LR"[max(level, lower) % 2], "LR"[max(level, upper) % 2]


def _follow(levels: list[int], kinds: Sequence[str], base: int) -> None:
    """Give removed characters the level of the one before, so that they split nothing (5.2)."""
    for place, kind in enumerate(kinds):
        if kind in REMOVED:
            levels[place] = levels[place - 1] if place else base


def _reset_blanks(levels: list[int], kinds: Sequence[str], base: int) -> None:
    """Give separators, and the blanks before them and at the end, the paragraph's level (L1)."""
    trailing = True
    for place in range(len(kinds) - 1, -1, -1):
        if kinds[place] in {"B", "S"}:
            trailing = True
            levels[place] = base
        elif trailing and kinds[place] in BLANK:
            levels[place] = base
        else:
            trailing = False


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the places of what has *levels* as they stand from left to right (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            stop = start
            while stop < len(order) and levels[order[stop]] >= level:
                stop += 1
            order[start:stop] = reversed(order[start:stop])
            start = max(stop, start + 1)
    return order
