"""The distribution of a record: when it went out, to whom and how."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.field import NEEDED
from db.records.problems import Problem, Refused
from db.records.record import Record, RecordStatus
from db.records.words import T
from desktop_app.usecases.keeping.undo import Undo, edited
from desktop_app.usecases.record.records import NOT_NEXT, next_statuses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from db.store.store import Store
    from db.store.unit import Unit

BEFORE_ADOPTION = T("problems", "This is before the day of adoption.")
DISTRIBUTED = T("undo", "Distribution noted")


def distribute(store: Store, uid: UUID, day: date | None, to: str) -> Undo:
    """Note that the record went out on *day*, *to* whom and how; return the way back.

    What was noted before is replaced. Raise Refused if day or text are missing, or if the record
    has not come so far: it must be adopted and, where somebody signs it, signed.
    """
    with store.unit() as unit:
        before = unit.records.get(uid)
        after = replace(
            before, status=RecordStatus.DISTRIBUTED, distributed_on=day, distributed_to=to.strip()
        )
        if problems := [*_status_problems(unit, before), *distribution_problems(after)]:
            raise Refused(problems)
        saved = unit.records.save(after)
        unit.commit()
    return edited(DISTRIBUTED, before, saved)


def distribution_problems(record: Record) -> Iterator[Problem]:
    """Yield what is wrong with the distribution noted in *record*."""
    if record.distributed_on is None:
        yield Problem("distributed_on", NEEDED)
    elif record.adopted_on is not None and record.distributed_on < record.adopted_on:
        yield Problem("distributed_on", BEFORE_ADOPTION)
    if not record.distributed_to.strip():
        yield Problem("distributed_to", NEEDED)


def _status_problems(unit: Unit, record: Record) -> Iterator[Problem]:
    done, signatories = RecordStatus.DISTRIBUTED, len(list(unit.signatories.of(record.uid)))
    if record.status is not done and done not in next_statuses(record, signatories=signatories):
        yield Problem("status", NOT_NEXT, {"old": record.status.label, "new": done.label})
