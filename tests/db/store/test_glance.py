"""A glance: the same lines as any other reading gives, without what takes long to load."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.records.identity import new_uid
from db.records.meeting import MeetingStatus, Mode
from db.records.office import Office
from db.records.problems import Trouble
from db.records.record import Family, RecordStatus
from db.store import Store, create, meetings, open_store
from db.store.glance import STATEMENTS, kept_statements
from db.store.glance_statements import statements_text
from tests.bench.making import make_file
from tests.db.builders import ask, meeting, record, save, series

DAYS = st.dates(date(2025, 11, 1), date(2027, 3, 1))
TODAY = date(2026, 5, 4)


@pytest.fixture
def store(file_store: Store) -> Store:
    """Return a file: what is tested here is particular to files."""
    return file_store


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a file with 120 meetings."""
    path = tmp_path_factory.mktemp("glance") / "full.rapporteur"
    store = open_store(make_file(path, meetings=120, people=90, organisations=40))
    yield store
    store.close()


def test_the_kept_statements_are_those_the_queries_make_today() -> None:
    """Write them anew with `python -m db.store.glance_statements`."""
    assert STATEMENTS.read_text(encoding="utf-8") == statements_text()


@pytest.mark.parametrize("limit", [1, 80, 1000])
@pytest.mark.parametrize("order", meetings.ORDERS)
def test_a_list_begins_with_the_same_lines(full: Store, order: str, limit: int) -> None:
    with full.glancing() as glance, full.reading() as unit:
        assert glance.meetings(order, limit) == unit.meetings.lines(order, limit=limit)


@pytest.mark.parametrize("order", meetings.ORDERS)
def test_a_list_is_read_on_after_the_last_line_of_a_glance(full: Store, order: str) -> None:
    with full.glancing() as glance, full.reading() as unit:
        first = glance.meetings(order, 50)
        assert first + unit.meetings.lines(order, after=first[-1]) == unit.meetings.lines(order, limit=150)


def test_home_figures_and_years_are_the_same(full: Store) -> None:
    with full.glancing() as glance, full.reading() as unit:
        assert glance.home(TODAY) == unit.home(TODAY)
        assert glance.numbers() == unit.figures()
        assert glance.years() == unit.meetings.years()


@st.composite
def offices(draw: st.DrawFn) -> Callable[[Store], object]:
    """Return what fills a file: meetings with and without days and series, with records of any status."""
    known = [series(f"Series {number % 2}") for number in range(3)]
    held = [
        meeting(
            draw(st.sampled_from(("A", "b", "Ấ", "a"))),
            short_title=draw(st.sampled_from(("", "Short"))),
            series=draw(st.sampled_from((None, *(one.uid for one in known)))),
            ordinal=draw(st.none() | st.integers(1, 9)),
            first_day=(first := draw(st.none() | DAYS)),
            last_day=first and draw(st.none() | st.dates(first, date(2027, 4, 1))),
            date_text="soon",
            status=draw(st.sampled_from(MeetingStatus)),
            mode=draw(st.sampled_from(Mode)),
            official_delegates=draw(st.none() | st.integers(1, 99)),
        )
        for _ in range(draw(st.integers(0, 12)))
    ]
    written = [
        record(draw(st.sampled_from(held)).uid, status=draw(st.sampled_from(RecordStatus)), family=family)
        for family in draw(st.lists(st.sampled_from(Family), max_size=9 if held else 0))
    ]
    return lambda store: save(store, *known, *held, *written)


@given(fill=offices(), today=DAYS, limit=st.integers(1, 12))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_file_holds_a_glance_sees_the_same(
    tmp_path: Path, fill: Callable[[Store], object], today: date, limit: int
) -> None:
    store = create(tmp_path / f"{new_uid()}.rapporteur")
    fill(store)
    with store.glancing() as glance, store.reading() as unit:
        assert glance.home(today) == unit.home(today)
        assert glance.years() == unit.meetings.years()
        for order in meetings.ORDERS:
            assert glance.meetings(order, limit) == unit.meetings.lines(order, limit=limit)
    store.close()


def test_the_office_and_drafts_are_seen(store: Store) -> None:
    with store.glancing() as glance:
        assert (glance.office_name(), glance.has_drafts()) == ("", False)
    with store.unit() as unit:
        unit.office.save(Office(name="Secretariat of the Isles"))
        unit.drafts.keep("meeting-form", new_uid(), 0, {})
        unit.commit()
    with store.glancing() as glance:
        assert (glance.office_name(), glance.has_drafts()) == ("Secretariat of the Isles", True)


@pytest.mark.parametrize("order", ["-first_day", "title", "city", "series_title", "-series_title"])
def test_no_list_is_sorted_whole_to_show_its_beginning(full: Store, order: str) -> None:
    for statement in kept_statements()[f"meetings {order}"]:
        text = statement.text.replace(":limit", "80")
        inner = text[text.rindex("WHERE meeting.id IN (") + 21 : text.rindex(") ORDER BY")]
        plan = " ".join(row[3] for row in ask(full.path, f"EXPLAIN QUERY PLAN {inner}"))
        assert "TEMP B-TREE" not in plan


def test_opening_and_closing_a_file_with_a_glance_loads_no_sqlalchemy(store: Store) -> None:
    path = store.path
    store.close()
    code = (
        "import sys; from pathlib import Path; from db.store import open_store;"
        "store = open_store(Path(sys.argv[1]))\n"
        "with store.glancing() as glance: glance.meetings('series_title', 80)\n"
        "store.close(); print('sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_glance_at_a_closed_file_is_told_plainly(store: Store) -> None:
    store.close()
    with pytest.raises(Trouble, match="is closed"), store.glancing():
        pass


def test_a_closed_file_is_not_made_ready(store: Store) -> None:
    store.close()
    with pytest.raises(Trouble, match="is closed"):
        store.prepare()


def test_threads_that_come_first_together_share_what_one_made(store: Store) -> None:
    def count(_: int) -> int:
        with store.reading() as unit:
            return unit.figures()["meeting"]

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(count, range(8))) == {0}
