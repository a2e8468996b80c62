"""Text cut into stretches that one font can shape at once."""

import re
import unicodedata

from reports.text.chain import Chain
from reports.text.face import Face

SIMPLE = re.compile("[\u0021-\u007e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2026\u2030-\u203a\u20ac]*")
IGNORABLE = frozenset("\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f")
MARKS = frozenset(("Mn", "Mc", "Me"))


def stretches(text: str, chain: Chain) -> list[tuple[Face, str]]:
    """Return *text* cut where the font changes, in its own order; raise MissingGlyph where none serves.

    Marks and joiners stay with the character before them if its font has them.
    """
    if SIMPLE.fullmatch(text):
        return [(chain.first, text)]
    found: list[tuple[Face, str]] = []
    for char in text if text.isascii() else map(_printable, text):
        face = _face_for(char, found[-1][0] if found else None, chain)
        if found and face is found[-1][0]:
            found[-1] = (face, found[-1][1] + char)
        else:
            found.append((face, char))
    return found


def _printable(char: str) -> str:
    """Return *char*, or a space for the spaces of other scripts, which few fonts have."""
    return " " if char == "\u3000" else char


def _face_for(char: str, before: Face | None, chain: Chain) -> Face:
    if char in IGNORABLE:
        return before or chain.first
    if before is not None and unicodedata.category(char) in MARKS and before.glyph_of(char):
        return before
    if unicodedata.category(char) == "Zs":
        return before if before is not None and before.glyph_of(char) else chain.first
    return chain.face_of(char)
