"""The lines that cards and calendars are written in: folded, escaped, quoted-printable or plain.

Files of the world break the rules (RFC 2425, 6350, 5545 and vCard 2.1) in known ways, so nothing here
fails: what can't be understood is passed over and the next line is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from quopri import decodestring
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAME = re.compile(
    r"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;[^:;\"]*(?:\"[^\"]*\"[^:;\"]*)*)*):(.*)\Z", re.DOTALL
)
_PARAMETER = re.compile(r";((?:[^;\"]|\"[^\"]*\")*)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPLIT = {mark: re.compile(rf"(?:[^\\{mark}]|\\.)*", re.DOTALL) for mark in ";,"}
_BARE = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}
LONGEST_VALUE = 200_000


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property: its name in capitals, its parameters (a name stands for itself), its value as written."""

    name: str
    value: str
    parameters: Mapping[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """Return the value as people read it."""
        return unescaped(self.value)

    def parts(self, mark: str = ";") -> list[str]:
        """Return the parts of the value between *mark*s as people read them."""
        return [unescaped(part) for part in split(self.value, mark)]


def unescaped(text: str) -> str:
    """Return *text* with its escapes taken back."""
    return _ESCAPED.sub(lambda one: "\n" if one[1] in "nN" else one[1], text).strip()


def split(text: str, mark: str) -> list[str]:
    """Return the pieces of *text* between *mark*s that are not escaped."""
    pieces, start = [], 0
    while start <= len(text):
        found = _SPLIT[mark].match(text, start)
        end = found.end() if found else start
        pieces.append(text[start:end])
        start = end + 1
        if end < len(text) and text[end] == "\\":  # a lone backslash at the end
            pieces[-1] += "\\"
    return pieces


def content_lines(text: str) -> Iterator[ContentLine]:
    """Yield the properties of *text*, unfolded and decoded; pictures and keys come without their bytes."""
    for raw in _unfolded(text):
        if (found := _NAME.match(raw)) is None:
            continue
        name, marks, value = found[1].upper(), found[2], found[3]
        given = _parameters(marks)
        if given.get("ENCODING", "").upper() in {"BASE64", "B"}:
            value = ""
        elif given.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
            value = _plain(value, given.get("CHARSET", "utf-8"))
        yield ContentLine(name, value[:LONGEST_VALUE], given)


def _unfolded(text: str) -> Iterator[str]:
    """Yield whole lines: a line goes on after a blank at its start, or after "=" in quoted-printable."""
    parts: list[str] = []
    is_soft = False
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if is_soft:
            parts.append(line.lstrip() if line[:1] in {" ", "\t"} and line.lstrip()[:1] == "=" else line)
        elif line[:1] in {" ", "\t"} and parts:
            parts.append(line[1:])
        elif line:
            if parts:
                yield "".join(parts)
            parts = [line]
        is_soft = bool(parts) and line.endswith("=") and "QUOTED-PRINTABLE" in parts[0].upper()
        if is_soft:
            parts[-1] = parts[-1][:-1]
    if parts:
        yield "".join(parts)


def _parameters(marks: str) -> dict[str, str]:
    """Return the parameters between the name and the value; vCard 2.1 writes some without their names."""
    found: dict[str, str] = {}
    for part in _PARAMETER.findall(marks):
        name, is_named, value = part.partition("=")
        name, value = name.strip().upper(), value.strip().strip('"')
        if not is_named:
            name, value = ("ENCODING", name) if name in _BARE else ("TYPE", name)
        found[name] = f"{found[name]},{value}" if name in found else value
    return found


def _plain(value: str, charset: str) -> str:
    data = decodestring(value.encode("latin-1", "ignore") if _is_latin(value) else value.encode())
    for encoding in (charset, "utf-8", "cp1252", "latin-1"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("latin-1")


def _is_latin(value: str) -> bool:
    return all(ord(char) < 0x100 for char in value) and not value.isascii()  # noqa: PLR2004 - one byte each
