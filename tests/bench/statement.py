"""A statement of four pages that nobody ever signed, and the same words for other engines to print."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from db.records.agenda import Agenda
from db.records.dossier import Dossier
from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.record import Record
from db.records.signatory import Signatory

if TYPE_CHECKING:
    from db.store import Store

THEMES = (
    "Boats and harbours",
    "Lanterns for every island",
    "Who answers at night",
    "Sharing what is learned",
)
SENTENCES = (
    "The Societies of the islands met for two days and heard from each other how the last season went.",
    "They note that every harbour now keeps a list of volunteers, and that it is read through twice a year.",
    "A lantern that is lit too late helps nobody; the Societies will light them an hour before dusk.",
    "Where a boat is lent to a neighbour, the lender writes who answers for it and until which day.",
    "What was learned is written down in a month and sent to all, in words that newcomers know.",
)
SIGNERS = 11
PLAIN, BULLETS = 3, 3


def _words(first: int, count: int) -> str:
    return " ".join(SENTENCES[(first + place) % len(SENTENCES)] for place in range(count))


def _theme(number: int, title: str) -> list[Paragraph]:
    heading = Paragraph(kind=ParagraphKind.HEADING, runs=(Run(title),))
    plain = [Paragraph(runs=(Run(_words(number + place, 4)),)) for place in range(PLAIN)]
    bullets = [
        Paragraph(kind=ParagraphKind.BULLET, runs=(Run(_words(number + place, 2)),))
        for place in range(BULLETS)
    ]
    return [heading, *plain, *bullets]


def statement() -> Dossier:
    """Return a meeting of ours with its statement: four pages of A4 with its signatories."""
    meeting = Meeting(title="Meeting of the Lantern Islands", first_day=date(2026, 5, 4), city="Port Amber")
    paragraphs = [one for number, title in enumerate(THEMES) for one in _theme(number, title)]
    record = Record(
        meeting=meeting.uid, title="Statement of the Lantern Islands", paragraphs=tuple(paragraphs)
    )
    signatories = [
        Signatory(
            record=record.uid,
            printed_name=f"Signatory {number}",
            printed_post="President",
            printed_organisation=f"Society of the island {number}",
            position=number,
        )
        for number in range(SIGNERS)
    ]
    return Dossier(
        meeting=meeting,
        agenda=Agenda(meeting=meeting.uid),
        records=(record,),
        signatories=tuple(signatories),
    )


def add_statement(store: Store) -> None:
    """Put the meeting with its statement into the file."""
    dossier = statement()
    with store.unit() as unit:
        unit.meetings.save(dossier.meeting)
        unit.records.save_many(dossier.records)
        unit.signatories.save_many(dossier.signatories)
        unit.commit()
