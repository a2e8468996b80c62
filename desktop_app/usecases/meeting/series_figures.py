"""Attendance over a series: how many came to each edition, from where, for the first time, women and men."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from db.records.attendance import Attendance, Delegation
    from db.records.dossier import Dossier
    from db.store.store import Store

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
        dossiers = [unit.dossier(one.uid) for one in reversed(unit.meetings.in_series(series))]
        people = {one.person for each in dossiers for one in each.attendance if one.person}
        genders = {one.uid: fold(one.gender) for one in unit.people.get_many(people)}
    seen: set[object] = set()
    editions: list[Edition] = []
    for dossier in dossiers:
        if _came(dossier):
            editions.append(_edition(dossier, genders, seen, is_first=not editions))
    return SeriesFigures(found.title, tuple(editions))


def _came(dossier: Dossier) -> list[Attendance]:
    """Return the lines of those who took part, as the meeting counts them."""
    states = dossier.meeting.counted_states()
    return [one for one in dossier.attendance if one.state in states]


def _edition(dossier: Dossier, genders: dict[UUID, str], seen: set[object], *, is_first: bool) -> Edition:
    lines, meeting = _came(dossier), dossier.meeting
    told = [genders.get(one.person, "") for one in lines if one.person]
    who = {one.person or fold(one.printed_name) for one in lines if one.is_named}
    fresh = len(who - seen)
    seen |= who
    day = str(meeting.first_day.year) if meeting.first_day else ""
    return Edition(
        meeting=meeting.uid,
        label=" · ".join(filter(None, (str(meeting.ordinal or ""), day))) or meeting.label()[:12],
        title=meeting.label(),
        people=sum(one.head_count for one in lines),
        societies=len({one.organisation for one in _homes(dossier, lines)} & _national(dossier)),
        women=sum(one in WOMEN for one in told),
        men=sum(one in MEN for one in told),
        known=sum(bool(one) for one in told),
        first_timers=None if is_first else fresh,
        bodies=_bodies(dossier, lines),
    )


def _homes(dossier: Dossier, lines: Iterable[Attendance]) -> list[Delegation]:
    present = {one.delegation for one in lines}
    return [one for one in dossier.delegations if one.uid in present]


def _national(dossier: Dossier) -> set[UUID]:
    return {one.uid for one in dossier.organisations if one.kind == "national_society"}


def _bodies(dossier: Dossier, lines: Iterable[Attendance]) -> dict[str, int]:
    """Return how many people came of each organisation, by the name that the register has for it now."""
    known = {one.uid: one.name() for one in dossier.organisations}
    names = {one.uid: known.get(one.organisation, one.printed_name) for one in dossier.delegations}  # type: ignore[arg-type]  # None is no key
    found: dict[str, int] = {}
    for line in lines:
        name = names.get(line.delegation, "")
        if name:
            found[name] = found.get(name, 0) + line.head_count
    return found
