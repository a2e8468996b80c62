"""Attendance over a series: how many came to each edition, from where, for the first time, women and men."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.organisation import OrganisationKind
from db.records.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from db.records.meeting import Meeting
    from db.records.organisation import Organisation
    from db.records.turnout import Turnout
    from db.store.store import Store

SOCIETY = OrganisationKind.NATIONAL_SOCIETY
_WOMEN = "female f woman women w femme feminin mujer mujeres femenino nu perempuan wanita p انثى امراه امراة"
_MEN = "male m man men homme masculin hombre hombres masculino nam laki-laki pria l ذكر رجل"
WOMEN, MEN = frozenset(map(fold, _WOMEN.split())), frozenset(map(fold, _MEN.split()))
"""Words for the two that forms ask most, as people write them; whatever else is told counts by itself."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The figures of one meeting of the series, of those who took part.

    `known` counts people whose gender was told. `first_timers` is None for the first edition, where
    everybody comes for the first time.
    """

    meeting: UUID
    label: str
    title: str
    people: int
    societies: int
    women: int
    men: int
    known: int
    first_timers: int | None
    bodies: dict[str, int]


@dataclass(frozen=True, slots=True)
class SeriesFigures:
    """The editions of a series, the oldest first, and every organisation that came to any of them."""

    title: str
    editions: tuple[Edition, ...]

    def bodies(self) -> list[tuple[str, tuple[int, ...]]]:
        """Return each organisation with how many people came of it to each edition, by name."""
        names = sorted({name for one in self.editions for name in one.bodies}, key=fold)
        return [(name, tuple(one.bodies.get(name, 0) for one in self.editions)) for name in names]

    def knows_gender(self) -> bool:
        """Return whether the gender of anybody was told."""
        return any(one.known for one in self.editions)


def read_series_figures(store: Store, series: UUID) -> SeriesFigures:
    """Return the figures of a series; raise NotFound if there is none."""
    with store.reading() as unit:
        found = unit.series.get(series)
        turnout = unit.series.turnout(series)
        meetings = [one for one in reversed(unit.meetings.in_series(series)) if one.uid in turnout.homes]
        homes = {uid for some in turnout.homes.values() for uid, *_ in some if uid}
        register: dict[UUID | None, Organisation] = {
            one.uid: one for one in unit.organisations.get_many(homes)
        }
    seen: set[object] = set()
    editions: list[Edition] = []
    for meeting in meetings:
        who = turnout.who[meeting.uid]
        fresh = len(who - seen) if editions else None
        seen |= who
        editions.append(_edition(meeting, turnout, register, fresh))
    return SeriesFigures(found.title, tuple(editions))


def _edition(
    meeting: Meeting, turnout: Turnout, register: Mapping[UUID | None, Organisation], fresh: int | None
) -> Edition:
    homes = turnout.homes[meeting.uid]
    genders = [(fold(gender), people) for gender, people in turnout.genders[meeting.uid]]
    day = str(meeting.first_day.year) if meeting.first_day else ""
    return Edition(
        meeting=meeting.uid,
        label=" · ".join(filter(None, (str(meeting.ordinal or ""), day))) or meeting.label()[:12],
        title=meeting.label(),
        people=sum(people for *_, people in homes),
        societies=len({uid for uid, *_ in homes if uid in register and register[uid].kind is SOCIETY}),
        women=sum(people for gender, people in genders if gender in WOMEN),
        men=sum(people for gender, people in genders if gender in MEN),
        known=sum(people for gender, people in genders if gender),
        first_timers=fresh,
        bodies=_bodies(homes, register),
    )


def _bodies(
    homes: Iterable[tuple[UUID | None, str, int]], register: Mapping[UUID | None, Organisation]
) -> dict[str, int]:
    """Return how many people came of each organisation, by the name that the register has for it now."""
    found: dict[str, int] = {}
    for uid, printed, people in homes:
        name = register[uid].name() if uid in register else printed
        if name:
            found[name] = found.get(name, 0) + people
    return found
