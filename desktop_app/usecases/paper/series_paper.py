"""The attendance of a series as a paper: charts, a line an edition, a line an organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.usecases.meeting.series_figures import read_series_figures
from desktop_app.usecases.words import translator
from desktop_app.usecases.writing import write_whole
from reports.charts import Colours as Colours  # noqa: PLC0414 - windows choose them
from reports.charts import bars, picture
from reports.document import Cell, Column, Document, Figure, Heading, Plain, Table, Title, plain_runs
from reports.style import Style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from db.store.store import Store
    from desktop_app.usecases.meeting.series_figures import Edition, SeriesFigures
    from reports.document import Block

    Say = Callable[[str], str]

ENDINGS = (".pdf", ".docx")
TITLE = T("paper", "Attendance of the {series}")
EDITION, PEOPLE, SOCIETIES = T("paper", "Edition"), T("paper", "People"), T("paper", "National Societies")
FIRST = T("paper", "For the first time")
WOMEN, MEN = T("paper", "Women"), T("paper", "Men")
BY_BODY = T("paper", "People by organisation and edition")
ORGANISATION = T("paper", "Organisation")
PEOPLE_CHART = T("paper", "People (left) and National Societies (right) by edition")
GENDER_CHART = T("paper", "Women (left) and men (right) by edition, of those who told it")
FIRST_CHART = T("paper", "People who came for the first time, by edition")
NOTHING = T("paper", "No meeting of this series has participants yet.")
CHART_WIDTH = 300.0


def save_series_paper(store: Store, series: UUID, path: Path) -> None:
    """Write the attendance of a series to *path*, as PDF or Word by its ending, in the office's language."""
    figures = read_series_figures(store, series)
    with store.reading() as unit:
        language = str(unit.office.get().language)
    document = series_document(figures, translator(language), language)
    if path.suffix.lower() == ".docx":
        from reports.render import docx

        data = docx.render(document, Style())
    else:
        from reports.render import pdf

        data = pdf.render(document, Style())
    write_whole(path, [data], overwrite=True)


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart as a PNG, its marked caption, and its numbers in words for those who can't see it."""

    data: bytes
    caption: str
    told: str


def charts_of(figures: SeriesFigures, colours: Colours) -> list[Chart]:
    """Return the charts that the figures allow."""
    every = figures.editions
    found = [_chart(every, PEOPLE_CHART, colours, lambda one: (one.people, one.societies))]
    if len(every) > 1:
        found.append(_chart(every[1:], FIRST_CHART, colours, lambda one: (one.first_timers or 0,)))
    if figures.knows_gender():
        found.append(_chart(every, GENDER_CHART, colours, lambda one: (one.women, one.men)))
    return found


def _chart(
    editions: Sequence[Edition], caption: str, colours: Colours, numbers: Callable[[Edition], tuple[int, ...]]
) -> Chart:
    values = [numbers(one) for one in editions]
    rows = list(zip(*values, strict=True))
    drawing = bars([one.label for one in editions], rows, colours)
    told = "; ".join(
        f"{one.label}: {', '.join(map(str, each))}" for one, each in zip(editions, values, strict=True)
    )
    return Chart(picture(drawing), caption, told)


def series_document(figures: SeriesFigures, say: Say, language: str) -> Document:
    """Return the figures as a paper."""
    title = say(TITLE).format(series=figures.title)
    blocks: list[Block] = [Title(plain_runs(title))]
    if not figures.editions:
        blocks.append(Plain(plain_runs(say(NOTHING))))
    else:
        blocks += _charts(figures, say)
        blocks.append(_editions(figures.editions, say))
        blocks += [Heading(1, plain_runs(say(BY_BODY))), _bodies(figures, say)]
    day = datetime.combine(datetime.now(UTC).astimezone().date(), time(), UTC)
    return Document(title=title, language=language, blocks=tuple(blocks), date=day)


def _charts(figures: SeriesFigures, say: Say) -> list[Figure]:
    return [
        Figure(one.data, f"{say(one.caption)}: {one.told}", plain_runs(say(one.caption)), width=CHART_WIDTH)
        for one in charts_of(figures, Colours())
    ]


def _editions(editions: Sequence[Edition], say: Say) -> Table:
    heads = [plain_runs(say(head), bold=True) for head in (EDITION, PEOPLE, SOCIETIES, FIRST, WOMEN, MEN)]
    columns = (Column(heads[0], 4), *(Column(head, 1, "end") for head in heads[1:]))
    return Table(columns, tuple(tuple(_cell(value) for value in _figures(one)) for one in editions))


def _figures(one: Edition) -> tuple[object, ...]:
    fresh = "–" if one.first_timers is None else one.first_timers
    return (one.title, one.people, one.societies, fresh, *_genders(one))


def _genders(one: Edition) -> tuple[object, object]:
    return (one.women, one.men) if one.known else ("–", "–")


def _bodies(figures: SeriesFigures, say: Say) -> Table:
    first = Column(plain_runs(say(ORGANISATION), bold=True), 4)
    others = [Column(plain_runs(one.label, bold=True), 1, "end") for one in figures.editions]
    rows = [
        tuple(_cell(value) for value in (name, *(number or "–" for number in numbers)))
        for name, numbers in figures.bodies()
    ]
    return Table((first, *others), tuple(rows))


def _cell(value: object) -> Cell:
    return Cell(plain_runs(str(value)), "start" if isinstance(value, str) and value != "–" else "end")
