"""What was typed and not saved yet: kept about a second after typing stops, offered again after a crash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from db.store.opening import Store
    from desktop_app.usecases.undo import Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft of one record in one form. `is_stale` if the record was saved by somebody since."""

    form: str
    record: Kept
    kept_at: datetime
    is_stale: bool = False


def keep_draft(store: Store, form: str, record: Kept) -> None:
    """Keep *record* as it stands in *form*, right or wrong; it replaces the draft kept before."""
    raise NotImplementedError


def find_draft(store: Store, form: str, uid: UUID) -> Draft | None:
    """Return what was typed in *form* for the record *uid* and not saved, if anything."""
    raise NotImplementedError


def drop_draft(store: Store, form: str, uid: UUID) -> None:
    """Forget the draft; call it after saving or when the person throws the changes away."""
    raise NotImplementedError


def open_drafts(store: Store) -> list[Draft]:
    """Return all drafts, the latest first."""
    raise NotImplementedError
