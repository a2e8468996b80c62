"""The one gate that text passes on its way into the file."""

import re
import unicodedata
from functools import cache

_BIDI_OVERRIDES = "\u202a\u202b\u202d\u202e"
_BIDI_ALL = _BIDI_OVERRIDES + "\u202c\u2066\u2067\u2068\u2069"
_KEEP_MARKS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F))
_DIRECTIONS = re.compile(f"[{_BIDI_ALL}]")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_LAST_OF_PLANES = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_UNWANTED = re.compile(f"[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff{_LAST_OF_PLANES}]")
"""C0 and C1 controls but tab and line feed, surrogates, byte order marks, and non-characters."""
_FIRST_MARK = "\u0300"


def _is_plain(text: str) -> bool:
    """Return whether *text* is letters, figures and signs of ASCII alone, as most is: nothing to clean."""
    return text.isascii() and text.isprintable()


def clean_text(text: str) -> str:
    """Return *text* as it may be kept and printed: composed (NFC), without what nobody can see or print.

    Line ends of every kind become a line feed. Out go C0 and C1 controls but tab and line feed,
    lone surrogates, non-characters and byte order marks. Joiners stay: scripts of the region
    need them. Directional overrides become isolates, so that they can't reorder their neighbours.
    """
    if _is_plain(text):
        return text
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFC", text)
    return _isolated(text) if _DIRECTIONS.search(text) else text


def clean_name(text: str) -> str:
    """Return *text* as one line without directional controls: for names, titles and other single fields."""
    if not text:  # as most fields are
        return text
    if not _is_plain(text):
        text = _DIRECTIONS.sub("", clean_text(text))
    return " ".join(text.split())


def _isolated(text: str) -> str:
    """Return *text* with embeddings and overrides turned into isolates, closed at each line's end."""
    swap = str.maketrans("\u202a\u202b\u202d\u202e\u202c", "\u2066\u2067\u2066\u2067\u2069")
    lines = []
    for line in text.translate(swap).split("\n"):
        depth = 0
        kept = []
        for char in line:
            if char == "\u2069":
                if depth == 0:
                    continue
                depth -= 1
            elif char in "\u2066\u2067\u2068":
                depth += 1
            kept.append(char)
        lines.append("".join(kept) + "\u2069" * depth)
    return "\n".join(lines)


def fold(text: str) -> str:
    """Return *text* as it is searched and compared: no case, no accents, `đ` as `d`.

    Marks of Thai, Lao, Khmer and Burmese stay: without them words become other words.
    """
    if text.isascii():
        return text.lower()
    plain = (
        unicodedata.normalize("NFD", text.casefold()).replace("đ", "d").replace("ø", "o").replace("ł", "l")
    )
    return "".join(char for char in plain if char < _FIRST_MARK or not _is_dropped_mark(char))


@cache
def _is_dropped_mark(char: str) -> bool:
    return unicodedata.category(char) == "Mn" and not _is_kept_mark(char)


def _is_kept_mark(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _KEEP_MARKS)


def written_in(digits: str, text: str) -> str:
    """Return *text* with its digits written in *digits*, ten of them; as it is where there are none.

    >>> written_in("๐๑๒๓๔๕๖๗๘๙", "17)")
    '๑๗)'
    """
    return text.translate(str.maketrans("0123456789", digits)) if digits else text
