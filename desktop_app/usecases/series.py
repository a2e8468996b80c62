"""Recurring meetings and their next edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.problems import Refused
from db.records.words import T
from desktop_app.usecases.undo import Step, Undo

if TYPE_CHECKING:
    from db.records.meeting import Meeting
    from uuid import UUID

    from db.records.lines import SeriesLine
    from db.records.series import Series
    from db.store.opening import Store


def get_series(store: Store, uid: UUID) -> Series:
    """Return the series; raise NotFound if there is none."""
    with store.reading() as unit:
        return unit.series.get(uid)


def file_series(store: Store, series: Series) -> Series:
    """Check and save *series*; return it as saved. Raise Refused or ChangedMeanwhile."""
    if problems := series.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.series.save(series)
        unit.commit()
    return saved


def remove_series(store: Store, uid: UUID) -> Undo:
    """Remove a series without meetings; raise Refused if it has some."""
    with store.unit() as unit:
        series = unit.series.get(uid)
        unit.series.remove(uid)
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": series.title}, (Step(series, None),))


def list_series(
    store: Store,
    *,
    order: str = "title",
    after: SeriesLine | None = None,
    limit: int = 200,
    text: str = "",
) -> list[SeriesLine]:
    """Return the next *limit* lines of the list that follow the line *after*."""
    with store.reading() as unit:
        return unit.series.lines(order=order, after=after, limit=limit, text=text)


def next_edition(store: Store, series: UUID) -> Meeting:
    """Return a new meeting of *series*, not saved yet: the number after the highest, a title, the host.

    The host is the one whose turn it is in the year after the last edition, if the rota says.
    """
    raise NotImplementedError
