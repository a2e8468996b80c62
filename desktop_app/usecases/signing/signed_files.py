"""Checking a signed file: what it says of who signed it, and whom of ours that is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from db.records.problems import NotFound, Problem, Refused
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo
from desktop_app.usecases.meeting.documents import read_attachment, read_file
from desktop_app.usecases.paper.papers import pictures_of
from desktop_app.usecases.signing.certificates import known_certificates
from desktop_app.usecases.signing.signatures import refuse_settled
from desktop_app.usecases.signing.signing import (
    NOT_ADOPTED,
    kept_copy,
    new_copy,
    noted_signature,
    pages_to_sign,
    says_the_same,
    signed_copy,
)
from reports.document import SIGNATURE_FIELD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from db.records.record import Record
    from db.records.signatory import Signatory
    from db.store.store import Store
    from db.store.unit import Unit
    from reports.sign.checking import Found, Report
    from reports.sign.telling import Said


NOTHING_NEW = T("problems", "There is no signature in this file that is not noted already.")
OTHER_PAGES = T("problems", "The record says something else than this file: it can't be its signed copy.")
LACKS_SIGNATURES = T("problems", "The file kept with the record has signatures that this one lacks.")


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was checked: its name, what was found, and the signatories of ours by their fields."""

    name: str
    report: Report
    signatories: Mapping[str, Signatory]
    data: bytes = field(default=b"", repr=False)

    @property
    def news(self) -> list[tuple[Signatory, date]]:
        """Return who of ours signed here, and when, of whom that is not noted yet."""
        return [
            (signatory, one.signed_at.date())
            for one in self.report.found
            if one.is_sound and one.signed_at
            if (signatory := self.signatories.get(one.field)) and not signatory.has_signed
        ]

    def summary(self) -> Said:
        """Return the one sentence that counts, a marked text of the context "sign"."""
        from reports.sign.telling import summary

        return summary(self.report)

    def told(self) -> list[tuple[Found, list[Said]]]:
        """Return each signature with what is to be said of it, the weightiest first."""
        from reports.sign.telling import told

        return [(one, list(told(one))) for one in self.report.found]

    def lines(self) -> Iterator[str]:
        """Yield what was found as lines in the source language."""
        yield self.summary().sentence()
        for one, said in self.told():
            holder = one.certificate.holder if one.certificate else "?"
            when = f", {one.signed_at.isoformat()}" if one.signed_at else ""
            yield f"{self.who(one.field) or holder}{when}"
            yield from (f"    {line.sentence()}" for line in said)

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
        return Checked(name, check(data), {}, data)
    with store.reading() as unit:
        known = [b"".join(unit.attachments.read(one.sha256)) for one in known_certificates(unit)]
    report = check(data, known)
    with store.reading() as unit:
        fields = (*(one.field for one in report.found), *report.empty)
        ours = {one: found for one in fields if (found := _signatory(unit, one))}
    return Checked(name, report, ours, data)


def keep_signed_file(store: Store, checked: Checked) -> Undo:
    """Keep a file that was signed elsewhere as the signed copy of its record, and note who signed.

    Raise Refused where it is not sound, its record is a draft or signed as a whole or says something
    else by now, or where it lacks a signature that the kept one has.
    """
    if not (checked.report.is_sound and checked.news):
        raise Refused([Problem("", NOTHING_NEW)])
    uid = checked.news[0][0].record
    with store.reading() as unit:
        refuse_settled(unit, uid)
        dossier = unit.dossier(unit.records.get(uid).meeting)
        copy = signed_copy(unit, dossier, uid)
        kept = b"".join(unit.attachments.read(copy.sha256)) if copy else b""
        pictures = pictures_of(unit, dossier)
    _refuse_other(dossier.record(uid), checked.data, kept, pages_to_sign(dossier, uid, pictures))
    with store.unit() as unit:
        after = kept_copy(unit, copy or new_copy(dossier.record(uid)), checked.data)
        steps = [noted_signature(unit, one, day, after.uid) for one, day in checked.news]
        unit.commit()
    words = T("undo", "Signed file kept: {count} signed")
    return Undo(words, {"count": str(len(steps))}, (Step(copy, after), *steps))


def _refuse_other(record: Record, data: bytes, kept: bytes, pages: bytes) -> None:
    if not record.status.is_frozen:
        raise Refused([Problem("", NOT_ADOPTED)])
    if not says_the_same(data, pages):
        raise Refused([Problem("", OTHER_PAGES)])
    if not data.startswith(kept):
        raise Refused([Problem("", LACKS_SIGNATURES)])


def _signatory(unit: Unit, field: str) -> Signatory | None:
    prefix = SIGNATURE_FIELD.format(uid="")
    try:
        return unit.signatories.get(UUID(field.removeprefix(prefix))) if field.startswith(prefix) else None
    except (NotFound, ValueError):
        return None
