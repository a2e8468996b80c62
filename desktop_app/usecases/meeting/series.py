"""Recurring meetings and their next edition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.records.meeting import Meeting, Mode
from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.keeping.undo import IN_USE, Undo, lost_links, removal

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.lines import SeriesLine
    from db.records.series import Series
    from db.store.store import Store


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


def remove_series(store: Store, uid: UUID, *, anyway: bool = False) -> Undo:
    """Remove a series; raise Refused if it has meetings, unless *anyway*: they stay, out of a series."""
    with store.unit() as unit:
        series = unit.series.get(uid)
        step = removal(unit, series)
        if lost_links(step) and not anyway:
            count = str(lost_links(step))
            raise Refused([Problem("", IN_USE, {"name": series.title, "count": count})])
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": series.title}, (step,))


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
        return unit.series.lines(order, after, limit, text=text)


def next_edition(store: Store, series: UUID) -> Meeting:
    """Return a new meeting of *series*, not saved yet: the number after the highest, a title, the host.

    The number is written in the office's language. The host is the one whose turn it is in the year
    after the last edition, if the rota says.
    """
    from desktop_app.usecases.words import translator
    from reports.catalogue.paper import numbered_title
    from reports.wording import Wording

    with store.reading() as unit:
        found = unit.series.get(series)
        editions = unit.meetings.in_series(series)
        language = unit.office.get().language
    last = editions[0] if editions else None
    ordinal = (last.ordinal or len(editions)) + 1 if last else 1
    day = last.first_day if last else None
    return Meeting(
        series=series,
        ordinal=ordinal,
        title=numbered_title(found.title, ordinal, Wording(language, translator(language))),
        short_title=f"{found.abbreviation} {ordinal}" if found.abbreviation else "",
        mode=last.mode if last else Mode.IN_PERSON,
        host=found.chair_in(day.year + 1) if day else None,
        **_habits(last),
    )


def _habits(last: Meeting | None) -> dict[str, Any]:
    """Return what one edition takes over from the one before: how it orders its list and what it allows."""
    names = (
        "first_listed",
        "country_names",
        "sequence",
        "counted",
        "largest_delegation",
        "quorum",
        "quorum_number",
    )
    return {name: getattr(last, name) for name in names} if last else {}
