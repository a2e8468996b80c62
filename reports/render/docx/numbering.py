"""Word's own numbers, made so that they count exactly what the document model says.

Word counts by lists (`w:num`) that share a definition (`w:abstractNum`). What it would count next
is followed here; wherever that differs from the model a new list begins with the model's number.
Word processors differ in one thing: whether lists of one definition count on from each other. A
list is used again only where both ways of counting give the model's number.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from docx.oxml.xmlchemy import BaseOxmlElement as Element

from reports.document import Block, Labelled
from reports.numbering import BULLETS
from reports.render.docx.elements import element, twips, valued
from reports.render.docx.styles import list_style
from reports.style import Style

_DECIMAL = re.compile(r"([^\d%]*)([1-9]\d{0,8})([^\d%]*)")
_LETTERS = re.compile(r"([('\[]?)([a-z]+)([)\]'.]?)")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_LEVELS = 3


@dataclass(frozen=True, slots=True)
class _Pattern:
    """How a level writes its numbers: `lowerLetter` between "(" and ")"."""

    style: str
    before: str
    after: str


_DEFAULTS = (
    _Pattern("decimal", "", "."),
    _Pattern("lowerLetter", "(", ")"),
    _Pattern("lowerRoman", "(", ")"),
)


@dataclass(slots=True)
class _List:
    """One list: what each level counted last, and with what it begins."""

    number: int
    starts: list[int] = field(default_factory=lambda: [1] * _LEVELS)
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)

    def next(self, level: int) -> int:
        count = self.counts[level]
        return self.starts[level] if count is None else count + 1

    def count(self, level: int, value: int) -> None:
        self.counts[level] = value
        self.counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        self.starts[level + 1 :] = [1] * (_LEVELS - level - 1)


class Numbering:
    """The lists of one file: asked for the list of each labelled paragraph, in order, then written."""

    def __init__(self, blocks: Sequence[Block], style: Style) -> None:
        labelled = [block for block in blocks if isinstance(block, Labelled)]
        self._style = style
        self._definitions: list[Element] = []
        self._lists: list[Element] = []
        self._literals: dict[tuple[str, int], int] = {}
        self._carrier = "numbered"
        self._patterns = {kind: _patterns(labelled, kind) for kind in ("numbered", "operative")}
        self._abstracts = {kind: self._define(kind) for kind in ("numbered", "operative")}
        self._shared = {kind: _List(0) for kind in ("numbered", "operative")}
        self._open = {kind: [self._begin(kind)] for kind in ("numbered", "operative")}
        self._bullets = self._define_bullets()

    def properties(self, block: Labelled) -> Element:
        """Return the number properties (list and level) of the next labelled paragraph."""
        if block.kind == "bullet":
            return self._bullet(block)
        if block.kind != "sub_paragraph":
            self._carrier = block.kind
        level = min(block.level + 1, _LEVELS - 1) if block.kind == "sub_paragraph" else 0
        value = _value(block.label, self._patterns[self._carrier][level])
        if value is None:
            return self._literal(block.label, left=(level + 1) * self._style.number_indent)
        return _properties(self._list(level, value).number, level)

    def elements(self) -> Iterator[Element]:
        """Yield all definitions, then all lists, as the standard orders them."""
        yield from self._definitions
        yield from self._lists

    def _list(self, level: int, value: int) -> _List:
        """Return the list whose next number is *value*; a new one where there is none."""
        shared = self._shared[self._carrier]
        for one in reversed(self._open[self._carrier]):
            if one.next(level) == value == shared.next(level):
                break
        else:
            one = self._begin(self._carrier, {level: value})
            self._open[self._carrier].append(one)
        one.count(level, value)
        shared.count(level, value)
        return one

    def _begin(self, kind: str, starts: dict[int, int] | None = None) -> _List:
        number = self._add_list(self._abstracts[kind], starts)
        begun = _List(number)
        for level, value in (starts or {}).items():
            begun.starts[level] = value
        return begun

    def _add_list(self, abstract: int, starts: dict[int, int] | None = None) -> int:
        number = len(self._lists) + 1
        overrides = []
        if starts:
            overrides = [
                element("w:lvlOverride", {"w:ilvl": level}, valued("w:startOverride", starts.get(level, 1)))
                for level in range(_LEVELS)
            ]
        self._lists.append(
            element("w:num", {"w:numId": number}, valued("w:abstractNumId", abstract), *overrides)
        )
        return number

    def _define(self, kind: str) -> int:
        """Add the definition of a numbered text with its sub-paragraphs."""
        step = self._style.number_indent
        linked = [list_style("Number", level) if kind == "numbered" else "" for level in range(_LEVELS)]
        levels = [
            _level(level, pattern, f"%{level + 1}", (step * (level + 1), step), linked[level])
            for level, pattern in enumerate(self._patterns[kind])
        ]
        return self._add_definition(levels)

    def _add_definition(self, levels: list[Element]) -> int:
        number = len(self._definitions)
        kind = valued("w:multiLevelType", "multilevel" if len(levels) > 1 else "singleLevel")
        self._definitions.append(element("w:abstractNum", {"w:abstractNumId": number}, kind, *levels))
        return number

    def _define_bullets(self) -> int:
        step = self._style.bullet_indent
        levels = [
            _level(
                level,
                _Pattern("bullet", "", ""),
                sign,
                (step * (level + 1), step),
                list_style("Bullet", level),
            )
            for level, sign in enumerate(BULLETS)
        ]
        return self._add_list(self._add_definition(levels))

    def _bullet(self, block: Labelled) -> Element:
        level = min(block.level, len(BULLETS) - 1)
        if block.label == BULLETS[level]:
            return _properties(self._bullets, level)
        return self._literal(block.label, left=(level + 1) * self._style.bullet_indent)

    def _literal(self, label: str, *, left: float) -> Element:
        """Return a list whose every label is *label*: for numbers that Word can't count."""
        key = (label, twips(left))
        if key not in self._literals:
            kind = "bullet" if len(label) == 1 else "none"
            levels = [_level(0, _Pattern(kind, "", ""), label, (left, self._style.number_indent), "")]
            self._literals[key] = self._add_list(self._add_definition(levels))
        return _properties(self._literals[key], 0)


