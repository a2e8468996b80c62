"""Reads a Word file as a word processor would: numbers counted from the lists, text in reading order."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as WordFile
from docx.oxml.ns import qn

LEVELS = 9


def opened(data: bytes) -> WordFile:
    return docx.Document(BytesIO(data))


def words_of_word(data: bytes) -> list[str]:
    """Return the words of the body with the labels a reader sees.

    Word processors differ in whether lists of one definition count on from each other: both ways
    are counted here and must agree.
    """
    word = opened(data)
    counter = Counter(word.part.numbering_part.element)
    return " ".join(_texts(word.element.body, counter)).split()


def _texts(parent: Any, counter: "Counter") -> Iterator[str]:
    for child in parent:
        if child.tag == qn("w:p"):
            yield counter.label(child)
            yield "".join(_pieces(child))
        elif child.tag in {qn("w:tbl"), qn("w:tr"), qn("w:tc")}:
            yield from _texts(child, counter)


def _pieces(paragraph: Any) -> Iterator[str]:
    for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        if node.getparent().tag == qn("w:r"):
            yield node.text or "" if node.tag == qn("w:t") else " "


class Counter:
    """Counts the numbers of lists in both ways."""

    def __init__(self, numbering: Any) -> None:
        self.abstracts = {_value(one, "w:abstractNumId"): one for one in numbering.iter(qn("w:abstractNum"))}
        self.lists = {_value(one, "w:numId"): one for one in numbering.iter(qn("w:num"))}
        self.shared: dict[str, list[int | None]] = {}
        self.own: dict[str, list[int | None]] = {}
        self.begun: set[tuple[str, int]] = set()

    def label(self, paragraph: Any) -> str:
        found = paragraph.find(f".//{qn('w:numPr')}")
        if found is None:
            return ""
        number = _value(found.find(qn("w:numId")), "w:val")
        level = int(_value(found.find(qn("w:ilvl")), "w:val"))
        abstract = _value(self.lists[number].find(qn("w:abstractNumId")), "w:val")
        shape = self._levels(abstract)[level]
        if _value(shape.find(qn("w:numFmt")), "w:val") in {"bullet", "none"}:
            return _value(shape.find(qn("w:lvlText")), "w:val")
        counts = {
            self._count(self.own, number, number, level),
            self._count(self.shared, abstract, number, level),
        }
        assert len(counts) == 1, "word processors would number this differently"
        self.begun.add((number, level))
        return _shown(shape, level, counts.pop())

    def _levels(self, abstract: str) -> list[Any]:
        return list(self.abstracts[abstract].iter(qn("w:lvl")))

    def _count(self, kept: dict[str, list[int | None]], key: str, number: str, level: int) -> int:
        counts = kept.setdefault(key, [None] * LEVELS)
        start = self._override(number, level)
        last = counts[level]
        if start is not None and (number, level) not in self.begun:
            value = start
        else:
            value = 1 if last is None else last + 1
        counts[level] = value
        counts[level + 1 :] = [None] * (LEVELS - level - 1)
        return value

    def _override(self, number: str, level: int) -> int | None:
        for one in self.lists[number].iter(qn("w:lvlOverride")):
            if int(_value(one, "w:ilvl")) == level:
                return int(_value(one.find(qn("w:startOverride")), "w:val"))
        return None


def _shown(shape: Any, level: int, count: int) -> str:
    style = _value(shape.find(qn("w:numFmt")), "w:val")
    shown: dict[str, Callable[[int], str]] = {"decimal": str, "lowerLetter": _letter, "lowerRoman": _roman}
    return _value(shape.find(qn("w:lvlText")), "w:val").replace(f"%{level + 1}", shown[style](count))


def _letter(count: int) -> str:
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)


def _roman(count: int) -> str:
    signs = (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    )
    text = ""
    for value, sign in signs:
        text += sign * (count // value)
        count %= value
    return text


def _value(element: Any, name: str) -> str:
    return str(element.get(qn(name)))
