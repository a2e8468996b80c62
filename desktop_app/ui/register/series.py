"""The page of a series of meetings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from db.records.field import NEEDED
from db.records.problems import Problem
from db.records.quorum import QuorumRule
from db.records.series import Series, Turn
from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.choice_editors import ComboEditor, options_of
from desktop_app.ui.forms.members_editor import MembersEditor
from desktop_app.ui.forms.number_editor import NumberEditor
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.only_read import shut
from desktop_app.ui.register.page import Entry, RegisterPage
from desktop_app.usecases.meeting.series import file_series, get_series, remove_series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.forms.making import Maker
    from desktop_app.ui.forms.sources import Source

PLAN = Plan(
    "series",
    (
        GroupPlan(
            T("series", "What it is"),
            T("series", "The name that stays the same from one edition to the next."),
            ((Cell("title", 8), Cell("abbreviation", 4)), (Cell("organisation"),), (Cell("notes"),)),
        ),
        GroupPlan(
            T("series", "Members"),
            T("series", "Who is invited to each meeting."),
            ((Cell("members", label=T("series", "Members")),),),
        ),
        GroupPlan(
            T("series", "Quorum"),
            T("series", "When its meetings can decide. A meeting can have a rule of its own."),
            ((Cell("quorum", 8), Cell("quorum_number", 4)),),
        ),
        GroupPlan(
            T("series", "Chair"),
            T("series", "Whose turn it is, year by year. The next edition proposes that host."),
            ((Cell("rota", label=T("series", "Turns")),),),
        ),
    ),
)


class SeriesForm(RecordForm[Series]):
    """The form of a series; a turn needs both its year and who chairs, a quorum by number its number."""

    def set_record(self, record: Series) -> None:
        """Show another series."""
        super().set_record(record)
        self.follow()

    def follow(self) -> None:
        """Ask for the number only where the rule names one."""
        self.row("quorum_number").setVisible(self.record().quorum is QuorumRule.NUMBER)

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right."""
        unfinished = tuple(_unfinished(self.record().rota))
        return unfinished or super().problems()


ENTRY: Entry[Series] = Entry(
    place="series",
    list_place="series_list",
    list_words=T("tables", "Series"),
    new_words=T("tables", "New series"),
    get=get_series,
    file=file_series,
    remove=remove_series,
    blank=lambda words: Series(title=words),
    name=lambda series: series.title,
    about=lambda series: series.abbreviation,
)


class SeriesPage(RegisterPage[Series]):
    """A recurring meeting, and the way to its next edition."""

    def __init__(self, desk: Desk) -> None:
        bodies = organisations(desk)
        makers: dict[str, Maker] = {
            "organisation": partial(ReferenceEditor, source=bodies),
            "members": partial(MembersEditor, bodies=bodies),
            "quorum": lambda name: ComboEditor(name, options_of(QuorumRule, "quorum")),
            "rota": partial(_rota, bodies=bodies),
        }
        form = SeriesForm(Series(), plan=PLAN, makers=makers)
        form.changed.connect(form.follow)
        form.follow()
        following = button(tr("series", T("series", "Next edition")), "calendar-event")
        following.setObjectName("next-edition")
        following.clicked.connect(self._begin_next)
        shut(desk, following)
        figures = button(tr("series", T("series", "Attendance")), "users-group")
        figures.setObjectName("series-figures")
        figures.clicked.connect(self._show_figures)
        super().__init__(desk, form, ENTRY, figures, following)

    def _show_figures(self) -> None:
        series = self.form.record()
        if series.version:
            self.desk.go(Place("series_figures", series.uid))

    def _begin_next(self) -> None:
        series = self.form.record()
        if series.version:
            self.desk.go(Place("meeting", None, spot=f"series:{series.uid}"))


def _rota(name: str, bodies: Source) -> RowsEditor:
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
