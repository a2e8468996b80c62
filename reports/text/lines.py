"""Lines: which words stand together. Widths are in 1/1000 em, like those of the words."""

from bisect import bisect_right
from itertools import accumulate
from math import inf
from operator import add
from typing import NamedTuple

from reports.text.face import Cluster, Shape
from reports.text.words import Part, Word, word_of

SHRINK = 0.12
STRETCH = 0.5
WIDEST = 3.0
HYPHEN = 50.0  # a compound word is better kept whole
RUNT = 0.08  # a last line shorter than this share looks lost
BALANCE_STEPS = 7
LONGEST_OPTIMAL = 4_000


class Line(NamedTuple):
    """The words from `first` up to but without `last`; `width` is theirs as they are.

    `elastic` is how much there is to widen in all of them but the last (see `Word.elastic`).

    `ends` says that a paragraph or a forced line ends here: such a line is not justified.
    """

    first: int
    last: int
    width: float
    elastic: float
    ends: bool


class Measure(NamedTuple):
    """The width of a line; `start` is what the first line has less."""

    width: float
    start: float = 0.0


def break_lines(words: list[Word], measure: Measure, *, justified: bool) -> tuple[list[Word], list[Line]]:
    """Return *words* and the lines they make.

    A word wider than a line comes back in parts. Justified paragraphs get the breaks that make
    their spaces most even (Knuth and Plass, Breaking paragraphs into lines, 1981), the others
    and very long ones are filled line by line.
    """
    if words and max(word.width for word in words) > measure.width - measure.start:
        words = [piece for word in words for piece in _cut(word, measure.width - measure.start)]
    if not words:
        return words, [Line(0, 0, 0.0, 0.0, ends=True)]
    lines: list[Line] = []
    start = 0
    for stop in _stretch_ends(words):
        optimal = justified and stop - start <= LONGEST_OPTIMAL
        first = Measure(measure.width, measure.start if not lines else 0.0)
        ends = _even_breaks(words, start, stop, first) if optimal else None
        lines += _lines(words, start, ends or _full_breaks(words, start, stop, first))
        start = stop
    return words, lines


def balanced(words: list[Word], lines: list[Line], measure: Measure) -> list[Line]:
    """Return as many lines as *lines* that are about equally long: titles look better so."""
    low, high = measure.width / 2, measure.width
    best = lines
    for _step in range(BALANCE_STEPS if len(lines) > 1 else 0):
        middle = (low + high) / 2
        tried = break_lines(words, Measure(middle), justified=False)[1]
        if len(tried) == len(lines) and max(line.width for line in tried) <= middle:
            best, high = tried, middle
        else:
            low = middle
    return best


def _stretch_ends(words: list[Word]) -> list[int]:
    """Return the places after which a line ends by the writer's will, and the end."""
    ends = [place + 1 for place, word in enumerate(words) if word.ends_line]
    return ends if ends and ends[-1] == len(words) else [*ends, len(words)]


def _lines(words: list[Word], start: int, ends: list[int]) -> list[Line]:
    lines = []
    for end in ends:
        elastic = sum([word.elastic for word in words[start : end - 1]])
        width = sum(word.width + (word.gap.width if word.gap else 0.0) for word in words[start : end - 1])
        lines.append(Line(start, end, width + words[end - 1].width, elastic, ends=end == ends[-1]))
        start = end
    return lines


def _full_breaks(words: list[Word], start: int, stop: int, measure: Measure) -> list[int]:
    """Return where lines end when each takes as many words as it holds."""
    ends = []
    room = measure.width - measure.start
    used = 0.0
    for place in range(start, stop):
        word = words[place]
        if used and used + word.width > room:
            ends.append(place)
            used, room = 0.0, measure.width
        used += word.width + (word.gap.width if word.gap else 0.0)
    return [*ends, stop]


def _even_breaks(words: list[Word], start: int, stop: int, measure: Measure) -> list[int] | None:
    """Return where lines end so that the sum of their squared badness is least; None if none is good."""
    ends = _Ways(words[start:stop], measure).ends()
    return [start + end for end in ends] if ends else None


