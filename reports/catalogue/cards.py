"""Badges to wear and name plates that stand on the table, for those who take part in the room."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from db.records.attendance import Attendance, DelegationRole
from db.records.dossier import Dossier
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Build, Extras
from reports.catalogue.paper import bare_paper, one_line
from reports.catalogue.participants import NOBODY
from reports.catalogue.roll import Party, in_the_room
from reports.document import Block, Card, Cards, Document, Letterhead, Plain, plain_runs
from reports.style import MILLIMETRE
from reports.wording import Wording

BADGES = T("form", "Badges")
NAME_PLATES = T("form", "Name plates")
HEAD_OF_DELEGATION = T("paper", "Head of delegation")
MOST_BLANK = 200
"""Cards without a name of one group of people."""


@dataclass(frozen=True, slots=True)
class Size:
    """A size of cards in millimetres. A folded one is as high as the half that one sees."""

    name: str
    words: str
    width: float
    height: float
    folded: bool = False


BADGE_SIZES = (
    Size("badges", T("form", "90 × 55 mm, ten a page"), 90, 55),
    Size("badges_a6", T("form", "A6, four a page"), 105, 148.5),
    Size("badges_a7", T("form", "A7, eight a page"), 105, 74.25),
)
PLATE_SIZES = (
    Size("name_plates", T("form", "A4 folded, one a page"), 210, 148.5, folded=True),
    Size("name_plates_small", T("form", "A5 folded, two a page"), 210, 74.25, folded=True),
)


def badges(size: Size) -> Build:
    """Return what builds badges of *size*."""
    return partial(_build_badges, size)


def name_plates(size: Size) -> Build:
    """Return what builds name plates of *size*."""
    return partial(_build_plates, size)


def _build_badges(
    size: Size,
    dossier: Dossier,
    record: UUID | None,
    wording: Wording,
    extras: Extras = NOTHING_MORE,
) -> Document:
    """Return badges: meeting, name, post, organisation and role; blank ones for people without names."""
    del record
    made = bare_paper(dossier, wording, extras, wording.translate(BADGES))
    return _on_sheets(made, size, tuple(_badges(dossier, wording)), wording)


def _build_plates(
    size: Size,
    dossier: Dossier,
    record: UUID | None,
    wording: Wording,
    extras: Extras = NOTHING_MORE,
) -> Document:
    """Return name plates: name and organisation; for people without names that of the organisation."""
    del record
    made = bare_paper(dossier, wording, extras, wording.translate(NAME_PLATES))
    return _on_sheets(made, size, tuple(_plates(dossier, wording)), wording)


def _on_sheets(made: Document, size: Size, cards: tuple[Card, ...], wording: Wording) -> Document:
    """Return *made* with *cards*; a folded card is read from afar and bears no logo."""
    head = Letterhead() if size.folded else made.letterhead
    width, height = size.width * MILLIMETRE, size.height * MILLIMETRE
    block: Block = Cards(cards, width, height, size.folded, head.logo, head.alternative)
    nobody = Plain(plain_runs(wording.translate(NOBODY)))
    return replace(made, blocks=(block if cards else nobody,), letterhead=Letterhead())


def _badges(dossier: Dossier, wording: Wording) -> Iterator[Card]:
    above = one_line(dossier.meeting.label())
    for one, party in in_the_room(dossier, wording.language):
        lines = tuple(text for text in (one.printed_post, party.name) if text)
        card = Card(one.printed_name, lines, above, _role(one, wording))
        yield from [card] * (1 if one.is_named else min(one.head_count, MOST_BLANK))


def _role(one: Attendance, wording: Wording) -> str:
    head = one.role is DelegationRole.HEAD
    return wording.translate(HEAD_OF_DELEGATION if head else one.role.label)


def _plates(dossier: Dossier, wording: Wording) -> Iterator[Card]:
    unnamed: set[UUID] = set()
    for one, party in in_the_room(dossier, wording.language):
        if one.is_named:
            yield Card(one.printed_name, _under(one, party))
        elif party.delegation.uid not in unnamed:
            unnamed.add(party.delegation.uid)
            yield Card(party.name)


def _under(one: Attendance, party: Party) -> tuple[str, ...]:
    return tuple(text for text in (one.printed_post, party.name) if text)
