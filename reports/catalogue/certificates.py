"""Certificates of attendance: a page for everybody who was there, to be signed and framed."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from db.records.attendance import AttendanceState
from db.records.dossier import Dossier
from db.records.meeting import RoleKind
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import bare_paper, dates_of, one_line, place_of
from reports.catalogue.roll import roll_of
from reports.document import (
    Block,
    Certificate,
    Document,
    Letterhead,
    PageBreak,
    Plain,
    SignatureEntry,
    plain_runs,
)
from reports.wording import Wording

CERTIFICATE = T("paper", "Certificate of attendance")
THIS_IS_TO_CERTIFY = T("paper", "This is to certify that")
TOOK_PART_IN = T("paper", "took part in")
NOBODY_PRESENT = T("paper", "Nobody is marked as present yet.")
_SIGNING = (RoleKind.PRESIDED_BY, RoleKind.CHAIR, RoleKind.CO_CHAIR)
MOST_SIGNING = 2


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return a certificate for each person who was present, in the order of protocol."""
    del record
    title = wording.translate(CERTIFICATE)
    made = bare_paper(dossier, wording, extras, title)
    pages = [
        block for one in _certificates(dossier, wording, made.letterhead) for block in (PageBreak(), one)
    ]
    blocks: tuple[Block, ...] = tuple(pages[1:]) or (Plain(plain_runs(wording.translate(NOBODY_PRESENT))),)
    return replace(made, blocks=blocks, letterhead=Letterhead(), landscape=True)


def build_each(
    dossier: Dossier, wording: Wording, extras: Extras = NOTHING_MORE
) -> Iterator[tuple[str, Document]]:
    """Yield the certificate of each person as a paper of its own."""
    made = bare_paper(dossier, wording, extras, wording.translate(CERTIFICATE))
    for one in _certificates(dossier, wording, made.letterhead):
        yield one.name, replace(made, blocks=(one,), letterhead=Letterhead(), landscape=True)


def _certificates(dossier: Dossier, wording: Wording, head: Letterhead) -> Iterator[Certificate]:
    meeting = dossier.meeting
    when_and_where = wording.listed((dates_of(meeting, wording), place_of(meeting, wording)))
    after = (wording.translate(TOOK_PART_IN), one_line(meeting.title), when_and_where)
    signing = _signing(dossier, wording)
    for group in roll_of(dossier, wording.language, {AttendanceState.PRESENT}):
        for party in group.parties:
            for one in party.people:
                if one.is_named:
                    yield Certificate(
                        wording.translate(CERTIFICATE),
                        wording.translate(THIS_IS_TO_CERTIFY),
                        one.printed_name,
                        tuple(text for text in (one.printed_post, party.name) if text),
                        tuple(text for text in after if text),
                        signing,
                        head.logo,
                        head.alternative,
                    )


def _signing(dossier: Dossier, wording: Wording) -> tuple[SignatureEntry, ...]:
    """Return who signs: those who presided, else the host or this office, whoever it will be."""
    roles = sorted(
        (one for one in dossier.meeting.roles if one.kind in _SIGNING),
        key=lambda one: _SIGNING.index(one.kind),
    )
    if roles:
        return tuple(SignatureEntry(one.printed_name, one.printed_post) for one in roles[:MOST_SIGNING])
    host = dossier.organisation(dossier.meeting.host)
    office = dossier.office.name if dossier.office else ""
    return (SignatureEntry("", organisation=host.name(wording.language) if host else office),)
