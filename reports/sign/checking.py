"""Checking a signed file: who signed it, when, and whether it still says what they signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from reports.sign.certificate import Certificate, read_certificate
from reports.sign.signing import open_pdf, told_if_broken

if TYPE_CHECKING:
    from collections.abc import Sequence


class Verdict(Enum):
    """What has become of the file since somebody signed it."""

    WHOLE = "whole"
    """It is as it was signed, to the last byte."""

    FOLLOWED = "followed"
    """What was signed is as it was; others have signed after it."""

    CHANGED = "changed"
    """Something was added or altered after the signature."""

    BROKEN = "broken"
    """What was signed is not there any more: it was tampered with, or is damaged."""

    UNKNOWN = "unknown"
    """The signature is of a kind that can't be checked here."""


class Standing(Enum):
    """What this office knows of a certificate."""

    KNOWN = "known"
    VOUCHED = "vouched"
    """Somebody whom the office knows vouches for it."""

    OWN = "own"
    """Nobody but its holder vouches for it."""

    STRANGE = "strange"
    """Somebody vouches for it whom the office does not know."""


@dataclass(frozen=True, slots=True)
class Found:
    """One signature: the field it stands in, whose it is, when it was made by the signer's own clock."""

    field: str
    verdict: Verdict
    certificate: Certificate | None = None
    standing: Standing = Standing.STRANGE
    signed_at: datetime | None = None

    @property
    def is_sound(self) -> bool:
        """Return whether the file is what was signed."""
        return self.verdict in {Verdict.WHOLE, Verdict.FOLLOWED}

    @property
    def is_strange(self) -> bool:
        """Return whether the office does not know yet whose certificate it is."""
        return self.standing in {Standing.OWN, Standing.STRANGE}

    @property
    def was_valid(self) -> bool:
        """Return whether the certificate was good on the day of signing; True where no day is told."""
        if self.certificate is None or self.signed_at is None:
            return True
        return self.certificate.begins <= self.signed_at <= self.certificate.ends


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: signatures in the order they were made, and fields nobody has signed in yet."""

    found: tuple[Found, ...]
    empty: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Return whether there are signatures and the file is what each of them signed."""
        return bool(self.found) and all(one.is_sound for one in self.found)


def check(pdf: bytes, known: Sequence[bytes] = ()) -> Report:
    """Return what the signatures in *pdf* say; *known* are certificates (DER) that the office trusts.

    Nothing is asked of any server, so it is not told whether a certificate was taken back since.
    Raise Refused (`path`) if it is no PDF.
    """
    reader = open_pdf(pdf)
    from pyhanko.sign.fields import enumerate_sig_fields

    with told_if_broken():
        *others, last = reader.embedded_regular_signatures or (None,)
        found = tuple(_checked(one, known, is_last=False) for one in others)
        found += (_checked(last, known, is_last=True),) if last else ()
        empty = tuple(str(name) for name, _value, _ in enumerate_sig_fields(reader, filled_status=False))
    return Report(found, empty)


def _checked(signature: Any, known: Sequence[bytes], *, is_last: bool) -> Found:
    field = str(signature.field_name)
    try:
        certificate = read_certificate(signature.signer_cert.dump())
        signed_at = signature.self_reported_timestamp
        status = _status(signature, known, signed_at)
    except Exception:  # noqa: BLE001 - a file from anywhere: whatever is wrong with it, it can't be checked
        return Found(field, Verdict.UNKNOWN)
    standing = _standing(certificate, known, is_trusted=status.trusted)
    return Found(field, _verdict(status, is_last=is_last), certificate, standing, _zoned(signed_at))


def _status(signature: Any, known: Sequence[bytes], moment: datetime | None) -> Any:
    from asn1crypto import x509
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(
        trust_roots=[x509.Certificate.load(one) for one in known],
        allow_fetching=False,
        revocation_mode="soft-fail",
        moment=_zoned(moment),
    )
    usage = KeyUsageConstraints(
        key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
    )
    return validate_pdf_signature(signature, context, key_usage_settings=usage)


def _verdict(status: Any, *, is_last: bool) -> Verdict:
    """Return what became of the file; behind the last signature nothing may stand but proofs of its time."""
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import SignatureCoverageLevel

    if not (status.intact and status.valid):
        return Verdict.BROKEN
    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return Verdict.WHOLE
    level = status.modification_level
    allowed = ModificationLevel.FORM_FILLING
    followed = level is not None and level <= allowed and (level.name == "LTA_UPDATES" or not is_last)
    if status.coverage == SignatureCoverageLevel.ENTIRE_REVISION and followed:
        return Verdict.FOLLOWED
    return Verdict.CHANGED


def _standing(certificate: Certificate, known: Sequence[bytes], *, is_trusted: bool) -> Standing:
    if certificate.data in known:
        return Standing.KNOWN
    if is_trusted:
        return Standing.VOUCHED
    return Standing.OWN if certificate.is_own else Standing.STRANGE


def _zoned(when: datetime | None) -> datetime | None:
    return when.replace(tzinfo=UTC) if when is not None and when.tzinfo is None else when
