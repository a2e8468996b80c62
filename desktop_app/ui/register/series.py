"""The page of a series of meetings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from db.records.field import NEEDED
from db.records.problems import Problem
from db.records.series import Series, Turn
from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.number_editor import NumberEditor
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.look.buttons import button
from desktop_app.ui.register.page import RegisterPage
from desktop_app.ui.translate import tr
from desktop_app.usecases.series import file_series, get_series, next_edition, remove_series

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from db.records.meeting import Meeting
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.forms.making import Maker
    from desktop_app.ui.forms.sources import Source
    from desktop_app.usecases.opening import Store
    from desktop_app.usecases.undo import Undo

PLAN = Plan(
    "series",
    (
        GroupPlan(
            T("series", "What it is"),
            T("series", "The name that stays the same from one edition to the next."),
            ((Cell("title", 8), Cell("abbreviation", 4)), (Cell("organisation"),), (Cell("notes"),)),
        ),
        GroupPlan(
            T("series", "Chair"),
            T("series", "Whose turn it is, year by year. The next edition proposes that host."),
            ((Cell("rota", label=T("series", "Turns")),),),
        ),
    ),
)


class SeriesForm(RecordForm[Series]):
    """The form of a series; a turn needs both its year and who chairs."""

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right."""
        unfinished = tuple(_unfinished(self.record().rota))
        return unfinished or super().problems()


class SeriesPage(RegisterPage[Series]):
    """A recurring meeting."""

    place = "series"
    list_place = "series_list"
    list_words = T("tables", "Series")
    new_words = T("tables", "New series")

    def __init__(self, desk: Desk) -> None:
        bodies = organisations(desk)
        makers: dict[str, Maker] = {
            "organisation": partial(ReferenceEditor, source=bodies),
            "rota": partial(_rota, bodies=bodies),
        }
        super().__init__(desk, SeriesForm(Series(), plan=PLAN, makers=makers))

    def title_actions(self) -> tuple[QWidget, ...]:
        """Return the button that begins the next edition."""
        self._next = button(tr("series", T("series", "Next edition")), "calendar-event")
        self._next.setObjectName("next-edition")
        self._next.clicked.connect(self._begin_next)
        return (self._next,)

    def file(self, store: Store, record: Series) -> Series:
        """Save the series."""
        return file_series(store, record)

    def get(self, store: Store, uid: UUID) -> Series:
        """Read the series."""
        return get_series(store, uid)

    def remove(self, store: Store, uid: UUID) -> Undo:
        """Remove the series."""
        return remove_series(store, uid)

    def blank(self, words: str) -> Series:
        """Return a new series."""
        return Series(title=words)

    def name_of(self, record: Series) -> str:
        """Return its title."""
        return record.title

    def about(self, record: Series) -> str:
        """Return its abbreviation."""
        return record.abbreviation

    def _begin_next(self) -> None:
        series = self.form.record()
        if series.version:
            self.desk.tasks.read(partial(next_edition, self.desk.store, series.uid), self._file_next)

    def _file_next(self, meeting: Meeting) -> None:
        self.desk.go(Place("meeting", None, spot=f"series:{meeting.series}"))


def _rota(name: str, bodies: Source) -> RowsEditor:
    partial(ReferenceEditor, source=bodies)
    parts = (
        Part("year", tr("series", T("series", "Year")), 3, NumberEditor),
        Part(
            "organisation",
            tr("series", T("series", "Who chairs")),
            9,
            partial(ReferenceEditor, source=bodies),
        ),
    )
    return RowsEditor(name, parts, _empty_turn, tr("series", T("series", "Add a year")))


def _empty_turn() -> Any:
    return Turn(year=None, organisation=None)  # type: ignore[arg-type]  # filled in by the person


def _unfinished(turns: tuple[Turn, ...]) -> Iterator[Problem]:
    for place, turn in enumerate(turns):
        for name in ("year", "organisation"):
            if getattr(turn, name) is None:
                yield Problem(f"rota.{place}.{name}", NEEDED)
