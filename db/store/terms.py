"""What somebody who searches has typed: terms, and the ways in which they are looked for."""

import re
from collections.abc import Iterable, Iterator

from db.dialects.dialect import SHORTEST_PART, Way
from db.records.text import clean_name, fold

Asked = tuple[Way, tuple[str, ...]]
UNSPACED = re.compile("([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+)")
"""Stretches of Thai, Lao, Burmese and Khmer: their words stand without spaces, and dictionaries know them."""


def terms_in(typed: str) -> tuple[str, ...]:
    """Return the folded terms of *typed*; signs alone are no terms."""
    return _terms(clean_name(typed).split())


def asked_by(typed: str, ways: tuple[Way, ...] = (Way.WORDS, Way.PARTS)) -> Iterator[Asked]:
    """Yield how *typed* is looked for: in each of *ways* as it stands; then word by word.

    Words of scripts without spaces may stand in a text apart, or in another order than they were typed.
    """
    terms = terms_in(typed)
    yield from ((way, terms) for way in ways if terms)
    words = _terms(word for term in clean_name(typed).split() for word in _words_of(term))
    if words and words != terms:
        yield Way.PARTS, words


def _terms(words: Iterable[str]) -> tuple[str, ...]:
    terms = (fold(word).replace('"', "") for word in words)
    return tuple(term for term in terms if any(char.isalnum() for char in term))


def _words_of(term: str) -> Iterator[str]:
    """Yield *term* as it stands or, in a script without spaces, its words.

    Short ones such as "in" are left out: no part of a text is found by so few letters. The places where a
    line may end tell its words: packages carry no other rules of ICU.
    """
    for stretch in filter(None, UNSPACED.split(term)):
        if not UNSPACED.fullmatch(stretch):
            yield stretch
            continue
        from icu4py.breakers import LineBreaker  # ICU is loaded by those who need its dictionaries

        yield from (word for word in LineBreaker(stretch, "th") if len(word) >= SHORTEST_PART)
