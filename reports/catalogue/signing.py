"""The places to sign under a record."""

from collections.abc import Iterator

from db.records.dossier import Dossier
from db.records.record import OnPaper, Record
from db.records.signatory import Signatory, SignedHow
from db.records.words import T
from reports.catalogue.paper import is_chosen
from reports.document import SignatureEntry, Signatures
from reports.wording import Wording

SIGNED = T("paper", "Signed on {day}")
SIGNED_ELECTRONICALLY = T("paper", "Signed electronically on {day}")


def signatures(dossier: Dossier, record: Record, wording: Wording) -> Iterator[Signatures]:
    """Yield the block of signatures; nothing if nobody signs."""
    entries = tuple(_entry(one, wording) for one in dossier.signatories_of(record.uid))
    if entries:
        yield Signatures(entries, 2 if is_chosen(OnPaper.TWO_COLUMNS, record) else 1)


def _entry(one: Signatory, wording: Wording) -> SignatureEntry:
    signed = SIGNED_ELECTRONICALLY if one.how is SignedHow.ELECTRONIC else SIGNED
    return SignatureEntry(
        one.printed_name,
        one.printed_post,
        one.printed_organisation,
        wording.say(signed, day=wording.day(one.signed_on)) if one.signed_on else "",
        one.uid,
        wording.comma,
    )
