"""Runs of text as the words that lines are made of. All widths: 1/1000 em."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from db.records.paragraph import Run, Runs, text_of
from reports.text.bidi import DIRECTED, base_level, kind_of, levels_of
from reports.text.bidi_rules import NUMERIC, STRONG
from reports.text.breaks import PLAIN, TOKEN, has_signs_apart, pieces
from reports.text.chain import Chain, MissingGlyph, chain
from reports.text.face import Face, Shape
from reports.text.itemise import stretches

LONG_TOKEN = 100
JOINT, LETTER = 16.0, 12.0
"""How elastic joints and letters are beside a space of 250: at the widest readers take both for none."""

UNSPACED = re.compile(
    "[\u0e01-\u0e5b\u0e81-\u0edf\u1000-\u109f\u1780-\u17ff\u3001-\u30ff\u3400-\u9fff"
    "\ua9e0-\ua9fe\uaa60-\uaa7f\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff]"
)


class Part(NamedTuple):
    """A shape, the place of its run among the runs of the paragraph, and its level (UAX #9)."""

    shape: Shape
    run: int = 0
    level: int = 0


class Word(NamedTuple):
    """What stands between two places where a line may end.

    `gap` is the white space after it, drawn and stretched; None where the next word follows at once.
    `ends_line` says that the line ends here by the writer's will. `plain` is there if the word and
    its gap are plain shapes of one face: their array (see Shape), and that of the word alone. `joint`
    says that another word of a script without spaces follows at once, and `letters` how many clusters
    of such a script the word has: a line may be widened behind each of them.
    """

    parts: tuple[Part, ...]
    width: float
    gap: Shape | None = None
    ends_line: bool = False
    gap_level: int = 0
    plain: "PlainWord | None" = None
    joint: bool = False
    letters: int = 0

    @property
    def elastic(self) -> float:
        """Return what a line can be widened by in and behind this word, compared with other words."""
        return (self.gap.width if self.gap else JOINT * self.joint) + LETTER * self.letters


class PlainWord(NamedTuple):
    """A word that is written as it stands, with its gap and without."""

    face: Face
    text: str
    with_gap: str
    alone: str


class Token(NamedTuple):
    """Text without white space, in one run; `glued` to the token before it if nothing parts the two."""

    run: int
    text: str
    space: str
    glued: bool


def words_of_runs(runs: Runs, language: str, *, bold: bool = False, italic: bool = False) -> list[Word]:
    """Return the words of *runs*; *bold* and *italic* belong to the whole paragraph.

    There is a gap behind the last one too, so that no reader takes it and what follows for one word.
    Raise MissingGlyph, naming the paragraph, where no font has a character.
    """
    styles = [chain(bold=bold or run.bold, italic=italic or run.italic) for run in runs]
    text = text_of(runs)
    try:
        return _ended(_words_of_paragraph(text, runs, styles, language), styles)
    except MissingGlyph as missing:
        raise MissingGlyph(missing.char, text) from None


def _words_of_paragraph(text: str, runs: Runs, styles: list[Chain], language: str) -> list[Word]:
    base = base_level(text, language)
    if base or DIRECTED.search(text):
        return list(_directed_words(text, base, runs, styles, language))
    if len(runs) == 1 and "\n" not in text and "\t" not in text and not has_signs_apart(text):
        return _simple_words(text, styles[0], runs[0].language or language)
    words: list[Word] = []
    for group in _groups(_tokens(runs)):
        words.extend(_words_of_group(group, runs, styles, language))
    return words


def _simple_words(text: str, style: Chain, language: str) -> list[Word]:
    """Return the words of a *text* in one style without line feeds: nearly all text is so."""
    words: list[Word] = []
    for token in text.split(" "):
        if token:
            words += (
                _spaced_words(token, style, language)
                if len(token) <= LONG_TOKEN
                else _with_gap(_words_once(token, style, language), style)
            )
    return words


def _ended(words: list[Word], styles: list[Chain]) -> list[Word]:
    """Return *words* with a gap behind the last one."""
    if words and words[-1].gap is None:
        last = words[-1]
        gap = _gap_behind(last, styles[-1])
        words[-1] = last._replace(gap=gap, plain=_plain(last.parts, gap))
    return words


@lru_cache(maxsize=20_000)
def _spaced_words(token: str, style: Chain, language: str) -> tuple[Word, ...]:
    face = style.first
    if PLAIN.fullmatch(token) and face.pairs.plain.issuperset(token):
        return (_plain_word(token, face),)
    return _with_gap(_words_once(token, style, language), style)


def _plain_word(text: str, face: Face) -> Word:
    """Return a plain *text* with a space behind it, as nearly all words are."""
    shape, gap = face.pairs.shape(text), face.shape(" ", "en")
    assert shape.array is not None
    assert gap.array is not None
    plain = PlainWord(face, text + " ", shape.array + gap.array, shape.array)
    return Word((Part(shape),), shape.width, gap, plain=plain)


def _with_gap(words: tuple[Word, ...], style: Chain) -> tuple[Word, ...]:
    """Return *words*, the last with a space behind it."""
    *others, last = words
    gap = _gap_behind(last, style)
    return (*others, last._replace(gap=gap, plain=_plain(last.parts, gap)))


def _gap_behind(word: Word, style: Chain) -> Shape:
    """Return a space in the font of the letters before it: readers may overlook one in another font."""
    face = word.parts[-1].shape.face if word.parts else style.first
    return (face if face.glyph_of(" ") else style.first).shape(" ", "en")


def word_of(parts: tuple[Part, ...], gap: Shape | None = None) -> Word:
    """Return the word made of *parts* with *gap* behind it."""
    letters = sum(len(part.shape.clusters) for part in parts if is_unspaced(part.shape))
    return Word(
        parts, sum(part.shape.width for part in parts), gap, plain=_plain(parts, gap), letters=letters
    )


def is_unspaced(shape: Shape) -> bool:
    """Return whether *shape* is of a script whose words stand without spaces."""
    return shape.array is None and bool(UNSPACED.match(shape.clusters[0].text))


def _plain(parts: tuple[Part, ...], gap: Shape | None = None) -> PlainWord | None:
    """Return the plain form of a word, if it has one."""
    if len(parts) != 1 or parts[0].level:
        return None
    shape = parts[0].shape
    if shape.array is None or (gap is not None and gap.face is not shape.face):
        return None
    space = gap.array if gap is not None and gap.array is not None else ""
    return PlainWord(shape.face, shape.text + (" " if space else ""), shape.array + space, shape.array)


def _tokens(runs: Runs) -> Iterator[Token]:
    glued = False
    for place, run in enumerate(runs):
        for match in TOKEN.finditer(run.text):
            text, space = match.groups()
            if text or space:
                yield Token(place, text, space, glued)
                glued = not space


def _groups(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    """Yield tokens that follow each other without white space together."""
    group: list[Token] = []
    for token in tokens:
        if group and not token.glued:
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _words_of_group(group: list[Token], runs: Runs, styles: list[Chain], language: str) -> list[Word]:
    last = group[-1]
    if len(group) == 1:
        words = list(_words_of_token(last.text, styles[last.run], runs[last.run].language or language))
        if last.run:
            words = [_in_run(word, last.run) for word in words]
    else:
        words = list(_words_of_tokens(group, runs, styles, language))
    if last.space:
        _add_gap(words, last.space, styles[last.run])
    return words


def _words_of_token(text: str, style: Chain, language: str) -> tuple[Word, ...]:
    cut = _words_once if len(text) > LONG_TOKEN else _words
    return cut(text, style, language)


def _words_once(text: str, style: Chain, language: str) -> tuple[Word, ...]:
    cut = pieces(text, language) if text else ()
    words = tuple(_word(piece, style, language) for piece in cut)
    return words if len(words) == 1 else tuple(map(_jointed, words, cut, (*cut[1:], "")))


def _jointed(word: Word, text: str, following: str) -> Word:
    """Return *word*, which says *text*, with a joint where *following* is of such a script too."""
    is_joint = bool(following and UNSPACED.match(text[-1]) and UNSPACED.match(following))
    return word._replace(joint=True) if is_joint else word


_words = lru_cache(maxsize=20_000)(_words_once)


def _word(text: str, style: Chain, language: str, level: int = 0) -> Word:
    parts = tuple(
        Part(shape, 0, level)
        for face, stretch in stretches(text, style)
        for shape in _shapes(face, stretch, language, level)
    )
    return word_of(parts)


def _shapes(face: Face, text: str, language: str, level: int) -> list[Shape]:
    """Return *text* shaped; leftward, its marks and signs at both ends stand apart.

    A reader turns a leftward word around, but only from its first to its last letter.
    """
    shape = face.shape(text, language, leftwards=level % 2 == 1)
    if level % 2 == 0:
        return [shape]
    clusters = shape.clusters
    strong = [place for place, cluster in enumerate(clusters) if kind_of(cluster.text[0]) in STRONG]
    if not strong or (strong[0] == 0 and strong[-1] == len(clusters) - 1):
        return [shape]
    cuts = (clusters[strong[-1] + 1 :], clusters[strong[0] : strong[-1] + 1], clusters[: strong[0]])
    return [Shape(face, part) for part in cuts if part]


def _in_run(word: Word, run: int) -> Word:
    return word._replace(parts=tuple(part._replace(run=run) for part in word.parts))


def _words_of_tokens(group: list[Token], runs: Runs, styles: list[Chain], language: str) -> Iterator[Word]:
    """Yield the words of a text that changes its style without white space."""
    marks = [(token.run, 0) for token in group for _char in token.text]
    text = "".join(token.text for token in group)
    return _marked_words(text, marks, runs, styles, language)


def _directed_words(text: str, base: int, runs: Runs, styles: list[Chain], language: str) -> Iterator[Word]:
    """Yield the words of a *text* that runs to the left, at least in part."""
    places = [place for place, run in enumerate(runs) for _char in run.text]
    marks = list(zip(places, levels_of(text, base), strict=True))
    for match in TOKEN.finditer(text):
        token, space = match.groups()
        words = list(_marked_words(token, marks[match.start() : match.end()], runs, styles, language))
        if space:
            run, level = marks[match.end(1)]
            _add_gap(words, space, styles[run], level)
        yield from words


def _marked_words(
    text: str, marks: list[tuple[int, int]], runs: Runs, styles: list[Chain], language: str
) -> Iterator[Word]:
    """Yield the words of *text*, which has no white space; *marks* are run and level of each character."""
    place = 0
    cut = pieces(text, language) if text else ()
    for piece, following in zip(cut, (*cut[1:], ""), strict=False):
        word = _mixed_word(piece, marks[place : place + len(piece)], runs, styles, language)
        yield _jointed(word, piece, following)
        place += len(piece)


def _mixed_word(
    text: str, marks: list[tuple[int, int]], runs: Runs, styles: list[Chain], language: str
) -> Word:
    parts: list[Part] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and marks[end] == marks[start]:
            continue
        run, level = marks[start]
        own = runs[run].language or language
        face = _face_of_number(parts[-1].shape, text[start:end]) if parts else None
        if face is None:
            word = _word(text[start:end], styles[run], own, level)
        else:
            shape = face.shape(text[start:end], own, leftwards=level % 2 == 1)
            word = word_of((Part(shape, 0, level),))
        parts.extend(_in_run(word, run).parts)
        start = end
    return word_of(tuple(parts))


def _face_of_number(digits: Shape, signs: str) -> Face | None:
    """Return the face of *digits* if *signs* behind them are of the number and stand in that face too."""
    is_number = all(kind_of(char) in NUMERIC for char in digits.clusters[-1].text + signs)
    return digits.face if is_number and all(map(digits.face.glyph_of, signs)) else None


def _add_gap(words: list[Word], space: str, style: Chain, level: int = 0) -> None:
    """Let the last of *words* be followed by *space*: one gap, or as many ends of lines as it has."""
    breaks = space.count("\n")
    last = words.pop() if words else Word((), 0.0)
    gap = style.first.shape(" ", "en") if level else _gap_behind(last, style)
    plain = None if level else _plain(last.parts, gap)
    words.append(last._replace(gap=gap, ends_line=breaks > 0, gap_level=level, plain=plain))
    words.extend(Word((), 0.0, gap, ends_line=True) for _ in range(breaks - 1))


def words_of_text(text: str, language: str, *, bold: bool = False, italic: bool = False) -> list[Word]:
    """Return the words of *text* in one style."""
    return words_of_runs((Run(text),), language, bold=bold, italic=italic)
