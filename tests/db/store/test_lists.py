"""Lists: whole in any order, page by page, filtered; and what the first page shows."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from db.records.attendance import Attendance, AttendanceState, Delegation, DelegationRole
from db.records.meeting import MeetingStatus, Mode
from db.records.person import Post
from db.records.record import RecordStatus
from db.records.signatory import Signatory
from db.store import Store, meetings, open_store, organisations, people, records, series
from db.store.moving import move
from tests.bench.making import make_file, uid
from tests.db.builders import meeting, organisation, person, record, save
from tests.db.builders import series as a_series

LISTS = [
    *(("meetings", order) for order in meetings.ORDERS),
    *(("records", order) for order in records.ORDERS),
    *(("people", order) for order in people.ORDERS),
    *(("organisations", order) for order in organisations.ORDERS),
    *(("series", order) for order in series.ORDERS),
]


@pytest.fixture(scope="module")
def full_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed file with 120 meetings."""
    path = tmp_path_factory.mktemp("full") / "full.rapporteur"
    return make_file(path, meetings=120, people=90, organisations=40)


@pytest.fixture(scope="module", params=["file", "server"])
def full(request: pytest.FixtureRequest, full_file: Path) -> Iterator[Store]:
    """Return a place with 120 meetings: a file, and a server to which it was moved."""
    place: Any = full_file
    if request.param == "server":
        place = request.getfixturevalue("server").new_database()
        move(full_file, place)
    store = open_store(place)
    yield store
    store.close()


@pytest.mark.parametrize(("name", "order"), LISTS)
def test_pages_put_together_are_the_whole_list(full: Store, name: str, order: str) -> None:
    with full.reading() as unit:
        shelf: Any = getattr(unit, name)
        whole = shelf.lines(order, limit=1000)
        pages = list(page_by_page(shelf, order))
    assert pages == whole
    assert len({one.uid for one in whole}) == len(whole) > 7


@pytest.mark.parametrize("name", ["meetings", "records", "people", "organisations", "series"])
def test_what_is_counted_is_a_whole_number_on_either_engine(full: Store, name: str) -> None:
    with full.reading() as unit:
        values = [value for line in getattr(unit, name).lines() for value in asdict(line).values()]
    assert not any(isinstance(one, Decimal) for one in values)


def page_by_page(shelf: Any, order: str) -> Iterator[Any]:
    last = None
    while page := shelf.lines(order, after=last, limit=7):
        yield from page
        last = page[-1]


@pytest.mark.parametrize(("name", "order"), [one for one in LISTS if not one[1].startswith("-")])
def test_the_other_way_round_has_the_same_lines(full: Store, name: str, order: str) -> None:
    with full.reading() as unit:
        shelf: Any = getattr(unit, name)
        there = {one.uid for one in shelf.lines(order, limit=1000)}
        assert there == {one.uid for one in shelf.lines(f"-{order}", limit=1000)}


def test_a_page_after_a_line_that_was_removed_begins_where_it_stood(tmp_path: Path) -> None:
    store = open_store(make_file(tmp_path / "x.rapporteur", meetings=20, people=5, organisations=5))
    with store.unit() as unit:
        whole = unit.meetings.lines()
        unit.meetings.remove(whole[4].uid)
        assert unit.meetings.lines(after=whole[4], limit=3) == whole[5:8]
    store.close()


def test_meetings_come_latest_first_and_those_without_days_last(store: Store) -> None:
    save(store, meeting("Old", first_day=date(1999, 1, 1)), meeting("None", first_day=None, date_text="soon"))
    save(store, meeting("New"))
    with store.reading() as unit:
        assert [one.title for one in unit.meetings.lines()] == ["New", "Old", "None"]


def test_a_list_by_series_has_the_latest_meeting_of_each_first(store: Store) -> None:
    annual, budget = save(store, a_series("Annual"), a_series("Budget"))
    save(
        store,
        meeting("B1", series=budget.uid),
        meeting("A1", series=annual.uid, first_day=date(2019, 1, 1)),
        meeting("A2", series=annual.uid),
    )
    with store.reading() as unit:
        assert [one.title for one in unit.meetings.lines("series_title")] == ["A2", "A1", "B1"]


