"""Lists, sign-in sheets, badges, name plates and certificates: what is on them, and that it prints."""

import io
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pdfplumber
import pytest
from PIL import Image

from db.records.agenda import Agenda, AgendaItem, AgendaKind
from db.records.attendance import AttendanceState, Category, DelegationRole, Presence
from db.records.dossier import Dossier
from db.records.meeting import Mode, Role, RoleKind
from db.records.office import Office
from db.records.sheet import SheetCode, day_sheet
from desktop_app.usecases.words import translator
from reports.catalogue import FORMS, form_named, layouts_of
from reports.catalogue.cards import BADGE_SIZES, PLATE_SIZES
from reports.document import Cards, Certificate, Heading, PageCode, Table
from reports.render.pdf import render
from reports.style import MILLIMETRE, Style
from reports.wording import Wording
from tests.reports.catalogue.test_forms import DAY, built, lines, meeting, with_people
from tests.reports.render.pdf.printed import failures, page_count, text_by_pdfium

LONG = "Her Highness " + "Sri Tunku Puan Noor Aisyah " * 5 + "binti Almarhum"
NAMES = (
    "ឧត្តមកិត្តិយស អ៊ុក សុខា",
    "ဒေါက်တာ အောင်မြင့်ထွန်း",
    "ศาสตราจารย์ กัญญารัตน์",
    "Nguyễn Thị Phương Thảo",
    "الدكتورة فاطمة الزهراء",
    "Kaleo",
    LONG,
)
MEETING_FORMS = [form.name for form in FORMS if not form.families]


def many() -> Dossier:
    """Return a meeting with people whose names are in the scripts of the region, and five without names."""
    people = [{"printed_name": name, "printed_post": "Secretary General"} for name in NAMES]
    held = meeting(first_day=DAY, last_day=DAY + timedelta(days=1))
    session = AgendaItem(kind=AgendaKind.SESSION, title="Youth", day=DAY)
    return with_people(
        *people,
        {"head_count": 5},
        held=held,
        agenda=Agenda(meeting=held.uid, items=(session,)),
        office=Office(name="Office", letterhead="Office\nHarbour", logo=uuid4()),
    )


def logo() -> bytes:
    """Return a picture that can stand for a logo."""
    made = io.BytesIO()
    Image.new("RGB", (40, 20), "navy").save(made, "PNG")
    return made.getvalue()


def cards(name: str, made: Dossier) -> Cards:
    (block,) = built(name, made).blocks
    assert isinstance(block, Cards)
    return block


def certificates(made: Dossier) -> list[Certificate]:
    return [block for block in built("certificates", made).blocks if isinstance(block, Certificate)]


def codes(name: str, made: Dossier) -> list[str]:
    return [block.code for block in built(name, made).blocks if isinstance(block, PageCode)]


@pytest.mark.parametrize("form", MEETING_FORMS)
def test_papers_of_a_meeting_are_archival_and_accessible(form: str) -> None:
    made = many()
    assert made.office is not None
    document = built(form, made, pictures={made.office.logo: logo()})
    assert failures(render(document, Style()), part=2) == []


@pytest.mark.parametrize("size", [*BADGE_SIZES, *PLATE_SIZES], ids=lambda size: size.name)
def test_the_longest_name_stands_whole_inside_its_card(size: Any) -> None:
    data = render(built(size.name, with_people({"printed_name": LONG})), Style())
    with pdfplumber.open(io.BytesIO(data)) as paper:
        (sheet,) = paper.pages
        assert " ".join(sheet.extract_text().split()).count("Sri Tunku Puan Noor Aisyah") >= 5
        left = (sheet.width - size.width * MILLIMETRE * int(210 / size.width)) / 2
        assert min(char["x0"] for char in sheet.chars) > left
        assert max(char["x1"] for char in sheet.chars) < left + size.width * MILLIMETRE


def test_a_name_plate_says_the_name_on_both_sides_and_aloud_once() -> None:
    data = render(built("name_plates", with_people({"printed_name": "Sukarno"})), Style())
    assert text_by_pdfium(data).count("Sukarno") == 2


def test_ten_badges_stand_on_a_page() -> None:
    people = [{"printed_name": f"Delegate {number}"} for number in range(11)]
    assert page_count(render(built("badges", with_people(*people)), Style())) == 2


def test_a_badge_says_organisation_post_and_role() -> None:
    made = with_people({"printed_name": "Ana", "printed_post": "President", "role": DelegationRole.HEAD})
    (card,) = cards("badges", made).cards
    assert (card.name, card.lines, card.below) == (
        "Ana",
        ("President", "Kaleo Society"),
        "Head of delegation",
    )


