"""How alike two people are, and who of many may be the same person.

Words are compared one by one, because names of a region share most of their words: "Nguyễn Văn Hùng" and
"Nguyễn Văn Hưng" are two people, however alike the letters are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz

from db.records.text import fold
from desktop_app.usecases.likeness.names import generation, spelt, tokens, without_generation

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from db.records.lines import PersonFace

SAME = 0.9
"""From here on two are taken for one person, unless somebody says otherwise."""
ALIKE = 0.7
"""From here on somebody is asked."""
_ONE_WORD = (0.9, 0.8, 0.95)
"""How likely one word alone is one person: with organisations unknown, different, and the same."""
_ALONE = (0.28, 0.1, 0.06)
"""What it costs that a word stands alone, with one initial, and with several while others are missing."""
_LONG = 5
_PAIR = 2
_LETTERS_APART = 2
_MISSPELT = 78.0
_MISSPELT_TWICE = 0.3
_MANY = 60
_NAMES = 262_144
"""Names that are kept taken apart: those of a large register, each of which is compared many times."""
_SYLLABLE = re.compile(
    "(?:ngh?|nh|th|tr|ph|kh|ch|gh|gi|qu|sh|zh|hk|ht|my|hm|[bcdghklmnpqrstvxyzw])?[aeiouyw]{1,3}(?:ch|nh|ng|[cmnptk])?"
)
"""A word of one syllable, as are all words in names of Viet Nam, China or Myanmar: each of them counts."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Somebody who may be the person: who, and how likely it is, from 0 to 1."""

    uid: UUID
    score: float


@dataclass(frozen=True, slots=True)
class Face:
    """What is compared of a person; `bodies` are folded keys of the organisations."""

    uid: UUID
    name: str
    email: str = ""
    post: str = ""
    bodies: frozenset[str] = frozenset()
    aliases: tuple[str, ...] = ()

    def names(self) -> tuple[str, ...]:
        """Return every spelling of the name."""
        return (self.name, *self.aliases)


def face_of(person: PersonFace) -> Face:
    """Return what is compared of somebody in the register."""
    bodies = frozenset(str(uid) for _, uid in person.posts if uid)
    post = person.posts[-1][0] if person.posts else ""
    return Face(person.uid, person.name, person.email, post, bodies, person.aliases)


class Faces:
    """People who can be found by names that are in another order, cut short or misspelt."""

    def __init__(self, faces: Iterable[Face] = ()) -> None:
        self._known: list[Glance] = []
        self._places: dict[UUID, int] = {}
        self._by_key: defaultdict[str, list[int]] = defaultdict(list)
        self._by_email: dict[str, int] = {}
        for one in faces:
            self.add(one)

    def add(self, face: Face) -> None:
        """Let *face* be found from now on."""
        place = self._places.setdefault(face.uid, len(self._known))
        self._known[place : place + 1] = [glance_at(face)]
        for name in face.names():
            for key in (*_keys(name, face.bodies), *_initial_keys(name, known=True)):
                self._by_key[key].append(place)
        if face.email:
            self._by_email.setdefault(face.email.casefold(), place)

    def find(self, face: Face) -> list[Likely]:
        """Return who may be the person of *face*, likeliest first; *face* itself is not among them."""
        wanted, found = glance_at(face), []
        for place in self._candidates(face):
            other = self._known[place]
            if not are_apart(wanted, other) and (score := likeness(face, other.face)) >= ALIKE:
                found.append(Likely(other.face.uid, score))
        return sorted(found, key=lambda one: -one.score)

    def _candidates(self, face: Face) -> list[int]:
        """Return the places of those worth comparing: they share all words but one, or more."""
        places: dict[int, None] = {}
        if face.email and (one := self._by_email.get(face.email.casefold())) is not None:
            places[one] = None
        for key in (*_keys(face.name, face.bodies), *_initial_keys(face.name, known=False)):
            if some := self._by_key.get(key):
                places.update(dict.fromkeys(some[:_MANY]))
        places.pop(self._places.get(face.uid, -1), None)
        return list(places)


class Glance(NamedTuple):
    """A face with what tells at a glance that two are not one: most who share a word or two are not."""

    face: Face
    joined: str
    size: tuple[int, int]
    words: frozenset[str]
    full: frozenset[str]
    is_short: bool
    initials: int
    email: str


