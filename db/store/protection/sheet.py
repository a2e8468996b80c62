"""The lines of a recovery sheet: the data key in letters, each line with its own check."""

from __future__ import annotations

import hashlib

from db.dialects.sqlite_seal import LENGTH, DataKey
from db.records.problems import Problem, Refused
from db.records.words import T

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters without I, L, O and U, which are read as something else."""
ALIKE = str.maketrans("ILO", "110")
BYTES, LINES = 4, LENGTH // 4
WIDTH, GROUP = 8, 4
"""Letters in a line, and between two spaces."""
BITS = 5
UNFINISHED = T("protection", "Line {number} has {count} of 8 characters.")
MISTYPED = T("protection", "Line {number} is not as it stands on the sheet.")
STRANGE = T("protection", "“{letter}” in line {number} can't stand on a sheet.")


def sheet_lines(key: DataKey) -> tuple[str, ...]:
    """Return the lines that are printed: `K3QF 7M2X`."""
    return tuple(_line(number, key.secret[number * BYTES :][:BYTES]) for number in range(LINES))


def key_on_sheet(lines: list[str]) -> DataKey:
    """Return the key that stands in the eight typed *lines*; raise Refused that names each wrong line.

    Small letters, spaces and hyphens do no harm, nor what looks alike: O for 0, I and L for 1.
    """
    problems: list[Problem] = []
    parts: list[bytes] = []
    for number in range(LINES):
        try:
            parts.append(read_line(number, lines[number] if number < len(lines) else ""))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(problems)
    return DataKey(b"".join(parts))


def read_line(number: int, typed: str) -> bytes:
    """Return the bytes in line *number* (from 0) of a sheet; raise Refused if it was typed wrongly."""
    letters = _letters(typed)
    values = {"number": str(number + 1), "count": str(len(letters))}
    strange = next((one for one in letters if one not in LETTERS), None)
    if strange is not None:
        raise Refused([Problem(f"lines.{number}", STRANGE, {**values, "letter": strange})])
    if len(letters) != WIDTH:
        raise Refused([Problem(f"lines.{number}", UNFINISHED, values)])
    part = _bytes(letters)
    if _check(number, part[:BYTES]) != part[BYTES:]:
        raise Refused([Problem(f"lines.{number}", MISTYPED, values)])
    return part[:BYTES]


def _line(number: int, part: bytes) -> str:
    value = int.from_bytes(part + _check(number, part), "big")
    places = range(BITS * (WIDTH - 1), -1, -BITS)
    letters = "".join(LETTERS[value >> place & len(LETTERS) - 1] for place in places)
    return f"{letters[:GROUP]} {letters[GROUP:]}"


def _letters(typed: str) -> str:
    return "".join(one for one in typed.upper() if one not in " -–\t\n").translate(ALIKE)


def _bytes(letters: str) -> bytes:
    value = 0
    for one in letters:
        value = value << BITS | LETTERS.index(one)
    return value.to_bytes(BYTES + 1, "big")


def _check(number: int, part: bytes) -> bytes:
    """Return the check of a line: it knows its place, so that two lines can't be changed about."""
    return hashlib.sha256(bytes([number]) + part).digest()[:1]