class _Ways:
    """The cheapest ways from the first word to each place where a line may end.

    `reach[i]` is the length from the first word to the i-th, gaps included, `elastic[i]` what can be
    widened of it. A line may shrink that by SHRINK and widen it by WIDEST times what it is.
    Each place is reached from a few others only, so the work grows with the text.
    """

    def __init__(self, words: list[Word], measure: Measure) -> None:
        self.count = len(words)
        self.spaces = [word.gap.width if word.gap else 0.0 for word in words]
        self.hurts = [HYPHEN if word.gap is None and _ends_in_hyphen(word) else 0.0 for word in words]
        widths = [word.width for word in words]
        self.reach = [0.0, *accumulate(map(add, widths, self.spaces))]
        self.elastic = [0.0, *accumulate([word.elastic for word in words])]
        self.costs = [0.0] + [inf] * self.count
        self.sources = [0] * (self.count + 1)
        self._go(0, measure.width - measure.start)
        for place in range(1, self.count):
            if self.costs[place] < inf:
                self._go(place, measure.width)

    def _go(self, i: int, room: float) -> None:
        """Note what the lines lead to that begin at word *i* and have *room*."""
        reach, elastic, costs, count = self.reach, self.elastic, self.costs, self.count
        cost = costs[i]
        limit = reach[i] + room
        start = elastic[i]
        for j in range(min(count, bisect_right(reach, limit + room * 0.1)), i, -1):
            space = elastic[j - 1] - start
            spare = limit - reach[j] + self.spaces[j - 1]
            if spare < -space * SHRINK:
                continue
            if j == count and spare >= 0:
                badness = 60.0 if room - spare < room * RUNT else 0.0
            elif space <= 0 or spare > space * WIDEST:
                return
            else:
                badness = abs(spare / (space * (STRETCH if spare >= 0 else SHRINK))) ** 3 * 100
            total = cost + (10 + badness + self.hurts[j - 1]) ** 2
            if total < costs[j]:
                costs[j], self.sources[j] = total, i

    def ends(self) -> list[int]:
        """Return the ends of the lines of the cheapest way to the last word; nothing if there is none."""
        if self.costs[self.count] == inf:
            return []
        ends = [self.count]
        while self.sources[ends[-1]]:
            ends.append(self.sources[ends[-1]])
        return ends[::-1]


def _ends_in_hyphen(word: Word) -> bool:
    return bool(word.parts) and word.parts[-1].shape.text.endswith("-")


def _cut(word: Word, room: float) -> list[Word]:
    """Return *word* in parts that are not wider than *room*, cut between clusters."""
    if word.width <= room:
        return [word]
    cut: list[Word] = []
    parts: list[Part] = []
    used = 0.0
    for part in word.parts:
        start = 0
        clusters = _in_reading_order(part)
        for place, cluster in enumerate(clusters):
            if used and used + cluster.advance > room:
                parts.append(_piece(part, clusters[start:place]))
                cut.append(_joined(parts))
                parts, used, start = [], 0.0, place
            used += cluster.advance
        parts.append(_piece(part, clusters[start:]))
    return [*cut, _with_end_of(word, _joined(parts))]


def _with_end_of(word: Word, last: Word) -> Word:
    """Return *last*, the last part of *word*, with what follows *word*."""
    last = word_of(last.parts, word.gap)
    return last._replace(ends_line=word.ends_line, gap_level=word.gap_level, joint=word.joint)


def _joined(parts: list[Part]) -> Word:
    return word_of(tuple(part for part in parts if part.shape.width or part.shape.clusters))


def _in_reading_order(part: Part) -> tuple[Cluster, ...]:
    clusters = part.shape.clusters
    return clusters[::-1] if part.level % 2 else clusters


def _piece(part: Part, clusters: tuple[Cluster, ...]) -> Part:
    """Return *part* with some of its clusters, given in reading order."""
    face = part.shape.face
    if part.shape.array is not None:
        return part._replace(shape=face.pairs.shape("".join(cluster.text for cluster in clusters)))
    return part._replace(shape=Shape(face, clusters[::-1] if part.level % 2 else clusters))
