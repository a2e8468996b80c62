"""Whose position a paragraph tells, in brackets at its end: only where somebody wants it on the paper.

The sentence of a record mostly says it itself ("The representative of … informed"); said twice it would
disturb. Where it does not, as in minutes that are sent round to be checked, this says it.
"""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from db.records.attendance import Delegation
from db.records.dossier import Dossier
from db.records.paragraph import Paragraph, Run
from db.records.record import OnPaper, Record
from reports.catalogue.paper import is_chosen
from reports.catalogue.roll import printed_organisation
from reports.wording import Wording


def with_positions(
    paragraphs: Iterable[Paragraph], dossier: Dossier, record: Record, wording: Wording
) -> tuple[Paragraph, ...]:
    """Return *paragraphs*, each with the names of the delegations it is attributed to, if that is chosen."""
    if not is_chosen(OnPaper.POSITIONS, record):
        return tuple(paragraphs)
    names = {one.uid: _name(one, dossier, wording.language) for one in dossier.delegations}
    return tuple(_told(one, names, wording) for one in paragraphs)


def _name(delegation: Delegation, dossier: Dossier, language: str) -> str:
    organisation = dossier.organisation(delegation.organisation)
    return printed_organisation(delegation, organisation, language, dossier.meeting.country_names)


def _told(paragraph: Paragraph, names: dict[UUID, str], wording: Wording) -> Paragraph:
    known = [names[uid] for uid in paragraph.attributed_to if names.get(uid)]
    if not known:
        return paragraph
    said = Run(f" ({wording.join(known)})", italic=True)
    return replace(paragraph, runs=(*paragraph.runs, said))
