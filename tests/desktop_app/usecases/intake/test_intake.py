"""Lists taken in: what is proposed, what is done, and that doing it again does nothing."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from db.records.attendance import AttendanceState, Category, DelegationRole
from db.records.history import Occasion
from db.records.meeting import Meeting
from db.records.organisation import OrganisationKind
from db.records.person import Person
from db.records.problems import Refused
from db.store import Store
from desktop_app.usecases.intake.columns import recognise
from desktop_app.usecases.intake.proposals import Decision, propose
from desktop_app.usecases.intake.rows import Incoming, read_rows
from desktop_app.usecases.intake.taking_in import TakenIn, read_list, take_in
from desktop_app.usecases.meeting.delegations import add_delegation
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.meeting.participants import mark
from desktop_app.usecases.register.organisations import (
    file_organisation,
    get_organisation,
    suggest_organisations,
)
from desktop_app.usecases.register.people import file_person, get_person, list_people, remove_person
from tests.db.builders import organisation, person
from tests.db.exchange.lists import sample

LIST = (
    "Họ và tên,Chức vụ,Tổ chức,Email,Điện thoại,Vai trò,Ghi chú\n"
    "Nguyễn Thị Hoa,Chủ tịch,Hội Chữ thập đỏ Việt Nam,hoa@isles.example,0912345678,Head,ăn chay\n"
    "Bo Lindh,Mate,Thai Red Cross,,,,\n"
    "Ana Soares,,Boat Club,,,,\n"
)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def rows_of(path: Path) -> tuple[Incoming, ...]:
    sheet = read_list(path).sheets[0]
    return read_rows(sheet, recognise(sheet))


def taken(store: Store, path: Path, meeting: UUID | None = None) -> TakenIn:
    return take_in(store, propose(store, rows_of(path), meeting), meeting)


def names(store: Store) -> list[str]:
    return [one.full_name for one in list_people(store)]


def test_a_column_headed_by_the_short_word_for_a_society_is_known(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Họ tên,Chức vụ,Hội\nTrần Thị Mai,Chủ tịch,Hội Chữ thập đỏ Việt Nam\n", encoding="utf-8")
    assert rows_of(path)[0].organisation == "Hội Chữ thập đỏ Việt Nam"


def test_one_person_of_a_list_is_said_to_be_one_and_to_come_from_a_list(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Position\nBo Lindh,Mate\n", encoding="utf-8")
    assert taken(store, path).undo.sentence() == "1 person imported"
    (bo,) = list_people(store)
    with store.reading() as unit:
        assert unit.history.of(Person, bo.uid)[0].occasion is Occasion.LIST


def test_columns_are_known_by_vietnamese_heads(listed: Path) -> None:
    first = rows_of(listed)[0]
    assert (first.full_name, first.post, first.phone, first.role) == (
        "Nguyễn Thị Hoa",
        "Chủ tịch",
        "0912345678",
        DelegationRole.HEAD,
    )
    assert first.note == "ăn chay"


def test_people_come_into_the_register_with_their_posts(store: Store, listed: Path) -> None:
    done = taken(store, listed)
    assert (done.new, done.changed, done.known, done.skipped, done.organisations) == (3, 0, 0, 0, 1)
    lines = {one.full_name: (one.post, one.organisation_name) for one in list_people(store)}
    assert lines["Bo Lindh"] == ("Mate", "The Thai Red Cross Society")
    assert lines["Ana Soares"] == ("", "Boat Club")


def test_the_same_list_again_changes_nothing(store: Store, listed: Path) -> None:
    taken(store, listed)
    done = taken(store, listed)
    assert (done.new, done.changed, done.known, done.organisations, done.undo.steps) == (0, 0, 3, 0, ())
    assert len(names(store)) == 3


def test_all_of_it_is_one_step_back(store: Store, listed: Path) -> None:
    before = len(list_people(store))
    done = taken(store, listed)
    forward = done.undo.undo(store)
    assert len(names(store)) == before
    forward.undo(store)
    assert len(names(store)) == 3


def test_what_is_empty_is_filled_and_what_differs_is_left(store: Store, listed: Path) -> None:
    kept = file_person(store, Person(full_name="Nguyen Thi Hoa", phone="1", email="hoa@isles.example"))
    done = taken(store, listed)
    assert (done.new, done.changed) == (2, 1)
    person = get_person(store, kept.uid)
    assert (person.full_name, person.phone, person.posts[0].title) == ("Nguyen Thi Hoa", "1", "Chủ tịch")


def test_a_change_that_was_chosen_is_made(store: Store, listed: Path) -> None:
    kept = file_person(store, Person(full_name="Nguyen Thi Hoa", phone="1"))
    proposals = propose(store, rows_of(listed))
    one = proposals.rows[0]
    assert one.decision is Decision.SAME
    from dataclasses import replace

    take_in(store, proposals.with_rows({0: replace(one, taken=frozenset({"phone"}))}))
    assert get_person(store, kept.uid).phone == "0912345678"


def test_a_row_can_be_skipped_or_taken_as_somebody_new(store: Store, listed: Path) -> None:
    file_person(store, Person(full_name="Bo Lindh"))
    proposals = propose(store, rows_of(listed)).decided(1, Decision.NEW).decided(2, Decision.SKIP)
    done = take_in(store, proposals)
    assert (done.new, done.skipped) == (2, 1)
    assert names(store).count("Bo Lindh") == 2


def test_somebody_who_stands_twice_in_the_list_is_one(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Name,Post,Organisation\nAna Soares,Mate,Boat Club\nSOARES Ana,Skipper,Boat Club\n", "utf-8"
    )
    done = taken(store, path)
    assert (done.new, done.known, names(store)) == (1, 1, ["Ana Soares"])


def test_participants_stand_on_the_list_and_in_the_register(
    store: Store, boats: Meeting, listed: Path
) -> None:
    done = taken(store, listed, boats.uid)
    dossier = read_dossier(store, boats.uid)
    assert done.new == len(dossier.attendance) == len(names(store)) == 3
    assert all(one.person for one in dossier.attendance)
    homes = {one.printed_name: one.category for one in dossier.delegations}
    assert homes == {
        "Hội Chữ thập đỏ Việt Nam": Category.MEMBER_SOCIETY,
        "Thai Red Cross": Category.MEMBER_SOCIETY,
        "Boat Club": Category.OTHER,
    }


def test_people_of_the_host_join_those_of_the_host(store: Store, boats: Meeting, listed: Path) -> None:
    hoa = "Hội Chữ thập đỏ Việt Nam"
    host = suggest_organisations(store, hoa)[0].uid
    file_meeting(store, replace(boats, host=host))
    add_delegation(store, meeting=boats.uid, organisation=host, printed_name="Hosts", category=Category.HOST)
    taken(store, listed, boats.uid)
    (home,) = [one for one in read_dossier(store, boats.uid).delegations if one.organisation == host]
    assert (home.category, home.printed_name) == (Category.HOST, "Hosts")


def test_the_same_list_again_leaves_what_was_marked(store: Store, boats: Meeting, listed: Path) -> None:
    taken(store, listed, boats.uid)
    line = read_dossier(store, boats.uid).attendance[0]
    mark(store, [line.uid], AttendanceState.PRESENT)
    done = taken(store, listed, boats.uid)
    lines = read_dossier(store, boats.uid).attendance
    assert (done.new, done.changed, len(lines), lines[0].state) == (0, 0, 3, AttendanceState.PRESENT)


def test_an_import_onto_a_list_is_one_step_back(store: Store, boats: Meeting, listed: Path) -> None:
    taken(store, listed, boats.uid).undo.undo(store)
    assert read_dossier(store, boats.uid).delegations == ()
    assert names(store) == []


def test_numbers_of_people_without_names(store: Store, boats: Meeting, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Organisation,Number\n,Boat Club,5\n", "utf-8")
    taken(store, path, boats.uid)
    done = taken(store, path, boats.uid)
    (line,) = read_dossier(store, boats.uid).attendance
    assert (line.printed_name, line.head_count, done.skipped) == ("", 5, 1)


def test_a_country_is_no_society(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Country\nAna Soares,Thailand\n", "utf-8")
    (made,) = [one for one in taken(store, path).undo.saved if hasattr(one, "names")]
    assert (made.kind, made.country) == (OrganisationKind.COUNTRY, "TH")


def test_one_that_is_stopped_leaves_nothing(store: Store, listed: Path) -> None:
    def stop(_done: int, _all: int) -> None:
        raise KeyboardInterrupt

    proposals = propose(store, rows_of(listed))
    with pytest.raises(KeyboardInterrupt):
        take_in(store, proposals, progress=stop)
    assert names(store) == []
    with store.reading() as unit:
        assert all(one.name() != "Boat Club" for one in unit.organisations.all())


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("everypolitician/Philippines_House_term-16.csv", 291),
        ("everypolitician/Kuwait_National_Assembly_term-14.csv", 45),
        ("derived/vn_nfd_utf8.csv", 492),
        ("derived/vn_no_header_numbered.csv", 199),
        ("plonemeeting/persons.csv", 15),
    ],
)
def test_real_lists_come_in_whole_and_once(store: Store, name: str, people: int) -> None:
    path = sample(f"attendees/{name}")
    done = taken(store, path)
    assert (done.new, done.known, done.skipped) == (people, 0, 0)
    again = taken(store, path)
    assert (again.new, again.known) == (0, people)


def test_every_way_in_which_a_list_calls_an_organisation_is_learnt(store: Store, tmp_path: Path) -> None:
    isles = file_organisation(store, organisation("Society of the Isles"))
    path = tmp_path / "list.csv"
    path.write_text("Name,Organisation\nAna Soares,Boat Club\nBo Lindh,Yacht Club\n", encoding="utf-8")
    found = propose(store, rows_of(path))
    for place, body in enumerate(found.bodies):
        found = found.with_body(place, replace(body, same_as=isles.uid, is_new=False))
    take_in(store, found)
    assert get_organisation(store, isles.uid).aliases == ("Boat Club", "Yacht Club")


def test_nobody_comes_back_who_was_removed_since_the_list_was_compared(store: Store, tmp_path: Path) -> None:
    ana = file_person(store, person("Ana Soares"))
    path = tmp_path / "list.csv"
    path.write_text("Name,Organisation\nAna Soares,Boat Club\n", encoding="utf-8")
    found = propose(store, rows_of(path))
    remove_person(store, ana.uid)
    with pytest.raises(Refused, match="Ana Soares"):
        take_in(store, found)
    assert list_people(store, text="Ana") == []
