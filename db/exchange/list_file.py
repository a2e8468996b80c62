"""A file with a list of people, of any kind that people have: one door for all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.exchange.csv_text import delimiter, evenness, read_csv
from db.exchange.encoding import Decoded, decode
from db.exchange.garbled import garbling, mended
from db.exchange.lists import NOTHING_IN_IT, ListFile, NotRead, Sheet
from db.exchange.name_list import read_names
from db.exchange.workbook import DAMAGED, TOO_LARGE, WHAT, read_workbook
from db.records.problems import Problem, Refused
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LARGEST_TEXT = 50_000_000
WORKBOOKS = frozenset({"xlsx", "xlsm", "xlsb", "xls", "ods"})
TEXTS = frozenset({"csv", "tsv", "tab", "txt", "text", "vcf", "vcard", "ics"})
KINDS = WORKBOOKS | TEXTS
"""The endings of files that are lists."""
OTHER_KIND = (
    WHAT,
    T("intake", "It is neither a sheet nor a text nor a card."),
    T("intake", "Lists come in as CSV, XLSX, XLS, ODS, vCard, iCalendar or plain text."),
)
_ARCHIVE, _OLD_OFFICE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_EVEN = 0.85


def read_list_file(
    path: Path, *, kind: str = "", encoding: str = "", language: str = "", mend: bool = False
) -> ListFile:
    """Return the tables in the file at *path*.

    *kind* is its ending where the name has none or a wrong one; *encoding* is the one that was chosen for
    a text; *language* is that of the windows, for a guess; with *mend* letters that were decoded twice are
    taken back. Raise Trouble or Refused, each with one sentence, if it is no list or there is nobody in it;
    OSError if it can't be opened.
    """
    with path.open("rb") as file:
        start = file.read(8)
    kind = (kind or path.suffix.lstrip(".")).lower()
    if start.startswith(_PDF) or (kind and kind not in KINDS):
        raise NotRead(*OTHER_KIND, {"file": path.name})
    if start.startswith((_ARCHIVE, _OLD_OFFICE)) or kind in WORKBOOKS:
        return _not_empty(ListFile(read_workbook(path)))
    if path.stat().st_size > LARGEST_TEXT:
        raise NotRead(*TOO_LARGE, {"file": path.name})
    return read_list_text(decode(path.read_bytes(), encoding, language), kind, mend=mend)


def read_list_text(decoded: Decoded, kind: str = "", *, mend: bool = False) -> ListFile:
    """Return the tables in a text; see `read_list_file`."""
    text = decoded.text
    remarks = garbling(text)
    if mend and (whole := mended(text)) is not None:
        text, remarks = whole, garbling(whole)
    sheet = _reader(text, kind)(text.replace("\r\n", "\n").replace("\r", "\n"))
    found = ListFile((sheet,), decoded.encoding, decoded.certain, decoded.others, remarks)
    return _not_empty(found)


def _reader(text: str, kind: str) -> Callable[[str], Sheet]:
    from db.exchange.calendar_guests import read_guests
    from db.exchange.vcard import read_cards

    start = text[:2000].lstrip("\ufeff \r\n\t").upper()
    if start.startswith("BEGIN:VCARD") or kind in {"vcf", "vcard"}:
        return read_cards
    if start.startswith("BEGIN:VCALENDAR") or kind == "ics":
        return read_guests
    if kind in {"csv", "tsv", "tab"}:
        return read_csv
    is_table = evenness(text) >= _EVEN and (delimiter(text) in "\t;|" or _has_quotes(text) or _is_tight(text))
    return read_csv if is_table else read_names


def _has_quotes(text: str) -> bool:
    return ',"' in text or '",' in text


def _is_tight(text: str) -> bool:
    """Return whether commas part cells, not phrases: no blank follows them."""
    return text.count(",") > 2 * text.count(", ")


def _not_empty(found: ListFile) -> ListFile:
    sheets = tuple(one for one in found.sheets if one.rows)
    if not sheets:
        raise Refused([Problem("", NOTHING_IN_IT)])
    return replace(found, sheets=sheets)


__all__ = ["DAMAGED", "KINDS", "TEXTS", "WORKBOOKS", "read_list_file", "read_list_text"]
