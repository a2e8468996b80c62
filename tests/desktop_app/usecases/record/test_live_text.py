"""Live fields in records: in step with the meeting on every paper and in every save, until adoption."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.records.attendance import Attendance, AttendanceState
from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, Run, Runs
from db.records.protocol import Precedence
from db.records.quorum import QuorumRule
from db.records.record import Family, Record, RecordStatus
from db.records.series import Series
from db.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.meeting.participants import add_participant, mark
from desktop_app.usecases.meeting.series import file_series, next_edition
from desktop_app.usecases.paper.printing import build_document, export
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record, text_hash
from reports.document import texts_of

COUNT = Run("?", field="counts.delegates")


@pytest.fixture
def record(store: Store, boats: Meeting) -> Record:
    """Return a draft that says how many delegates there were, of whom there are two."""
    bring(store, boats, heads=2)
    made = start_record(store, boats.uid, Family.STATEMENT, "HARBOUR STATEMENT")
    text = (Paragraph(runs=(Run("There were "), COUNT, Run("."))),)
    return file_record(store, replace(made, paragraphs=text))


def bring(store: Store, meeting: Meeting, heads: int) -> Attendance:
    done = add_participant(
        store, meeting=meeting.uid, printed_organisation="Harbour Office", head_count=heads
    )
    return done.saved[-1]  # type: ignore[no-any-return]  # the line comes last


def runs(record: Record) -> Runs:
    return record.paragraphs[0].runs


def printed(store: Store, record: Record) -> list[str]:
    return list(texts_of(build_document(store, record.uid)))


def test_a_record_is_saved_with_what_its_fields_say(record: Record) -> None:
    assert runs(record) == (Run("There were "), replace(COUNT, text="two delegates"), Run("."))


def test_a_paper_says_what_the_list_says_now(store: Store, boats: Meeting, record: Record) -> None:
    bring(store, boats, heads=10)
    assert "There were 12 delegates." in printed(store, record)


@pytest.mark.parametrize("ending", [".docx", ".html", ".txt", ".json"])
def test_every_format_says_what_the_list_says_now(
    store: Store, boats: Meeting, record: Record, tmp_path: Path, ending: str
) -> None:
    bring(store, boats, heads=10)
    path = tmp_path / f"record{ending}"
    export(store, record.uid, path)
    assert "12 delegates" in text_in(path)


def text_in(path: Path) -> str:
    if path.suffix == ".docx":
        from docx import Document

        return "\n".join(one.text for one in Document(str(path)).paragraphs)
    text = path.read_text(encoding="utf-8")
    return json.dumps(json.loads(text)) if path.suffix == ".json" else text


def test_a_circulated_draft_is_kept_as_it_was_circulated(
    store: Store, boats: Meeting, record: Record
) -> None:
    bring(store, boats, heads=10)
    circulated = set_status(store, record.uid, RecordStatus.CIRCULATED)
    assert runs(circulated)[1].text == "12 delegates"


def test_adoption_makes_plain_text_that_the_list_no_longer_changes(
    store: Store, boats: Meeting, record: Record
) -> None:
    line = bring(store, boats, heads=10)
    set_status(store, record.uid, RecordStatus.CIRCULATED)
    adopted = set_status(store, record.uid, RecordStatus.ADOPTED)
    assert runs(adopted) == (Run("There were 12 delegates."),)
    mark(store, [line.uid], AttendanceState.ABSENT)
    assert "There were 12 delegates." in printed(store, record)


def test_an_adopted_text_has_the_hash_of_the_same_text_typed(store: Store, record: Record) -> None:
    typed = replace(record, paragraphs=(Paragraph(runs=(Run("There were two delegates."),)),))
    set_status(store, record.uid, RecordStatus.CIRCULATED)
    assert set_status(store, record.uid, RecordStatus.ADOPTED).content_hash == text_hash(typed)


def test_a_new_record_may_begin_with_sentences(store: Store, boats: Meeting) -> None:
    bring(store, boats, heads=2)
    made = start_record(store, boats.uid, Family.STATEMENT, "HARBOUR STATEMENT", with_sentences=True)
    opening = get_record(store, made.uid).paragraphs[0]
    assert opening.text.startswith("The 17th Harbour Meeting was held")
    assert {run.field for run in opening.runs} >= {"meeting.title", "counts.delegates", "societies"}


def test_the_next_meeting_is_the_one_that_follows_in_the_series(store: Store) -> None:
    series = file_series(store, Series(title="Harbour Meeting")).uid
    made = {
        number: file_meeting(
            store, Meeting(title="Harbour Meeting", series=series, ordinal=number, date_text="some day")
        )
        for number in (3, 1, 2)
    }
    following = read_dossier(store, made[1].uid).next_meeting
    assert following is not None
    assert following.ordinal == 2
    assert read_dossier(store, made[3].uid).next_meeting is None


def test_the_next_edition_orders_its_list_as_the_one_before(store: Store) -> None:
    series = file_series(store, Series(title="Harbour Meeting")).uid
    rules: dict[str, Any] = {
        "first_listed": Precedence.NOBODY,
        "quorum": QuorumRule.MAJORITY,
        "largest_delegation": 4,
    }
    file_meeting(store, Meeting(title="Harbour Meeting", series=series, ordinal=1, date_text="May", **rules))
    following = next_edition(store, series)
    assert {name: getattr(following, name) for name in rules} == rules