def test_people_without_names_get_badges_to_write_on() -> None:
    assert [card.name for card in cards("badges", with_people({"head_count": 3})).cards] == [""] * 3


def test_who_takes_part_online_needs_no_badge() -> None:
    held = meeting(first_day=DAY, mode=Mode.HYBRID)
    made = with_people(
        {"printed_name": "Ana", "presence": Presence.ONLINE}, {"printed_name": "Ba"}, held=held
    )
    assert [card.name for card in cards("badges", made).cards] == ["Ba"]


def test_only_who_was_present_gets_a_certificate() -> None:
    made = with_people(
        {"printed_name": "Ana"}, {"printed_name": "Ba", "state": AttendanceState.CONFIRMED}, {"head_count": 2}
    )
    assert [one.name for one in certificates(made)] == ["Ana"]


def test_nobody_present_is_said_on_the_paper() -> None:
    made = with_people({"printed_name": "Ba", "state": AttendanceState.INVITED})
    assert lines(built("certificates", made)) == ["Nobody is marked as present yet."]


def test_who_presided_signs_the_certificates() -> None:
    role = Role(kind=RoleKind.PRESIDED_BY, printed_name="Dr. Tolei", printed_post="President")
    made = with_people({"printed_name": "Ana"}, held=meeting(first_day=DAY, roles=(role,)))
    assert [entry.name for entry in certificates(made)[0].signing] == ["Dr. Tolei"]


def test_each_certificate_is_one_page() -> None:
    people = [{"printed_name": name} for name in NAMES]
    assert page_count(render(built("certificates", with_people(*people)), Style())) == len(NAMES)


def test_each_day_has_a_sheet_with_a_code_of_its_own() -> None:
    found = [SheetCode.read(code.replace("{page}", "1")) for code in codes("sign_in_sheet", many())]
    days = [day_sheet(DAY), day_sheet(DAY + timedelta(days=1))]
    assert [one.sheet for one in found if one] == days


def test_each_session_has_a_sheet() -> None:
    document = built("sign_in_sheet_by_session", many())
    (heading,) = [block for block in document.blocks if isinstance(block, Heading)]
    assert heading.runs[0].text == "Youth, Tuesday, 6 May 2031"


def test_without_sessions_the_sheets_are_those_of_the_days() -> None:
    made = many()
    bare = replace(made, agenda=Agenda(meeting=made.meeting.uid))
    assert codes("sign_in_sheet_by_session", bare) == codes("sign_in_sheet", bare)


def test_the_code_changes_with_the_list() -> None:
    made = many()
    fewer = replace(made, attendance=made.attendance[1:])
    assert codes("sign_in_sheet", made) != codes("sign_in_sheet", fewer)


def test_the_code_is_the_same_in_another_language() -> None:
    made = many()
    vietnamese = form_named("sign_in_sheet").build(made, None, Wording("vi", translator("vi")))
    codes_there = [block.code for block in vietnamese.blocks if isinstance(block, PageCode)]
    assert codes_there == codes("sign_in_sheet", made)


def test_a_code_of_something_else_is_none_of_ours() -> None:
    assert SheetCode.read("https://example.org/RPT1:1") is None


def test_a_list_by_delegation_names_each_once_over_its_people() -> None:
    made = with_people({"printed_name": "Ana"}, {"printed_name": "Ba", "role": DelegationRole.ADVISER})
    assert "Kaleo Society: 2 participants" in lines(built("participants_by_delegation", made))
    assert lines(built("participants_by_delegation", made)).count("Adviser") == 1


def test_a_category_that_is_one_organisation_is_named_once() -> None:
    made = with_people({"printed_name": "Ana"}, {"printed_name": "Ba"}, category=Category.FEDERATION)
    (federation,) = made.delegations
    named = replace(made, delegations=(replace(federation, printed_name="IFRC"),))
    assert lines(built("participants_by_delegation", named)).count("IFRC: 2 delegates") == 1


def test_a_list_to_sign_numbers_its_rows_and_leaves_room() -> None:
    (table,) = [block for block in built("participants_to_sign", many()).blocks if isinstance(block, Table)]
    last = table.rows[-1]
    assert (last[0].runs[0].text, last[-1].blank) == (str(len(NAMES) + 5), True)


def test_a_paper_in_several_layouts_knows_them() -> None:
    names = ["participants", "participants_by_delegation", "participants_to_sign"]
    assert [form.name for form in layouts_of("participants_to_sign")] == names
    assert [form.name for form in layouts_of("statement")] == ["statement"]
