"""Elements of WordprocessingML, made in the order the standard asks (ISO/IEC 29500-1)."""

from collections.abc import Iterable
from typing import cast

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from reports.wording import direction_of

TWENTIETHS = 20
"""Lengths are written in twentieths of a point."""

_LANGUAGES = {
    "en": "en-GB",
    "fr": "fr-FR",
    "es": "es-ES",
    "ar": "ar-SA",
    "ru": "ru-RU",
    "vi": "vi-VN",
    "th": "th-TH",
    "km": "km-KH",
    "lo": "lo-LA",
    "my": "my-MM",
    "id": "id-ID",
    "ms": "ms-MY",
    "fil": "fil-PH",
    "pt": "pt-PT",
    "tet": "tet-TL",
    "ta": "ta-SG",
    "zh": "zh-CN",
    "prs": "prs-AF",
    "fa": "fa-IR",
}
_COMPLEX = frozenset({"ar", "fa", "prs", "th", "km", "lo", "my", "ta"})


def element(tag: str, attributes: dict[str, str | int] | None = None, *children: Element) -> Element:
    """Return an element such as `w:ind` with its attributes and children."""
    made = cast("Element", OxmlElement(tag))
    for name, value in (attributes or {}).items():
        made.set(qn(name), str(value))
    made.extend(children)
    return made


def valued(tag: str, value: str | int) -> Element:
    """Return an element that is only a value: `<w:numId w:val="3"/>`."""
    return element(tag, {"w:val": value})


def keep_with_next(paragraph: Element) -> None:
    """Let *paragraph* stand on one page with what follows it."""
    properties = paragraph[0]
    if properties.find(qn("w:keepNext")) is None:
        properties.insert(1, element("w:keepNext"))  # right behind the style, as the standard wants it


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * TWENTIETHS)


def language_mark(language: str) -> Element:
    """Return the mark of a text's language, in the slot for its script, so that spelling is checked by it."""
    code = _LANGUAGES.get(language, language)
    if language in _COMPLEX:
        return element("w:lang", {"w:bidi": code})
    return element("w:lang", {"w:val": code, "w:eastAsia": code} if language == "zh" else {"w:val": code})


def is_right_to_left(language: str) -> bool:
    """Return whether a text in *language* begins at the right."""
    return direction_of(language) == "rtl"


def replace_children(parent: Element, children: Iterable[Element]) -> None:
    """Put *children* in the place of all that *parent* had."""
    for child in list(parent):
        parent.remove(child)
    parent.extend(list(children))
