"""Sheets are printed, signed, scanned, and come back to their meeting by the code on each page."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFilter

from db.dialects.address import Place
from db.records.agenda import Agenda, AgendaItem, AgendaKind
from db.records.attachment import AttachmentKind
from db.records.attendance import Category
from db.records.meeting import Meeting
from db.records.problems import NotFound, Refused, Trouble
from db.records.sheet import SheetCode, day_sheet, session_sheet
from db.records.signed_sheet import SignedSheet
from db.store.store import Store
from desktop_app.usecases.file.opening import make_file, open_file
from desktop_app.usecases.meeting.agendas import file_agenda
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.meeting.participants import add_participant, remove_attendance
from desktop_app.usecases.paper.printing import make_pdf
from desktop_app.usecases.paper.sheets import (
    SeenPage,
    file_page,
    file_scan,
    mark_signed_rows,
    read_scan,
    states_of,
)
from desktop_app.usecases.register.organisations import suggest_organisations
from reports.read.scans import draw_scan
from tests.places import Places

DAY = date(2031, 5, 6)


@pytest.fixture(scope="module")
def prepared(lasting_places: Places) -> tuple[Place, Meeting]:
    """Return a place, closed, and its meeting of two days with a session and eleven people."""
    place = lasting_places.bare("Prepared sheets")
    with closing(make_file(place)) as store:
        made = _meeting(store)
    return place, made


@pytest.fixture
def store(prepared: tuple[Place, Meeting], places: Places) -> Iterator[Store]:
    """Return a copy of the prepared place, open."""
    with closing(open_file(places.like(prepared[0], "Office"))) as made:
        yield made


@pytest.fixture
def meeting(prepared: tuple[Place, Meeting]) -> Meeting:
    """Return the meeting of the place."""
    return prepared[1]


def _meeting(store: Store) -> Meeting:
    made = file_meeting(store, Meeting(title="Harbour Meeting", first_day=DAY, last_day=date(2031, 5, 7)))
    session = AgendaItem(kind=AgendaKind.SESSION, title="Youth", day=DAY)
    file_agenda(store, Agenda(meeting=made.uid, items=(session,)))
    society = suggest_organisations(store, "Viet")[0].uid
    for number in range(11):
        add_participant(
            store,
            meeting=made.uid,
            organisation=society,
            category=Category.MEMBER_SOCIETY,
            printed_name=f"Delegate {number + 1}",
        )
    return made


def scans(store: Store, meeting: Meeting, form: str = "sign_in_sheet", most: int = 2) -> list[Image.Image]:
    """Return printed sheets as a scanner gives them: aslant, a little soft, grey, with ink on them."""
    pdf = make_pdf(store, meeting.uid, form=form)
    return [worn(draw_scan(pdf.data, number, "sheet", 150)) for number in range(min(pdf.pages, most))]


def worn(page: Image.Image) -> Image.Image:
    ink = ImageDraw.Draw(page)
    ink.line((page.width * 0.75, page.height * 0.5, page.width * 0.9, page.height * 0.52), 40, 6)
    turned = page.rotate(1.5, resample=Image.Resampling.BICUBIC, fillcolor=250)
    return turned.filter(ImageFilter.GaussianBlur(0.8))


def saved(pages: list[Image.Image], path: Path) -> Path:
    more: dict[str, Any] = {"save_all": True, "append_images": pages[1:]} if path.suffix == ".pdf" else {}
    pages[0].save(path, resolution=150, **more)
    return path


def test_every_page_of_every_sheet_is_known_by_its_code(
    store: Store, meeting: Meeting, tmp_path: Path
) -> None:
    seen = read_scan(saved(scans(store, meeting, most=99), tmp_path / "scan.pdf"))
    codes = [page.code for page in seen]
    assert None not in codes
    assert {code.meeting for code in codes if code} == {meeting.uid}
    days = [day_sheet(DAY), day_sheet(date(2031, 5, 7))]
    pages = len(codes) // 2
    assert [(code.sheet, code.page) for code in codes if code] == [
        (day, page) for day in days for page in range(1, pages + 1)
    ]


@pytest.mark.parametrize("ending", ["png", "jpg", "tif"])
def test_a_picture_of_a_page_lying_upside_down_is_known_too(
    store: Store, meeting: Meeting, tmp_path: Path, ending: str
) -> None:
    page = scans(store, meeting, "sign_in_sheet_by_session", 1)[0].rotate(180)
    (seen,) = read_scan(saved([page], tmp_path / f"scan.{ending}"))
    assert seen.code
    assert seen.code.sheet == session_sheet(read_dossier(store, meeting.uid).agenda.items[0])


def test_the_scan_is_filed_to_the_meeting_that_its_code_names(
    store: Store, meeting: Meeting, tmp_path: Path
) -> None:
    other = file_meeting(store, Meeting(title="Another", date_text="in June"))
    path = saved(scans(store, meeting), tmp_path / "Monday.pdf")
    filed = file_scan(store, path, read_scan(path), meeting=other.uid)
    dossier = read_dossier(store, meeting.uid)
    assert [(one.title, one.kind) for one in dossier.attachments] == [("Monday", AttachmentKind.SCAN)]
    assert [page.page for page in dossier.signed_sheets[0].pages] == [1, 2]
    assert filed.unknown == ()
    assert read_dossier(store, other.uid).attachments == ()


def test_filing_can_be_taken_back(store: Store, meeting: Meeting, tmp_path: Path) -> None:
    path = saved(scans(store, meeting, most=1), tmp_path / "scan.pdf")
    file_scan(store, path, read_scan(path), meeting=meeting.uid).undo.undo(store)
    dossier = read_dossier(store, meeting.uid)
    assert (dossier.attachments, dossier.signed_sheets) == ((), ())


def test_a_newer_scan_takes_the_place_of_an_older_one(store: Store, meeting: Meeting, tmp_path: Path) -> None:
    path = saved(scans(store, meeting, most=1), tmp_path / "scan.pdf")
    file_scan(store, path, read_scan(path), meeting=meeting.uid)
    second = file_scan(store, path, read_scan(path), meeting=meeting.uid)
    (sheet,) = read_dossier(store, meeting.uid).signed_sheets
    assert [page.attachment for page in sheet.pages] == [second.attachments[0].uid]


def test_pages_without_a_code_are_listed_and_kept_for_the_person_to_place(
    store: Store, meeting: Meeting, tmp_path: Path
) -> None:
    blank = Image.new("L", (827, 1170), 255)
    path = saved([*scans(store, meeting, most=1), blank], tmp_path / "scan.pdf")
    filed = file_scan(store, path, read_scan(path), meeting=meeting.uid)
    assert [page.number for page in filed.unknown] == [2]
    code = SheetCode(meeting.uid, day_sheet(DAY), 2, "")
    file_page(store, code, filed.attachments[0].uid)
    assert [page.page for page in read_dossier(store, meeting.uid).signed_sheets[0].pages] == [1, 2]


def test_a_page_of_a_meeting_that_is_not_here_is_not_known(
    store: Store, meeting: Meeting, tmp_path: Path
) -> None:
    path = saved([Image.new("L", (100, 100), 255)], tmp_path / "scan.png")
    foreign = SeenPage(1, SheetCode(Meeting().uid, "A", 1, "0000"))
    assert file_scan(store, path, [foreign], meeting=meeting.uid).unknown == (foreign,)


def test_who_signed_is_counted_by_sheet(store: Store, meeting: Meeting) -> None:
    state = states_of(read_dossier(store, meeting.uid))[0]
    sheet = SignedSheet(meeting=meeting.uid, sheet=state.name)
    mark_signed_rows(store, sheet, [row.attendance for row in state.rows[:7]], 2)
    first, second, session = states_of(read_dossier(store, meeting.uid))
    assert (first.signed, len(first.rows), first.kept and first.kept.others) == (7, 11, 2)
    assert (second.signed, session.words) == (0, "Youth, Tuesday, 6 May 2031")


def test_rows_are_numbered_as_they_are_printed(store: Store, meeting: Meeting) -> None:
    add_participant(store, meeting=meeting.uid, category=Category.GUEST, head_count=5)
    rows = states_of(read_dossier(store, meeting.uid))[0].rows
    assert (rows[0].number, rows[-1].number) == (1, 11)


def test_who_leaves_the_list_leaves_the_signatures(store: Store, meeting: Meeting) -> None:
    state = states_of(read_dossier(store, meeting.uid))[0]
    sheet = SignedSheet(meeting=meeting.uid, sheet=state.name)
    mark_signed_rows(store, sheet, [row.attendance for row in state.rows[:2]], 0)
    remove_attendance(store, [state.rows[0].attendance])
    assert states_of(read_dossier(store, meeting.uid))[0].signed == 1


def test_a_sheet_printed_before_the_list_changed_is_known_as_such(
    store: Store, meeting: Meeting, tmp_path: Path
) -> None:
    path = saved(scans(store, meeting, most=1), tmp_path / "scan.pdf")
    file_scan(store, path, read_scan(path), meeting=meeting.uid)
    before = states_of(read_dossier(store, meeting.uid))[0]
    add_participant(store, meeting=meeting.uid, category=Category.GUEST, printed_name="Late Guest")
    after = states_of(read_dossier(store, meeting.uid))[0]
    assert (before.is_of_older_list, after.is_of_older_list) == (False, True)


def test_a_number_below_nothing_and_strangers_are_refused(store: Store, meeting: Meeting) -> None:
    sheet = SignedSheet(meeting=meeting.uid, sheet="A")
    with pytest.raises(Refused, match="from 0 up"):
        mark_signed_rows(store, sheet, [], -1)
    with pytest.raises(NotFound):
        mark_signed_rows(store, sheet, [meeting.uid], 0)


@pytest.mark.parametrize("data", [b"", b"no picture", b"%PDF-1.7 broken"])
def test_what_is_no_scan_is_said_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "scan.pdf").write_bytes(data)
    with pytest.raises(Trouble, match=r"scan\.pdf"):
        read_scan(tmp_path / "scan.pdf")


def test_reading_can_be_stopped(store: Store, meeting: Meeting, tmp_path: Path) -> None:
    path = saved(scans(store, meeting), tmp_path / "scan.pdf")

    def stop(done: int, _of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_scan(path, stop)
