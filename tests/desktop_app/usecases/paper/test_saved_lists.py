"""Lists out of the file: who and what is in them, in whose words."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from db.dialects.address import Place
from db.exchange.written_list import unguarded
from db.records.attendance import AttendanceState, Category, DelegationRole
from db.records.meeting import Meeting
from db.records.person import Person
from db.records.problems import NotFound, Refused, Trouble
from db.store.store import Store
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.paper.list_columns import Speech
from desktop_app.usecases.paper.saved_lists import OF_A_MEETING, TITLES, save_list
from desktop_app.usecases.register.organisations import suggest_organisations
from desktop_app.usecases.register.people import file_person, list_people
from tests.places import Places, filled


@pytest.fixture(scope="module")
def sample(lasting_places: Places) -> Place:
    """Return a place with the sample's meetings, closed; copy it, never open it."""
    return filled(lasting_places.bare("Sample"), sample=True)


@pytest.fixture
def store(sample: Place, places: Places) -> Iterator[Store]:
    """Return a copy of the sample, open."""
    made = open_file(places.like(sample, "Office"))
    yield made
    made.close()


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{head: unguarded(cell) for head, cell in row.items()} for row in csv.DictReader(file)]


def saved(store: Store, path: Path, kind: str, **more: object) -> list[dict[str, str]]:
    save_list(store, [kind], path, **more)  # type: ignore[arg-type]  # handed on as they are
    return rows(path)


def meeting_with(store: Store) -> Meeting:
    """Return a meeting with a head of delegation and three delegates without names."""
    meeting = file_meeting(store, Meeting(title="Harbour Meeting", date_text="in May"))
    society = suggest_organisations(store, "Viet")[0].uid
    where = {"meeting": meeting.uid, "organisation": society, "category": Category.MEMBER_SOCIETY}
    head = {"printed_name": "=Ana", "role": DelegationRole.HEAD, "state": AttendanceState.EXCUSED}
    add_participant(store, **where, **head)  # type: ignore[arg-type]  # names of fields
    add_participant(store, **where, head_count=3)  # type: ignore[arg-type]  # the same
    return meeting


def test_people_stand_by_name_with_todays_post(store: Store, tmp_path: Path) -> None:
    found = saved(store, tmp_path / "people.csv", "people")
    assert found[0]["Full name"] == "Amara Tolei"
    assert (found[0]["Post"], found[0]["Organisation"]) == ("President", "Kaleo Red Cross")


def test_a_telephone_number_comes_back_with_its_plus(store: Store, tmp_path: Path) -> None:
    file_person(store, Person(full_name="Aaa", phone="+84 24 3942"))
    assert saved(store, tmp_path / "people.csv", "people")[0]["Telephone"] == "+84 24 3942"


def test_only_those_asked_for_are_written_in_their_order(store: Store, tmp_path: Path) -> None:
    uids = [one.uid for one in list_people(store, order="-name", limit=2)]
    found = saved(store, tmp_path / "people.csv", "people", uids=uids)
    assert [row["Identifier"] for row in found] == [str(uid) for uid in uids]


def test_everybody_on_the_list_is_written_whatever_their_state(store: Store, tmp_path: Path) -> None:
    meeting = meeting_with(store)
    found = saved(store, tmp_path / "list.csv", "participants", meeting=meeting.uid)
    assert [(row["Name as printed"], row["State"], row["Number"]) for row in found] == [
        ("=Ana", "Excused", "1"),
        ("", "Invited", "3"),
    ]


def test_formula_like_cells_are_counted(store: Store, tmp_path: Path) -> None:
    meeting = meeting_with(store)
    assert save_list(store, ["participants"], tmp_path / "l.csv", meeting=meeting.uid).guarded == 1
    assert save_list(store, ["participants"], tmp_path / "l.xlsx", meeting=meeting.uid).guarded == 0


def test_a_workbook_of_a_meeting_has_a_sheet_for_each_list(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "meeting.xlsx"
    save_list(store, OF_A_MEETING, path, meeting=meeting_with(store).uid)
    assert CalamineWorkbook.from_path(path).sheet_names == ["Participants", "Agenda"]


@pytest.mark.parametrize("kind", sorted(set(TITLES) - set(OF_A_MEETING)))
def test_every_list_can_be_saved(store: Store, tmp_path: Path, kind: str) -> None:
    assert saved(store, tmp_path / f"{kind}.csv", kind)


def test_heads_choices_and_countries_are_said_in_the_language_asked_for(store: Store, tmp_path: Path) -> None:
    speech = Speech(lambda context, text: f"{context}:{text}", "fr")
    found = saved(store, tmp_path / "o.csv", "organisations", speech=speech)
    albania = next(row for row in found if row["organisation:Country"] == "Albanie")
    assert albania["organisation:Kind"] == "organisation:National Society"


def test_a_file_that_is_there_is_kept_unless_it_may_be_replaced(store: Store, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("mine")
    with pytest.raises(Trouble):
        save_list(store, ["people"], tmp_path / "people.csv")
    assert (tmp_path / "people.csv").read_text() == "mine"


def test_another_format_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="xls"):
        save_list(store, ["people"], tmp_path / "people.xls")


def test_a_meeting_that_is_not_there_is_not_found(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        save_list(store, ["agenda"], tmp_path / "agenda.csv", meeting=Meeting().uid)
