"""The programme of a meeting: its agenda with days and times, as a table."""

from collections.abc import Iterator

from db.records.agenda import Agenda, AgendaItem
from db.records.paragraph import Run, Runs
from db.records.words import T
from reports.catalogue.paper import one_line
from reports.document import Block, Cell, Column, Table, plain_runs
from reports.wording import Wording

TIME = T("paper", "Time")
ITEM = T("paper", "Session or item")
SPEAKERS = T("paper", "Speakers")


def agenda_label(item: AgendaItem) -> str:
    """Return number and title as one line: "Part 1. Dialogue", "Session A – Lessons", "2 Elections"."""
    number, title = one_line(item.number), one_line(item.title)
    if not (number and title):
        return number or title
    return f"{number} – {title}" if " " in number and number[-1].isalnum() else f"{number} {title}"


def programme(agenda: Agenda, wording: Wording) -> Iterator[Block]:
    """Yield the table of all entries that a page tells nowhere else; nothing if there is none.

    Objectives and documents have sections of their own: an entry that has nothing but these is
    not repeated. A column that says nothing is left out.
    """
    items = [item for item in agenda.walk() if _belongs(item)]
    if not items:
        return
    timed = any(item.starts or item.ends for item in items)
    spoken = any(item.speakers for item in items)
    heads = ((TIME, 2.6, timed), (ITEM, 8.0, True), (SPEAKERS, 5.0, spoken))
    columns = tuple(Column(plain_runs(wording.translate(head)), share) for head, share, kept in heads if kept)
    yield Table(columns, tuple(_rows(items, wording, timed=timed, spoken=spoken)))


def _belongs(item: AgendaItem) -> bool:
    has_details = item.day or item.starts or item.ends or item.speakers or item.overview
    return bool(has_details or not (item.objectives or item.documents))


def _rows(
    items: list[AgendaItem], wording: Wording, *, timed: bool, spoken: bool
) -> Iterator[tuple[Cell, ...]]:
    day = None
    for item in items:
        if item.day and item.day != day:
            day = item.day
            yield (Cell(plain_runs(wording.weekday_date(day), bold=True)),)
        cells = (
            (Cell(plain_runs(_times(item))), timed),
            (Cell(_what(item)), True),
            (Cell(plain_runs(item.speakers)), spoken),
        )
        yield tuple(cell for cell, kept in cells if kept)


def _times(item: AgendaItem) -> str:
    return "-".join(f"{time:%H:%M}" for time in (item.starts, item.ends) if time)


def _what(item: AgendaItem) -> Runs:
    label = plain_runs(agenda_label(item))
    return (*label, Run(f"\n{item.overview}")) if item.overview else label