def glance_at(face: Face) -> Glance:
    """Return what is seen of *face* at a glance."""
    words = _words(face.name)
    sets = frozenset(words.all), frozenset(words.full)
    size = len(words.all), len(words.full)
    return Glance(face, words.joined, size, *sets, words.is_short, size[0] - size[1], face.email.casefold())


def are_apart(one: Glance, other: Glance) -> bool:
    """Return whether `likeness` is certain to find *one* and *other* unlike; it takes four times as long.

    It is certain where more words have no match than may be misspelt or stand as initials, or where the only
    such word is like none of the others.
    """
    if one.joined == other.joined or (one.email and one.email == other.email):
        return False
    shorter, longer = (other, one) if one.size > other.size else (one, other)
    odd = shorter.full - longer.words
    if not odd or one.face.aliases or other.face.aliases:
        return False
    if longer.initials or one.is_short or other.is_short:
        return len(odd) > (not (one.is_short or other.is_short)) + longer.initials
    stands_twice = len(longer.words) < longer.size[0]
    return len(odd) > 1 or not _has_like(longer.words if stands_twice else longer.words - shorter.words, *odd)


def _has_like(words: frozenset[str], odd: str) -> bool:
    """Return whether one of *words* may be *odd* misspelt. It is a plain loop because it runs so often."""
    if len(odd) >= _LONG:
        for word in words:
            if fuzz.ratio(odd, word, score_cutoff=_MISSPELT):
                return True
    return False


def likeness(one: Face, other: Face) -> float:
    """Return how likely *one* and *other* are the same person, from 0 to 1."""
    score = name_likeness(one.name, other.name)
    if one.aliases or other.aliases:
        score = max(name_likeness(name, each) for name in one.names() for each in other.names())
    if one.email and one.email.casefold() == other.email.casefold():
        return 1.0 if score >= ALIKE or _shares_a_word(one.name, other.name) else 0.75
    if score < ALIKE:
        return score
    same_post = 0.03 * (bool(one.post) and fold(one.post) == fold(other.post))
    if score == 1 and _is_one_word(one.name):
        return min(
            _ONE_WORD[bool(one.bodies and other.bodies) + bool(one.bodies & other.bodies)] + same_post, 1.0
        )
    if one.bodies and other.bodies:
        score += 0.04 if one.bodies & other.bodies else (-0.04 if score == 1 else -0.1)
    return min(max(score + same_post, 0.0), 1.0)


def _is_one_word(name: str) -> bool:
    return len(_words(name).full) == 1


class _Words(NamedTuple):
    """The words of a name: all, those that are no initials, and which generation is meant."""

    all: tuple[str, ...]
    full: tuple[str, ...]
    generation: frozenset[str]
    is_short: bool
    joined: str
    sorted: tuple[str, ...]


@lru_cache(maxsize=_NAMES)
def _words(name: str) -> _Words:
    words = tokens(name)
    plain = without_generation(words)
    full = tuple(word for word in plain if len(word) > 1)
    is_short = all(_SYLLABLE.fullmatch(word) for word in full)
    return _Words(plain, full, generation(words), is_short, "".join(plain), tuple(sorted(plain)))


def name_likeness(one: str, other: str) -> float:
    """Return how likely *one* and *other* are names of one person, from 0 to 1."""
    first, second = _words(one), _words(other)
    lost = 0.0
    if first.generation != second.generation:
        if first.generation and second.generation:
            return 0.0
        lost = 0.06
    if first.sorted == second.sorted or first.joined == second.joined:
        return 1.0 - lost - _accent_loss(one, other)
    is_longer = (len(first.all), len(first.full)) > (len(second.all), len(second.full))
    shorter, longer = (second, first) if is_longer else (first, second)
    matched = _matched(shorter, longer)
    if matched is None:
        return 0.0
    score, left = matched
    return max(score - lost - _missing_loss(shorter, longer, left), 0.0)


