"""Names taken apart just so far as is certain, and brought into a form in which they can be compared."""

from __future__ import annotations

import re
from functools import lru_cache

from db.records.text import clean_name, fold

_TITLES_BEFORE = r"""
    H\.?\s?E\.? | S\.?\s?E\.? | H\.R\.H\.? | HRH | Hon\.? | Rt\.?\ Hon\.? | The\ Hon(?:ourable|\.)?
    | Excellency
    | Mr\.? | Mrs\.? | Ms\.? | Miss | Dr\.? | Prof\.? | Assoc\. | Asst\. | Eng\. | Ir\. | Drs\. | Dra\.
    | Rev\.?
    | Capt\.? | Col\.? | Lt\.? | Gen\.? | Maj\.? | Brig\.? | Sir | Dame | Lord | Lady
    | Sr\. | Sra\. | Srta\. | Mme | Mlle | M\.(?=\s) | MM\.
    | Dato[’'‘]?(?:\ Seri|\ Sri)? | Datuk(?:\ Seri)? | Datin | Tan\ Sri | Toh\ Puan | Puan\ Sri | Tunku
    | Tengku
    | Puan | Encik | Bapak | Bpk\. | Ibu | Ông | Bà | Ts\. | TS\. | PGS\. | GS\. | ThS\. | BS\. | Daw | Khun
    | นางสาว | นาย | นาง | ดร\. | السيدة | السيد | د\.
"""
_BEHIND = "Jr|Sr|II|III|IV|Ph\\.?D|M\\.?D|M\\.?A|M\\.?B\\.?A|MSc|BSc|Esq|MP|CBE|OBE|MBE|KBE|RN|LL\\.?[BM]"
_BEFORE = re.compile(rf"(?:(?:{_TITLES_BEFORE})\s+)+", re.VERBOSE)
_AFTER = re.compile(rf",\s*((?:(?:{_BEHIND})\.?(?:,\s*)?)+)$")
_GENERATION = {"jr", "sr", "ii", "iii", "iv", "junior", "senior"}
_NICK = re.compile(r"[\"“”«»].+?[\"“”«»]|\(.+?\)|(?<=\s)['‘’][^'‘’]+['‘’](?=\s|$)")
_ARTICLES = frozenset({"al", "el"})
_MARKS = re.compile(r"[^\w\s]+")
_TITLE_WORDS = """
    mr mrs ms miss dr prof professor he hon sir dame lord lady rev mme mlle eng ir drs dra capt col lt gen maj
    dato datuk datin seri tan sri puan encik bapak bpk ibu ong ba phd md mba msc haji hj
"""
_TITLES = frozenset(_TITLE_WORDS.split())
_ALWAYS_TITLES = _TITLES - {"tan", "ba", "ong", "he", "sri", "ibu", "md", "gen", "lady", "lord"}
"""Those that are no names of people themselves."""


def parted(name: str) -> tuple[str, str, str]:
    """Return title, name and what stands after it; joined again they read exactly as before."""
    before, after = "", ""
    if (found := _BEFORE.match(name)) and len(name) > found.end():
        before, name = found.group().strip(), name[found.end() :]
    if (found := _AFTER.search(name)) and found.start():
        after, name = found[1].strip(), name[: found.start()]
    return before, name.strip(), after


@lru_cache(maxsize=65536)
def tokens(name: str) -> tuple[str, ...]:
    """Return the words of *name* as they are compared: folded, without titles, nicknames and marks."""
    _, plain, _ = parted(clean_name(name))
    shorter = _NICK.sub(" ", plain)
    folded = fold(shorter if len(shorter.split()) > 1 or not plain.split() else plain)
    words = _MARKS.sub(" ", re.sub(r"(?<=\w)['’`-](?=\w)", "", folded)).split()
    kept = [word for word in words if word not in _ALWAYS_TITLES]
    return tuple(_with_articles(kept or words))


def _with_articles(words: list[str]) -> list[str]:
    """Return *words* with the Arabic article joined to its name: "Al Amin" and "Al-Amin" are one."""
    found: list[str] = []
    for word in words:
        if found and found[-1] in _ARTICLES:
            found[-1] += word
        else:
            found.append(word)
    return found


def spelt(name: str) -> list[str]:
    """Return the words of *name* with their accents, without titles, nicknames and marks."""
    _, plain, _ = parted(clean_name(name))
    return _MARKS.sub(" ", _NICK.sub(" ", plain)).casefold().split()


def generation(words: tuple[str, ...]) -> frozenset[str]:
    """Return the words that tell a father from a son."""
    return frozenset(
        {"jr" if word == "junior" else word for word in words if word in _GENERATION} - {"sr", "senior"}
    )


def without_generation(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return *words* without those of `generation`."""
    return tuple(word for word in words if word not in _GENERATION) or words
