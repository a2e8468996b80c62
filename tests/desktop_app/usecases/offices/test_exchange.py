import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.exchange.schema import schema
from db.records.attachment import AttachmentKind
from db.records.dossier import Dossier
from db.records.meeting import LinkKind, Meeting, MeetingLink
from db.records.paragraph import Paragraph, Run
from db.records.problems import Refused, Trouble
from db.records.record import Family, RecordStatus
from db.store import Store, create
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.meeting.documents import attach_file, read_attachment
from desktop_app.usecases.meeting.meetings import file_meeting, list_meetings, read_dossier
from desktop_app.usecases.offices.exchange import export_json, import_all, import_json, put_dossier
from desktop_app.usecases.record.records import file_record, get_record, set_status
from desktop_app.usecases.register.organisations import remove_organisation, suggest_organisations
from tests.db.builders import meeting, record, save_dossier
from tests.seeds import astana, bali, hanoi, seed

SEEDS: dict[str, Callable[[str], Dossier]] = {"hanoi": hanoi, "astana": astana, "bali": bali}


def put(store: Store, *dossiers: Dossier) -> None:
    with store.unit() as unit:
        for dossier in dossiers:
            put_dossier(unit, dossier)
        unit.commit()


def carried(store: Store, folder: Path, uid: UUID | None = None) -> tuple[bytes, bytes]:
    """Return what *store* exports, and what an empty file exports that has read it."""
    export_json(store, uid, folder / "one.json")
    other = (create if uid else make_file)(folder / "other.rapporteur")
    try:
        import_json(other, folder / "one.json")
        export_json(other, uid, folder / "two.json")
    finally:
        other.close()
    return (folder / "one.json").read_bytes(), (folder / "two.json").read_bytes()


@pytest.mark.parametrize("name", SEEDS)
def test_the_real_documents_travel_to_the_byte(name: str, store: Store, tmp_path: Path) -> None:
    dossier = SEEDS[name](seed(name))
    put(store, dossier)
    there, back = carried(store, tmp_path, dossier.meeting.uid)
    assert there == back


def test_a_whole_file_travels_to_the_byte_and_follows_the_schema(store: Store, tmp_path: Path) -> None:
    put(store, *(make(seed(name)) for name, make in SEEDS.items()))
    full = save_dossier(store)
    (tmp_path / "photo.png").write_bytes(b"\x89PNG" * 100_000)
    attach_file(store, tmp_path / "photo.png", meeting=full.meeting.uid, kind=AttachmentKind.PHOTO)
    there, back = carried(store, tmp_path)
    assert there == back
    jsonschema.Draft202012Validator(schema()).validate(json.loads(there))


def test_one_meeting_takes_along_all_that_it_names(store: Store, tmp_path: Path) -> None:
    full = save_dossier(store)
    there, back = carried(store, tmp_path, full.meeting.uid)
    assert there == back
    value = json.loads(there)
    assert len(value["meetings"]) == 2
    assert "office" not in value


def test_a_register_that_was_cut_down_travels_too(store: Store, tmp_path: Path) -> None:
    remove_organisation(store, suggest_organisations(store, "lao")[0].uid)
    there, back = carried(store, tmp_path)
    assert there == back
    assert b"Lao Red Cross" not in back


def test_reading_the_same_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    full = save_dossier(store)
    export_json(store, None, tmp_path / "all.json")
    done = import_json(store, tmp_path / "all.json")
    assert (done.added, done.changed) == ({}, {})
    assert read_dossier(store, full.meeting.uid) == full


