"""Texts that were spoilt before they came here, and what the spoiling is called."""

from __future__ import annotations

import re

from db.records.problems import Problem
from db.records.words import T

MOJIBAKE = T(
    "intake",
    "The letters were spoilt: UTF-8 was read as Western European. “{sample}” should read “{mended}”.",
)
MOJIBAKE_LOST = T(
    "intake",
    "The letters were spoilt: UTF-8 was read as Western European, as in “{sample}”. Some are lost for good.",
)
ZAWGYI = T(
    "intake",
    "This is Burmese in Zawgyi, not in Unicode, as in “{sample}”. Convert it first, or nobody can find it.",
)
LOST_LETTERS = T("intake", "Letters were lost before the file came here: “{sample}”.")
_HIGH = (
    "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xC0)) + "\ufffd"
)
_LEAD = "".join(map(chr, range(0xC2, 0xF5)))
_DOUBLE = re.compile(f"[{_LEAD}][{re.escape(_HIGH)}]+")
_BURMESE = re.compile("[\u1000-\u109f]+")
_ZAWGYI = re.compile(
    "(?:^|[^\u1000-\u1021\u1025\u103b-\u103e\u1039\u1075-\u108a\uaa60-\uaa7a])\u1031"
    "|[\u1060-\u1069\u106c\u106d\u1070-\u1074\u107e-\u1084\u1090\u1094-\u1097]"
    "|\u1039[^\u1000-\u1021]|\u1039$|\u103a[\u102d\u102f\u1030\u1032]"
)
_HALF = 0.5


def garbling(text: str) -> tuple[Problem, ...]:
    """Return what is wrong with the letters of *text*, by name and with a sample; nothing for a sound one."""
    if text.isascii():
        return ()
    if is_mojibake(text):
        return (_named_mojibake(text),)
    found = []
    if "\ufffd" in text:
        found.append(Problem("", LOST_LETTERS, {"sample": _line_with(text, "\ufffd")}))
    if (spot := _zawgyi_word(text)) is not None:
        found.append(Problem("", ZAWGYI, {"sample": spot}))
    return tuple(found)


def is_mojibake(text: str) -> bool:
    """Return whether most of what is not ASCII in *text* is UTF-8 that was read as Western European."""
    odd = sum(not char.isascii() for char in text)
    doubled = sum(len(one.group()) for one in _DOUBLE.finditer(text))
    return odd > 1 and doubled > odd * _HALF


def mended(text: str) -> str | None:
    """Return *text* with the second decoding taken back; None where letters are lost."""
    codes = []
    for char in text:
        try:
            codes.append(char.encode("cp1252"))
        except UnicodeEncodeError:
            if ord(char) > 0xFF:  # noqa: PLR2004 - the last code of Latin-1
                return None
            codes.append(bytes([ord(char)]))
    try:
        return b"".join(codes).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _named_mojibake(text: str) -> Problem:
    first = _DOUBLE.search(text)
    sample = _line_with(text, first.group() if first else "")
    if (whole := mended(text)) is None:
        return Problem("", MOJIBAKE_LOST, {"sample": sample})
    return Problem("", MOJIBAKE, {"sample": sample, "mended": mended(sample) or whole[:40]})


def _zawgyi_word(text: str) -> str | None:
    """Return the first word in Zawgyi if at least every third Burmese word shows its signs."""
    words = _BURMESE.findall(text)
    odd = [word for word in words if _ZAWGYI.search(word)]
    return odd[0][:40] if odd and len(odd) * 3 >= len(words) else None


def _line_with(text: str, part: str) -> str:
    """Return the cell of *text* that holds *part*, or as much of it as fits a sentence."""
    line = next((one for one in re.split("[\n,;\t]", text) if part in one), text)
    place = max(line.find(part) - 10, 0)
    return line.strip()[:40] if part in line[:40] else line[place : place + 40].strip()
