from dataclasses import replace

from db.records.agenda import Agenda, AgendaItem
from db.records.meeting import Meeting
from db.records.office import Office
from db.store import Store
from desktop_app.usecases.keeping.drafts import OFFICE, drop_draft, find_draft, keep_draft, open_drafts
from desktop_app.usecases.meeting.meetings import file_meeting


def test_what_was_typed_comes_back_right_or_wrong(store: Store, boats: Meeting) -> None:
    typed = replace(boats, title="", city="Pho\ud800rt \n", ordinal=-1)
    keep_draft(store, "meeting", typed)
    draft = find_draft(store, "meeting", boats.uid)
    assert draft is not None
    assert draft.record == typed
    assert not draft.is_stale


def test_the_last_one_stands(store: Store, boats: Meeting) -> None:
    for city in ("Port A", "Port B"):
        keep_draft(store, "meeting", replace(boats, city=city))
    assert [draft.record.city for draft in open_drafts(store)] == ["Port B"]


def test_a_draft_of_something_saved_since_is_stale(store: Store, boats: Meeting) -> None:
    keep_draft(store, "meeting", replace(boats, city="Port Ana"))
    file_meeting(store, replace(boats, city="Port Bo"))
    (draft,) = open_drafts(store)
    assert draft.is_stale


def test_a_draft_of_something_new_is_not_stale(store: Store) -> None:
    new = Meeting(title="Boats")
    keep_draft(store, "meeting", new)
    assert [(one.record, one.is_stale) for one in open_drafts(store)] == [(new, False)]


def test_agendas_and_settings_have_drafts_too(store: Store, boats: Meeting) -> None:
    agenda = Agenda(meeting=boats.uid, items=(AgendaItem(title="Opening"),))
    keep_draft(store, "agenda", agenda)
    keep_draft(store, "office", Office(name="Isles"))
    found = find_draft(store, "agenda", boats.uid), find_draft(store, "office", OFFICE)
    assert [one and one.record for one in found] == [agenda, Office(name="Isles")]


def test_a_dropped_draft_is_gone(store: Store, boats: Meeting) -> None:
    keep_draft(store, "meeting", boats)
    drop_draft(store, "meeting", boats.uid)
    assert find_draft(store, "meeting", boats.uid) is None
