"""Certificates that the office knows: whoever signs with one of them is no stranger to a check."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db.records.attachment import Attachment, AttachmentKind
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo
from desktop_app.usecases.meeting.documents import read_file

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from db.store.store import Store
    from db.store.unit import Unit
    from reports.sign.certificate import Certificate

CERTIFICATE = "application/pkix-cert"
"""The media type by which the office's files tell certificates it knows from its logo."""


class Known(NamedTuple):
    """A certificate, and the kept file that it lies in."""

    uid: UUID
    certificate: Certificate


def list_certificates(store: Store) -> list[Known]:
    """Return the certificates that the office knows, in the order they were taken in."""
    from reports.sign.certificate import read_certificate

    with store.reading() as unit:
        kept = [(one.uid, b"".join(unit.attachments.read(one.sha256))) for one in known_certificates(unit)]
    return [Known(uid, read_certificate(data)) for uid, data in kept]


def add_certificate(store: Store, path: Path) -> Undo:
    """Take in the certificate in the file at *path*: a person's, or an authority's that vouches for others.

    Raise Refused (`certificate`) if it is none, Trouble if it can't be read.
    """
    from reports.sign.certificate import read_certificate

    return remember_certificate(store, read_certificate(read_file(path)))


def known_certificates(unit: Unit) -> list[Attachment]:
    """Return the certificates that the office knows, as files of its own."""
    return [one for one in unit.attachments.of(None) if one.media_type == CERTIFICATE]


def remember_certificate(store: Store, certificate: Certificate) -> Undo:
    """Note that the office knows *certificate*: whoever signs with it is no stranger any more."""
    with store.unit() as unit:
        saved = remembered(unit, certificate)
        unit.commit()
    values = {"name": certificate.holder}
    steps = (Step(None, saved),) if saved else ()
    return Undo(T("undo", "The certificate of “{name}” is known here now"), values, steps)


def remembered(unit: Unit, certificate: Certificate) -> Attachment | None:
    """Keep *certificate* among those that are known; return nothing if it is one of them already."""
    sha256, size = unit.attachments.keep([certificate.data])
    if any(one.sha256 == sha256 for one in known_certificates(unit)):
        return None
    return unit.attachments.save(
        Attachment(
            kind=AttachmentKind.OTHER,
            title=certificate.holder[:400],
            file_name=f"{certificate.fingerprint[:16]}.cer",
            media_type=CERTIFICATE,
            sha256=sha256,
            size=size,
        )
    )
