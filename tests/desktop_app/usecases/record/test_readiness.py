"""What is found in a record before it is adopted, and what is not taken for a mistake."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from db.records.agenda import Agenda
from db.records.attachment import Attachment, AttachmentKind
from db.records.attendance import Attendance, AttendanceState, Delegation
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import Meeting
from db.records.organisation import Organisation, OrganisationName
from db.records.record import Family, Record
from db.records.signatory import Signatory
from desktop_app.usecases.record.readiness import Finding, findings
from tests.db.builders import record
from tests.seeds import hanoi, seed

if TYPE_CHECKING:
    from collections.abc import Sequence

ISLES = Organisation(
    names=(OrganisationName(language=Language.ENGLISH, text="Red Cross Society of the Isles"),),
    aliases=("Isles Red Cross", "Red Cross of the Isles"),
)


def dossier_of(*texts: str, people: int = 2, **fields: Any) -> tuple[Dossier, Record]:
    """Return a meeting of one Society, and its record with these paragraphs."""
    meeting = Meeting(title="Harbour Meeting")
    home = Delegation(meeting=meeting.uid, organisation=ISLES.uid, printed_name=ISLES.name())
    lines = tuple(
        Attendance(meeting=meeting.uid, delegation=home.uid, printed_name=f"Delegate {number}")
        for number in range(1, people + 1)
    )
    made = record(meeting.uid, *texts, **{"family": Family.EVENT_PAGE, **fields})
    dossier = Dossier(
        meeting=meeting,
        agenda=Agenda(meeting=meeting.uid),
        delegations=(home,),
        attendance=lines,
        records=(made,),
        organisations=(ISLES,),
    )
    return dossier, made


def said(found: Sequence[Finding]) -> list[str]:
    return [one.text.format_map(one.values) for one in found]


def look(*texts: str, **fields: Any) -> list[str]:
    return said(findings(*dossier_of(*texts, **fields)))


def test_a_text_that_fits_has_nothing_to_look_at() -> None:
    assert look("2 delegates of 1 National Society met on 14-15 October 2020.") == []


def test_a_number_that_is_not_the_lists_is_found() -> None:
    assert look("Opened.", "There were 70 delegates.") == [
        "Paragraph 2 says “70 delegates”; the list of participants has 2."
    ]


def test_an_official_number_counts_and_not_the_list() -> None:
    dossier, made = dossier_of("There were 70 delegates.")
    official = replace(dossier, meeting=replace(dossier.meeting, official_delegates=70))
    assert findings(official, made) == []


def test_numbers_are_found_in_the_language_of_the_record() -> None:
    assert look("Có 70 đại biểu tham dự.", language=Language.VIETNAMESE) == [
        "Paragraph 1 says “70 đại biểu”; the list of participants has 2."
    ]


@pytest.mark.parametrize("text", ["They met on 14 October.", "They met October 14-15 in Manila."])
def test_a_day_without_its_year_is_found(text: str) -> None:
    (one,) = look(text)
    assert one.startswith("Paragraph 1 names a day without its year")


@pytest.mark.parametrize(
    "text",
    [
        "From October 14-15, 2020.",
        "From 14 October to 16 October 2020.",
        "The 5th and 10th of November 2020.",
        "By October 2021.",
        "In May they met.",
    ],
)
def test_days_with_a_year_and_months_alone_are_left_alone(text: str) -> None:
    assert look(text) == []


def test_two_spellings_of_a_society_are_found() -> None:
    (one,) = look("The Isles Red Cross came.", "The Red Cross of the Isles spoke.")
    assert one.startswith("One organisation is written in several ways: ")
    assert one.endswith("“Isles Red Cross”, “Red Cross of the Isles”, “Red Cross Society of the Isles”.")


def test_the_article_and_capitals_make_no_other_spelling() -> None:
    assert look("The Red Cross Society of the Isles and the red cross society of the isles.") == []


def test_an_abbreviation_is_written_out_once() -> None:
    (one,) = look("The Tidal Forum (TIFO) and ASEAN met in part IV on COVID-19.")
    assert one == "Abbreviations that are never written out: ASEAN."


def test_an_annex_that_is_not_there_is_found() -> None:
    dossier, made = dossier_of("The list stands in Annex 1.")
    (one,) = said(findings(dossier, made))
    assert one.startswith("Paragraph 1 speaks of an annex, and the record has none")
    kept = Attachment(record=made.uid, kind=AttachmentKind.ANNEX, title="Annex 1", file_name="a.pdf")
    assert findings(replace(dossier, attachments=(kept,)), made) == []


def test_a_statement_that_nobody_signs_is_found_and_leads_to_the_signatures() -> None:
    (one,) = findings(*dossier_of("Agreed.", family=Family.STATEMENT))
    assert (one.text, one.tab) == ("Nobody is listed to sign.", "signatures")


def test_signatories_who_were_not_there_are_found() -> None:
    dossier, made = dossier_of("Agreed.")
    first, second = dossier.attendance
    gone = replace(second, state=AttendanceState.ABSENT)
    names = ("Delegate 1", "Delegate 2", "Somebody Else")
    signing = tuple(Signatory(record=made.uid, printed_name=name) for name in names)
    assert said(findings(replace(dossier, attendance=(first, gone), signatories=signing), made)) == [
        "Delegate 2 signs and is marked as absent.",
        "Somebody Else signs and is not on the list of participants.",
    ]


def test_brackets_come_first() -> None:
    assert look("70 delegates [agreed].")[0].startswith("Paragraph 1 has text in [square brackets]")


def test_the_hanoi_statement_shows_what_it_left_open() -> None:
    told = hanoi(seed("hanoi"))
    texts = [one.text for one in findings(told, told.records[0])]
    assert [text.partition("{")[0] for text in texts] == [
        "Paragraph ",
        "Paragraph ",
        "Abbreviations that are never written out: ",
    ]
