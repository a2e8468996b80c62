"""Who signs a record, and who has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.attendance import DelegationRole
from db.records.problems import Problem, Refused
from db.records.record import RecordStatus
from db.records.signatory import Signatory
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo, removal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from db.records.attendance import Attendance
    from db.records.dossier import Dossier
    from db.records.signatory import SignedHow
    from db.store.store import Store
    from db.store.unit import Unit
    from reports.catalogue.roll import Party

SIGNED = T("problems", "This is signed, so its signatories can't change any more.")
NOBODY = T("problems", "Nobody is named on the list of participants yet.")
_SETTLED = frozenset({RecordStatus.SIGNED, RecordStatus.DISTRIBUTED})


def list_signatories(store: Store, record: UUID) -> list[Signatory]:
    """Return who signs *record*, in the order of printing."""
    with store.reading() as unit:
        return list(unit.signatories.of(record))


def file_signatory(store: Store, signatory: Signatory) -> Signatory:
    """Check and save *signatory*; return it as saved. A new one stands last.

    Raise Refused, also once the record is signed: what is printed can't change then.
    """
    if problems := signatory.problems():
        raise Refused(problems)
    with store.unit() as unit:
        refuse_settled(unit, signatory.record)
        if not signatory.version:
            signatory = replace(signatory, position=_end(unit, signatory.record))
        saved = unit.signatories.save(signatory)
        unit.commit()
    return saved


def remove_signatory(store: Store, uid: UUID) -> Undo:
    """Remove a signatory; raise Refused once the record is signed."""
    with store.unit() as unit:
        signatory = unit.signatories.get(uid)
        refuse_settled(unit, signatory.record)
        step = removal(unit, signatory)
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": signatory.printed_name}, (step,))


def arrange_signatories(store: Store, uids: Sequence[UUID]) -> Undo:
    """Put the signatories of a record into the order of *uids*."""
    steps: list[Step] = []
    with store.unit() as unit:
        for place, uid in enumerate(uids):
            before = unit.signatories.get(uid)
            refuse_settled(unit, before.record)
            if before.position != place:
                steps.append(Step(before, unit.signatories.save(replace(before, position=place))))
        unit.commit()
    return Undo(T("undo", "Order changed"), {}, tuple(steps))


def signatories_from_heads(store: Store, record: UUID) -> Undo:
    """Add the heads of delegations as signatories, as printed in the list, in its order.

    Where no head is marked, the first of each Society stands for it. Those who are among the signatories
    by name already are left out. Raise Refused where nobody on the list has a name.
    """
    with store.unit() as unit:
        refuse_settled(unit, record)
        dossier = unit.dossier(unit.records.get(record).meeting)
        words, people = _speaking(list(_named(dossier, record)))
        there = {one.printed_name for one in dossier.signatories_of(record)}
        wanted = [_signatory(record, *one) for one in people if one[1].printed_name not in there]
        first = _end(unit, record)
        placed = [replace(one, position=first + place) for place, one in enumerate(wanted)]
        saved = [unit.signatories.save(one) for one in placed]
        unit.commit()
    return Undo(words, {"count": str(len(saved))}, tuple(Step(None, one) for one in saved))


def mark_signed(store: Store, uids: Collection[UUID], day: date | None, how: SignedHow | None = None) -> Undo:
    """Note that the signatories signed on *day*; None takes that back. Without *how* it stays as it is.

    Raise Refused where the day is wrong, or once the record is signed.
    """
    steps: list[Step] = []
    with store.unit() as unit:
        for uid in uids:
            before = unit.signatories.get(uid)
            refuse_settled(unit, before.record)
            after = replace(before, signed_on=day, how=how or before.how)
            if problems := after.problems():
                raise Refused(problems)
            if after != before:
                steps.append(Step(before, unit.signatories.save(after)))
        unit.commit()
    words = T("undo", "{count} marked as signed") if day else T("undo", "{count} marked as not signed")
    return Undo(words, {"count": str(len(steps))}, tuple(steps))


def _named(dossier: Dossier, record: UUID) -> Iterator[tuple[Party, Attendance]]:
    """Yield who is listed by name, in the order of the list."""
    from reports.catalogue.roll import roll_of

    language = dossier.record(record).language
    for group in roll_of(dossier, language, dossier.meeting.counted_states()):
        for party in group.parties:
            yield from ((party, one) for one in party.people if one.is_named)


def _speaking(
    named: Sequence[tuple[Party, Attendance]],
) -> tuple[str, Sequence[tuple[Party, Attendance]]]:
    """Return who speaks for the delegations, with the words to tell it."""
    if not named:
        raise Refused([Problem("", NOBODY)])
    heads = [one for one in named if one[1].role is DelegationRole.HEAD]
    if heads:
        return T("undo", "{count} signatories added"), heads
    firsts: dict[UUID, tuple[Party, Attendance]] = {}
    for party, one in [one for one in named if one[0].is_society] or named:
        firsts.setdefault(party.delegation.uid, (party, one))
    words = T("undo", "{count} signatories added: no head is marked, so the first of each delegation")
    return words, list(firsts.values())


def _signatory(record: UUID, party: Party, one: Attendance) -> Signatory:
    return Signatory(
        record=record,
        printed_name=one.printed_name,
        printed_post=one.printed_post,
        printed_organisation=party.name,
        person=one.person,
    )


def _end(unit: Unit, record: UUID) -> int:
    return max((one.position for one in unit.signatories.of(record)), default=-1) + 1


def refuse_settled(unit: Unit, record: UUID) -> None:
    """Raise Refused where *record* is signed as a whole."""
    if unit.records.get(record).status in _SETTLED:
        raise Refused([Problem("", SIGNED)])
