"""Lines with leftward words as a reader turns them around that sorts letters by their place.

PDFium, so Chrome and Edge, takes a line's letters from left to right and turns them by rules of its
own, which are simpler than those of UAX #9: it parts the line where the kind of letters changes, goes
through the parts from the right if most of them are leftward, and turns leftward parts around. Signs
without a direction follow the part before them; turned around, brackets become the opposite ones.
`turning` is the way back: in which order the letters must be found for the line to come out right.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from reports.text.bidi import kind_of

RIGHTWARD, LEFTWARD, WEAK, NEUTRAL = "L", "R", "W", "N"
KINDS = {"L": RIGHTWARD, "R": LEFTWARD, "AL": LEFTWARD} | dict.fromkeys(
    ("EN", "AN", "ES", "ET", "CS", "NSM", "BN"), WEAK
)
MARKS = frozenset(("NSM", "BN"))
PAIRS = (
    "()[]{}<>«»‹›‘’“”⁅⁆≤≥≦≧≪≫≲≳≺≻⊂⊃⊆⊇⊏⊐⊑⊒∈∋⊢⊣⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫⦅⦆"
    "⸂⸃⸄⸅⸉⸊⸌⸍⸜⸝⸠⸡⸢⸣⸤⸥⸦⸧⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛"
)
OPPOSITE = {a: b for pair in zip(PAIRS[::2], PAIRS[1::2], strict=True) for a, b in (pair, pair[::-1])}
"""The reader turns quotation marks around like brackets, though nobody draws them so."""


class Found(NamedTuple):
    """A letter by its place in the line, and whether the reader turns it: see OPPOSITE."""

    place: int
    is_turned: bool


def turning(kinds: Sequence[str], *, from_right: bool) -> list[Found]:
    """Return the letters of *kinds* in the order in which the reader must find them, from the left."""
    found = []
    turns = from_right
    for kind, group in groupby(range(len(kinds)), kinds.__getitem__):
        part = [*group]
        turns = kind == LEFTWARD or (turns and kind != RIGHTWARD)
        is_turned = turns and kind != WEAK
        found.append([Found(place, is_turned) for place in (part[::-1] if is_turned else part)])
    return [one for part in (found[::-1] if from_right else found) for one in part]


def goes_from_right(text: str, *, otherwise: bool) -> bool:
    """Return whether the reader goes through the line *text* from the right.

    It does so if it finds more leftward parts than others. A line of figures and signs alone goes as
    the lines beside it, *otherwise*.
    """
    parts = [kind for kind, _group in groupby(kinds_of(text, is_word=False))]
    leftward, rightward = parts.count(LEFTWARD), parts.count(RIGHTWARD)
    return leftward > rightward or (otherwise and not leftward + rightward)


def kinds_of(text: Sequence[str], *, is_word: bool) -> list[str]:
    """Return the kind of each letter of *text*; marks within a leftward word have that of its letters."""
    kinds = [KINDS.get(kind_of(letter[0]), NEUTRAL) for letter in text]
    strong = [place for place, kind in enumerate(kinds) if kind == LEFTWARD]
    for place in range(strong[0], strong[-1]) if is_word and strong else ():
        if kind_of(text[place][0]) in MARKS:
            kinds[place] = LEFTWARD
    return kinds
