"""Data in and out of the file as documented JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.store.opening import Store
    from db.store.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did: how many records of each kind are new, changed, and the same as before."""

    added: dict[str, int]
    changed: dict[str, int]
    same: dict[str, int]
    meetings: tuple[UUID, ...] = ()


def import_json(store: Store, path: Path) -> Imported:
    """Read a meeting or a whole file as JSON into the open file, all or nothing.

    Records are known again by their identifier; the same content changes nothing. Raise Refused with
    the place of each thing that is not understood (`meetings.0.first_day`), Trouble if the file can't
    be read.
    """
    raise NotImplementedError


def export_json(store: Store, uid: UUID | None, path: Path, *, overwrite: bool = False) -> None:
    """Write a meeting, or with None the whole file, as JSON to *path*, whole or not at all."""
    raise NotImplementedError


def put_dossier(unit: Unit, dossier: Dossier) -> None:
    """Save a meeting with everything that belongs to it as it is; used for the sample file."""
    raise NotImplementedError