def _properties(number: int, level: int) -> Element:
    return element("w:numPr", None, valued("w:ilvl", level), valued("w:numId", number))


def _level(
    level: int, pattern: _Pattern, text: str, indent: tuple[float, float], linked_style: str
) -> Element:
    """Return one level of a definition; *indent* is where its text stands and how far its label hangs."""
    left, hanging = indent
    return element(
        "w:lvl",
        {"w:ilvl": level},
        valued("w:start", 1),
        valued("w:numFmt", pattern.style),
        *([valued("w:pStyle", linked_style)] if linked_style else []),
        valued("w:suff", "tab"),
        valued("w:lvlText", pattern.before + text + pattern.after),
        valued("w:lvlJc", "left"),
        element(
            "w:pPr",
            None,
            element("w:tabs", None, element("w:tab", {"w:val": "num", "w:pos": twips(left)})),
            element("w:ind", {"w:left": twips(left), "w:hanging": twips(hanging)}),
        ),
    )


def _patterns(labelled: Sequence[Labelled], kind: str) -> list[_Pattern]:
    """Return how each level of *kind* is written: as its first label shows."""
    found = list(_DEFAULTS)
    for block in reversed(labelled):
        if block.kind == kind:
            found[0] = _decimal_pattern(block.label) or found[0]
        elif block.kind == "sub_paragraph":
            level = min(block.level + 1, _LEVELS - 1)
            found[level] = _letter_pattern(block.label, _DEFAULTS[level].style) or found[level]
    return found


def _decimal_pattern(label: str) -> _Pattern | None:
    found = _DECIMAL.fullmatch(label)
    return _Pattern("decimal", found[1], found[3]) if found else None


def _letter_pattern(label: str, style: str) -> _Pattern | None:
    found = _LETTERS.fullmatch(label)
    return _Pattern(style, found[1], found[3]) if found else None


def _value(label: str, pattern: _Pattern) -> int | None:
    """Return the number that *label* stands for, written in *pattern*; None if it isn't."""
    if not (label.startswith(pattern.before) and label.endswith(pattern.after)):
        return None
    middle = label[len(pattern.before) : len(label) - len(pattern.after)]
    match pattern.style:
        case "decimal":
            value = int(middle) if re.fullmatch(r"[1-9]\d{0,8}", middle) else None
        case "lowerLetter":
            value = _letters_value(middle)
        case _:
            value = _roman_value(middle)
    return value


def _letters_value(text: str) -> int | None:
    if not re.fullmatch(r"([a-z])\1*", text):
        return None
    return ord(text[0]) - ord("a") + 1 + (len(text) - 1) * 26


def _roman_value(text: str) -> int | None:
    """Return the value of a Roman number as Word writes it; None for any other text."""
    if not re.fullmatch(r"c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", text) or not text:
        return None
    values = [_ROMAN_VALUES[sign] for sign in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