@pytest.mark.parametrize(
    ("filters", "titles"),
    [
        ({"text": "bali"}, ["Youth in Bali"]),
        ({"text": "LOCAL yoút"}, ["Youth in Bali"]),
        ({"text": "annual"}, ["Youth in Bali"]),
        ({"year": 2013}, ["Astana"]),
        ({"status": MeetingStatus.HELD}, ["Astana"]),
        ({"mode": Mode.VIRTUAL}, ["Youth in Bali"]),
        ({"country": "KZ"}, ["Astana"]),
        ({"text": "nowhere"}, []),
    ],
)
def test_a_filter_leaves_what_it_says(store: Store, filters: dict[str, Any], titles: list[str]) -> None:
    (annual,) = save(store, a_series("Annual gathering"))
    save(
        store,
        meeting("Youth in Bali", mode=Mode.VIRTUAL, series=annual.uid, venue="Local hall"),
        meeting("Astana", first_day=date(2013, 6, 1), status=MeetingStatus.HELD, country="KZ"),
    )
    with store.reading() as unit:
        assert [one.title for one in unit.meetings.lines(**filters)] == titles
        assert unit.meetings.count(**filters) == len(titles)


def test_the_years_of_meetings_are_listed_once_latest_first(store: Store) -> None:
    days = (date(2013, 1, 1), date(2020, 2, 2), date(2013, 3, 3))
    save(store, *(meeting(first_day=day) for day in days), meeting(first_day=None))
    with store.reading() as unit:
        assert unit.meetings.years() == [2020, 2013]


def test_delegates_are_counted_and_an_official_number_goes_before(store: Store) -> None:
    home, other = save(store, meeting("A"), meeting("B", official_delegates=70))
    (delegation,) = save(store, Delegation(meeting=home.uid, printed_name="Isles"))
    group = {"meeting": home.uid, "delegation": delegation.uid}
    save(
        store,
        Attendance(**group, printed_name="Ana", role=DelegationRole.HEAD),
        Attendance(**group, head_count=5),
        Attendance(**group, printed_name="Bo", state=AttendanceState.EXCUSED),
        Attendance(**group, printed_name="Chi", role=DelegationRole.INTERPRETER),
    )
    with store.reading() as unit:
        assert {one.uid: one.delegates for one in unit.meetings.lines()} == {home.uid: 6, other.uid: 70}


def test_a_meeting_shows_how_far_the_signing_of_its_first_record_is(store: Store) -> None:
    (home,) = save(store, meeting())
    first, _ = save(store, record(home.uid), record(home.uid, title="Second"))
    save(
        store,
        Signatory(record=first.uid, printed_name="A", signed_on=date(2026, 5, 5)),
        Signatory(record=first.uid, printed_name="B"),
    )
    with store.reading() as unit:
        (line,) = unit.meetings.lines()
        assert (line.record_uid, line.signed, line.signatories) == (first.uid, 1, 2)
        assert [(one.signed, one.signatories) for one in unit.records.lines("changed_at")] == [(1, 2), (0, 0)]


def test_a_person_is_listed_with_the_post_held_on_the_day(store: Store) -> None:
    isles, hills = save(store, organisation("Isles", country="TL"), organisation("Hills"))
    posts = (
        Post(title="Delegate", organisation=hills.uid, until=date(2019, 12, 31)),
        Post(title="President", organisation=isles.uid, since=date(2020, 1, 1)),
    )
    save(store, person(posts=posts))
    with store.reading() as unit:
        (now,) = unit.people.lines(day=date(2026, 1, 1))
        (then,) = unit.people.lines(day=date(2019, 1, 1))
    assert (now.post, now.organisation_name, now.country) == ("President", "Isles", "TL")
    assert (then.post, then.organisation) == ("Delegate", hills.uid)


def test_home_shows_what_comes_next_and_what_is_open(store: Store) -> None:
    past = meeting("Past", first_day=date(2026, 1, 1))
    running = meeting("Running", first_day=date(2026, 5, 3), last_day=date(2026, 5, 4))
    later = meeting("Later", first_day=date(2026, 9, 1))
    off = meeting("Off", first_day=date(2026, 6, 1), status=MeetingStatus.CANCELLED)
    save(store, past, later, off, running)
    save(store, record(past.uid, status=RecordStatus.SIGNED, title="Done"), record(past.uid, title="Doing"))
    with store.reading() as unit:
        home = unit.home(date(2026, 5, 4))
    assert [one.title for one in home.coming] == ["Running", "Later"]
    assert [one.title for one in home.open] == ["Doing"]
    assert [one.title for one in home.recent] == ["Doing", "Done"]
    assert (home.meetings, home.records, home.people) == (4, 2, 0)


def test_the_generator_makes_a_sound_file(full: Store) -> None:
    with full.reading() as unit:
        assert unit.verify() == []
        assert unit.dossier(uid(4, 3)).records[0].paragraphs
        assert unit.search.find("volunteers")
