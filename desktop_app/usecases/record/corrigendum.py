"""The corrigendum: the one way in which a record that was adopted is put right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.identity import new_uid
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.problems import Problem, Refused
from db.records.record import Record
from db.records.words import T
from desktop_app.usecases.words import wording_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from db.records.signatory import Signatory
    from db.store.store import Store
    from reports.wording import Wording

TITLE = T("paper", "Corrigendum: {title}")
CORRECTED = T("paper", "“{title}”, adopted on {day}, is corrected as follows:")
CHANGE = T("paper", "In paragraph [number], for “[old words]” read “[new words]”.")
LONGEST_TITLE = 400
NOT_ADOPTED = T("problems", "This was not adopted yet: correct it as it is.")


def start_corrigendum(store: Store, uid: UUID) -> Record:
    """Save the draft of a corrigendum to the adopted record *uid* and return it; Refused if it is a draft.

    It names what it corrects, with a place for the first correction in [square brackets], and has the
    same signatories, who have yet to sign. What it corrects stays as it is.
    """
    with store.unit() as unit:
        record = unit.records.get(uid)
        if not record.status.is_frozen:
            raise Refused([Problem("", NOT_ADOPTED)])
        saved = unit.records.save(_corrigendum(record))
        unit.signatories.save_many([_yet_to_sign(one, saved.uid) for one in unit.signatories.of(uid)])
        unit.commit()
    return saved


def _corrigendum(record: Record) -> Record:
    wording = wording_in(record.language, record.on_paper)
    return Record(
        meeting=record.meeting,
        family=record.family,
        language=record.language,
        on_paper=record.on_paper,
        preface=record.preface,
        title=wording.say(TITLE, title=record.title)[:LONGEST_TITLE],
        paragraphs=tuple(_text(record, wording)),
    )


def _text(record: Record, wording: Wording) -> Iterator[Paragraph]:
    day = wording.day(record.adopted_on) if record.adopted_on else ""
    corrected = wording.say(CORRECTED, title=record.title, day=day)
    yield Paragraph(runs=(Run(corrected),))
    yield Paragraph(kind=ParagraphKind.NUMBERED, runs=(Run(wording.say(CHANGE)),))


def _yet_to_sign(one: Signatory, record: UUID) -> Signatory:
    return replace(one, record=record, uid=new_uid(), version=0, signed_on=None, scan=None)
