"""A font file as the shaper sees it, and the shapes it gives to words. All lengths: 1/1000 em."""

from collections.abc import Callable
from functools import cache, cached_property, lru_cache
from operator import add
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from unicodedata import combining

import uharfbuzz as hb

import resources

FEATURES = {"kern": True, "liga": True}
PLAIN = (
    *range(0x20, 0x7F),
    *range(0xA1, 0xAD),
    *range(0xAE, 0x250),
    *range(0x1E00, 0x1F00),
    *range(0x2010, 0x203B),
)
THIN = 30.0
BOLD = 600
ADDED_LEADING = 1.4
LEADING = {
    "NotoSerifThai": 1.55,
    "NotoSerifLao": 1.6,
    "NotoSerifKhmer": 1.75,
    "NotoSerifMyanmar": 1.9,
    "NotoSerifTamil": 1.45,
    "NotoNaskhArabic": 1.65,
}


Answer = TypeVar("Answer")


class Cluster(NamedTuple):
    """The least that can be drawn and read alone: a letter, or letters and marks that are shaped together.

    `glyphs` are (number, x, y): x and y are the place beside the pen, in units of the font.
    """

    text: str
    glyphs: tuple[tuple[int, int, int], ...]
    advance: float


class Shape:
    """A word, or a part of one, shaped in one face, from left to right; compared by identity.

    `array` is there for plain texts only, see `Face.pairs`: the glyphs and the kerning between them
    as they stand in a TJ array of PDF, where each glyph says one character of `text`.
    """

    __slots__ = ("_clusters", "array", "face", "text", "width")

    def __init__(
        self,
        face: "Face",
        clusters: tuple[Cluster, ...] | None,
        text: str = "",
        width: float = 0.0,
        array: str | None = None,
    ) -> None:
        self.face = face
        self.text = text
        self.array = array
        self._clusters = clusters
        self.width = width if clusters is None else sum([cluster.advance for cluster in clusters])

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Return what the shape is made of; a plain text is taken apart when somebody asks."""
        if self._clusters is None:
            self._clusters = self.face.pairs.clusters(self.text)
        return self._clusters


class Face:
    """One font. `leading` is the least distance of its base lines, for a size of 1.

    Fonts of ours are told by *path* alone; an added one by what it is called, its place in the file
    and the weight that is wanted of it, if it can take several.
    """

    def __init__(self, path: Path, added: hb.Face | None = None, name: str = "", weight: int = 0) -> None:
        self.name = name or path.stem
        self.is_added = added is not None
        self.leading = LEADING.get(self.name.split("-")[0], ADDED_LEADING if self.is_added else 1.2)
        self.hb_face = added or hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.hb_face)
        self.is_bold = "Bold" in self.name
        if weight and any(axis.tag == "wght" for axis in self.hb_face.axis_infos):
            self.font.set_variations({"wght": weight})
            self.is_bold = weight >= BOLD
        self.scale = 1000 / self.hb_face.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender * self.scale
        self.descent = extents.descender * self.scale
        self.shape = lru_cache(maxsize=20_000)(self._shape)
        self.advance = cache(self._advance)

    @cached_property
    def pairs(self) -> "Pairs":
        """Return how plain texts are set in this face."""
        return Pairs(self)

    def glyph_of(self, char: str) -> int:
        """Return the number of the glyph of *char*, 0 where the font has none."""
        return self.font.get_nominal_glyph(ord(char)) or 0

    def _advance(self, glyph: int) -> float:
        """Return the width that the font itself gives to *glyph*."""
        return float(self.font.get_glyph_h_advance(glyph) * self.scale)

    def _shape(self, text: str, language: str, *, leftwards: bool = False) -> Shape:
        """Return *text* shaped; clusters stand from left to right also where the script runs leftwards."""
        if not leftwards and self.pairs.plain.issuperset(text):
            return self.pairs.shape(text)
        return self.shape_fully(text, language, leftwards=leftwards)

    def _is_mark(self, glyph: int) -> bool:
        """Return whether *glyph* takes no room of its own."""
        return self.advance(glyph) < THIN

    def shape_fully(self, text: str, language: str, *, leftwards: bool = False) -> Shape:
        """Return *text* as HarfBuzz shapes it."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if leftwards else "ltr"
        buffer.language = language
        hb.shape(self.font, buffer, FEATURES)
        clusters = _clusters(buffer, text, self.scale)
        if leftwards:
            whole = _without_thin(clusters, self.scale)
            clusters = [
                piece for cluster in whole for piece in _letter_by_letter(cluster, self.scale, self._is_mark)
            ]
        return Shape(self, tuple(clusters))


