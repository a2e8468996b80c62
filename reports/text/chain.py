"""Which font prints which character: a chain of faces for each style, asked in order."""

import unicodedata
from functools import cache
from typing import NamedTuple

from db.records.problems import Problem, Refused
from db.records.words import T
from reports.text import pack
from reports.text.face import Face, load_face

EXCERPT = 120


class Family(NamedTuple):
    """A family of fonts: its name, the first and last characters it is asked for, and the styles it has."""

    name: str
    ranges: tuple[tuple[int, int], ...]
    has_bold: bool = True
    has_italic: bool = False


EVERYTHING = ((0, 0x10FFFF),)
FAMILIES = (
    Family("Tinos", EVERYTHING, has_italic=True),
    Family("NotoSerifThai", ((0x0E00, 0x0E7F),)),
    Family("NotoSerifLao", ((0x0E80, 0x0EFF),)),
    Family("NotoSerifKhmer", ((0x1780, 0x17FF), (0x19E0, 0x19FF))),
    Family("NotoSerifMyanmar", ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F))),
    Family("NotoSerifTamil", ((0x0B80, 0x0BFF), (0x11FC0, 0x11FFF))),
    Family("NotoNaskhArabic", ((0x0600, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))),
    Family("NotoSerif", EVERYTHING, has_italic=True),
    Family("NotoSansSymbols2", ((0x2000, 0x2BFF), (0x1F000, 0x1FBFF)), has_bold=False),
)


class MissingGlyph(Refused):
    """No font at hand has a character, so the paper can't be printed as it is written."""

    def __init__(self, char: str, text: str = "") -> None:
        self.char = char
        self.name = unicodedata.name(char, "no name")
        self.text = text
        code = f"U+{ord(char):04X}"
        values = {"character": char, "code": code, "name": self.name, "text": _excerpt(text, char)}
        values["folder"] = str(pack.folder())
        sentence = T(
            "print",
            "No font has the character {character} ({code}, {name}). Write it in another way, or put a font "
            "that has it into the folder {folder}. It stands in: “{text}”",
        )
        super().__init__([Problem("", sentence, values)])


def _excerpt(text: str, char: str) -> str:
    """Return the words of *text* around *char*."""
    if len(text) <= EXCERPT:
        return text
    start = max(0, text.find(char) - EXCERPT // 2)
    return ("…" if start else "") + text[start : start + EXCERPT] + "…"


class Chain:
    """The faces of one style in the order in which they are asked."""

    def __init__(self, *, bold: bool, italic: bool) -> None:
        self.bold = bold
        self._names = [(family, _file(family, bold=bold, italic=italic)) for family in FAMILIES]
        self.first = load_face(self._names[0][1])
        self.face_of = cache(self._face_of)

    def _face_of(self, char: str) -> Face:
        """Return the first face that has *char*; raise MissingGlyph if none has."""
        code = ord(char)
        for family, name in self._names:
            if any(low <= code <= high for low, high in family.ranges):
                face = load_face(name)
                if face.glyph_of(char):
                    return face
        added = pack.face_for(char, bold=self.bold)
        if added is not None:
            return added
        raise MissingGlyph(char)


def _file(family: Family, *, bold: bool, italic: bool) -> str:
    """Return the name of the font of *family* that comes nearest to the style."""
    style = ("Bold" if bold and family.has_bold else "") + ("Italic" if italic and family.has_italic else "")
    return f"{family.name}-{style or 'Regular'}"


@cache
def chain(*, bold: bool = False, italic: bool = False) -> Chain:
    """Return the chain of faces of one style."""
    return Chain(bold=bold, italic=italic)