def _matched(shorter: _Words, longer: _Words) -> tuple[float, list[str]] | None:
    """Return how well the words of *shorter* stand in *longer*, and those left; None if one has no match.

    One word may be misspelt, no more.
    """
    left = list(longer.all)
    odd = []
    for word in shorter.all:
        if word in left:
            left.remove(word)
        else:
            odd.append(word)
    misspelt = [word for word in odd if len(word) > 1]
    is_strict = shorter.is_short or longer.is_short
    if len(misspelt) > (not is_strict) + sum(len(word) == 1 for word in left):
        return None
    lost = 0.0
    for word in sorted(odd, key=len, reverse=True):
        mark, best = max(((_word_likeness(word, each), each) for each in left), default=(0.0, ""))
        if not mark or (is_strict and len(word) > 1 and len(best) > 1):
            return None
        left.remove(best)
        lost += _lost_by(word, best, mark, len(shorter.full))
    return (1.0 - lost, left) if lost < _MISSPELT_TWICE else None


def _lost_by(word: str, best: str, mark: float, full: int) -> float:
    """Return what it costs that *word* stands as *best*: an initial little, a misspelling more."""
    if len(word) == 1 or len(best) == 1:
        return 0.03
    return max(0.08, (1.0 - mark) / max(full, 1))


def _word_likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if len(one) == 1 or len(other) == 1:
        return 0.95 if one[:1] == other[:1] else 0.0
    if min(len(one), len(other)) < _LONG or not one.isascii() or not other.isascii():
        return 0.0
    ratio = fuzz.ratio(one, other)
    return ratio / 100 if ratio >= _MISSPELT and abs(len(one) - len(other)) <= _LETTERS_APART else 0.0


def _missing_loss(shorter: _Words, longer: _Words, left: list[str]) -> float:
    """Return what it costs that words are missing: little in the middle, much at an end."""
    missing = {word for word in left if len(word) > 1}
    if len(shorter.full) < _PAIR:
        initials = len(shorter.all) - len(shorter.full)
        return _ALONE[min(initials, _PAIR)] if missing or initials < _PAIR else 0.04
    at_end = bool(longer.full) and bool({longer.full[0], longer.full[-1]} & missing)
    in_middle = 0.13 if longer.is_short else 0.03
    return 0.02 * len(left) + in_middle * len(missing) + (0.14 if at_end else 0.0)


def _accent_loss(one: str, other: str) -> float:
    """Return what it costs that two names differ in accents though both are written with them."""
    if one.isascii() or other.isascii():
        return 0.0
    plain = [sorted(spelt(name)) for name in (one, other)]
    if plain[0] == plain[1]:
        return 0.0
    odd = {char for char in {*"".join(plain[0])} ^ {*"".join(plain[1])} if not char.isascii()}
    return 0.15 if odd else 0.0


@lru_cache(maxsize=1024)
def _keys(name: str, bodies: frozenset[str]) -> list[str]:
    """Return keys that two names of one person share: all words, two of them, or one and part of another.

    A word that stands alone is a key with the organisation.
    """
    words = _words(name)
    keys = ["=" + words.joined]
    full = sorted(set(words.full))[:6]
    if len(full) < _PAIR:
        keys += [part for word in full for part in _ends(word)]
    for one, other in combinations(full, 2):
        keys.append(f"{one}|{other}")
        if words.is_short:  # none of them may be misspelt
            continue
        keys += [f"{one}|{part}" for part in _ends(other)]
        keys += [f"{other}|{part}" for part in _ends(one)]
    keys += [f"{word}@{body}" for word in full for body in bodies if len(full) < _PAIR or len(word) > _LONG]
    return keys


def _ends(word: str) -> tuple[str, ...]:
    return (f"{word[:3]}<", f">{word[-3:]}") if len(word) >= _LONG else ()


def _initial_keys(name: str, *, known: bool) -> list[str]:
    """Return keys of a word and an initial: full names look for those with initials, and these for them."""
    words = _words(name)
    initials = {word for word in words.all if len(word) == 1}
    full = list(dict.fromkeys(words.full))[:5]
    if initials:
        side = "i" if known else "f"
        return [f"{side}:{word}|{letter}" for word in full for letter in initials]
    side = "f" if known else "i"
    return [f"{side}:{word}|{other[0]}" for word in full for other in full if other != word]


def _shares_a_word(one: str, other: str) -> bool:
    return bool(set(_words(one).full) & set(_words(other).full))
