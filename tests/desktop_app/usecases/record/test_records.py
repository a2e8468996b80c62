from dataclasses import replace
from datetime import date, datetime, timedelta

import pypdfium2
import pytest

from db.records.language import Language
from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.problems import Refused
from db.records.record import Family, OnPaper, Record, RecordStatus
from db.records.signatory import Signatory
from db.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting, remove_meeting
from desktop_app.usecases.paper.printing import build_document, make_pdf
from desktop_app.usecases.record.records import (
    file_record,
    get_record,
    list_records,
    next_statuses,
    remove_record,
    set_status,
    start_record,
    text_hash,
)
from desktop_app.usecases.signing.signatures import file_signatory, list_signatories, mark_signed
from reports.document import Labelled, texts_of
from tests.db.builders import record as record_of

DRAFT, CIRCULATED, ADOPTED, SIGNED, DISTRIBUTED = RecordStatus
DAY = date(2026, 5, 5)


@pytest.fixture
def statement(store: Store, boats: Meeting) -> Record:
    made = start_record(store, boats.uid, Family.STATEMENT, "HARBOUR STATEMENT")
    return file_record(store, replace(made, paragraphs=(Paragraph(runs=(Run("Agreed."),)),)))


def adopted(store: Store, record: Record) -> Record:
    set_status(store, record.uid, CIRCULATED)
    return set_status(store, record.uid, ADOPTED, day=DAY)


