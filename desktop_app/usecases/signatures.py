"""Who signs a record, and who has."""

from __future__ import annotations

from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from db.records.signatory import Signatory, SignedHow
    from collections.abc import Collection, Sequence
    from datetime import date
    from uuid import UUID

    from db.store.opening import Store
    from desktop_app.usecases.undo import Undo


def list_signatories(store: Store, record: UUID) -> list[Signatory]:
    """Return who signs *record*, in the order of printing."""
    with store.reading() as unit:
        return list(unit.signatories.of(record))


def file_signatory(store: Store, signatory: Signatory) -> Signatory:
    """Check and save *signatory*; return it as saved. A new one stands last.

    Raise Refused, also once the record is signed: what is printed can't change then.
    """
    raise NotImplementedError


def remove_signatory(store: Store, uid: UUID) -> Undo:
    """Remove a signatory; raise Refused once the record is signed."""
    raise NotImplementedError


def arrange_signatories(store: Store, uids: Sequence[UUID]) -> Undo:
    """Put signatories into the order of *uids*."""
    raise NotImplementedError


def signatories_from_heads(store: Store, record: UUID) -> Undo:
    """Add the heads of delegations as signatories, as printed in the list, in its order.

    Heads that sign already, by name, are left out.
    """
    raise NotImplementedError


def mark_signed(store: Store, uids: Collection[UUID], day: date | None, how: SignedHow | None = None) -> Undo:
    """Note that the signatories signed on *day*; None takes that back. Without *how* it stays as it is."""
    raise NotImplementedError
