from dataclasses import replace
from datetime import date

import pytest

from db.records.agenda import Agenda, AgendaItem
from db.records.language import Language
from db.records.meeting import Meeting, MeetingStatus, Mode
from db.records.problems import ChangedMeanwhile, NotFound, Refused
from db.records.record import Family
from db.store import Store
from desktop_app.usecases.file.office import file_office, get_office
from desktop_app.usecases.meeting.agendas import file_agenda, get_agenda
from desktop_app.usecases.meeting.meetings import (
    file_meeting,
    get_meeting,
    home,
    list_meetings,
    propose_preface,
    read_dossier,
    remove_meeting,
)
from desktop_app.usecases.searching import find
from tests.db.builders import meeting, save_dossier
from tests.seeds import astana, bali, hanoi, seed


def test_a_meeting_that_can_not_be_filed_is_refused_beside_its_fields(store: Store) -> None:
    wrong = meeting("", first_day=date(2026, 5, 4), last_day=date(2026, 5, 1), country="ZZ")
    with pytest.raises(Refused) as refused:
        file_meeting(store, wrong)
    assert {one.place for one in refused.value.problems} == {"title", "last_day", "country"}
    assert list_meetings(store) == []


def test_two_windows_can_not_overwrite_each_other(store: Store, boats: Meeting) -> None:
    file_meeting(store, replace(boats, city="Port Ana"))
    with pytest.raises(ChangedMeanwhile):
        file_meeting(store, replace(boats, city="Port Bo"))
    assert get_meeting(store, boats.uid).city == "Port Ana"


def test_a_removed_meeting_comes_back_with_all_that_belongs_to_it(store: Store) -> None:
    full = save_dossier(store)
    done = remove_meeting(store, full.meeting.uid)
    with pytest.raises(NotFound):
        get_meeting(store, full.meeting.uid)
    done.undo(store)
    assert read_dossier(store, full.meeting.uid) == full


def test_meetings_are_filtered(store: Store) -> None:
    file_meeting(store, meeting("Harbours", first_day=date(2025, 1, 1), mode=Mode.VIRTUAL))
    file_meeting(store, meeting("Lighthouses", status=MeetingStatus.HELD))
    assert [one.title for one in list_meetings(store, year=2025)] == ["Harbours"]
    assert [one.title for one in list_meetings(store, mode=Mode.VIRTUAL)] == ["Harbours"]
    assert [one.title for one in list_meetings(store, status=MeetingStatus.HELD)] == ["Lighthouses"]
    assert [one.title for one in list_meetings(store, text="lightho")] == ["Lighthouses"]
    assert [one.title for one in find(store, "harbou")] == ["Harbours"]


def test_home_says_what_is_coming(store: Store, boats: Meeting) -> None:
    found = home(store, date(2026, 4, 1))
    assert [one.uid for one in found.coming] == [boats.uid]


def test_an_agenda_is_kept_as_a_whole(store: Store, boats: Meeting) -> None:
    assert get_agenda(store, boats.uid).version == 0
    items = (AgendaItem(title="Opening", items=(AgendaItem(title="Welcome"),)),)
    saved = file_agenda(store, Agenda(meeting=boats.uid, items=items))
    assert get_agenda(store, boats.uid) == saved
    with pytest.raises(Refused) as refused:
        file_agenda(store, replace(saved, items=(AgendaItem(title=""),)))
    assert [one.place for one in refused.value.problems] == ["items.0.title"]


def test_the_settings_of_the_file(store: Store) -> None:
    kept = file_office(store, replace(get_office(store), name="Secretariat of the Isles"))
    assert get_office(store) == kept


def test_lines_above_a_statement_are_those_of_the_real_one() -> None:
    dossier = hanoi(seed("hanoi"))
    (record,) = dossier.records
    assert propose_preface(dossier, Family.STATEMENT, Language.ENGLISH) == record.preface


def test_lines_above_a_record_of_meeting_are_those_of_the_real_one() -> None:
    dossier = astana(seed("astana"))
    (record,) = dossier.records
    assert propose_preface(dossier, Family.RECORD_OF_MEETING, Language.ENGLISH) == record.preface


def test_an_event_page_has_no_lines_above_its_title() -> None:
    assert propose_preface(bali(seed("bali")), Family.EVENT_PAGE, Language.ENGLISH) == ""


def test_lines_above_a_statement_of_an_online_meeting() -> None:
    from db.records.dossier import Dossier

    online = meeting("Harbour Meeting", ordinal=3, mode=Mode.VIRTUAL, platform="Buoy", city="", country="")
    dossier = Dossier(meeting=online, agenda=Agenda(meeting=online.uid))
    assert propose_preface(dossier, Family.STATEMENT, Language.ENGLISH).splitlines() == [
        "The Outcome of the 3rd Harbour Meeting",
        "Held online, 4 May 2026.",
    ]


def test_a_title_that_begins_with_its_number_is_not_numbered_again_in_another_language() -> None:
    from db.records.dossier import Dossier

    yearly = meeting(
        "5th Harbour Meeting", ordinal=5, mode=Mode.VIRTUAL, platform="Buoy", city="", country=""
    )
    dossier = Dossier(meeting=yearly, agenda=Agenda(meeting=yearly.uid))
    first = propose_preface(dossier, Family.STATEMENT, Language.FRENCH).splitlines()[0]
    assert "5th Harbour Meeting" in first
    assert first.count("5") == 1
