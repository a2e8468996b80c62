"""What is kept of a person is handed over, and goes when the person wants."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from subprocess import run

import pytest

from db.records.attendance import TypedLine
from db.records.intake import ListUnderWay
from db.records.meeting import Meeting, Role, RoleKind
from db.records.paragraph import Paragraph, Run
from db.records.person import Consent, Person, Post
from db.records.problems import NotFound
from db.records.record import Family, Record, RecordStatus
from db.store import Store
from desktop_app.usecases.file.opening import verify_file
from desktop_app.usecases.intake.origins import Origin
from desktop_app.usecases.intake.under_way import keep_list
from desktop_app.usecases.keeping.drafts import keep_draft, open_drafts
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.record.records import file_record, set_status
from desktop_app.usecases.register.erasing import erase_person, look_at_erasure
from desktop_app.usecases.register.organisations import list_organisations
from desktop_app.usecases.register.people import file_person, get_person, list_people
from desktop_app.usecases.register.person_data import save_person_data
from desktop_app.usecases.searching import find
from tests.db.builders import meeting, person

NAME = "Zenobia Quillfeather"


@pytest.fixture
def zenobia(store: Store, boats: Meeting) -> Person:
    """Return somebody who is on two lists, with a role and contact data."""
    post = Post(title="President", organisation=list_organisations(store, text="Lao Red Cross")[0].uid)
    consent = {"consent": Consent.GIVEN, "consent_purpose": "Invitations", "consent_on": date(2026, 1, 2)}
    filed = file_person(
        store, person(NAME, email="zq@isles.example", phone="+84 91 555", posts=(post,), **consent)
    )
    role = Role(kind=RoleKind.CHAIR, person=filed.uid, printed_name=NAME)
    file_meeting(store, replace(boats, roles=(role,)))
    add_participant(store, meeting=boats.uid, person=filed.uid)
    return filed


def plain(_context: str, text: str) -> str:
    return text


def test_all_that_is_kept_is_handed_over_as_json(store: Store, zenobia: Person, tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    save_person_data(store, zenobia.uid, path, plain)
    found = json.loads(path.read_text("utf-8"))
    assert found["person"]["email"] == "zq@isles.example"
    assert found["person"]["consent"] == "given"
    assert [one["printed_name"] for one in found["lists"]] == [NAME]
    assert [one["kind"] for one in found["roles"]] == ["chair"]
    assert list(found["organisations"].values()) == ["Lao Red Cross"]


def test_and_as_a_paper_that_people_read(store: Store, zenobia: Person, tmp_path: Path) -> None:
    path = tmp_path / "data.pdf"
    save_person_data(store, zenobia.uid, path, plain)
    said = run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    for words in (NAME, "zq@isles.example", "Invitations", "President", "17th Harbour Meeting"):
        assert words in said


def test_and_as_text(store: Store, zenobia: Person, tmp_path: Path) -> None:
    path = tmp_path / "data.txt"
    save_person_data(store, zenobia.uid, path, plain)
    assert f"Data kept about {NAME}" in path.read_text("utf-8")


@pytest.mark.files
def test_erasing_leaves_no_trace_where_nothing_is_adopted(
    store: Store, boats: Meeting, zenobia: Person
) -> None:
    keep_draft(store, "person", zenobia)
    for line in read_dossier(store, boats.uid).attendance:
        keep_draft(store, "visits", line)
    typed = TypedLine(meeting=boats.uid, printed_name=NAME, person=zenobia.uid)
    keep_draft(store, "participant", typed)
    origin = Origin(None, f"Name\n{NAME.upper()}\n")
    keep_list(store, ListUnderWay(digest=origin.digest(), rows=1), origin)
    done = erase_person(store, zenobia.uid)
    assert (done.cleared, done.kept) == (2, 0)
    (line,) = read_dossier(store, boats.uid).attendance
    assert (line.printed_name, line.head_count, line.person) == ("", 1, None)
    assert read_dossier(store, boats.uid).meeting.roles == ()
    assert find(store, "Quillfeather", limit=5) == []
    assert open_drafts(store) == []
    with pytest.raises(NotFound):
        get_person(store, zenobia.uid)
    path = store.path
    store.close()
    data = path.read_bytes()
    assert b"Quillfeather" not in data
    assert b"zq@isles.example" not in data
    assert verify_file(path) == []


def test_an_adopted_record_keeps_the_name_that_it_printed(
    store: Store, boats: Meeting, zenobia: Person
) -> None:
    text = (Paragraph(runs=(Run("Noted."),)),)
    minutes = Record(meeting=boats.uid, family=Family.MINUTES, title="Minutes", paragraphs=text)
    record = file_record(store, minutes)
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(store, record.uid, status)
    assert look_at_erasure(store, zenobia.uid).kept == 2
    erase_person(store, zenobia.uid)
    dossier = read_dossier(store, boats.uid)
    assert [(one.printed_name, one.person) for one in dossier.attendance] == [(NAME, None)]
    assert dossier.meeting.roles[0].printed_name == NAME
    assert list_people(store) == []


def test_other_people_of_the_meeting_stay(store: Store, zenobia: Person) -> None:
    other = file_meeting(store, meeting("Other Meeting"))
    bo = file_person(store, person("Bo Lindh"))
    add_participant(store, meeting=other.uid, person=bo.uid)
    erase_person(store, zenobia.uid)
    assert [one.printed_name for one in read_dossier(store, other.uid).attendance] == ["Bo Lindh"]


def test_a_list_with_the_parts_of_the_name_in_columns_of_their_own_goes_too(
    store: Store, zenobia: Person
) -> None:
    origin = Origin(None, "Given name\tFamily name\nZenobia\tQUILLFEATHER\n")
    keep_list(store, ListUnderWay(digest=origin.digest(), rows=1), origin)
    erase_person(store, zenobia.uid)
    assert open_drafts(store) == []
