"""Lists of people as people write them: name, post and organisation, on lines of their own or on one.

Entries are parted by blank lines, or stand one a line with commas, tabs, bars or dashes between the parts.
Numbers and bullets before them are taken off. A line between numbered ones that is no entry itself, as the
name of an organisation or one that ends in a colon, is the organisation of those after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.exchange.lists import NOTHING_IN_IT, TOO_LONG_CELL, Sheet, sheet_of
from db.records.problems import Problem, Refused
from db.records.text import clean_name, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FIELDS = ("name", "post", "organisation", "email", "phone", "note")
MOST_LINES = 4
LONGEST_LINE = 2_000
_NUMBERED = re.compile(r"\s*(?:\(?\d{1,4}\s*[.):/、.]|[٠-٩]{1,4}\s*[.):/-]|\d{1,4}\s+(?=\D)|\d{1,4}\t)\s*")
_BULLET = re.compile(r"\s*[-•*–—●▪◦·‣⁃○■□➢✓]\s+|\s*[●▪◦•‣]\s*")
_EMAIL = re.compile(r"<?\b[\w.+%-]+@[\w-]+(?:\.[\w-]+)+>?")
_PHONE = re.compile(
    r"(?:(?:tel|phone|mob|mobile|đt|tél|telp|hp)\.?:?\s*)?(\+?\(?\d[\d\s().-]{6,20}\d)", re.IGNORECASE
)
_BETWEEN = re.compile(r"\t+|\s*[|;]\s*|\s+[–—-]\s+|\s+[–—]|[–—]\s+|\s*[,،、，]\s*")
_STRONG = re.compile(r"\t+|\s*[|;]\s*|\s+[–—-]\s+")
_POST_NOMINALS = "jr sr ii iii iv phd ph.d md m.d mba msc esq dr ma mph"
_AFTER_NAMES = frozenset(_POST_NOMINALS.split())
ORGANISATION_WORDS = re.compile(
    r"\b(red cross|red crescent|society|societies|ministry|federation|committee|university|agency"
    r"|organi[sz]ation"
    r"|ifrc|icrc|asean|unicef|undp|ocha|embassy|department of|centre|center|council|institute|association"
    r"|foundation|network|commission|secretariat|croix-rouge|croissant-rouge|ministère|cruz roja"
    r"|media luna roja"
    r"|ministerio|palang merah|kementerian|bulan sabit merah|hội chữ thập đỏ|bộ|sở|cruz vermelha"
    r"|government)\b"
    r"|الهلال الأحمر|الصليب الأحمر|وزارة|جمعية|สภากาชาด|กระทรวง|ອົງການກາແດງ|កាកបាទក្រហម|ကြက်ခြေနီ",
    re.IGNORECASE,
)
_DISTINCT = 0.6


@dataclass(frozen=True, slots=True)
class Entry:
    """The parts of one entry in their order, and the organisation under which it stands."""

    parts: tuple[str, ...]
    heading: str = ""


def read_names(text: str) -> Sheet:
    """Return one row an entry, with the columns `FIELDS`. Raise Refused if there is none."""
    _refuse_endless(text)
    entries = list(_in_blocks(text) or _one_a_line(text))
    if not entries:
        raise Refused([Problem("", NOTHING_IN_IT)])
    return sheet_of((_row(one) for one in entries), fields=FIELDS)


def _refuse_endless(text: str) -> None:
    """Raise Refused for a line that nobody wrote by hand: looking for addresses in it would take for ever."""
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            values = {"row": f"{number:,}", "most": f"{LONGEST_LINE:,}"}
            raise Refused([Problem("", TOO_LONG_CELL, values)])


def without_number(line: str) -> str:
    """Return *line* without the number or bullet before it."""
    shorter = _NUMBERED.sub("", line, count=1) if _NUMBERED.match(line) else _BULLET.sub("", line, count=1)
    return shorter.strip() or line.strip()


def looks_like_organisation(text: str) -> bool:
    """Return whether *text* has a word that names an organisation."""
    return ORGANISATION_WORDS.search(text) is not None


def _in_blocks(text: str) -> list[Entry]:
    """Return the entries of a list whose entries are parted by blank lines, if it is one."""
    blocks = [
        [line for line in map(_trimmed, block.split("\n")) if line]
        for block in re.split(r"\n\s*\n", text.strip())
    ]
    blocks = [block for block in blocks if block]
    tall = [block for block in blocks if 1 < len(block) <= MOST_LINES + 2]
    if len(tall) < max(1, len(blocks) * _DISTINCT) or _is_listing(tall) or not _is_entry(blocks):
        return []
    entries, heading = [], ""
    for block in blocks:
        if len(block) == 1 and _is_heading(block[0], known=looks_like_organisation(block[0])):
            heading = block[0].rstrip(":").strip()
        else:
            entries.append(Entry((without_number(block[0]), *block[1:]), heading))
    return entries


def _is_entry(blocks: Sequence[Sequence[str]]) -> bool:
    """Return whether a lone block is one entry: its last line is an organisation, and none is numbered."""
    first, *rest = blocks[0]
    is_plain = not looks_like_organisation(first) and not any(map(_NUMBERED.match, rest))
    return len(blocks) > 1 or (is_plain and bool(rest) and looks_like_organisation(rest[-1]))


def _is_listing(blocks: Sequence[Sequence[str]]) -> bool:
    """Return whether the blocks are lists themselves: most lines have a number or several parts."""
    lines = [line for block in blocks for line in block]
    numbered = sum(bool(_NUMBERED.match(line) or _BULLET.match(line)) for line in lines)
    parted = sum(len(_STRONG.split(without_number(line))) > 1 or line.count(",") > 1 for line in lines)
    return bool(lines) and (numbered > len(lines) * _DISTINCT or parted > len(lines) * _DISTINCT)


def _one_a_line(text: str) -> Iterator[Entry]:
    lines = [line for line in text.split("\n") if line.strip()]
    some_numbered = sum(bool(_NUMBERED.match(line) or _BULLET.match(line)) for line in lines) * 2 >= len(
        lines
    )
    heading = ""
    for line in lines:
        plain = without_number(line)
        is_numbered = plain != line.strip()
        if _is_heading(plain, known=some_numbered and not is_numbered and looks_like_organisation(plain)):
            heading = plain.rstrip(":").strip()
        else:
            yield Entry(_parts(plain), heading)


def _is_heading(line: str, *, known: bool) -> bool:
    return line.rstrip().endswith(":") or (known and not _EMAIL.search(line) and len(_parts(line)) == 1)


def _parts(line: str) -> tuple[str, ...]:
    """Return the parts of *line*: between tabs, bars and dashes, else between commas."""
    strong = [part for part in map(_trimmed, _STRONG.split(line)) if part]
    if len(strong) > 1:
        return tuple(strong)
    parts: list[str] = []
    for part in filter(None, map(_trimmed, _BETWEEN.split(line))):
        if parts and len(parts) == 1 and fold(part).strip(". ") in _AFTER_NAMES:
            parts[0] += f", {part}"
        else:
            parts.append(part)
    return tuple(parts)


def _row(entry: Entry) -> tuple[str, ...]:
    """Return the entry as a row: contact data found anywhere; name first, organisation last, post between."""
    email = phone = ""
    rest: list[str] = []
    for part in entry.parts:
        if not email and (found := _EMAIL.search(part)):
            email, part = found.group().strip("<>"), _without(part, found)  # noqa: PLW2901 - what is left of it
        if not phone and (found := _PHONE.search(part)):
            phone, part = found[1].strip(), _without(part, found)  # noqa: PLW2901 - what is left of it
        if part:
            rest.append(part)
    name, posts, organisation = _sorted_out(rest)
    post = ", ".join(posts)
    return (name or email, post, organisation or entry.heading, email, phone, "")


def _sorted_out(parts: list[str]) -> tuple[str, list[str], str]:
    name, rest = (parts[0], parts[1:]) if parts else ("", [])
    if len(rest) == 1:
        return (name, [], rest[0]) if looks_like_organisation(rest[0]) else (name, rest, "")
    for place in range(len(rest) - 1, 0, -1):
        if looks_like_organisation(rest[place]):
            return name, [*rest[:place], *rest[place + 1 :]], rest[place]
    return (name, rest[:-1], rest[-1]) if rest else (name, [], "")


def _without(part: str, found: re.Match[str]) -> str:
    left = part[: found.start()] + part[found.end() :]
    return re.sub(r"(?i)\b(e-?mail|tel|phone|mobile|mob)\b\.?:?\s*$|[\s,;:()<>-]+$", "", left).strip(" ,;:()")


def _trimmed(text: str) -> str:
    return clean_name(text).strip(" ,;")
