"""An agenda that comes in as a table or as lines: a row is an entry, what can't be read is said so."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.exchange.encoding import decode
from db.exchange.lists import Sheet, sheet_of
from db.records.agenda import DEEPEST, AgendaItem, AgendaKind
from db.records.problems import Problem, Refused
from db.records.text import clean_name, fold
from db.records.words import T
from desktop_app.usecases.intake.agenda_columns import plain, words_of
from desktop_app.usecases.intake.agenda_days import read_day
from desktop_app.usecases.intake.clock import after, in_the_afternoon, read_minutes, read_span
from desktop_app.usecases.intake.columns import heads
from desktop_app.usecases.intake.origins import NOTHING_COPIED, Origin
from desktop_app.usecases.intake.taking_in import read_list
from desktop_app.usecases.offices.exchange import NOT_READ
from desktop_app.usecases.writing import told_plainly

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, time

    from desktop_app.usecases.intake.columns import Layout

KINDS = frozenset({"xlsx", "xlsm", "xlsb", "xls", "ods", "docx", "csv", "tsv", "tab", "txt"})
"""The endings of files that an agenda is read from."""
WORD, PLAIN_TEXT = ".docx", ".txt"
"""The ending of files that are read line by line."""
OTHER_KINDS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How files begin that are no text, whatever their name says."""
LONGEST_TITLE, LONGEST_NUMBER, LARGEST = 400, 40, 5_000_000
_EVEN, _LONGEST_BREAK = 0.85, 40
_BESIDE = frozenset({"speakers", "overview", "objectives"})
"""What a row may say more of the entry above it."""
_SELF = frozenset({"notes", "note", "overview", "ghi chu", "remarques", "notas", "catatan"})
"""Heads that need not be said before what stands under them."""
NO_TITLE = T("problems", "There is no title in this row; it is left out.")
NO_TIME = T("problems", "“{text}” is not a time; it stands in the overview.")
NO_LENGTH = T("problems", "“{text}” is not a duration; it stands in the overview.")
NO_START = T("problems", "It is not said when this starts; “{text}” stands in the overview.")
NO_DAY = T("problems", "“{text}” is not a day; it stands in the overview.")
LONG_TITLE = T("problems", "The title is longer than {most} characters; the whole stands in the overview.")
BEFORE = T("problems", "It would end before it starts; “{text}” stands in the overview.")
_TIME = r"\d{1,2}(?:[:.hg]\d{2}|h(?:\d{2})?)(?:\s*[ap]\.?m\.?)?"
_LINE = re.compile(
    rf"(?P<time>{_TIME}(?:\s*(?:[-–—~]|to|đến|à|sampai)\s*{_TIME})?)\s*[:.–—-]?\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[A-Z][.)])\s+(?P<rest>\S.*)", re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One row: its place in the table from 0, the entry it becomes if it does, how deep it stands."""

    row: int
    item: AgendaItem | None = None
    level: int = 0
    problems: tuple[Problem, ...] = ()


def read_agenda(origin: Origin, language: str = "") -> tuple[Sheet, ...]:
    """Return the tables of *origin*. Raise Trouble or Refused, each with one sentence."""
    if origin.is_empty():
        raise Refused([Problem("", NOTHING_COPIED)])
    if origin.path is None:
        return (_copied(origin, origin.text),)
    with told_plainly(NOT_READ, origin.path):
        start = origin.start(LARGEST)
    if origin.path.suffix.lower() != PLAIN_TEXT or start.startswith(OTHER_KINDS):
        kind = "xlsx" if origin.path.suffix.lower() == WORD else ""  # its tables are read like sheets
        return tuple(map(_parted, read_list(origin.path, kind=kind, language=language).sheets))
    return (_copied(origin, decode(start, "", language).text),)


def _parted(sheet: Sheet) -> Sheet:
    """Return *sheet* with times apart from what they are of, where each row is one cell."""
    if any(len(row) > 1 for row in sheet.rows):
        return sheet
    return sheet_of((_line(cell) for row in sheet.rows for cell in row), sheet.name)


def _copied(origin: Origin, text: str) -> Sheet:
    """Return the table that was copied, or *text* as one: its cells, or its lines."""
    from db.exchange.csv_text import delimiter, evenness, read_csv
    from db.exchange.pasted_table import read_html

    table = read_html(origin.html) if origin.html else None
    if table is not None:
        return table
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    mark = "\t" if "\t" in text else delimiter(text)
    is_tight = mark != "," or text.count(",") > 2 * text.count(", ")
    is_table = mark == "\t" or (bool(mark) and is_tight and evenness(text) > _EVEN)
    return read_csv(text) if is_table else sheet_of(map(_line, text.split("\n")))


def _line(text: str) -> Sequence[str]:
    """Return a line of text as cells: when it is, and what it is."""
    found = _LINE.fullmatch(text.strip())
    if found is not None and read_span(found["time"]):
        return (found["time"], found["rest"])
    return ("", text.strip())


def agenda_lines(
    sheet: Sheet, layout: Layout, first_day: date | None = None, begins: time | None = None
) -> tuple[AgendaLine, ...]:
    """Return what becomes of the rows of *sheet* under its head; *first_day* is that of the meeting.

    A row that only says a day stands for the rows under it; one that only says a title is a heading. Where
    only durations are said, each day *begins* at that time.
    """
    reader = _Rows(sheet, layout, first_day, begins)
    for row in sheet.rows[: layout.head or 0]:
        reader.take_above(row)
    head = sheet.rows[layout.head] if layout.head is not None else None
    for place in range(layout.first, len(sheet.rows)):
        if sheet.rows[place] != head:  # it may stand above each day again
            reader.take(place, sheet.rows[place])
    return tuple(map(_settled, reader.lines, [*reader.lines[1:], None]))


def _settled(line: AgendaLine, following: AgendaLine | None) -> AgendaLine:
    """Return *line* with the kind it has: a session under which nothing stands is an item."""
    is_alone = following is None or following.level <= line.level
    if line.item is not None and line.item.kind is AgendaKind.SESSION and is_alone:
        return replace(line, item=replace(line.item, kind=AgendaKind.ITEM))
    return line


def tree_of(lines: Iterable[AgendaLine]) -> tuple[AgendaItem, ...]:
    """Return the entries of *lines*, those that stand deeper under the one above them."""
    stack: list[tuple[int, AgendaItem, list[AgendaItem]]] = []
    top: list[AgendaItem] = []
    for line in lines:
        if line.item is None:
            continue
        level = min(line.level, len(stack), DEEPEST - 1)
        _close(stack, top, level)
        stack.append((level, line.item, []))
    _close(stack, top, 0)
    return tuple(top)


def _close(stack: list[tuple[int, AgendaItem, list[AgendaItem]]], top: list[AgendaItem], level: int) -> None:
    """Put entries that are done, those at *level* and deeper, under what they belong to."""
    while len(stack) > level:
        _, item, under = stack.pop()
        (stack[-1][2] if stack else top).append(replace(item, items=tuple(under)))


class _Rows:
    """Reads one row after the other; what a row says of the day holds for those under it."""

    def __init__(self, sheet: Sheet, layout: Layout, first_day: date | None, begins: time | None) -> None:
        self.lines: list[AgendaLine] = []
        self._columns = layout.columns
        self._labels = heads(sheet, layout)
        self._near = first_day
        self._day: date | None = None
        self._begins, self._ended = begins, begins
        self._latest: time | None = None
        self._under = 0
        self._is_in_part = False

    def take_above(self, cells: Sequence[str]) -> None:
        """Take a row above the head, which says nothing else that counts than a day."""
        said = {cell.strip() for cell in cells if cell.strip()}
        if len(said) == 1 and (day := read_day(said.pop(), self._near)):
            self._begin(day)

    def take(self, place: int, cells: Sequence[str]) -> None:
        """Take the row at *place*."""
        values = self._values(cells)
        said = list({cell.strip() for cell in cells if cell.strip()})
        if len(said) == 1 and (day := read_day(said[0], self._near)):
            self._begin(day)
        elif len(said) == 1 and not values.keys() & _BESIDE and self._is_heading(said[0]):
            self._add_heading(place, said[0])
        elif values:
            self._add(place, values)

    def _begin(self, day: date) -> None:
        self._day, self._ended, self._latest = day, self._begins, None
        self._under, self._is_in_part = 0, False

    def _add_heading(self, place: int, title: str) -> None:
        is_part = fold(title).split(" ")[0] in words_of("parts")
        item = _Entry({"title": [title]}, self._near).item(self._day)
        assert item is not None
        level = int(self._is_in_part and not is_part)
        kind = AgendaKind.PART if is_part else AgendaKind.SESSION
        self.lines.append(AgendaLine(row=place, item=replace(item, kind=kind), level=level))
        self._under, self._is_in_part = level + 1, is_part or self._is_in_part

    def _values(self, cells: Sequence[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, label, cell in zip(self._columns, self._labels, cells, strict=False):
            if name and cell.strip():
                text = (
                    f"{label}: {cell}" if name == "overview" and label and plain(label) not in _SELF else cell
                )
                found.setdefault(name, []).append(text.strip())
        return found

    def _is_heading(self, text: str) -> bool:
        """Return whether a row that says nothing else is a heading: other rows say when they are."""
        has_times = bool({"time", "starts", "duration"} & set(self._columns))
        return has_times and read_span(text) is None and not is_break(text)

    def _add(self, place: int, values: dict[str, list[str]]) -> None:
        if "title" not in values and self._continues(values):
            return
        made = _Entry(values, self._near)
        self._day = made.day or self._day
        made.read_times(self._ended, self._latest)
        item = made.item(self._day)
        self._ended = made.ends or (None if made.starts else self._ended)
        self._latest = made.ends or made.starts or self._latest
        level = self._level(item.number if item else "")
        self.lines.append(AgendaLine(row=place, item=item, level=level, problems=tuple(made.problems)))

    def _continues(self, values: dict[str, list[str]]) -> bool:
        """Take a row of more speakers or remarks as a part of the entry above it."""
        last = self.lines[-1] if self.lines else None
        if last is None or last.item is None or not values.keys() <= _BESIDE:
            return False
        more = {
            name: "\n".join(filter(None, (getattr(last.item, name), *some))) for name, some in values.items()
        }
        self.lines[-1] = replace(last, item=replace(last.item, **more))  # type: ignore[arg-type]  # texts all
        return True

    def _level(self, number: str) -> int:
        parts = [one for one in number.strip("().: ").split(".") if one]
        deeper = len(parts) - 1 if len(parts) > 1 and all(one.isdecimal() for one in parts) else 0
        return deeper + self._under


class _Entry:
    """One entry on its way: what was understood, and what could not be, which goes to the overview."""

    def __init__(self, values: dict[str, list[str]], near: date | None) -> None:
        self._values = values
        self._over: list[str] = []
        self.problems: list[Problem] = []
        self.starts: time | None = None
        self.ends: time | None = None
        said = " ".join(values.get("day", ()))
        self.day = read_day(said, near) if said else None
        if said and self.day is None:
            self._leave("day", NO_DAY, said)

    def _leave(self, place: str, text: str, said: str) -> None:
        """Note that *said* can't be taken for what it should be."""
        self.problems.append(Problem(place, text, {"text": said}))
        self._over.append(said)

    def read_times(self, ended: time | None, latest: time | None) -> None:
        """Understand when the entry is.

        *ended* is when the one before it ended on the same day, *latest* the last time that was said.
        """
        self._read_span()
        said = " ".join(one for name in ("time", "starts", "ends") for one in self._values.get(name, ()))
        if self.starts and latest:
            self.starts = in_the_afternoon(self.starts, latest, said)
        if self.starts and self.ends:
            self.ends = in_the_afternoon(self.ends, self.starts, said)
        self._read_duration(ended)
        if self.starts and self.ends and self.ends < self.starts:
            self._leave("ends", BEFORE, f"{self.ends:%H:%M}")
            self.ends = None

    def _read_span(self) -> None:
        for name in ("time", "starts", "ends"):
            said = " ".join(self._values.get(name, ()))
            span = read_span(said) if said else None
            if said and span is None:
                self._leave("starts" if name == "time" else name, NO_TIME, said)
            elif span and name == "ends":
                self.ends = span[0]
            elif span:
                self.starts, self.ends = span

    def _read_duration(self, ended: time | None) -> None:
        said = " ".join(self._values.get("duration", ()))
        minutes = read_minutes(said) if said else None
        if said and minutes is None:
            self._leave("duration", NO_LENGTH, said)
        if minutes is None or self.ends:
            return
        self.starts = self.starts or ended
        if self.starts is None:
            self._leave("starts", NO_START, said)
        else:
            self.ends = after(self.starts, minutes)

    def item(self, day: date | None) -> AgendaItem | None:
        """Return the entry on *day*; None if nothing says what it is about."""
        number, title, rest = self._named()
        if not title:
            self.problems = [Problem("title", NO_TITLE)]
            return None
        overview = "\n".join(filter(None, (*rest, *self._values.get("overview", ()), *self._over)))
        return AgendaItem(
            kind=AgendaKind.BREAK if is_break(title) else AgendaKind.ITEM,
            number=number,
            title=title,
            day=day,
            starts=self.starts,
            ends=self.ends,
            speakers="\n".join(self._values.get("speakers", ())),
            objectives="\n".join(self._values.get("objectives", ())),
            overview=overview,
        )

    def _named(self) -> tuple[str, str, list[str]]:
        """Return number and title, and what the cell of the title says besides."""
        first, *more = "\n".join(self._values.get("title", ())).strip().split("\n")
        number, title = clean_name(" ".join(self._values.get("number", ()))), clean_name(first)
        if not number and (found := _NUMBERED.fullmatch(title)):
            number, title = found["number"], found["rest"]
        rest = [clean_name(one) for one in more if one.strip()]
        if len(title) > LONGEST_TITLE:
            self.problems.append(Problem("title", LONG_TITLE, {"most": str(LONGEST_TITLE)}))
            rest.insert(0, title)
            title = title[:LONGEST_TITLE].rpartition(" ")[0] or title[:LONGEST_TITLE]
        if len(number) > LONGEST_NUMBER:
            number, rest = "", [number, *rest]
        return number, title, rest


def is_break(title: str) -> bool:
    """Return whether *title* names a break: a short one with the word for it."""
    said = f" {plain(title)} "
    return len(said) < _LONGEST_BREAK and any(f" {word} " in said for word in words_of("breaks"))
