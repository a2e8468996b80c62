"""The one gate that text passes on its way into the file."""

import re
import unicodedata

_BIDI_OVERRIDES = "\u202a\u202b\u202d\u202e"
_BIDI_ALL = _BIDI_OVERRIDES + "\u202c\u2066\u2067\u2068\u2069"
_KEEP_MARKS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F))
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")


def _wanted(char: str) -> bool:
    code = ord(char)
    if code < 0x20 or 0x7F <= code <= 0x9F:  # noqa: PLR2004 - the C0 and C1 controls of ISO 6429
        return char in "\n\t"
    if 0xD800 <= code <= 0xDFFF or 0xFDD0 <= code <= 0xFDEF:  # noqa: PLR2004 - surrogates, non-characters
        return False
    return code & 0xFFFE != 0xFFFE and char != "\ufeff"  # noqa: PLR2004 - the last two of every plane


def clean_text(text: str) -> str:
    """Return *text* as it may be kept and printed: composed (NFC), without what nobody can see or print.

    Line ends of every kind become a line feed. Out go C0 and C1 controls but tab and line feed,
    lone surrogates, non-characters and byte order marks. Joiners stay: scripts of the region
    need them. Directional overrides become isolates, so that they can't reorder their neighbours.
    """
    text = _LINE_ENDS.sub("\n", text)
    if not text.isascii() or not text.isprintable():
        text = "".join(filter(_wanted, text))
        text = unicodedata.normalize("NFC", text)
    return _isolated(text) if any(char in _BIDI_ALL for char in text) else text


def clean_name(text: str) -> str:
    """Return *text* as one line without directional controls: for names, titles and other single fields."""
    cleaned = "".join(char for char in clean_text(text) if char not in _BIDI_ALL)
    return " ".join(cleaned.split())


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
    plain = (
        unicodedata.normalize("NFD", text.casefold()).replace("đ", "d").replace("ø", "o").replace("ł", "l")
    )
    return "".join(char for char in plain if unicodedata.category(char) != "Mn" or _is_kept_mark(char))


def _is_kept_mark(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _KEEP_MARKS)


def written_in(digits: str, text: str) -> str:
    """Return *text* with its digits written in *digits*, ten of them; as it is where there are none.

    >>> written_in("๐๑๒๓๔๕๖๗๘๙", "17)")
    '๑๗)'
    """
    return text.translate(str.maketrans("0123456789", digits)) if digits else text