class Pairs:
    """Plain text: Latin letters, figures and signs that a font sets one by one, with kerning between two.

    The kerning of each pair is asked of HarfBuzz once; after that a word is set by looking its
    pairs up, many times faster than by shaping it. `plain` are the characters this holds for: each
    has a glyph of its own, that no other of them has. `gap` is a space as it stands in a TJ array.
    """

    def __init__(self, face: Face) -> None:
        self._face = face
        codes: dict[int, str] = {}
        for code in PLAIN:
            glyph = face.glyph_of(chr(code))
            if glyph:
                codes.setdefault(glyph, chr(code))
        self.codes = {char: glyph for glyph, char in codes.items()}
        self.plain = frozenset(self.codes)
        self._widths = _Known(self._width)
        self._arrays = _Known(self._array)
        self.gap = self.line(" ")[1]

    def shape(self, text: str) -> Shape:
        """Return *text*, made of plain characters, shaped."""
        return Shape(self._face, None, text, *self.line(text))

    def line(self, text: str) -> tuple[float, str]:
        """Return the width of *text*, made of plain characters, and its elements of a TJ array."""
        pairs = [*map(add, text, text[1:]), text[-1:]]
        array = "".join([self._arrays[pair] for pair in pairs]).replace("><", "")
        return sum([self._widths[pair] for pair in pairs]), array

    def fitting(self, text: str, room: float) -> int:
        """Return how many characters of *text* fit into *room*, at least one."""
        used = 0.0
        for count, pair in enumerate(map(add, text, (*text[1:], ""))):
            used += self._widths[pair]
            if used > room and count:
                return count
        return len(text)

    def clusters(self, text: str) -> tuple[Cluster, ...]:
        """Return the clusters of *text*."""
        pairs = map(add, text, (*text[1:], ""))
        return tuple(Cluster(pair[0], ((self.codes[pair[0]], 0, 0),), self._widths[pair]) for pair in pairs)

    def _width(self, pair: str) -> float:
        """Return the width of the first character of *pair* with the kerning behind it."""
        return self._face.shape_fully(pair, "en").clusters[0].advance if pair else 0.0

    def _array(self, pair: str) -> str:
        if not pair:
            return ""
        code = self.codes[pair[0]]
        kerning = self._face.advance(code) - self._widths[pair]
        return f"<{code:04x}>" + (f" {kerning:.0f}" if abs(kerning) >= 1 else "")


class _Known(dict[str, Answer]):
    """Answers of a function, remembered."""

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, key: str) -> Answer:
        self[key] = answer = self._ask(key)
        return answer


def _clusters(buffer: Any, text: str, scale: float) -> list[Cluster]:
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    clusters = []
    count = len(infos)
    first = 0
    for last in range(1, count + 1):
        if last < count and infos[last].cluster == infos[first].cluster:
            continue
        start = infos[first].cluster
        clusters.append(_cluster(text[start : ends[start]], infos[first:last], places[first:last], scale))
        first = last
    return clusters


def _without_thin(clusters: list[Cluster], scale: float) -> list[Cluster]:
    """Return *clusters* with those of no width put together with their right neighbours, read before them."""
    whole: list[Cluster] = []
    thin: list[Cluster] = []
    for cluster in clusters:
        if cluster.advance < THIN and cluster is not clusters[-1]:
            thin.append(cluster)
            continue
        whole.append(_joined([*thin, cluster], scale))
        thin.clear()
    return whole


def _joined(clusters: list[Cluster], scale: float) -> Cluster:
    """Return the one cluster that draws *clusters* from left to right and says them from right to left."""
    glyphs: list[tuple[int, int, int]] = []
    pen = 0.0
    for cluster in clusters:
        glyphs += [(number, x + round(pen / scale), y) for number, x, y in cluster.glyphs]
        pen += cluster.advance
    return Cluster("".join(cluster.text for cluster in reversed(clusters)), tuple(glyphs), pen)


def _letter_by_letter(cluster: Cluster, scale: float, is_mark: Callable[[int], bool]) -> list[Cluster]:
    """Return *cluster* so that each piece says one letter; readers turn leftward text around by letters.

    All pieces have a like share of the width, as readers part words at places without width. The
    leftmost, which says the last letter, draws everything. If that is a mark, which may stand apart at the
    end of a word, it draws marks only, and the first letter the rest.
    """
    count = len(cluster.text)
    if count == 1:
        return [cluster]
    share = round(cluster.advance / scale / count) * scale
    rest = [Cluster(char, (), share) for char in reversed(cluster.text[1:-1])]
    marks, letters = cluster.glyphs, list[tuple[int, int, int]]()
    if combining(cluster.text[-1]):
        marks = tuple(glyph for glyph in cluster.glyphs if is_mark(glyph[0]))
        moved = round(share * (count - 1) / scale)
        letters = [(glyph, x - moved, y) for glyph, x, y in cluster.glyphs if not is_mark(glyph)]
    first = Cluster(cluster.text[0], tuple(letters), cluster.advance - share * (count - 1))
    return [Cluster(cluster.text[-1], marks, share), *rest, first]


def _cluster(text: str, infos: list[Any], places: list[Any], scale: float) -> Cluster:
    pen = 0
    glyphs = []
    for info, place in zip(infos, places, strict=True):
        glyphs.append((info.codepoint, pen + place.x_offset, place.y_offset))
        pen += place.x_advance
    return Cluster(text, tuple(glyphs), pen * scale)


@cache
def load_face(name: str) -> Face:
    """Return the face of the print font *name*, such as `Tinos-Regular`."""
    return Face(resources.fonts() / "print" / f"{name}.ttf")
