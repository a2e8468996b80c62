"""Signing: the empty field of a signatory is filled, and nothing else of the file is touched.

What is added stands behind the bytes that are there (PAdES baseline B-B, ISO 32000-1, 12.8), so that
earlier signatures stay good and the file keeps to PDF/A and PDF/UA.
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.records.problems import Problem, Refused
from db.records.words import T
from reports.sign.appearance import appearance
from reports.sign.offline import stay_offline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from reports.sign.certificate import Key

NOT_A_PDF = T("problems", "This is not a PDF, or it is damaged.")
LOCKED = T("problems", "This PDF is locked by a password.")
NO_FIELD = T("problems", "This file has no place for that signature.")
SIGNED_ALREADY = T("problems", "There is a signature in that place already.")


@dataclass(frozen=True, slots=True)
class Place:
    """A field for a signature: its name, its size in points, and whether somebody has signed in it."""

    name: str
    size: tuple[float, float]
    is_signed: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What a signature shows on the page: its lines, the first bold, and their language."""

    lines: Sequence[str]
    language: str = "en"


def places_of(pdf: bytes) -> list[Place]:
    """Return the fields for signatures in the order of the file; raise Refused (`path`) if it is no PDF."""
    reader = open_pdf(pdf)
    from pyhanko.sign.fields import enumerate_sig_fields

    with told_if_broken():
        return [_place(name, value, field) for name, value, field in enumerate_sig_fields(reader)]


def _place(name: Any, value: Any, field: Any) -> Place:
    left, bottom, right, top = (float(one) for one in field.get_object().get("/Rect", (0, 0, 0, 0)))
    return Place(str(name), (abs(right - left), abs(top - bottom)), value is not None)


def sign(pdf: bytes, field: str, key: Key, shown: Shown, when: datetime) -> bytes:
    """Return *pdf* signed by *key* in its *field*; *when* is the time by the signer's clock, with its zone.

    Raise Refused (`path` or `signatory`): it is no PDF, has no such field, or that is signed already.
    """
    place = next((one for one in places_of(pdf) if one.name == field), None)
    if place is None or place.is_signed:
        raise Refused([Problem("signatory", NO_FIELD if place is None else SIGNED_ALREADY)])
    picture = appearance(shown.lines, shown.language, place.size) if min(place.size) > 1 else b""
    return _signed(pdf, field, key, picture, when)


def open_pdf(pdf: bytes) -> Any:
    """Return *pdf* as the library reads it; raise Refused (`path`) if it can't be read."""
    stay_offline()
    from pyhanko.pdf_utils.reader import PdfFileReader

    with told_if_broken():
        reader = PdfFileReader(io.BytesIO(pdf))
        if reader.encrypted:
            raise Refused([Problem("path", LOCKED)])
        reader.root["/Pages"]
    return reader


@contextmanager
def told_if_broken() -> Iterator[None]:
    """Turn whatever reading a file from anywhere may raise into Refused: it is no PDF, or damaged."""
    try:
        yield
    except Refused:
        raise
    except Exception as error:
        raise Refused([Problem("path", NOT_A_PDF)]) from error


def _signed(pdf: bytes, field: str, key: Key, picture: bytes, when: datetime) -> bytes:
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata

    from reports.sign.writing import Signer, Writer, style_of

    facts = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        name=key.certificate.holder,
    )
    signer = Signer(facts, _signer(key), stamp_style=style_of(picture))
    signer.when = when
    output = io.BytesIO()
    signer.sign_pdf(Writer(io.BytesIO(pdf)), existing_fields_only=True, output=output)
    return output.getvalue()


def _signer(key: Key) -> Any:
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    private = key.private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    others = SimpleCertificateStore()
    others.register_multiple([x509.Certificate.load(one) for one in key.chain])
    certificate = x509.Certificate.load(key.certificate.data)
    return SimpleSigner(certificate, keys.PrivateKeyInfo.load(private), others)
