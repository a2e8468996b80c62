"""The attendance of a series: charts, a line an edition, a line an organisation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.tabs import Tabs
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type
from desktop_app.ui.look.words import Words, column, empty, hairline, pane, row
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.page import Page
from desktop_app.ui.tables.plain_model import PlainModel
from desktop_app.usecases.meeting.series_figures import read_series_figures
from desktop_app.usecases.paper.series_paper import ENDINGS, Colours, charts_of, save_series_paper

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.meeting.series_figures import Edition, SeriesFigures
    from desktop_app.usecases.paper.series_paper import Chart

WIDTH = 340
HEADS = (
    T("figures_page", "Edition"),
    T("figures_page", "People"),
    T("figures_page", "National Societies"),
    T("figures_page", "For the first time"),
    T("figures_page", "Women"),
    T("figures_page", "Men"),
)


class SeriesFiguresPage(Page):
    """Who came to the meetings of a series, edition by edition."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("series-figures-page")
        self._desk = desk
        self._uid: UUID | None = None
        self._figures: SeriesFigures | None = None
        self._header = PageHeader(self.title(), back=tr("figures_page", T("figures_page", "Series")))
        self._header.back.connect(lambda: desk.go(Place("series", self._uid)))
        self._save = button(tr("figures_page", T("figures_page", "Save as paper…")), "printer")
        self._save.setObjectName("save-figures")
        self._save.clicked.connect(self.print_)
        self._header.set_actions(self._save)
        self._charts = row(gap=16)
        self.tabs = Tabs()
        self.tabs.add(tr("figures_page", T("figures_page", "Editions")))
        self.tabs.add(tr("figures_page", T("figures_page", "Organisations")))
        self.editions = _table("editions", T("figures_page", "Editions"))
        self.bodies = _table("figures-bodies", T("figures_page", "Organisations"))
        self._lay_out()

    def _lay_out(self) -> None:
        self._tables = QStackedWidget()
        for table in (self.editions, self.bodies):
            self._tables.addWidget(Card(column((table, 1), margins=(1, 4, 1, 4))))
        self.tabs.currentChanged.connect(self._tables.setCurrentIndex)
        tabs = pane(row(self.tabs, None, gap=0, margins=(20, 0, 20, 0)))
        lower = pane(row((self._tables, 1), margins=(32, 12, 32, 14)))
        charts = pane(row((self._charts, 3), (column(), 0), margins=(32, 4, 32, 14)))
        self._filled = pane(column(charts, tabs, hairline(), (lower, 1)))
        title = tr("figures_page", T("figures_page", "No meeting of this series has participants yet"))
        text = T("figures_page", "Once people are on the lists, they are counted here edition by edition.")
        self._empty = EmptyState(title, tr("figures_page", text), picture=False)
        self.setLayout(column(self._header, (self._filled, 1), (self._empty, 1)))

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Read the figures of the series of *place*."""
        self._uid = place.uid
        if place.uid is not None:
            work = partial(_read, self._desk.store, place.uid, _colours())
            self._desk.tasks.read(work, self._show)

    def title(self) -> str:
        """Return what the page shows."""
        return tr("figures_page", T("figures_page", "Attendance"))

    def first_focus(self) -> QWidget:
        """Return the table that is shown."""
        return (self.editions, self.bodies)[self._tables.currentIndex()]

    def help_page(self) -> str:
        """Return the manual's page about series."""
        return "series"

    def print_(self) -> bool:
        """Ask for a file and write the figures to it as a paper."""
        if self._figures is None or self._uid is None:
            return False
        folder = preferred.export_folder(self._desk.preferences)
        kinds = "PDF (*.pdf);;Word (*.docx)"
        start = folder / file_name(f"{self.title()} {self._figures.title}", ENDINGS[0])
        path = self._desk.messages.pick_new_file(Choices(self.title(), kinds, start))
        if path is not None:
            path = path if path.suffix.lower() in ENDINGS else path.with_name(path.name + ENDINGS[0])
            said = tr("figures_page", T("figures_page", "Saved “{name}”"), {"name": path.name})
            work = partial(save_series_paper, self._desk.store, self._uid, path)
            self._desk.tasks.read(work, lambda _: self._desk.tell(Done(said)))
        return True

    # what is shown

    def changeEvent(self, event: QEvent) -> None:
        """Draw the charts in the colours of a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._uid is not None:
            self.show_place(Place("series_figures", self._uid))

    def _show(self, found: tuple[SeriesFigures, list[Chart]]) -> None:
        self._figures, charts = found
        self._header.set_second(self._figures.title)
        for part, shown in (
            (self._filled, bool(charts)),
            (self._save, bool(charts)),
            (self._empty, not charts),
        ):
            part.setVisible(shown)
        empty(self._charts)
        for chart in charts:
            self._charts.addWidget(_chart(chart), 1)
        _fill(
            self.editions, [tr("figures_page", head) for head in HEADS], map(_cells, self._figures.editions)
        )
        heads = [tr("figures_page", T("figures_page", "Organisation"))]
        lines = [(name, *(one or "–" for one in numbers)) for name, numbers in self._figures.bodies()]
        _fill(self.bodies, heads + [one.label for one in self._figures.editions], lines)
        self.tabs.set_count(0, str(len(self._figures.editions)))
        self.tabs.set_count(1, str(len(lines)))


def _read(store: Store, series: UUID, colours: Colours) -> tuple[SeriesFigures, list[Chart]]:
    figures = read_series_figures(store, series)
    return figures, charts_of(figures, colours) if figures.editions else []


def _colours() -> Colours:
    """Return the colours of the look of now."""
    look = look_now()
    ground, ink, line = (look.color(tone).name() for tone in ("surface", "text", "line"))
    return Colours(ground, ink, line, (look.color("accent").name(), look.color("text3").name()))


class _Picture(QWidget):
    """A chart as wide as there is room, up to its own size."""

    def __init__(self, chart: Chart, caption: str) -> None:
        super().__init__()
        self._image = QPixmap()
        self._image.loadFromData(chart.data)
        self.setAccessibleName(caption)
        self.setAccessibleDescription(chart.told)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(look_now().px(WIDTH))

    def sizeHint(self) -> QSize:
        """Return the size of the chart at normal text."""
        return QSize(look_now().px(WIDTH), self.heightForWidth(look_now().px(WIDTH)))

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the proportions."""
        return width * self._image.height() // max(self._image.width(), 1)

    def paintEvent(self, _event: object) -> None:
        """Draw the chart."""
        wide = round(self.width() * self.devicePixelRatioF())
        shown = self._image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, shown)


