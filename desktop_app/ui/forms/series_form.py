"""The form of a series: its title, its members, and whose turn it is to chair."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.records.problems import Problem
from db.records.series import Series, Turn
from db.records.words import T
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.number_editor import NumberEditor
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.sources import Source, organisations
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.forms.making import Maker

PLAN = Plan(
    "series",
    (
        GroupPlan(
            T("series", "What it is"),
            T("series", "The meetings of a series are numbered. The field with * is needed."),
            ((Cell("title"),), (Cell("abbreviation", 4),), (Cell("organisation", 9),)),
        ),
        GroupPlan(
            T("series", "Members"),
            T("series", "Who is invited to each meeting."),
            ((Cell("members", label=T("series", "Members")),),),
        ),
        GroupPlan(
            T("series", "Chair"),
            T("series", "Whose turn it is, year by year. The host of the next meeting is proposed from it."),
            ((Cell("rota", label=T("series", "Turns")),),),
        ),
        GroupPlan(T("series", "Notes"), "", ((Cell("notes"),),)),
    ),
)


@dataclass(frozen=True, slots=True)
class _Member:
    organisation: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Turn:
    year: int | None = None
    organisation: UUID | None = None


class SeriesForm(RecordForm[Series]):
    """The form of a series."""

    def __init__(self, desk: Desk, series: Series | None = None) -> None:
        bodies = organisations(desk)
        makers: dict[str, Maker] = {
            "organisation": partial(ReferenceEditor, source=bodies),
            "members": partial(_Members, bodies=bodies),
            "rota": partial(_Rota, bodies=bodies),
        }
        super().__init__(series or Series(), plan=PLAN, makers=makers)


def _body(bodies: Source, share: int) -> Part:
    words = tr("series", T("series", "Organisation"))
    return Part("organisation", words, share, partial(ReferenceEditor, source=bodies))


class _Members(RowsEditor):
    """The members, one a line; a line in which nobody was found yet is no member."""

    def __init__(self, name: str, bodies: Source) -> None:
        super().__init__(name, (_body(bodies, 1),), _Member, tr("series", T("series", "Add a member")))

    def value(self) -> tuple[Any, ...]:
        """Return the identifiers, each once."""
        return tuple(dict.fromkeys(one.organisation for one in super().value() if one.organisation))

    def set_value(self, value: Any) -> None:
        """Show the members."""
        super().set_value(tuple(_Member(one) for one in value or ()))


class _Rota(RowsEditor):
    """The turns, one a year."""

    def __init__(self, name: str, bodies: Source) -> None:
        parts = (Part("year", tr("series", T("series", "Year")), 1, NumberEditor), _body(bodies, 4))
        super().__init__(name, parts, _next_turn, tr("series", T("series", "Add a turn")))

    def value(self) -> tuple[Any, ...]:
        """Return the turns of which year and organisation are known."""
        found = super().value()
        return tuple(Turn(year=one.year, organisation=one.organisation) for one in found if _is_whole(one))

    def set_value(self, value: Any) -> None:
        """Show the turns."""
        super().set_value(tuple(_Turn(one.year, one.organisation) for one in value or ()))

    def misread(self) -> Problem | None:
        """Return the problem of a turn that is half filled in."""
        if all(_is_whole(one) for one in super().value()):
            return super().misread()
        said = T("problems", "Each turn needs a year and an organisation.")
        return Problem(self.widget.objectName(), said)


def _is_whole(turn: _Turn) -> bool:
    return turn.year is not None and turn.organisation is not None


def _next_turn() -> _Turn:
    return _Turn(date.today().year)  # noqa: DTZ011 - the year on this computer's clock
