"""Fonts of one file: which glyphs it uses, and what each says to who reads, searches or copies.

A code (CID) stands for a pair of glyph and text, so that text comes back as it was written.
A cluster of several or moved glyphs becomes one new, composite glyph with one code: no reader can
lose the order of its parts.
"""

import hashlib
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from reports.render.pdf.composites import Placed, glyph_count, with_composites
from reports.render.pdf.objects import Raw, Stream, deflated, number
from reports.text.face import Cluster, Face, Shape

DROPPED = (
    "GSUB GPOS GDEF kern name post OS/2 cmap BASE STAT DSIG fpgm prep cvt gasp hdmx VDMX MVAR HVAR LTSH PCLT"
)
CODES_A_BLOCK = 100
TAG_LENGTH = 6
DESCENT = -216
"""The same for all fonts: pdfplumber puts letters into lines by the feet of their boxes."""
REACHING = 60.0
"""What is wider than its glyph by this much is meant to be: no kerning moves letters so far apart."""
CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class FontInUse:
    """One face in one file.

    The codes of plain characters are the numbers of their glyphs, always; other pairs of glyphs and
    text get codes behind all those, in the order of their first use.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.reference = b""
        self.chars: set[str] = set()
        self.count = max(face.pairs.codes.values(), default=0) + 1
        self.texts: dict[int, str] = {}
        self.drawn: dict[int, tuple[tuple[int, int, int], ...]] = {}
        self.widths: dict[int, float] = {}
        self._codes: dict[Cluster, int] = {}
        self._written: dict[Shape, str] = {}

    def write(self, shape: Shape) -> str:
        """Return *shape* as elements of a TJ array."""
        if shape.array is not None:
            self.chars.update(shape.text)
            return shape.array
        written = self._written.get(shape)
        if written is None:
            written = self._written[shape] = self._write(shape)
        return written

    def _write(self, shape: Shape) -> str:
        elements = []
        for cluster in shape.clusters:
            code = self._codes.get(cluster)
            if code is None:
                code = self._codes[cluster] = self._new_code(cluster)
            elements.append(f"<{code:04x}>")
            kerning = self.widths[code] - cluster.advance
            if abs(kerning) >= 1:
                elements.append(f" {kerning:.0f}")
        return "".join(elements).replace("><", "")

    def _new_code(self, cluster: Cluster) -> int:
        is_one = len(cluster.glyphs) == 1 and cluster.glyphs[0][1:] == (0, 0)
        own = self.face.advance(cluster.glyphs[0][0]) if is_one else 0.0
        is_kerned = is_one and own / 2 < cluster.advance < own + REACHING
        width = own if is_kerned else cluster.advance
        self.count += 1
        return self._put(self.count - 1, cluster.text, cluster.glyphs, width)

    def _put(self, code: int, text: str, glyphs: tuple[tuple[int, int, int], ...], width: float) -> int:
        self.texts[code], self.drawn[code], self.widths[code] = text, glyphs, width
        return code

    def settle(self) -> None:
        """Add the plain characters that were written."""
        codes = self.face.pairs.codes
        for char in self.chars:
            glyph = codes[char]
            self._put(glyph, char, ((glyph, 0, 0),), self.face.advance(glyph))


class Fonts:
    """The fonts that one file uses, in the order of their first use."""

    def __init__(self) -> None:
        self.used: dict[Face, FontInUse] = {}

    def use(self, face: Face) -> FontInUse:
        """Return what the file knows of *face*."""
        font = self.used.get(face)
        if font is None:
            font = self.used[face] = FontInUse(face, f"F{len(self.used) + 1}")
        return font


def font_object(font: FontInUse, reference: Callable[[Raw], bytes]) -> Raw:
    """Return the font dictionary of *font*; *reference* takes in the objects that it is made of."""
    font.settle()
    codes = sorted(font.texts)
    drawn = tuple((font.drawn[code], round(font.widths[code] / font.face.scale)) for code in codes)
    program = _program(font.face, drawn)
    name = f"{program.tag}+{font.face.name}".encode()
    file = reference(Raw(program.stream))
    descriptor = reference(_descriptor(font.face, name, file))
    is_plain = program.glyphs == codes
    mapping = b"/Identity" if is_plain else reference(Stream(b"", _glyph_map(codes, program.glyphs)))
    descendant = reference(
        Raw(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)"
            b"/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/DW 1000/W[%s]/CIDToGIDMap %s>>"
            % (name, descriptor, _widths(font, codes), mapping)
        )
    )
    readable = reference(Stream(b"", _readable(font, codes)))
    return Raw(
        b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>"
        % (name, descendant, readable)
    )


class _Program(NamedTuple):
    """The subset of a font's file, ready to be written, its tag, and the glyph in it for each code."""

    stream: bytes
    tag: str
    glyphs: list[int]