def _chart(chart: Chart) -> QWidget:
    """Return a card with a chart and its caption."""
    caption = Words(tr("paper", chart.caption), Type.CAPTION, tone="text2", wrap=True)
    return Card(column(_Picture(chart, caption.text()), 4, caption, None, margins=(12, 10, 12, 12)))


def _table(name: str, words: str) -> RecordTable:
    table = RecordTable(tr("figures_page", words), height=Height.CLOSE_ROW)
    table.setObjectName(name)
    return table


def _cells(one: Edition) -> tuple[object, ...]:
    first = "–" if one.first_timers is None else one.first_timers
    genders = (one.women, one.men) if one.known else ("–", "–")
    return (one.title, one.people, one.societies, first, *genders)


class _FiguresModel(PlainModel[Sequence[object]]):
    """A line a row, its first cell in words and the others in figures; cells are made as they are shown."""

    def words(self, line: Sequence[object], column: int) -> str:
        """Return what a cell says."""
        return str(line[column])


def _fill(table: RecordTable, heads: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    """Show *lines* under *heads*, which may be others than before."""
    before = table.model()
    model = _FiguresModel(heads, table, at_end=range(1, len(heads)))
    model.show_lines(tuple(lines))
    table.show_model(model, (GROWS, *[128] * (len(heads) - 1)))
    if before is not None:
        before.deleteLater()
