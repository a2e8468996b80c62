"""What records find wrong with themselves, each beside its field."""

from datetime import date, time
from typing import Any

import pytest

from db.records.agenda import Agenda, AgendaDocument, AgendaItem
from db.records.attachment import Attachment
from db.records.attendance import Attendance
from db.records.choice import Choice
from db.records.identity import new_uid
from db.records.language import Language
from db.records.meeting import LinkKind, MeetingLink, Role, RoleKind
from db.records.office import Office
from db.records.organisation import Organisation, OrganisationName
from db.records.paragraph import Paragraph, Run
from db.records.person import Person, Post
from db.records.problems import Refused, Trouble
from db.records.record import LONGEST_PARAGRAPH, RecordStatus
from db.records.series import Turn
from db.records.signatory import Signatory
from tests.db.builders import meeting, organisation, person, record, series

UID = new_uid()
NAME = OrganisationName(language=Language.ENGLISH, text="Isles")
LINK = MeetingLink(kind=LinkKind.RELATED, meeting=UID)


@pytest.mark.parametrize(
    ("made", "places"),
    [
        (meeting(), []),
        (meeting(" "), ["title"]),
        (meeting("x" * 10_000), ["title"]),
        (meeting(first_day=None), ["first_day"]),
        (meeting(first_day=None, date_text="in May"), []),
        (meeting(last_day=date(2026, 5, 3)), ["last_day"]),
        (meeting(last_day=date(2026, 5, 4)), []),
        (meeting(first_day=None, date_text="in May", last_day=date(2026, 5, 3)), ["first_day"]),
        (meeting(country="ZZ"), ["country"]),
        (meeting(country="VN"), []),
        (meeting(ordinal=0, official_delegates=-1), ["ordinal", "official_delegates"]),
        (meeting(roles=(Role(kind=RoleKind.CHAIR, printed_name=""),)), ["roles.0.printed_name"]),
        (meeting(links=(LINK, MeetingLink(kind=LinkKind.RELATED))), ["links.1.text"]),
        (meeting(uid=UID, links=(LINK,)), ["links.0.meeting"]),
        (organisation(), []),
        (Organisation(), ["names"]),
        (organisation(names=(NAME, NAME)), ["names"]),
        (organisation(" "), ["names.0.text"]),
        (organisation(country="XX"), ["country"]),
        (organisation(uid=UID, parent=UID), ["parent"]),
        (person("Sukarno"), []),
        (Person(), ["full_name"]),
        (person(posts=(Post(title=""),)), ["posts.0.title"]),
        (
            person(posts=(Post(title="P", since=date(2020, 1, 2), until=date(2020, 1, 1)),)),
            ["posts.0.until"],
        ),
        (series(rota=(Turn(year=1500, organisation=UID),)), ["rota.0.year"]),
        (series(rota=(Turn(year=2020, organisation=UID),) * 2), ["rota"]),
        (record(UID), []),
        (record(UID, title=""), ["title"]),
        (record(UID, "x" * (LONGEST_PARAGRAPH + 1)), ["paragraphs.0"]),
        (Signatory(record=UID), ["printed_name"]),
        (Signatory(record=UID, printed_name="A", signed_on=date(1800, 1, 1)), ["signed_on"]),
        (Attendance(meeting=UID, delegation=UID, head_count=0), ["head_count"]),
        (Attendance(meeting=UID, delegation=UID, head_count=5), []),
        (Attendance(meeting=UID, delegation=UID, head_count=5, printed_name="Ana"), ["head_count"]),
        (Attachment(), ["title", "file_name"]),
        (Office(letterhead="x" * 1001), ["letterhead"]),
    ],
)
def test_each_problem_stands_beside_its_field(made: Any, places: list[str]) -> None:
    assert [one.place for one in made.problems()] == places


