"""How long a passphrase would stand up to a program that tries them, told honestly and never too well."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from itertools import pairwise

from db.records.problems import Problem, Refused
from db.records.words import T

LEAST = 8
"""Characters that a passphrase has at least."""
TRIES = 10_000
"""Passphrases that a program tries in a second, on a roomful of computers: each takes 64 MB for a while."""
PART = re.compile(r"[^\W\d_]+|\d+|[\W_]")
WORD, LETTER, DIGIT, SIGN, AGAIN = 13.0, 3.0, 3.0, 4.0, 1.0
"""Bits that a word has at most, a letter, a digit and a sign; and whatever follows from what was before."""
CONSONANTS, VOWELS = "bdfghjklmnprstvz", "aeiou"
SUGGESTED = 5
TOO_SHORT = T("protection", "A passphrase has at least {count} characters.")
NOT_THE_SAME = T("protection", "The two passphrases differ.")
MINUTES = T("protection", "Weak: a program that tries passphrases would find it within the hour.")
DAYS = T("protection", "Weak: a program that tries passphrases would find it within weeks.")
YEARS = T("protection", "Fair: a program that tries passphrases would need years.")
AGES = T("protection", "Strong: no program finds it by trying.")
STEPS = ((3_600.0, MINUTES, False), (8_000_000.0, DAYS, False), (3e12, YEARS, True))


@dataclass(frozen=True, slots=True)
class Strength:
    """What is said of a passphrase (a marked text), and whether it is good enough to go without a warning."""

    text: str
    is_good: bool


def strength_of(passphrase: str) -> Strength:
    """Return how strong a passphrase is, as the one who wants in would see it."""
    seconds = 2 ** (_bits(passphrase) - 1) / TRIES
    for most, text, is_good in STEPS:
        if seconds < most:
            return Strength(text, is_good)
    return Strength(AGES, is_good=True)


def refuse_unfit(passphrase: str, again: str) -> None:
    """Raise Refused if the passphrase is too short, or was typed otherwise the second time."""
    if len(passphrase) < LEAST:
        raise Refused([Problem("passphrase", TOO_SHORT, {"count": str(LEAST)})])
    if passphrase != again:
        raise Refused([Problem("again", NOT_THE_SAME)])


def suggest() -> str:
    """Return a strong passphrase of made-up words that can be said and remembered: some 62 bits of chance."""
    while True:
        made = " ".join(_made_up() for _ in range(SUGGESTED))
        if strength_of(made).text == AGES:
            return made


def _made_up() -> str:
    return "".join(secrets.choice(CONSONANTS) + secrets.choice(VOWELS) for _ in range(2))


def _bits(passphrase: str) -> float:
    """Return the bits of chance in a passphrase: words are in a list, and what repeats tells nothing new."""
    bits, seen = 0.0, set[str]()
    for part in PART.findall(passphrase.casefold()):
        bits += AGAIN if part in seen or part == " " else _of_part(part)
        seen.add(part)
    return bits


def _of_part(part: str) -> float:
    fresh = 1 + sum(abs(ord(one) - ord(other)) > 1 for one, other in pairwise(part))
    if part.isdigit():
        return DIGIT * fresh
    return min(WORD, LETTER * fresh) if part[0].isalpha() else SIGN
