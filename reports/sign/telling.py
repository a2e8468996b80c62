"""What a check found, in plain words: who, when, whether the file still says the same, who vouches."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db.records.words import T
from reports.sign.checking import Standing, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reports.sign.checking import Found, Report

NOBODY = T("sign", "Nobody has signed this file electronically.")
SOUND = T("sign", "The file is what was signed.")
NOT_SOUND = T("sign", "This file can’t be relied on: it is not what was signed.")
VERDICTS = {
    Verdict.WHOLE: T("sign", "The file is as it was signed, to the last letter."),
    Verdict.FOLLOWED: T("sign", "What was signed is unchanged; others have signed after it."),
    Verdict.CHANGED: T("sign", "The file was changed after this signature."),
    Verdict.BROKEN: T("sign", "What was signed is not what stands here: it was altered, or is damaged."),
    Verdict.UNKNOWN: T("sign", "This signature is of a kind that can’t be checked here."),
}
STANDINGS = {
    Standing.KNOWN: T("sign", "This office knows the certificate."),
    Standing.VOUCHED: T("sign", "“{issuer}”, whom this office knows, vouches for the certificate."),
    Standing.OWN: T(
        "sign",
        "The certificate is not known here, and nobody but its holder vouches for it. "
        "Ask them to read out its fingerprint: {fingerprint}.",
    ),
    Standing.STRANGE: T(
        "sign",
        "The certificate is not known here; “{issuer}” vouches for it. "
        "Ask its holder to read out its fingerprint: {fingerprint}.",
    ),
}
NOT_VALID = T("sign", "The certificate was not valid when it was used: it is from {begins} to {ends}.")


class Said(NamedTuple):
    """A marked text (context "sign") and what fills it."""

    text: str
    values: dict[str, str]

    def sentence(self) -> str:
        """Return the sentence in the source language."""
        return self.text.format_map(self.values)


def summary(report: Report) -> Said:
    """Return the one sentence that counts."""
    if not report.found:
        return Said(NOBODY, {})
    return Said(SOUND if report.is_sound else NOT_SOUND, {})


def told(found: Found) -> Iterator[Said]:
    """Yield what is to be said of one signature, the weightiest first; who and when are told elsewhere."""
    yield Said(VERDICTS[found.verdict], {})
    certificate = found.certificate
    if certificate is None:
        return
    if not found.was_valid:
        days = {"begins": certificate.begins.date().isoformat(), "ends": certificate.ends.date().isoformat()}
        yield Said(NOT_VALID, days)
    values = {"issuer": certificate.issuer, "fingerprint": grouped(certificate.fingerprint)}
    yield Said(STANDINGS[found.standing], values)


def grouped(fingerprint: str) -> str:
    """Return the first 32 digits of a fingerprint in groups of four, to be read aloud."""
    digits = fingerprint[:32].upper()
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))
