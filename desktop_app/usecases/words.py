"""The marked texts in other languages, read from the files that translators edit (Qt Linguist's `.ts`)."""

from __future__ import annotations

import string
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from resources import translations

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from db.records.office import Office
    from db.records.record import OnPaper
    from reports.wording import Wording

PAPER_CONTEXTS = ("paper", "form", "attendance", "meeting", "record")
"""The rooms whose words are printed. A text that stands in two of them is said as in the first."""

_LANGUAGE_OF_THE_SOURCES = "en"

Marked: TypeAlias = tuple[str, str]
"""Context and source text."""


@cache
def translator(language: str) -> Callable[[str], str]:
    """Return what says a printed text in *language*; a text without translation stays as it is.

    The first call for a language reads its file (some milliseconds), the others cost nothing.
    """
    said = _printed(language)
    return lambda text: said.get(text, text)


@cache
def translated(language: str) -> Mapping[Marked, str]:
    """Return all finished translations into *language*; none if the language has no file.

    A translation that lost or invented a `{placeholder}` does not count.
    """
    if language not in languages():
        return MappingProxyType({})
    return MappingProxyType({marked: text for marked, text in _messages(language) if _fits(marked[1], text)})


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a file of translations."""
    names = translations().glob("rapporteur_*.ts")
    return tuple(sorted(path.stem.partition("_")[2] for path in names))


def share_translated(language: str) -> float:
    """Return how much of the marked texts is said in *language*, from 0 to 1, without reading them all."""
    if language == _LANGUAGE_OF_THE_SOURCES:
        return 1.0
    if language not in languages():
        return 0.0
    text = _file(language).read_text(encoding="utf-8")
    return 1 - text.count("<translation type=") / max(text.count("<translation"), 1)


def wording_in(language: str, chosen: Collection[OnPaper] = (), office: Office | None = None) -> Wording:
    """Return how papers in *language* say things, as *chosen* for the record and by the *office*."""
    from db.records.record import OnPaper
    from reports.wording import Wording

    return Wording(
        str(language),
        translator(language),
        buddhist_era=OnPaper.BUDDHIST_ERA in chosen,
        serial_comma=bool(office and office.serial_comma),
        native_digits=OnPaper.NATIVE_DIGITS in chosen,
    )


def country_name(code: str, language: str) -> str:
    """Return the name of a country, by its ISO 3166-1 code, in *language*; the code if it has none there."""
    from reports.wording import Wording

    return Wording(language).country(code)


def placeholders(text: str) -> list[str]:
    """Return the names of the `{placeholders}` in *text*, sorted; raise ValueError for a lone brace."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@cache
def _printed(language: str) -> Mapping[str, str]:
    said: dict[str, str] = {}
    for room in PAPER_CONTEXTS:
        for (context, text), translation in translated(language).items():
            if context == room:
                said.setdefault(text, translation)
    return MappingProxyType(said)


def _messages(language: str) -> Iterator[tuple[Marked, str]]:
    """Yield each marked text of the file with its translation, which is empty until it is finished."""
    from xml.etree import ElementTree as ET

    for context in ET.parse(_file(language)).iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            marked = context.findtext("name", ""), message.findtext("source", "")
            yield marked, _finished(message.find("translation"))


def _file(language: str) -> Path:
    return translations() / f"rapporteur_{language}.ts"


def _finished(translation: Element | None) -> str:
    if translation is None or translation.get("type"):
        return ""
    return translation.text or ""


def _fits(source: str, translation: str) -> bool:
    try:
        return bool(translation) and placeholders(source) == placeholders(translation)
    except ValueError:
        return False