def test_what_the_gate_for_text_would_mend_is_not_a_change(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "in.json"
    uid = "019aa000-0000-7000-8000-000000000001"
    person = {"full_name": " Ana\u0000  Soares ", "uid": uid}
    file.write_text(json.dumps({"format": "rapporteur/1", "people": [person]}))
    assert import_json(store, file).added == {"people": 1}
    assert import_json(store, file).same == {"people": 1}


def test_a_change_is_told_and_kept(store: Store, tmp_path: Path, boats: Meeting) -> None:
    export_json(store, boats.uid, tmp_path / "one.json")
    text = (tmp_path / "one.json").read_text().replace("17th Harbour Meeting", "Meeting of the harbours")
    (tmp_path / "one.json").write_text(text)
    assert import_json(store, tmp_path / "one.json").changed == {"meetings": 1}
    assert list_meetings(store)[0].title == "Meeting of the harbours"


def test_one_wrong_file_keeps_all_out(store: Store, tmp_path: Path, boats: Meeting) -> None:
    export_json(store, boats.uid, tmp_path / "good.json")
    good = json.loads((tmp_path / "good.json").read_text())
    good["meetings"][0]["title"] = "Changed"
    (tmp_path / "good.json").write_text(json.dumps(good))
    (tmp_path / "bad.json").write_text('{"format": "rapporteur/1", "people": [{"uid": "1"}]}')
    with pytest.raises(Refused):
        import_all(store, [tmp_path / "good.json", tmp_path / "bad.json"])
    assert [one.title for one in list_meetings(store)] == [boats.title]


def test_what_refers_to_nothing_is_refused_and_nothing_is_written(store: Store, tmp_path: Path) -> None:
    gone = "019aa000-0000-7000-8000-000000000002"
    value = {"title": "Boats", "first_day": "2026-05-04", "host": gone, "uid": gone.replace("2", "3")}
    (tmp_path / "in.json").write_text(json.dumps({"format": "rapporteur/1", "meetings": [value]}))
    with pytest.raises(Refused) as refused:
        import_json(store, tmp_path / "in.json")
    assert [one.place for one in refused.value.problems] == ["meetings.0.host"]
    assert list_meetings(store) == []


def test_an_adopted_record_is_not_overwritten(store: Store, tmp_path: Path, boats: Meeting) -> None:
    made = file_record(store, record(boats.uid, "Agreed.", family=Family.STATEMENT))
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(store, made.uid, status)
    export_json(store, boats.uid, tmp_path / "one.json")
    text = (tmp_path / "one.json").read_text().replace("Agreed.", "Refused.")
    (tmp_path / "one.json").write_text(text)
    with pytest.raises(Refused) as refused:
        import_json(store, tmp_path / "one.json")
    assert [one.place for one in refused.value.problems] == ["records.0"]
    assert get_record(store, made.uid).paragraphs[0].text == "Agreed."


def test_bytes_that_are_missing_are_told(store: Store, tmp_path: Path, boats: Meeting) -> None:
    (tmp_path / "a.txt").write_text("slides")
    kept = attach_file(store, tmp_path / "a.txt", meeting=boats.uid, kind=AttachmentKind.PAPER)
    export_json(store, boats.uid, tmp_path / "one.json")
    value = json.loads((tmp_path / "one.json").read_text())
    del value["files"]
    (tmp_path / "one.json").write_text(json.dumps(value))
    assert import_json(store, tmp_path / "one.json").changed == {}
    assert read_attachment(store, kept.uid) == b"slides"
    other = create(tmp_path / "other.rapporteur")
    with pytest.raises(Refused) as refused:
        import_json(other, tmp_path / "one.json")
    other.close()
    assert [one.place for one in refused.value.problems] == ["attachments.0.sha256"]


def test_a_file_that_is_not_there_is_trouble(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        import_json(store, tmp_path / "none.json")
    assert str(trouble.value).startswith("“none.json” could not be read.")


def test_links_go_round_in_a_circle(store: Store, tmp_path: Path) -> None:
    one, two = meeting("One"), meeting("Two")
    kept = file_meeting(store, one)
    file_meeting(store, replace(two, links=(MeetingLink(kind=LinkKind.RELATED, meeting=one.uid),)))
    file_meeting(store, replace(kept, links=(MeetingLink(kind=LinkKind.RELATED, meeting=two.uid),)))
    there, back = carried(store, tmp_path, one.uid)
    assert there == back


@given(texts=st.lists(st.text(max_size=40), max_size=4), title=st.text(min_size=1, max_size=30))
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_travels_to_the_byte(
    texts: list[str], title: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("travel")
    store = create(folder / "one.rapporteur")
    made = meeting(f"x{title}", background="\n".join(texts))
    runs = tuple(Paragraph(runs=(Run(text, italic=True), Run(text))) for text in texts)
    try:
        file_meeting(store, made)
        file_record(store, record(made.uid, paragraphs=runs))
        there, back = carried(store, folder, made.uid)
    finally:
        store.close()
    assert there == back
