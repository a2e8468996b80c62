"""What each form does with what it is given, and without anything."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest

from db.records.agenda import Agenda, AgendaDocument, AgendaItem, DocumentKind
from db.records.attachment import Attachment, AttachmentKind
from db.records.attendance import Attendance, AttendanceState, Category, Delegation, DelegationRole, Presence
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import Meeting, Mode
from db.records.office import Office
from db.records.organisation import Organisation, OrganisationName
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.record import Family, OnPaper, Record, RecordStatus
from db.records.signatory import Signatory, SignedHow
from desktop_app.usecases.sample.meetings import sample_dossiers
from reports.catalogue import FORMS, Extras, Form, form_named, form_of
from reports.document import (
    Contents,
    Document,
    Figure,
    Heading,
    PageBreak,
    Signatures,
    Table,
    Title,
    texts_of,
)
from reports.render import docx, html, text
from reports.wording import Wording
from tests.reports.papers import PIXEL

ENGLISH = Wording("en")
DAY = date(2031, 5, 6)


def meeting(**more: Any) -> Meeting:
    return Meeting(title="3rd Meeting of Islands", **more)


def dossier(held: Meeting | None = None, **more: Any) -> Dossier:
    held = held or meeting(first_day=DAY, last_day=DAY)
    return Dossier(meeting=held, agenda=more.pop("agenda", Agenda(meeting=held.uid)), **more)


def built(name: str, made: Dossier, **extras: Any) -> Document:
    return form_named(name).build(made, None, ENGLISH, Extras(**extras))


def lines(document: Document) -> list[str]:
    return [line for line in texts_of(document) if line]


def with_people(
    *people: dict[str, Any], category: Category = Category.MEMBER_SOCIETY, **more: Any
) -> Dossier:
    held = more.pop("held", None) or meeting(first_day=DAY, last_day=DAY)
    one = Delegation(meeting=held.uid, printed_name="Kaleo Society", category=category)
    attendance = tuple(
        Attendance(**{"meeting": held.uid, "delegation": one.uid, "state": AttendanceState.PRESENT, **person})
        for person in people
    )
    return dossier(held, delegations=(one,), attendance=attendance, **more)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_form_works_with_an_empty_meeting(form: Form) -> None:
    empty = Meeting()
    document = form.build(Dossier(meeting=empty, agenda=Agenda(meeting=empty.uid)), None, ENGLISH)
    assert document.title
    assert document.date == datetime(2000, 1, 1, tzinfo=UTC)
    assert all(module.render(document) for module in (docx, html, text))


def test_every_family_has_a_form() -> None:
    assert {form_of(family).name for family in Family} == {"statement", "record_of_meeting", "event_page"}


def test_a_form_that_is_not_there_is_said_so() -> None:
    with pytest.raises(LookupError):
        form_named("menu")


def test_a_record_of_another_meeting_is_refused() -> None:
    with pytest.raises(LookupError):
        form_named("statement").build(dossier(), uuid4(), ENGLISH)


def test_an_adopted_record_has_its_date_and_hash_and_no_mark() -> None:
    held = meeting(first_day=DAY)
    record = Record(
        meeting=held.uid,
        title="STATEMENT",
        status=RecordStatus.ADOPTED,
        adopted_on=date(2031, 6, 1),
        reference="ISL/1",
        content_hash="0123456789abcdef" * 4,
    )
    document = built("statement", dossier(held, records=(record,)))
    assert document.mark == ""
    assert document.footer == f"ISL/1 · {record.uid.hex[-8:]} · SHA-256 0123 4567 89ab cdef"
    assert document.date == datetime(2031, 6, 1, tzinfo=UTC)


def test_an_adopted_record_has_the_state_of_the_history_at_its_foot() -> None:
    held = meeting(first_day=DAY)
    proof = {"content_hash": "0123456789abcdef" * 4, "history_head": "fedcba9876543210" * 4}
    record = Record(meeting=held.uid, title="S", status=RecordStatus.ADOPTED, reference="ISL/1", **proof)  # type: ignore[arg-type]  # two texts
    document = built("statement", dossier(held, records=(record,)))
    assert document.footer == (
        f"ISL/1 · {record.uid.hex[-8:]} · SHA-256 0123 4567 89ab cdef · History fedc ba98 7654 3210"
    )


def test_signatories_stand_in_their_order_with_the_day_they_signed() -> None:
    held = meeting(first_day=DAY)
    record = Record(meeting=held.uid, title="STATEMENT")
    second = Signatory(record=record.uid, printed_name="Ba", position=2)
    first = Signatory(
        record=record.uid, printed_name="Ana", position=1, signed_on=DAY, how=SignedHow.ELECTRONIC
    )
    document = built("statement", dossier(held, records=(record,), signatories=(second, first)))
    (block,) = [block for block in document.blocks if isinstance(block, Signatures)]
    assert [entry.name for entry in block.entries] == ["Ana", "Ba"]
    assert block.entries[0].signed == "Signed electronically on 6 May 2031"


def test_an_annex_of_nobody_is_not_printed() -> None:
    held = meeting(first_day=DAY)
    record = Record(
        meeting=held.uid, title="Record", family=Family.RECORD_OF_MEETING, annex_participants=True
    )
    empty = built("record_of_meeting", dossier(held, records=(record,)))
    assert not any(isinstance(block, PageBreak) for block in empty.blocks)
    full = built(
        "record_of_meeting", replace(with_people({"printed_name": "Ana"}, held=held), records=(record,))
    )
    assert lines(full)[1:3] == ["Annex", "List of participants"]


def test_heads_come_first_and_numbers_of_people_last() -> None:
    made = with_people(
        {"head_count": 5, "position": 0},
        {"printed_name": "Ana", "position": 1},
        {"printed_name": "Zoe", "position": 2, "role": DelegationRole.HEAD},
    )
    listed = lines(built("participants", made))
    assert [line for line in listed if line in {"Zoe", "Ana", "5 delegates"}] == ["Zoe", "Ana", "5 delegates"]
    assert listed[-1] == "Total: 7 delegates, 1 National Society"


def test_who_is_no_delegate_is_a_participant() -> None:
    made = with_people({"printed_name": "Ana"}, {"printed_name": "Ivo", "role": DelegationRole.INTERPRETER})
    listed = lines(built("participants", made))
    assert "Member Societies: 2 participants" in listed
    assert listed[-1] == "Total: 2 participants, 1 of them delegates, 1 National Society"


def test_the_host_comes_first_and_the_article_is_not_sorted() -> None:
    names = ("Belo Society", "The Arco Society", "Zenda Society")
    held = meeting(first_day=DAY)
    societies = tuple(
        Organisation(names=(OrganisationName(language=Language.ENGLISH, text=name),)) for name in names
    )
    held = replace(held, host=societies[2].uid)
    parties = tuple(Delegation(meeting=held.uid, organisation=one.uid) for one in societies)
    listed = lines(built("participants", dossier(held, delegations=parties, organisations=societies)))
    assert [line for line in listed if line in names] == ["Zenda Society", "The Arco Society", "Belo Society"]


def test_the_excused_are_listed_apart_and_not_counted() -> None:
    made = with_people({"printed_name": "Ana"}, {"printed_name": "Ba", "state": AttendanceState.EXCUSED})
    listed = lines(built("participants", made))
    assert (
        listed.index("Total: 1 delegate, 1 National Society") < listed.index("Excused") < listed.index("Ba")
    )


def test_the_replaced_are_not_listed() -> None:
    made = with_people({"printed_name": "Ana"}, {"printed_name": "Ba", "state": AttendanceState.REPLACED})
    assert "Ba" not in lines(built("participants", made))


def test_official_numbers_are_told_beside_the_counted_ones() -> None:
    held = meeting(first_day=DAY, official_delegates=70)
    listed = lines(built("participants", with_people({"printed_name": "Ana"}, held=held)))
    assert listed[-1] == "Official numbers: 70 delegates, 1 National Society"


def test_a_role_is_told_unless_the_post_says_it() -> None:
    made = with_people(
        {"printed_name": "Ana", "printed_post": "Legal Adviser", "role": DelegationRole.ADVISER},
        {"printed_name": "Ba", "printed_post": "Officer", "role": DelegationRole.OBSERVER},
    )
    listed = lines(built("participants", made))
    assert {"Legal Adviser", "Officer (Observer)"} <= set(listed)


def test_who_is_online_is_told_where_both_is_possible() -> None:
    held = meeting(first_day=DAY, mode=Mode.HYBRID)
    made = with_people({"printed_name": "Ana", "presence": Presence.ONLINE}, held=held)
    assert "Ana (online)" in lines(built("participants", made))
    assert "Ana" not in lines(built("sign_in_sheet", made))


def test_a_sheet_a_day_each_on_its_page() -> None:
    held = meeting(first_day=DAY, last_day=date(2031, 5, 8))
    document = built("sign_in_sheet", with_people({"printed_name": "Ana"}, held=held), blank_rows=3)
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [4, 4, 4]
    assert len([block for block in document.blocks if isinstance(block, PageBreak)]) == 2
    assert tables[0].rows[0][-1].blank
    assert document.landscape


def test_people_without_names_have_a_row_each_to_write_in() -> None:
    document = built("sign_in_sheet", with_people({"head_count": 5}), blank_rows=0)
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert len(table.rows) == 5


def test_a_century_does_not_make_a_thousand_sheets() -> None:
    held = meeting(first_day=DAY, last_day=date(2131, 5, 6))
    assert not any(isinstance(block, PageBreak) for block in built("sign_in_sheet", dossier(held)).blocks)


def event(*items: AgendaItem, **more: Any) -> Document:
    held = meeting(first_day=DAY, last_day=DAY, city="Port Lumen")
    return built("event_page", dossier(held, agenda=Agenda(meeting=held.uid, items=items), **more))


def test_an_event_page_has_no_empty_headings() -> None:
    assert [block for block in event().blocks if isinstance(block, Heading)] == []
    assert lines(event())[0].replace("\u00a0", " ") == "3rd Meeting of Islands | 6 May 2031 | Port Lumen"


def test_presentations_stand_under_their_session() -> None:
    titles = ((DocumentKind.PAPER, "Tides"), (DocumentKind.PRESENTATION, "Slides"))
    documents = tuple(AgendaDocument(kind=kind, title=title) for kind, title in titles)
    said = lines(event(AgendaItem(number="Session A", title="Water", documents=documents)))
    assert said[1:] == [
        "Related Documents:",
        "Session A – Water",
        "•",
        "Presentations:",
        "–",
        "Slides",
        "•",
        "Tides",
    ]


def test_an_entry_that_has_nothing_but_its_title_is_in_the_programme() -> None:
    assert lines(event(AgendaItem(number="1", title="Opening")))[1:] == [
        "Programme",
        "Session or item",
        "1 Opening",
    ]


def test_photos_are_shown_or_told() -> None:
    photo = Attachment(kind=AttachmentKind.PHOTO, title="The hall", credit="Ana", file_name="hall.png")
    told = event(attachments=(photo,))
    assert lines(told)[-3:] == ["Photos:", "•", "The hall (photo: Ana)"]
    held = meeting(first_day=DAY)
    shown = built("event_page", dossier(held, attachments=(photo,)), pictures={photo.uid: PIXEL})
    assert isinstance(shown.blocks[-1], Figure)


def test_the_office_gives_letterhead_and_logo() -> None:
    logo = uuid4()
    office = Office(name="Kaleo Office", logo=logo, letterhead="Kaleo Society\n1 Shore Road")
    document = built("statement", dossier(office=office), pictures={logo: PIXEL})
    assert document.letterhead.lines == ("Kaleo Society", "1 Shore Road")
    assert (document.letterhead.logo, document.author) == (PIXEL, "Kaleo Office")


def of_record(**more: Any) -> Document:
    """Return the paper of a statement that somebody signs."""
    held = meeting(first_day=DAY)
    record = Record(meeting=held.uid, title="STATEMENT", **more)
    signatory = Signatory(record=record.uid, printed_name="Ana", printed_post="Chair")
    return built("statement", dossier(held, records=(record,), signatories=(signatory,)))


def test_a_table_of_contents_stands_under_the_title_where_it_is_wanted() -> None:
    text = (Paragraph(kind=ParagraphKind.HEADING, runs=(Run("Boats"),)),)
    plain, chosen = of_record(paragraphs=text), of_record(paragraphs=text, on_paper=(OnPaper.CONTENTS,))
    assert [type(block) for block in plain.blocks] == [Title, Heading, Signatures]
    assert [type(block) for block in chosen.blocks] == [Title, Contents, Heading, Signatures]


def test_a_paper_without_headings_has_no_table_of_contents() -> None:
    assert [type(block) for block in of_record(on_paper=(OnPaper.CONTENTS,)).blocks] == [Title, Signatures]


@pytest.mark.parametrize(("chosen", "columns"), [((), 1), ((OnPaper.TWO_COLUMNS,), 2)])
def test_signatures_stand_in_two_columns_where_it_is_wanted(
    chosen: tuple[OnPaper, ...], columns: int
) -> None:
    (block,) = [one for one in of_record(on_paper=chosen).blocks if isinstance(one, Signatures)]
    assert block.columns == columns


@pytest.mark.parametrize(
    ("chosen", "said"), [((), "Nets help."), ((OnPaper.POSITIONS,), "Nets help. (Kaleo Society and Isles)")]
)
def test_whose_position_it_is_stands_after_a_paragraph_where_it_is_wanted(
    chosen: tuple[OnPaper, ...], said: str
) -> None:
    held = meeting()
    parties = tuple(Delegation(meeting=held.uid, printed_name=name) for name in ("Kaleo Society", "Isles"))
    told_by = tuple(one.uid for one in parties)
    text = (Paragraph(runs=(Run("Nets help."),), attributed_to=told_by), Paragraph(runs=(Run("Agreed."),)))
    record = Record(meeting=held.uid, title="S", paragraphs=text, on_paper=chosen)
    made = built("statement", dossier(held, records=(record,), delegations=parties))
    assert lines(made)[1:] == [said, "Agreed."]


@pytest.mark.parametrize("status", RecordStatus)
def test_lines_are_numbered_only_in_drafts(status: RecordStatus) -> None:
    made = of_record(status=status, on_paper=(OnPaper.LINE_NUMBERS,))
    assert made.line_numbers is not status.is_frozen
    assert not of_record(status=status).line_numbers


@pytest.mark.parametrize(
    ("language", "line"), [("en", "Ana, Chair"), ("ar", "Ana، Chair"), ("prs", "Ana، Chair")]
)
def test_signatories_have_the_comma_of_the_language(language: str, line: str) -> None:
    held = meeting()
    record = Record(meeting=held.uid, title="STATEMENT")
    signatory = Signatory(record=record.uid, printed_name="Ana", printed_post="Chair")
    made = dossier(held, records=(record,), signatories=(signatory,))
    assert line in texts_of(form_named("statement").build(made, None, Wording(language)))


def test_the_sample_is_whole_and_always_the_same() -> None:
    held, planned = sample_dossiers()
    assert (held, planned) == sample_dossiers()
    assert len(held.attendance) == 40
    assert [record.language for record in held.records] == ["en", "en", "vi"]
    filed: tuple[Any, ...] = (
        held.meeting,
        planned.meeting,
        held.agenda,
        *held.organisations,
        *held.people,
        *held.delegations,
        *held.attendance,
        *held.records,
        *held.signatories,
    )
    assert [problem for one in filed for problem in one.problems()] == []
    assert len({one.uid for one in filed if not isinstance(one, Agenda)}) == len(filed) - 1
    assert all(one.uid.version == 7 for one in filed if not isinstance(one, Agenda))