@lru_cache(maxsize=24)
def _program(face: Face, drawn: tuple[tuple[tuple[Placed, ...], int], ...]) -> _Program:
    """Return the subset of *face* that draws *drawn*: glyphs and advance of each code.

    While somebody writes, the same letters are printed over and over: the last subsets are kept.
    """
    numbers = sorted({0} | {number for parts, _advance in drawn for number, _x, _y in parts})
    if face.is_added:
        from reports.render.pdf.redrawn import redrawn

        program = redrawn(face, numbers)
        place = {number: place for place, number in enumerate(numbers)}
    else:
        program, place = _subset(face, numbers), {}
    new: list[tuple[tuple[Placed, ...], int]] = []
    glyphs = []
    count = glyph_count(program)
    for parts, advance in drawn:
        placed = tuple((place.get(number, number), x, y) for number, x, y in parts)
        if (
            len(parts) == 1
            and parts[0][1:] == (0, 0)
            and advance == round(face.advance(parts[0][0]) / face.scale)
        ):
            glyphs.append(placed[0][0])
        else:
            glyphs.append(count + len(new))
            new.append((placed, advance))
    program = with_composites(program, new) if new else program
    return _Program(deflated(b"/Length1 %d" % len(program), program), _tag(program), glyphs)


def _subset(face: Face, glyphs: list[int]) -> bytes:
    """Return the font's file without the glyphs and tables that nobody needs; glyph numbers stay."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    dropped = wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    for tag in DROPPED.split():
        dropped.add(int.from_bytes(tag.ljust(4).encode(), "big"))
    return bytes(hb.subset(face.hb_face, wanted).blob.data)


def _tag(program: bytes) -> str:
    """Return six capital letters that follow from the *program*, as subsets of fonts are named."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:TAG_LENGTH])


def _descriptor(face: Face, name: bytes, file: bytes) -> Raw:
    italic = "Italic" in face.name
    flags = 4 | (64 if italic else 0)
    extents = (-500, round(face.descent), 3000, round(face.ascent))
    return Raw(
        b"<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%d %d %d %d]/ItalicAngle %d"
        b"/Ascent %d/Descent %d/CapHeight 662/StemV %d/FontFile2 %s>>"
        % (
            name,
            flags,
            *extents,
            -12 if italic else 0,
            round(face.ascent),
            DESCENT,
            140 if "Bold" in face.name else 80,
            file,
        )
    )


def _glyph_map(codes: list[int], glyphs: list[int]) -> bytes:
    """Return the table from codes to glyphs: two bytes for each code from 0."""
    table = bytearray(2 * (codes[-1] + 1))
    for code, glyph in zip(codes, glyphs, strict=True):
        table[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
    return bytes(table)


def _widths(font: FontInUse, codes: list[int]) -> bytes:
    """Return the widths of *codes*; codes that follow each other stand in one array."""
    arrays: list[str] = []
    for place, code in enumerate(codes):
        if place and code == codes[place - 1] + 1:
            arrays.append(number(font.widths[code]))
        else:
            arrays.append(f"{']' if place else ''}{code}[{number(font.widths[code])}")
    return (" ".join(arrays) + "]" * bool(codes)).encode()


def _readable(font: FontInUse, codes: list[int]) -> bytes:
    """Return the ToUnicode map: the text of each code."""
    lines = [CMAP_HEAD]
    for start in range(0, len(codes), CODES_A_BLOCK):
        block = codes[start : start + CODES_A_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:04x}> <{font.texts[code].encode('utf-16-be').hex()}>" for code in block]
        lines.append("endbfchar")
    return "\n".join([*lines, CMAP_TAIL]).encode()