def sentences(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [one.sentence() for one in refused.value.problems]


def test_a_new_record_begins_with_the_lines_above_its_title(statement: Record) -> None:
    assert statement.preface.splitlines()[0] == "The Outcome of the 17th Harbour Meeting"
    assert statement.status is DRAFT


def test_a_record_without_title_is_refused(store: Store, boats: Meeting) -> None:
    with pytest.raises(Refused) as refused:
        start_record(store, boats.uid, Family.STATEMENT, " ")
    assert [one.place for one in refused.value.problems] == ["title"]


def test_one_step_after_the_other(store: Store, statement: Record) -> None:
    with pytest.raises(Refused) as refused:
        set_status(store, statement.uid, ADOPTED)
    assert sentences(refused) == ["A record can't go from “Draft” to “Adopted”."]


def test_going_back_makes_the_next_draft(store: Store, statement: Record) -> None:
    set_status(store, statement.uid, CIRCULATED)
    assert set_status(store, statement.uid, DRAFT).draft == 2


def test_adoption_freezes_the_text(store: Store, statement: Record) -> None:
    record = adopted(store, statement)
    assert (record.adopted_on, record.content_hash) == (DAY, text_hash(statement))
    with pytest.raises(Refused) as refused:
        file_record(store, replace(record, title="ANOTHER"))
    assert sentences(refused)[0].startswith("This was adopted, so its text can't change any more.")
    assert get_record(store, record.uid) == record


def test_adoption_keeps_the_state_of_the_history_and_nothing_typed_changes_it(
    store: Store, statement: Record
) -> None:
    set_status(store, statement.uid, CIRCULATED)
    with store.reading() as unit:
        head = unit.history.head()
    assert set_status(store, statement.uid, ADOPTED).history_head == head
    other = start_record(store, statement.meeting, Family.STATEMENT, "OTHER")
    assert file_record(store, replace(other, history_head="f" * 64)).history_head == ""


def test_the_day_of_adoption_is_the_last_of_the_meeting_unless_told(store: Store, statement: Record) -> None:
    set_status(store, statement.uid, CIRCULATED)
    file_meeting(store, replace(get_meeting(store, statement.meeting), first_day=date(2020, 10, 14)))
    assert set_status(store, statement.uid, ADOPTED).adopted_on == date(2020, 10, 14)


def test_nothing_is_adopted_on_a_day_to_come(store: Store, statement: Record) -> None:
    set_status(store, statement.uid, CIRCULATED)
    today = datetime.now().astimezone().date()
    later = replace(get_meeting(store, statement.meeting), first_day=today + timedelta(days=2))
    file_meeting(store, later)
    assert set_status(store, statement.uid, ADOPTED).adopted_on == today


def test_an_empty_record_can_not_be_adopted(store: Store, boats: Meeting) -> None:
    made = start_record(store, boats.uid, Family.MINUTES, "Minutes")
    set_status(store, made.uid, CIRCULATED)
    with pytest.raises(Refused) as refused:
        set_status(store, made.uid, ADOPTED)
    assert sentences(refused) == ["There is no text to adopt."]


def test_the_hash_is_of_the_words_not_of_identifiers(statement: Record) -> None:
    copied = replace(statement, paragraphs=(Paragraph(runs=(Run("Agreed."),)),))
    assert text_hash(copied) == text_hash(statement)
    assert text_hash(replace(statement, title="x")) != text_hash(statement)


def test_signed_needs_every_signature(store: Store, statement: Record) -> None:
    ana = file_signatory(store, Signatory(record=statement.uid, printed_name="Ana"))
    file_signatory(store, Signatory(record=statement.uid, printed_name="Bo"))
    adopted(store, statement)
    mark_signed(store, [ana.uid], DAY)
    with pytest.raises(Refused) as refused:
        set_status(store, statement.uid, SIGNED)
    assert sentences(refused) == ["1 of 2 have not signed yet."]
    mark_signed(store, [one.uid for one in list_signatories(store, statement.uid)], DAY)
    assert set_status(store, statement.uid, SIGNED).status is SIGNED
    assert set_status(store, statement.uid, DISTRIBUTED).status is DISTRIBUTED


def test_what_nobody_signs_is_distributed_after_adoption(store: Store, statement: Record) -> None:
    record = adopted(store, statement)
    with pytest.raises(Refused) as refused:
        set_status(store, record.uid, SIGNED)
    assert sentences(refused) == ["Nobody is listed to sign this."]
    assert next_statuses(record, signatories=0) == (DISTRIBUTED,)


def test_saving_never_changes_the_status(store: Store, statement: Record) -> None:
    assert file_record(store, replace(statement, status=ADOPTED)).status is DRAFT


def test_adopted_records_stay_and_hold_their_meeting(store: Store, statement: Record) -> None:
    adopted(store, statement)
    with pytest.raises(Refused):
        remove_record(store, statement.uid)
    with pytest.raises(Refused):
        remove_meeting(store, statement.meeting)


def test_a_draft_goes_and_comes_back_with_its_signatories(store: Store, statement: Record) -> None:
    file_signatory(store, Signatory(record=statement.uid, printed_name="Ana"))
    done = remove_record(store, statement.uid)
    assert list_records(store) == []
    done.undo(store)
    assert get_record(store, statement.uid) == statement
    assert [one.printed_name for one in list_signatories(store, statement.uid)] == ["Ana"]


def test_a_record_in_thai_begins_with_years_of_the_buddhist_era(store: Store, boats: Meeting) -> None:
    thai = start_record(store, boats.uid, Family.STATEMENT, "แถลงการณ์", Language.THAI)
    assert thai.on_paper == (OnPaper.BUDDHIST_ERA,)
    assert start_record(store, boats.uid, Family.STATEMENT, "Statement").on_paper == ()


def test_numbers_of_the_paper_are_in_the_digits_that_were_chosen(store: Store, boats: Meeting) -> None:
    chosen = (OnPaper.NATIVE_DIGITS, OnPaper.BUDDHIST_ERA)
    made = record_of(boats.uid, family=Family.RECORD_OF_MEETING, language=Language.THAI, on_paper=chosen)
    paragraph = Paragraph(kind=ParagraphKind.NUMBERED, runs=(Run("ตกลง 5 ข้อ"),))
    saved = file_record(store, replace(made, paragraphs=(paragraph,)))
    document = build_document(store, saved.uid)
    labels = [block.label for block in document.blocks if isinstance(block, Labelled)]
    assert labels == ["๑)"]
    assert "ตกลง 5 ข้อ" in " ".join(texts_of(document))
    assert "๑" in make_text(make_pdf(store, saved.uid).data).splitlines()[-1]


def make_text(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as opened:
        return str(opened[0].get_textpage().get_text_range()).strip()
