"""Signing a record electronically: one signatory after the other, in one file that is kept with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from db.records.attachment import Attachment, AttachmentKind
from db.records.problems import Problem, Refused
from db.records.signatory import SignedHow
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo
from desktop_app.usecases.meeting.documents import read_file
from desktop_app.usecases.paper.papers import document_of, pdf_of, pictures_of, style_of
from desktop_app.usecases.signing.certificates import remembered
from desktop_app.usecases.signing.signatures import refuse_settled
from desktop_app.usecases.words import wording_in
from desktop_app.usecases.writing import write_whole
from reports.document import SIGNATURE_FIELD

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.record import Record
    from db.records.signatory import Signatory
    from db.store.store import Store
    from db.store.unit import Unit
    from reports.sign.certificate import Certificate, Key

NOT_ADOPTED = T("problems", "Adopt the record first: what is signed can't change any more.")
SIGNED_BY = T("problems", "{name} has signed already.")
ALL_SIGNED = T("problems", "Everybody has signed this file already.")
CHANGED = T(
    "problems",
    "The pages say something else now than what was signed. "
    "Put that back, or remove the signed copy so that everybody signs anew.",
)
END_OF_REVISION = re.compile(rb"startxref\s+\d+\s+%%EOF\n?")


def open_certificate(path: Path, passphrase: str) -> Key:
    """Return the certificate and key in the file at *path*.

    Raise Refused (`certificate` or `passphrase`) where nobody can sign with it today, Trouble if it
    can't be read.
    """
    from reports.sign.certificate import open_key

    return open_key(read_file(path), passphrase)


def make_certificate(path: Path, name: str, organisation: str, passphrase: str) -> Certificate:
    """Write a new certificate with its key to *path*, under *passphrase*, and return it.

    It is good for three years, and nobody vouches for it but who made it. A file that is there is
    replaced. Raise Refused (`name` or `passphrase`), Trouble if it can't be written.
    """
    from reports.sign.certificate import make_key, open_key

    data = make_key(name, organisation, passphrase)
    write_whole(path, [data], overwrite=True)
    return open_key(data, passphrase).certificate


def sign_record(store: Store, signatory: UUID, key: Key, *, now: datetime | None = None) -> Undo:
    """Sign the record of *signatory* with *key* at their place, keep the file, and note that they signed.

    The first signature makes the file, from the record as adopted; the others are added to it. Raise
    Refused where the record is a draft, or signed as a whole, or by them; or says something else by now.
    """
    when = (now or datetime.now().astimezone()).replace(microsecond=0)
    with store.reading() as unit:
        one = unit.signatories.get(signatory)
        dossier = unit.dossier(unit.records.get(one.record).meeting)
        _refuse_unready(unit, dossier, one)
        pictures = pictures_of(unit, dossier)
        copy = signed_copy(unit, dossier, one.record)
        kept = b"".join(unit.attachments.read(copy.sha256)) if copy else b""
    fresh = pages_to_sign(dossier, one.record, pictures)
    if kept and not says_the_same(kept, fresh):
        raise Refused([Problem("", CHANGED)])
    done = _Done(one, key, when)
    signed = _signed(kept or fresh, dossier, done)
    return _keep(store, done, copy or new_copy(dossier.record(one.record)), signed)


def pages_to_sign(dossier: Dossier, record: UUID, pictures: Mapping[UUID, bytes]) -> bytes:
    """Return the PDF of *record* as it stood before anybody signed: what all of them sign is the same."""
    signatories = tuple(replace(one, signed_on=None) for one in dossier.signatories)
    unsigned = replace(dossier, signatories=signatories)
    return pdf_of(document_of(unsigned, record, pictures=pictures), style_of(dossier)).data


@dataclass(frozen=True, slots=True)
class _Done:
    """Who signs, with which key, when."""

    signatory: Signatory
    key: Key
    when: datetime


def signed_copy(unit: Unit, dossier: Dossier, record: UUID) -> Attachment | None:
    """Return the file in which the signatories of *record* signed electronically, if there is one."""
    scans = {
        one.scan for one in dossier.signatories_of(record) if one.scan and one.how is SignedHow.ELECTRONIC
    }
    copies = (one for one in dossier.attachments if one.uid in scans and one.media_type == "application/pdf")
    return next((one for one in copies if _has_fields(b"".join(unit.attachments.read(one.sha256)))), None)


def kept_copy(unit: Unit, copy: Attachment, data: bytes) -> Attachment:
    """Keep *data* as what *copy* holds from now on, and return it as saved."""
    sha256, size = unit.attachments.keep([data])
    return unit.attachments.save(replace(copy, sha256=sha256, size=size))


def noted_signature(unit: Unit, one: Signatory, day: date, copy: UUID) -> Step:
    """Note that *one* signed electronically on *day*, in the kept file *copy*; return the step."""
    noted = replace(one, how=SignedHow.ELECTRONIC, signed_on=day, scan=copy)
    return Step(one, unit.signatories.save(noted))


def _refuse_unready(unit: Unit, dossier: Dossier, one: Signatory) -> None:
    refuse_settled(unit, one.record)
    if not dossier.record(one.record).status.is_frozen:
        raise Refused([Problem("", NOT_ADOPTED)])
    if all(other.has_signed for other in dossier.signatories_of(one.record)):
        raise Refused([Problem("signatory", ALL_SIGNED)])
    if one.has_signed:
        raise Refused([Problem("signatory", SIGNED_BY, {"name": one.printed_name})])


def _signed(pdf: bytes, dossier: Dossier, done: _Done) -> bytes:
    from reports.catalogue.signing import signature_lines
    from reports.sign.signing import Shown, sign

    record, certificate = dossier.record(done.signatory.record), done.key.certificate
    language = record.language.value
    wording = wording_in(language, record.on_paper)
    lines = signature_lines(certificate.holder, certificate.organisation, done.when, wording)
    field = SIGNATURE_FIELD.format(uid=done.signatory.uid)
    return sign(pdf, field, done.key, Shown(lines, language), done.when)


def says_the_same(signed: bytes, fresh: bytes) -> bool:
    """Return whether the pages under the signatures are those of today.

    A newer version of the program may write the same pages in other bytes, so their text counts.
    """
    end = END_OF_REVISION.search(signed)
    first = signed[: end.end()] if end else signed
    return first == fresh or _text_of(first) == _text_of(fresh)


def _text_of(pdf: bytes) -> list[str]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as opened:
        return [page.get_textpage().get_text_range() for page in opened]


def _has_fields(pdf: bytes) -> bool:
    from reports.sign.signing import places_of

    try:
        return any(one.name.startswith(SIGNATURE_FIELD.format(uid="")) for one in places_of(pdf))
    except Refused:
        return False


def new_copy(record: Record) -> Attachment:
    """Return what is to be known of the file that *record* is signed in, before it is kept."""
    title = record.title[:400] or "-"
    return Attachment(
        meeting=record.meeting,
        record=record.uid,
        kind=AttachmentKind.SCAN,
        title=title,
        file_name=f"{_safe(title)}.pdf",
        media_type="application/pdf",
    )


def _safe(title: str) -> str:
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title)[:80].strip(" .") or "record"


def _keep(store: Store, done: _Done, copy: Attachment, signed: bytes) -> Undo:
    """Keep the *signed* file and what follows from it; all of it is taken back at once."""
    one = done.signatory
    with store.unit() as unit:
        after = kept_copy(unit, copy, signed)
        steps = [Step(copy if copy.version else None, after)]
        steps.append(noted_signature(unit, one, done.when.date(), after.uid))
        if known := remembered(unit, done.key.certificate):
            steps.append(Step(None, known))
        unit.commit()
    return Undo(T("undo", "“{name}” signed electronically"), {"name": one.printed_name}, tuple(steps))
