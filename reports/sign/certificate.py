"""Certificates: who somebody is to others who check a signature, and the key that only they have.

Both live in one file under a passphrase (PKCS#12, `.p12` or `.pfx`), given out by an authority or made here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from db.records.problems import Problem, Refused
from db.records.text import clean_text
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography import x509

LEAST_PASSPHRASE = 8
LONGEST_NAME = 64
"""The bytes that X.509 lets a common name have, 21 letters of Khmer: the whole name stands beside it."""

FULL_NAME = "2.5.4.41"
KEY_BITS = 3072
LARGEST_FILE = 1024 * 1024

NO_NAME = T("problems", "Say whose certificate it is.")
SHORT_PASSPHRASE = T("problems", "Use at least {least} characters.")
NOT_A_CERTIFICATE = T("problems", "This is not a file with a certificate and its key (.p12 or .pfx).")
NO_CERTIFICATE = T("problems", "This is not a certificate (.cer, .crt or .pem).")
WRONG_PASSPHRASE = T("problems", "This is not the passphrase of the certificate.")
NO_KEY = T("problems", "This file holds a certificate without its key: nobody can sign with it.")
RAN_OUT = T("problems", "This certificate ran out on {day}. Sign with a newer one.")
TOO_EARLY = T("problems", "This certificate is not valid before {day}.")
NOT_TO_SIGN = T("problems", "This certificate is not made for signing documents.")


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says: whose it is, who vouches for it, from when until when it is good."""

    holder: str
    organisation: str
    issuer: str
    begins: datetime
    ends: datetime
    data: bytes

    @property
    def is_own(self) -> bool:
        """Return whether nobody vouches for it but its holder."""
        return self.issuer == ""

    @property
    def fingerprint(self) -> str:
        """Return its SHA-256 in hexadecimal digits: two people compare it to be sure."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Key:
    """A certificate with the key that signs; `chain` are the certificates of those who vouch for it."""

    certificate: Certificate
    private: Any
    chain: tuple[bytes, ...]


def open_key(data: bytes, passphrase: str, *, now: datetime | None = None) -> Key:
    """Return the key in the bytes of a `.p12` file; raise Refused (`certificate` or `passphrase`).

    It is refused where it can't sign *now*: it ran out, is not valid yet, or is made for something else.
    """
    from cryptography.hazmat.primitives.serialization import Encoding

    private, certificate, chain = _loaded(data, passphrase)
    if private is None or certificate is None:
        raise Refused([Problem("certificate", NO_KEY)])
    found = read_certificate(certificate.public_bytes(Encoding.DER))
    _refuse_unfit(certificate, found, private, now or datetime.now(UTC))
    return Key(found, private, tuple(one.public_bytes(Encoding.DER) for one in chain))


def read_certificate(data: bytes) -> Certificate:
    """Return what the certificate in *data* (DER or PEM) says; raise Refused if it is none."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509.oid import NameOID

    load = x509.load_pem_x509_certificate if b"-----BEGIN" in data[:2000] else x509.load_der_x509_certificate
    try:
        found = load(data)
    except ValueError:
        raise Refused([Problem("certificate", NO_CERTIFICATE)]) from None
    return Certificate(
        holder=_name_in(found.subject),
        organisation=_first(found.subject, NameOID.ORGANIZATION_NAME),
        issuer="" if found.subject == found.issuer else _name_in(found.issuer),
        begins=found.not_valid_before_utc,
        ends=found.not_valid_after_utc,
        data=found.public_bytes(Encoding.DER),
    )


def make_key(
    name: str, organisation: str, passphrase: str, *, years: int = 3, now: datetime | None = None
) -> bytes:
    """Return the bytes of a `.p12` file with a new key and a certificate that its holder vouches for.

    Raise Refused (`name` or `passphrase`) without a name or with a short passphrase.
    """
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    name, organisation = (" ".join(clean_text(text).split()) for text in (name, organisation))
    problems = [Problem("name", NO_NAME)] if not name else []
    if len(passphrase) < LEAST_PASSPHRASE:
        problems.append(Problem("passphrase", SHORT_PASSPHRASE, {"least": str(LEAST_PASSPHRASE)}))
    if problems:
        raise Refused(problems)
    private = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    begins = (now or datetime.now(UTC)).replace(microsecond=0)
    certificate = _own_certificate(_subject(name, organisation), private, begins, years)
    label = _fitting(name).encode()
    secret = BestAvailableEncryption(passphrase.encode())
    return bytes(pkcs12.serialize_key_and_certificates(label, private, certificate, None, secret))


def _subject(name: str, organisation: str) -> x509.Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    parts = [x509.NameAttribute(NameOID.COMMON_NAME, _fitting(name))]
    if organisation:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    if _fitting(name) != name:
        parts.append(x509.NameAttribute(x509.ObjectIdentifier(FULL_NAME), name))
    return x509.Name(parts)


def _fitting(text: str) -> str:
    data = text.encode()
    if len(data) <= LONGEST_NAME:
        return text
    return data[: LONGEST_NAME - len("…".encode())].decode(errors="ignore") + "…"


def _own_certificate(subject: x509.Name, private: Any, begins: datetime, years: int) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    identifier = x509.SubjectKeyIdentifier.from_public_key(private.public_key())
    return (
        x509.CertificateBuilder(subject, subject, private.public_key(), x509.random_serial_number())
        .not_valid_before(begins - timedelta(hours=1))  # the clock of who checks may be slow
        .not_valid_after(begins + timedelta(days=365 * years + years // 4))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signs_documents(), critical=True)
        .add_extension(identifier, critical=False)
        .sign(private, hashes.SHA256())
    )


def _signs_documents() -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _loaded(data: bytes, passphrase: str) -> tuple[Any, x509.Certificate | None, list[x509.Certificate]]:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import pkcs12

    load: Callable[[bytes, bytes | None], Any] = pkcs12.load_key_and_certificates
    if len(data) > LARGEST_FILE:
        raise Refused([Problem("certificate", NOT_A_CERTIFICATE)])
    try:
        private, certificate, chain = load(data, passphrase.encode("utf-8", "replace") or None)
    except (ValueError, UnsupportedAlgorithm) as error:
        if "password" in str(error).lower():
            raise Refused([Problem("passphrase", WRONG_PASSPHRASE)]) from None
        raise Refused([Problem("certificate", NOT_A_CERTIFICATE)]) from None
    return private, certificate, chain


def _refuse_unfit(certificate: x509.Certificate, found: Certificate, private: Any, now: datetime) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if now > found.ends:
        raise Refused([Problem("certificate", RAN_OUT, {"day": found.ends.date().isoformat()})])
    if now < found.begins:
        raise Refused([Problem("certificate", TOO_EARLY, {"day": found.begins.date().isoformat()})])
    signs = isinstance(private, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey)
    if not signs or not _may_sign(certificate):
        raise Refused([Problem("certificate", NOT_TO_SIGN)])


def _may_sign(certificate: x509.Certificate) -> bool:
    from cryptography import x509

    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return True
    return usage.digital_signature or usage.content_commitment


def _name_in(name: x509.Name) -> str:
    """Return the whole name where it is given, else the common name, else all that is said."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    whole = _first(name, x509.ObjectIdentifier(FULL_NAME)) or _first(name, NameOID.COMMON_NAME)
    return whole or clean_text(name.rfc4514_string())


def _first(name: x509.Name, kind: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(kind)
    return " ".join(clean_text(str(found[0].value)).split()) if found else ""
