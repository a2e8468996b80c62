"""Which letters the bytes of a text file stand for, and how sure that is.

The ladder: a byte order mark, else strict UTF-8, else the code page that this computer writes by itself,
else a question: `certain` is False then, and `others` are the encodings to choose from, likeliest first.
"""

from __future__ import annotations

import codecs
import locale
import unicodedata
from dataclasses import dataclass
from functools import cache

from db.records.problems import Problem, Refused
from db.records.words import T

NOT_READ_SO = T("problems", "This is no text in the encoding “{encoding}”.")
NO_TEXT = T("problems", "This is not a text: it holds bytes that no encoding explains.")
CODE_PAGES = (
    *("cp1252", "cp1258", "cp874", "cp1251", "cp1256", "cp1250", "cp1253", "cp1254", "cp1255", "cp1257"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949", "koi8_r", "cp866"),
    *("mac_cyrillic", "mac_roman"),
)
"""What people of the region, and those who write to them, have files in."""
BY_LANGUAGE = {
    "vi": "cp1258",
    "th": "cp874",
    "ar": "cp1256",
    "ru": "cp1251",
    "zh": "gb18030",
    "ja": "cp932",
    "ko": "cp949",
    "pl": "cp1250",
    "el": "cp1253",
    "tr": "cp1254",
    "he": "cp1255",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOST_NULS = 0.2
_LOOKED_AT = 20_000
_DOUBTFUL = 0.6
_MOST_ACCENTED = 0.5
_ALL_ACCENTED = 0.3


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, its encoding, whether that is certain, and what else it may be."""

    text: str
    encoding: str
    certain: bool = True
    others: tuple[str, ...] = ()


def decode(data: bytes, encoding: str = "", language: str = "") -> Decoded:
    """Return the text of *data*: in *encoding* if one was chosen, else as the ladder finds.

    *language* is that of the windows: of two encodings that fit alike, its own is proposed. Raise Refused
    if the bytes are no text in the encoding, or in none.
    """
    if encoding:
        return Decoded(_decoded(data, encoding), encoding, others=candidates(data, language))
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_decoded(data, name), name)
    for name in _unmarked(data):
        if (text := _attempt(data, name)) is not None:
            return Decoded(text, name)
    return _guessed(data, language)


def candidates(data: bytes, language: str = "") -> tuple[str, ...]:
    """Return the encodings in which *data* is a text, likeliest first; UTF-8 leads where it fits."""
    utf8 = ("utf-8",) if _attempt(data, "utf-8") is not None else ()
    own = BY_LANGUAGE.get(language, "cp1252")
    fitting = [(likelihood(data, name), name == own, name) for name in CODE_PAGES]
    ranked = sorted((one for one in fitting if one[0] >= 0), key=lambda one: one[:2], reverse=True)
    return (*utf8, *(name for *_, name in ranked))


def likelihood(data: bytes, encoding: str) -> float:
    """Return how likely *data* is a text in *encoding*, from 0 to 1; -1 if it can't be one."""
    some = data[:_LOOKED_AT]
    text = next((found for cut in range(4) if (found := _attempt(some[: len(some) - cut], encoding))), None)
    if text is None:
        return -1.0
    judged = [_credit(text, place) for place, char in enumerate(text) if not char.isascii()]
    score = max(0.0, sum(judged) / len(judged)) if judged else 1.0
    return score * _ALL_ACCENTED if _is_all_accented(text) else score


def _is_all_accented(text: str) -> bool:
    """Return whether most letters are accented Latin ones: no language writes so."""
    letters = [char for char in text if char.isalpha()]
    accented = sum(not char.isascii() and _script(char) == "LATIN" for char in letters)
    return accented > len(letters) * _MOST_ACCENTED


def _unmarked(data: bytes) -> tuple[str, ...]:
    """Return the encodings that *data* may have without saying so and without any doubt."""
    even, odd = data[:2000:2].count(0), data[1:2000:2].count(0)
    most = _MOST_NULS * min(len(data), 2000) / 2
    if odd > most >= even:
        return ("utf-16-le",)
    if even > most >= odd:
        return ("utf-16-be",)
    return ("utf-8",)


def _guessed(data: bytes, language: str) -> Decoded:
    found = candidates(data, language)
    if b"\0" in data or not found:
        raise Refused([Problem("", NO_TEXT)])
    own = codecs.lookup(locale.getpreferredencoding(do_setlocale=False)).name
    certain = own == found[0] and likelihood(data, own) > _DOUBTFUL
    return Decoded(_decoded(data, found[0]), found[0], certain, found)


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _decoded(data: bytes, encoding: str) -> str:
    text = _attempt(data, encoding)
    if text is None:
        raise Refused([Problem("", NOT_READ_SO, {"encoding": encoding})])
    return text


def _credit(text: str, place: int) -> float:
    """Return how well the character at *place* goes with its neighbours, from -3 to 1."""
    char = text[place]
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    kind = unicodedata.category(char)
    if kind[0] == "C":
        return -3.0
    if kind[0] == "M":
        return 1.0 if before.isalpha() or unicodedata.category(before)[0] == "M" else -2.0
    if kind[0] != "L":
        return -1.0 if before.isalpha() and after.isalpha() else 0.2
    if kind == "Lu" and before.isalpha():
        return -2.0 if before.islower() else 0.4
    near = {_script(one) for one in (before, after) if one.isalpha()}
    if not near <= {_script(char)}:
        return -1.0
    return min(_usual(char), 0.5) if _script(char) == "CJK" and " " in (before, after) else _usual(char)


def _usual(char: str) -> float:
    """Return how usual a letter is: those of living languages' words before rarities and ligatures."""
    code = ord(char)
    if 0x4E00 <= code <= 0x9FFF:  # noqa: PLR2004 - the block of CJK ideographs
        return 0.9 if _is_common_ideograph(char) else 0.1
    if 0xFF00 <= code <= 0xFFEF or char in "þÞ¿ŸªºˆƒÐ":  # noqa: PLR2004 - half-width forms
        return 0.2
    return 1.0


@cache
def _is_common_ideograph(char: str) -> bool:
    """Return whether an ideograph is one of the first level of either Chinese standard."""
    simple = _bytes(char, "gb2312")
    full = _bytes(char, "big5")
    return (b"\xb0" <= simple[:1] <= b"\xd7") or (b"\xa4" <= full[:1] <= b"\xc6")


def _bytes(char: str, encoding: str) -> bytes:
    try:
        return char.encode(encoding)
    except UnicodeEncodeError:
        return b""


@cache
def _script(char: str) -> str:
    name = unicodedata.name(char, "").split(" ", 1)[0]
    return "CJK" if name in {"HIRAGANA", "KATAKANA"} else name
