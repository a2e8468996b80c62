"""Checking a signed file: what it says of who signed it, and whom of ours that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from db.records.problems import NotFound
from desktop_app.usecases.documents import read_attachment, read_file
from desktop_app.usecases.signing import known_certificates
from reports.document import SIGNATURE_FIELD

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from db.records.signatory import Signatory
    from db.store.store import Store
    from db.store.unit import Unit
    from reports.sign.checking import Report


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was checked: its name, what was found, and the signatories of ours by their fields."""

    name: str
    report: Report
    signatories: Mapping[str, Signatory]

    def who(self, field: str) -> str:
        """Return who is printed at the place of *field*, in one line; nothing if they are not ours."""
        signatory = self.signatories.get(field)
        return signatory.line() if signatory else ""


def check_file(path: Path, store: Store | None = None) -> Checked:
    """Check the signatures in the PDF at *path*; *store* tells which certificates the office knows.

    Raise Refused if it is no PDF or too large, Trouble if it can't be read.
    """
    return _checked(path.name, read_file(path), store)


def check_attachment(store: Store, uid: UUID) -> Checked:
    """Check the signatures in a kept file. Raise Refused if it is no PDF."""
    with store.reading() as unit:
        name = unit.attachments.get(uid).file_name
    return _checked(name, read_attachment(store, uid), store)


def _checked(name: str, data: bytes, store: Store | None) -> Checked:
    from reports.sign.checking import check

    if store is None:
        return Checked(name, check(data), {})
    with store.reading() as unit:
        known = [b"".join(unit.attachments.read(one.sha256)) for one in known_certificates(unit)]
    report = check(data, known)
    with store.reading() as unit:
        fields = (*(one.field for one in report.found), *report.empty)
        return Checked(name, report, {one: found for one in fields if (found := _signatory(unit, one))})


def _signatory(unit: Unit, field: str) -> Signatory | None:
    prefix = SIGNATURE_FIELD.format(uid="")
    try:
        return unit.signatories.get(UUID(field.removeprefix(prefix))) if field.startswith(prefix) else None
    except (NotFound, ValueError):
        return None
