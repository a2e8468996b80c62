"""The places to sign under a record."""

from collections.abc import Iterator
from datetime import datetime

from db.records.dossier import Dossier
from db.records.record import OnPaper, Record
from db.records.signatory import Signatory, SignedHow
from db.records.words import T
from reports.catalogue.paper import is_chosen
from reports.document import SignatureEntry, Signatures
from reports.wording import Wording

SIGNED = T("paper", "Signed on {day}")
SIGN_HERE = T("paper", "Signature of {name}")
SIGNED_AT = T("paper", "Signed electronically on {day}, {time} (UTC{zone})")
SIGNED_ELECTRONICALLY = T("paper", "Signed electronically on {day}")


def signatures(dossier: Dossier, record: Record, wording: Wording) -> Iterator[Signatures]:
    """Yield the block of signatures; nothing if nobody signs."""
    signatories = dossier.signatories_of(record.uid)
    entries = tuple(_entry(one, wording, settled=record.status.is_frozen) for one in signatories)
    if entries:
        yield Signatures(entries, 2 if is_chosen(OnPaper.TWO_COLUMNS, record) else 1)


def signature_lines(holder: str, organisation: str, when: datetime, wording: Wording) -> list[str]:
    """Return what an electronic signature shows on the page: who signed, for whom, and when."""
    zone = f"{when:%z}"
    time = {"time": f"{when:%H:%M}", "zone": f"{zone[:3]}:{zone[3:5]}" if zone else ""}
    return [holder, organisation, wording.say(SIGNED_AT, day=wording.day(when.date()), **time)]


def _entry(one: Signatory, wording: Wording, *, settled: bool) -> SignatureEntry:
    """Return the place of *one*; a field to sign in is there once the text is settled."""
    signed = SIGNED_ELECTRONICALLY if one.how is SignedHow.ELECTRONIC else SIGNED
    return SignatureEntry(
        one.printed_name,
        one.printed_post,
        one.printed_organisation,
        wording.say(signed, day=wording.day(one.signed_on)) if one.signed_on else "",
        one.uid,
        wording.comma,
        wording.say(SIGN_HERE, name=one.printed_name) if settled and not one.signed_on else "",
    )
