"""Records of meetings: starting, writing, and their life from draft to distribution."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from db.exchange.json_file import content_hash
from db.exchange.json_record import written
from db.records.language import Language
from db.records.problems import Problem, Refused
from db.records.record import Record, RecordStatus, usual_choices
from db.records.words import T
from desktop_app.usecases.keeping.undo import Undo, edited, removal
from desktop_app.usecases.meeting.meetings import propose_preface
from desktop_app.usecases.record.live_text import in_step, propose_beginning, settled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from db.records.lines import RecordLine
    from db.records.record import Family
    from db.records.signatory import Signatory
    from db.store.store import Store
    from db.store.unit import Unit

FROZEN = T(
    "problems", "This was adopted, so its text can't change any more. A correction becomes a corrigendum."
)
NOT_NEXT = T("problems", "A record can't go from “{old}” to “{new}”.")
NOT_ALL_SIGNED = T("problems", "{missing} of {count} have not signed yet.")
NOBODY_SIGNS = T("problems", "Nobody is listed to sign this.")
NO_TEXT = T("problems", "There is no text to adopt.")
TAKEN = {
    RecordStatus.DRAFT: T("undo", "Taken back: now draft {number}"),
    RecordStatus.CIRCULATED: T("undo", "Circulated as draft {number}"),
    RecordStatus.ADOPTED: T("undo", "Adopted"),
    RecordStatus.SIGNED: T("undo", "Marked as signed"),
    RecordStatus.DISTRIBUTED: T("undo", "Marked as distributed"),
}


def get_record(store: Store, uid: UUID) -> Record:
    """Return the record; raise NotFound if there is none."""
    with store.reading() as unit:
        return unit.records.get(uid)


def start_record(
    store: Store,
    meeting: UUID,
    family: Family,
    title: str,
    language: Language = Language.ENGLISH,
    *,
    with_sentences: bool = False,
) -> Record:
    """Save a new draft of *meeting* with the lines above the title proposed, and return it. Raise Refused.

    *with_sentences*: it begins with the sentences that such a record usually has, as live fields.
    """
    with store.unit() as unit:
        dossier = unit.dossier(meeting)
        usual = usual_choices(language)
        record = Record(meeting=meeting, family=family, title=title, language=language, on_paper=usual)
        preface = propose_preface(dossier, family, language)
        text = propose_beginning(dossier, family, language) if with_sentences else ()
        saved = unit.records.save(_checked(replace(record, preface=preface, paragraphs=text)))
        unit.commit()
    return saved


def file_record(store: Store, record: Record) -> Record:
    """Check and save *record*; return it as saved. Raise Refused or ChangedMeanwhile.

    A record that was adopted is refused: its text can't change any more. The status stays as
    it is stored: `set_status` changes it. Its live fields are kept with what they say now.
    """
    _checked(record)
    with store.unit() as unit:
        if record.version:
            stored = unit.records.get(record.uid)
            _refuse_frozen(stored)
            record = replace(
                record,
                status=stored.status,
                content_hash=stored.content_hash,
                history_head=stored.history_head,
            )
        else:
            record = replace(record, status=RecordStatus.DRAFT, content_hash="", history_head="")
        saved = unit.records.save(in_step(unit, record))
        unit.commit()
    return saved


def remove_record(store: Store, uid: UUID) -> Undo:
    """Remove a record that was not adopted, with its signatories. Raise Refused if it was."""
    with store.unit() as unit:
        record = unit.records.get(uid)
        _refuse_frozen(record)
        step = removal(unit, record)
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": record.title}, (step,))


def list_records(
    store: Store,
    *,
    order: str = "-changed_at",
    after: RecordLine | None = None,
    limit: int = 200,
    text: str = "",
    family: Family | None = None,
    status: RecordStatus | None = None,
    language: Language | None = None,
) -> list[RecordLine]:
    """Return the next *limit* lines of the list that follow the line *after*."""
    filters = {"text": text, "family": family, "status": status, "language": language}
    with store.reading() as unit:
        return unit.records.lines(order, after, limit, **filters)


def next_statuses(record: Record, *, signatories: int) -> tuple[RecordStatus, ...]:
    """Return the statuses that *record* can be given now, the usual one first."""
    match record.status:
        case RecordStatus.DRAFT:
            return (RecordStatus.CIRCULATED,)
        case RecordStatus.CIRCULATED:
            return (RecordStatus.ADOPTED, RecordStatus.DRAFT)
        case RecordStatus.ADOPTED:
            return (RecordStatus.SIGNED,) if signatories else (RecordStatus.DISTRIBUTED,)
        case RecordStatus.SIGNED:
            return (RecordStatus.DISTRIBUTED,)
        case RecordStatus.DISTRIBUTED:
            return ()


def set_status(store: Store, uid: UUID, status: RecordStatus, *, day: date | None = None) -> Record:
    """Take the record one step on in its life and return it as saved; raise Refused for any other step.

    draft → circulated → adopted → signed → distributed. From circulated it can go back: it is then
    the next draft. At adoption the text gets its hash and that of the history so far, and freezes;
    *day* is the day of adoption (else the one in the record, else the meeting's last, else today).
    Signed needs every signature; a record that nobody signs goes from adopted to distributed.
    """
    return _taken(store, uid, status, day)[1]


def take_on(store: Store, uid: UUID, status: RecordStatus) -> Undo:
    """Take the record one step on as `set_status` does, and return the way back.

    Adoption has none: its Undo says what was done and has no steps.
    """
    before, after = _taken(store, uid, status, None)
    values = {"number": str(after.draft)}
    if status is RecordStatus.ADOPTED:
        return Undo(TAKEN[status], values)
    return edited(TAKEN[status], before, after, **values)


def _taken(store: Store, uid: UUID, status: RecordStatus, day: date | None) -> tuple[Record, Record]:
    """Take the step; return the record before and after."""
    with store.unit() as unit:
        record = unit.records.get(uid)
        signatories = list(unit.signatories.of(uid))
        if problem := _step_problem(record, status, signatories):
            raise Refused([problem])
        saved = unit.records.save(_stepped(unit, record, status, day))
        unit.commit()
    return record, saved


def text_hash(record: Record) -> str:
    """Return the SHA-256 of what *record* says: language, lines above the title, title and paragraphs.

    Identifiers are left out, so the same words give the same hash in every file.
    """
    paragraphs = [{**written(one), "uid": ""} for one in record.paragraphs]
    text = {"language": record.language, "preface": record.preface, "title": record.title}
    return content_hash({**text, "paragraphs": paragraphs})


def _step_problem(record: Record, status: RecordStatus, signatories: Sequence[Signatory]) -> Problem | None:
    if status is RecordStatus.SIGNED and record.status is RecordStatus.ADOPTED and not signatories:
        return Problem("status", NOBODY_SIGNS)
    if status not in next_statuses(record, signatories=len(signatories)):
        return Problem("status", NOT_NEXT, {"old": record.status.label, "new": status.label})
    missing = sum(not one.has_signed for one in signatories)
    if status is RecordStatus.SIGNED and missing:
        return Problem("status", NOT_ALL_SIGNED, {"missing": str(missing), "count": str(len(signatories))})
    if status is RecordStatus.ADOPTED and not any(one.text.strip() for one in record.paragraphs):
        return Problem("paragraphs", NO_TEXT)
    return None


def _stepped(unit: Unit, record: Record, status: RecordStatus, day: date | None) -> Record:
    if status is RecordStatus.DRAFT:
        return replace(record, status=status, draft=record.draft + 1)
    if status is RecordStatus.CIRCULATED:
        return replace(in_step(unit, record), status=status)
    if status is not RecordStatus.ADOPTED:
        return replace(record, status=status)
    record = settled(unit, record)
    meeting = unit.meetings.get(record.meeting)
    last = meeting.last_day or meeting.first_day
    today = datetime.now().astimezone().date()
    return replace(
        record,
        status=status,
        adopted_on=day or record.adopted_on or min(last or today, today),
        content_hash=text_hash(record),
        history_head=unit.history.head(),
    )


def _checked(record: Record) -> Record:
    if problems := record.problems():
        raise Refused(problems)
    return record


def _refuse_frozen(record: Record) -> None:
    if record.status.is_frozen:
        raise Refused([Problem("", FROZEN)])
