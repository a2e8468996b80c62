"""Who came to a series: counted edition by edition, drawn, printed."""

import random
from collections import Counter
from datetime import date
from pathlib import Path
from subprocess import run
from uuid import UUID

import pytest

from db.records.attendance import AttendanceState, Category
from db.records.organisation import OrganisationKind
from db.records.protocol import Counted
from db.records.text import fold
from db.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.participants import add_participant, mark
from desktop_app.usecases.meeting.series import file_series
from desktop_app.usecases.meeting.series_figures import SeriesFigures, read_series_figures
from desktop_app.usecases.paper.series_paper import Colours, charts_of, save_series_paper, series_document
from desktop_app.usecases.register.organisations import list_organisations
from desktop_app.usecases.register.people import file_person
from reports.render import text
from tests.db.builders import meeting, person, series


@pytest.fixture
def harbour(store: Store) -> UUID:
    """Return a series of two editions: two women and a man, then one of the women and three without names."""
    filed = file_series(store, series("Harbour Meeting"))
    lao = list_organisations(store, text="Lao Red Cross")[0].uid
    thai = list_organisations(store, text="Thai Red Cross")[0].uid
    ana, bo, cy, di = (
        file_person(store, person(name, gender=gender))
        for name, gender in (("Ana", "F"), ("Bo", "male"), ("Cy", "Nữ"), ("Di", ""))
    )
    for number, people in ((1, (ana, bo, cy)), (2, (ana, di))):
        day = date(2020 + number, 5, 1)
        held = file_meeting(
            store, meeting(f"Edition {number}", series=filed.uid, ordinal=number, first_day=day, last_day=day)
        )
        for one in people:
            add_participant(store, meeting=held.uid, person=one.uid, organisation=lao)
        absent = add_participant(store, meeting=held.uid, printed_name="Eve", organisation=thai)
        mark(store, [absent.saved[-1].uid], AttendanceState.ABSENT)
    add_participant(store, meeting=held.uid, head_count=3, printed_organisation="Boat Club")
    return filed.uid


def test_editions_are_counted_the_oldest_first(store: Store, harbour: UUID) -> None:
    first, second = read_series_figures(store, harbour).editions
    assert (first.label, first.people, first.societies, first.women, first.men, first.first_timers) == (
        "1 · 2021",
        3,
        1,
        2,
        1,
        None,
    )
    assert (second.people, second.societies, second.women, second.known, second.first_timers) == (
        5,
        1,
        1,
        1,
        1,
    )


def test_a_society_in_two_categories_counts_once(store: Store, harbour: UUID) -> None:
    first = read_series_figures(store, harbour).editions[0].meeting
    lao = list_organisations(store, text="Lao Red Cross")[0].uid
    add_participant(store, meeting=first, printed_name="Fay", organisation=lao, category=Category.SECRETARIAT)
    assert read_series_figures(store, harbour).editions[0].societies == 1


def test_organisations_have_a_number_for_each_edition(store: Store, harbour: UUID) -> None:
    assert read_series_figures(store, harbour).bodies() == [("Boat Club", (0, 3)), ("Lao Red Cross", (3, 2))]


def counted_by_hand(store: Store, series: UUID) -> list[tuple[object, ...]]:
    """Return the figures of each edition as they follow from everything that belongs to its meeting."""
    with store.reading() as unit:
        dossiers = [unit.dossier(one.uid) for one in reversed(unit.meetings.in_series(series))]
        genders = {one.uid: fold(one.gender) for one in unit.people.all()}
    found: list[tuple[object, ...]] = []
    seen: set[object] = set()
    for one in dossiers:
        came = [line for line in one.attendance if line.state in one.meeting.counted_states()]
        names = {line.person or fold(line.printed_name) for line in came if line.printed_name}
        homes = {home.uid: home for home in one.delegations}
        register = {body.uid: body for body in one.organisations}
        told = [genders[line.person] for line in came if line.person]
        bodies: Counter[str] = Counter()
        societies = set()
        for line in came:
            home = homes[line.delegation]
            body = register.get(home.organisation) if home.organisation else None
            name = body.name() if body else home.printed_name
            bodies += Counter({name: line.head_count} if name else {})
            if body and body.kind is OrganisationKind.NATIONAL_SOCIETY:
                societies.add(body.uid)
        if came:
            heads, known = sum(line.head_count for line in came), sum(map(bool, told))
            fresh = len(names - seen) if found else None
            found.append((one.meeting.uid, heads, len(societies), dict(bodies), known, fresh))
        seen |= names
    return found


def test_all_editions_are_counted_as_each_would_be_by_hand(store: Store) -> None:
    rng = random.Random(11)  # noqa: S311 - the same editions every time
    filed = file_series(store, series("Long Meeting"))
    bodies = [one.uid for one in list_organisations(store)[:12]]
    people = [
        file_person(store, person(f"Person {number}", gender=rng.choice(["", "F", "nam", " other"]))).uid
        for number in range(15)
    ]
    for number in range(12):
        counted = rng.choice(list(Counted))
        days = {"first_day": None, "date_text": "in May"} if number == 7 else {"first_day": date(2010, 5, 1)}
        held = meeting("Edition", series=filed.uid, ordinal=number or None, counted=counted, **days)
        file_meeting(store, held)
        for _ in range(rng.choice([0, 3, 8])):
            _add_somebody(store, held.uid, rng, people, bodies)
    with store.unit() as unit:
        unit.organisations.remove(bodies[0])
        unit.people.remove(people[0])
        unit.commit()
    editions = read_series_figures(store, filed.uid).editions
    assert [
        (one.meeting, one.people, one.societies, one.bodies, one.known, one.first_timers) for one in editions
    ] == counted_by_hand(store, filed.uid)
    assert len(editions) > 5


def _add_somebody(
    store: Store, held: UUID, rng: random.Random, people: list[UUID], bodies: list[UUID]
) -> None:
    """Add a person of the register, one who is not in it, or several without names; mark them somehow."""
    match rng.randrange(3):
        case 0:
            added = add_participant(store, meeting=held, person=rng.choice(people))
        case 1:
            name = rng.choice(["Eve", "ÈVE", "Zoë"])
            home = rng.choice(bodies)
            added = add_participant(store, meeting=held, printed_name=name, organisation=home)
        case _:
            added = add_participant(store, meeting=held, head_count=4, printed_organisation="Boat Club")
    mark(store, [added.saved[-1].uid], rng.choice(list(AttendanceState)))


def test_the_charts_are_pictures_with_their_numbers_in_words(store: Store, harbour: UUID) -> None:
    charts = charts_of(read_series_figures(store, harbour), Colours())
    assert all(one.data.startswith(b"\x89PNG") for one in charts)
    assert [one.told for one in charts] == [
        "1 · 2021: 3, 1; 2 · 2022: 5, 1",
        "2 · 2022: 1",
        "1 · 2021: 2, 1; 2 · 2022: 1, 0",
    ]


def test_the_paper_has_both_tables(store: Store, harbour: UUID, tmp_path: Path) -> None:
    path = tmp_path / "attendance.pdf"
    save_series_paper(store, harbour, path)
    said = run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
    for words in ("Attendance of the Harbour Meeting", "Edition 2", "Lao Red Cross", "For the"):
        assert words in said
    save_series_paper(store, harbour, tmp_path / "attendance.docx")
    assert (tmp_path / "attendance.docx").read_bytes().startswith(b"PK")


def test_a_series_without_participants_says_so() -> None:
    said = text.render(series_document(SeriesFigures("Harbour Meeting", ()), str, "en")).decode()
    assert "No meeting of this series has participants yet." in said
