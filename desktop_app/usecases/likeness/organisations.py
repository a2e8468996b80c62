"""Organisations known again by any of their names: in other languages, shortened, or spelt otherwise.

What all National Societies share ("Red Cross", "Society", "The" …) says nothing about which one is meant, so
it is taken off before names are compared: "Thai Red Cross" and "Lao Red Cross" have nothing in common then.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from db.records.country import COUNTRIES
from db.records.organisation import Organisation, OrganisationKind
from db.records.text import clean_name, fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

SAME = 0.92
ALIKE = 0.8
_SOCIETY = re.compile(
    r"red cross|red croos|red crescent|red cresent|red crecent|croix[ -]rouge|croissant[ -]rouge"
    r"|cruz roja|media luna(?: roja)?|cruz vermelha"
    r"|crescente vermelho|chu thap do|trang luoi liem do|palang merah|bulan sabit merah|hong thap tu"
    r"|красн\w+ крест\w*|красн\w+ полумесяц\w*|الهلال الاحمر|الصليب الاحمر|红十字会?|紅十字會?"
    r"|สภากาชาด|กาชาด|ກາແດງ"
    r"|កាកបាទក្រហម|ကြက်ခြေနီ(?:အသင်း)?|kurus vermella"
)
_EMPTY_WORDS = """
    the of and for national society societies soc societe societes nationale sociedad sociedades nacional de
    la le les du des del los las el d l hoi quoc gia hiep persatuan masyarakat perhimpunan общество общества
    جمعيه جمعية الوطنيه الوطنية association sociedade da do das dos a
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_LANGUAGES = ("en", "fr", "es", "vi", "id", "ar", "pt", "th", "ru")
_LONG = 6
_LETTERS_APART = 3
_CLEAR = 0.05


@dataclass(frozen=True, slots=True)
class Known:
    """An organisation of the register that a name may mean, and how likely that is, from 0 to 1."""

    uid: UUID
    score: float


class Bodies:
    """The organisations of a register, found by what a list calls them."""

    def __init__(self, organisations: Iterable[Organisation] = ()) -> None:
        self._by_name: defaultdict[str, list[UUID]] = defaultdict(list)
        self._by_core: defaultdict[tuple[str, bool], list[UUID]] = defaultdict(list)
        self._societies: dict[str, UUID] = {}
        self._countries: dict[str, UUID] = {}
        for one in organisations:
            self.add(one)

    def add(self, organisation: Organisation) -> None:
        """Let *organisation* be found from now on."""
        uid = organisation.uid
        for name in organisation.all_names():
            _note(self._by_name[fold(clean_name(name))], uid)
            _note(self._by_core[core(name), is_society(name)], uid)
        kinds = {
            OrganisationKind.NATIONAL_SOCIETY: self._societies,
            OrganisationKind.COUNTRY: self._countries,
        }
        if organisation.country and organisation.kind in kinds:
            kinds[organisation.kind].setdefault(organisation.country, uid)

    def find(self, name: str) -> list[Known]:
        """Return what *name* may mean, likeliest first. Two of the very same name are both only likely."""
        plain, own = fold(clean_name(name)), core(name)
        for uids in (
            self._by_name.get(plain, []),
            self._by_core.get((own, is_society(name)), []) if own else [],
        ):
            if uids:
                return [Known(uid, 1.0 if len(uids) == 1 else ALIKE) for uid in uids]
        if country := country_of(name):
            return self._of_country(country, wants_society=is_society(name))
        return self._misspelt(own, is_society=is_society(name))

    def country(self, name: str) -> list[Known]:
        """Return the country of the register that *name* means: not its National Society."""
        plain = self._by_name.get(fold(clean_name(name))) or self._by_core.get((core(name), False))
        uid = plain[0] if plain else self._countries.get(country_of(name))
        return [Known(uid, 1.0)] if uid else []

    def _of_country(self, country: str, *, wants_society: bool) -> list[Known]:
        """Return who of *country* is meant: its Society where the name says so, else perhaps."""
        if not wants_society and (uid := self._countries.get(country)):
            return [Known(uid, 1.0)]
        uid = self._societies.get(country)
        return [Known(uid, 1.0 if wants_society else ALIKE)] if uid else []

    def _misspelt(self, own: str, *, is_society: bool) -> list[Known]:
        if len(own) < _LONG:
            return []
        best: dict[UUID, float] = {}
        for (other, society), uids in self._by_core.items():
            if society is is_society and abs(len(other) - len(own)) <= _LETTERS_APART:
                score = fuzz.ratio(own, other) / 100
                for uid in uids if score >= ALIKE else ():
                    best[uid] = max(best.get(uid, 0.0), score)
        ranked = sorted(best.items(), key=lambda one: -one[1])
        is_clear = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] > _CLEAR)
        return [Known(uid, score if is_clear else min(score, ALIKE)) for uid, score in ranked[:3]]


def is_society(name: str) -> bool:
    """Return whether *name* is that of a Red Cross or Red Crescent Society, in whatever language."""
    return _SOCIETY.search(_folded(name)) is not None


@lru_cache(maxsize=16384)
def core(name: str) -> str:
    """Return what tells *name* from others of its kind, as one word; empty if there is nothing else in it."""
    plain = _SOCIETY.sub(" ", _folded(name))
    words = re.sub(r"[^\w\s]|_", " ", plain).split()
    kept = [word for word in words if word not in _EMPTY]
    return "".join(kept)


def country_of(name: str) -> str:
    """Return the code of the country that *name* means: its code, its name or that of its Society."""
    code = clean_name(name).strip()
    if code.isupper() and code in COUNTRIES:
        return code
    return _country_names().get(core(name), "")


def _folded(name: str) -> str:
    return fold(clean_name(name)).replace("’", "'")


@cache
def _country_names() -> dict[str, str]:
    """Return country codes by names in the languages of the region and by the codes of three letters."""
    from reports.wording import Wording
    from resources import reference

    found: dict[str, str] = {}
    for language in _LANGUAGES:
        said = Wording(language)
        for code in sorted(COUNTRIES):
            found.setdefault(core(said.country(code)), code)
    more = json.loads((reference() / "country_names.json").read_text(encoding="utf-8"))
    for code, names in more["names"].items():
        for name in names:
            found[core(name)] = code
    found.pop("", None)
    return found


def _note(uids: list[UUID], uid: UUID) -> None:
    if uid not in uids:
        uids.append(uid)
