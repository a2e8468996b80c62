"""The distribution of a record: when it went out, to whom and how."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.distribution import Distribution
from db.records.field import NEEDED, field_problems
from db.records.problems import Problem, Refused
from db.records.record import Record, RecordStatus
from db.records.text import fold
from db.records.words import T
from desktop_app.usecases.keeping.undo import Undo, edited
from desktop_app.usecases.record.records import NOT_ALL_SIGNED, NOT_NEXT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from db.records.attendance import Delegation
    from db.records.dossier import Dossier
    from db.store.store import Store
    from db.store.unit import Unit

BEFORE_ADOPTION = T("problems", "This is before the day of adoption.")
BEFORE_IT_WENT = T("problems", "This is before the day on which it went out.")
NO_COPY = T("problems", "At least one copy went out.")
DISTRIBUTED = T("undo", "Distribution noted")


def distribute(store: Store, uid: UUID, entries: Sequence[Distribution]) -> Undo:
    """Note when the record went out, to whom and how, each time in an entry; return the way back.

    What was noted before is replaced. Raise Refused if there is no entry or a day or recipients are
    missing, or if the record has not come so far: it must be adopted and, where somebody signs it, signed.
    """
    noted = tuple(replace(one, recipients=one.recipients.strip()) for one in entries)
    with store.unit() as unit:
        before = unit.records.get(uid)
        after = replace(before, status=RecordStatus.DISTRIBUTED, distributions=noted)
        if problems := [*_status_problems(unit, before), *distribution_problems(after)]:
            raise Refused(problems)
        saved = unit.records.save(after)
        unit.commit()
    return edited(DISTRIBUTED, before, saved)


def distribution_problems(record: Record) -> Iterator[Problem]:
    """Yield what is wrong with the distributions noted in *record*."""
    if not record.distributions:
        yield Problem("distributions", NEEDED)
    for place, one in enumerate(record.distributions):
        found = _entry_problems(one, record.adopted_on)
        yield from (replace(problem, place=f"distributions.{place}.{problem.place}") for problem in found)


def for_each_delegation(dossier: Dossier, record: UUID, day: date) -> tuple[Distribution, ...]:
    """Return a distribution to each delegation of the meeting that none is noted to, in their order."""
    noted = {fold(one.recipients) for one in dossier.record(record).distributions}
    names = dict.fromkeys(_name(dossier, one, record) for one in dossier.delegations)
    return tuple(Distribution(day=day, recipients=one) for one in names if one and fold(one) not in noted)


def _name(dossier: Dossier, delegation: Delegation, record: UUID) -> str:
    organisation = dossier.organisation(delegation.organisation)
    language = dossier.record(record).language
    return delegation.printed_name or (organisation.name(language) if organisation else "")


def _entry_problems(one: Distribution, adopted_on: date | None) -> Iterator[Problem]:
    yield from field_problems(one)
    if one.day is None:
        yield Problem("day", NEEDED)
    elif adopted_on is not None and one.day < adopted_on:
        yield Problem("day", BEFORE_ADOPTION)
    if not one.recipients.strip():
        yield Problem("recipients", NEEDED)
    if one.copies is not None and one.copies < 1:
        yield Problem("copies", NO_COPY)
    if one.acknowledged_on is not None and one.day is not None and one.acknowledged_on < one.day:
        yield Problem("acknowledged_on", BEFORE_IT_WENT)


def _status_problems(unit: Unit, record: Record) -> Iterator[Problem]:
    """Yield why *record* can't go out yet; one that all have signed need not be marked as signed before."""
    done, signatories = RecordStatus.DISTRIBUTED, list(unit.signatories.of(record.uid))
    missing = sum(not one.has_signed for one in signatories)
    if record.status is RecordStatus.ADOPTED and missing:
        yield Problem("status", NOT_ALL_SIGNED, {"missing": str(missing), "count": str(len(signatories))})
    elif record.status not in {RecordStatus.ADOPTED, RecordStatus.SIGNED, done}:
        yield Problem("status", NOT_NEXT, {"old": record.status.label, "new": done.label})