def test_problems_of_an_agenda_name_their_place_in_the_tree() -> None:
    late = AgendaItem(title="Late", starts=time(10), ends=time(9))
    top = AgendaItem(title="Top", items=(AgendaItem(), late), documents=(AgendaDocument(title=""),))
    places = [one.place for one in Agenda(meeting=UID, items=(top,)).problems()]
    assert places == ["items.0.documents.0.title", "items.0.items.0.title", "items.0.items.1.ends"]


def test_an_agenda_has_at_most_six_levels() -> None:
    item = AgendaItem(title="7")
    for level in range(6):
        item = AgendaItem(title=str(level), items=(item,))
    (problem,) = Agenda(meeting=UID, items=(item,)).problems()
    assert problem.sentence() == "An agenda has at most 6 levels."


def test_a_problem_says_how_much_fits() -> None:
    (problem,) = meeting("x" * 10_000).problems()
    assert problem.sentence() == "This is too long: 10,000 characters, at most 400 fit."


def test_refused_and_trouble_read_as_sentences() -> None:
    assert str(Refused(meeting(" ").problems())) == "title: This is needed."
    trouble = Trouble("“{file}” is gone.", "", "Look for it.", {"file": "a"})
    assert str(trouble) == "“a” is gone. Look for it."


@pytest.mark.parametrize("status", list(RecordStatus))
def test_from_adoption_on_a_text_is_frozen(status: RecordStatus) -> None:
    assert status.is_frozen == (status not in {RecordStatus.DRAFT, RecordStatus.CIRCULATED})


def test_a_name_is_found_in_the_language_asked_for_else_in_english_else_at_all() -> None:
    french = OrganisationName(language=Language.FRENCH, text="Îles")
    assert organisation(names=(french, NAME)).name("fr") == "Îles"
    assert organisation(names=(french, NAME)).name("vi") == "Isles"
    assert organisation(names=(french,)).name() == "Îles"
    assert organisation(names=(), abbreviation="SOI").name() == "SOI"


def test_the_article_and_accents_do_not_count_in_sorting() -> None:
    assert organisation("The Élan").sort_key() == "elan"
    assert person("Đặng An", sort_name="").sort_key() == "dang an"


def test_all_names_of_an_organisation_are_told_once() -> None:
    made = organisation("Isles", aliases=("Isles", "I."), abbreviation="SOI")
    assert made.all_names() == ("Isles", "SOI", "I.")


def test_a_person_is_printed_with_what_stands_around_the_name() -> None:
    made = person("Ana Soares", honorific="Dr.", post_nominals="MD")
    assert made.printed_name() == "Dr. Ana Soares, MD"


def test_the_post_of_a_day_is_the_last_that_was_held() -> None:
    first = Post(title="Delegate", until=date(2019, 12, 31))
    second = Post(title="President", since=date(2020, 1, 1))
    made = person(posts=(first, second))
    assert made.post_on(date(2019, 5, 5)) == first
    assert made.post_on(date(2020, 1, 1)) == made.post_on(None) == second
    assert person().post_on(None) is None


def test_the_chair_follows_the_rota() -> None:
    made = series(rota=(Turn(year=2020, organisation=UID),))
    assert (made.chair_in(2020), made.chair_in(2021)) == (UID, None)


def test_a_meeting_counts_its_days() -> None:
    assert meeting(last_day=date(2026, 5, 5)).days == 2
    assert meeting().days == 1
    assert meeting(first_day=None).days == 0


def test_the_values_of_a_choice_are_its_words_and_labels_are_not() -> None:
    assert Language.of("vi") is Language.VIETNAMESE
    with pytest.raises(ValueError, match="Vietnamese"):
        Language.of("Vietnamese")
    assert all(isinstance(one.label, str) and one.label for kind in Choice.__subclasses__() for one in kind)


def test_a_record_reads_its_paragraphs_as_text() -> None:
    assert [one.text for one in record(UID, "a", "b").paragraphs] == ["a", "b"]
    assert Paragraph(runs=(Run("a"), Run("b", bold=True))).text == "ab"
