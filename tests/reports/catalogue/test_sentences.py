"""Sentences from the data of a meeting: the words, the numbers, and what becomes of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from db.records.agenda import Agenda, AgendaItem
from db.records.attendance import Attendance, AttendanceState, Category, Delegation, DelegationRole
from db.records.dossier import Dossier
from db.records.identity import new_uid
from db.records.language import Language
from db.records.live_field import LiveField, SentenceKind, named
from db.records.meeting import Meeting, Mode, Role, RoleKind
from db.records.organisation import Organisation, OrganisationKind, OrganisationName
from db.records.paragraph import Paragraph, Run, text_of
from db.records.protocol import Counted
from db.records.record import Family, Record, RecordStatus
from db.records.series import Series, Turn
from desktop_app.usecases.words import translator
from reports.catalogue.facts import Facts
from reports.catalogue.field_words import words_of_field
from reports.catalogue.sentences import NOTHING, beginning, current_paragraphs, sentence, settled
from reports.wording import Wording

LANGUAGES = ("en", "fr", "es", "vi", "id", "ar")
DAY = date(2031, 5, 3)
FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


def society(english: str, french: str = "") -> Organisation:
    names = [OrganisationName(language=ENGLISH, text=english)]
    names += [OrganisationName(language=FRENCH, text=french)] if french else []
    return Organisation(names=tuple(names))


NORTH = society("The Northland Red Cross", "Croix-Rouge du Nord")
SOUTH = society("Southland Red Crescent Society", "Croissant-Rouge du Sud")
EAST = society("Eastland Red Cross")


def meeting_of(
    bodies: Sequence[Organisation],
    heads: int = 1,
    category: Category = Category.MEMBER_SOCIETY,
    **more: object,
) -> Dossier:
    meeting = Meeting(title="Annual Meeting", ordinal=3, host=NORTH.uid)
    delegations = tuple(
        Delegation(meeting=meeting.uid, organisation=one.uid, printed_name=one.name(), category=category)
        for one in bodies
    )
    people = tuple(
        Attendance(meeting=meeting.uid, delegation=one.uid, head_count=heads) for one in delegations
    )
    dossier = Dossier(
        meeting=meeting,
        agenda=Agenda(meeting=meeting.uid),
        delegations=delegations,
        attendance=people,
        organisations=tuple(bodies),
    )
    return replace(dossier, **more)  # type: ignore[arg-type]  # the caller knows the fields


def facts(dossier: Dossier, language: str = "en") -> Facts:
    return Facts(dossier, Wording(language, translator(language)))


def says(field: LiveField, dossier: Dossier, language: str = "en") -> str | None:
    return words_of_field(named(field), facts(dossier, language))


def test_delegates_and_societies_are_counted_from_the_list() -> None:
    dossier = meeting_of((NORTH, SOUTH), heads=6)
    assert says(LiveField.DELEGATES, dossier) == "12 delegates"
    assert says(LiveField.SOCIETIES_COUNT, dossier) == "two National Societies"


def test_those_who_are_excused_and_those_who_observe_are_not_counted() -> None:
    dossier = meeting_of((NORTH, SOUTH, EAST))
    first, second, third = dossier.attendance
    people = (
        replace(first, state=AttendanceState.EXCUSED),
        replace(second, role=DelegationRole.OBSERVER),
        third,
    )
    assert says(LiveField.DELEGATES, replace(dossier, attendance=people)) == "one delegate"


def test_a_meeting_may_count_only_those_who_were_marked_present() -> None:
    dossier = meeting_of((NORTH, SOUTH, EAST))
    first, *others = dossier.attendance
    people = (replace(first, state=AttendanceState.PRESENT), *others)
    counted = replace(dossier.meeting, counted=Counted.PRESENT)
    dossier = replace(dossier, attendance=people, meeting=counted)
    assert says(LiveField.DELEGATES, dossier) == "one delegate"
    assert says(LiveField.SOCIETIES_COUNT, dossier) == "one National Society"


def test_partner_societies_are_not_among_those_that_meet() -> None:
    dossier = meeting_of((NORTH, SOUTH))
    partner = replace(dossier.delegations[1], category=Category.PARTNER_SOCIETY)
    dossier = replace(dossier, delegations=(dossier.delegations[0], partner))
    assert says(LiveField.SOCIETIES, dossier) == "The Northland Red Cross"


def test_an_official_number_is_said_and_the_counted_one_is_told() -> None:
    dossier = meeting_of((NORTH, SOUTH))
    dossier = replace(dossier, meeting=replace(dossier.meeting, official_delegates=70, official_societies=2))
    assert says(LiveField.DELEGATES, dossier) == "70 delegates"
    assert facts(dossier).overridden == {LiveField.DELEGATES: (70, 2)}


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("en", 1, "one delegate"),
        ("fr", 1, "un délégué"),
        ("fr", 9, "neuf délégués"),
        ("es", 10, "10 delegados"),
        ("en", 1200, "1,200 delegates"),
        ("id", 1200, "1.200 delegasi"),
        ("ar", 1, "مندوب واحد"),
        ("ar", 2, "مندوبَيْن اثنين"),
        ("ar", 5, "5 مندوبين"),
        ("ar", 11, "11 مندوباً"),
        ("ar", 100, "100 مندوب"),
        ("vi", 2, "2 đại biểu"),
        ("id", 2, "dua delegasi"),
        ("th", 12, "12"),
    ],
)
def test_numbers_have_the_form_of_their_language(language: str, number: int, words: str) -> None:
    assert says(LiveField.DELEGATES, meeting_of((NORTH,), heads=number), language) == words


@pytest.mark.parametrize(
    ("language", "host", "words"),
    [
        ("en", NORTH, "The Northland Red Cross"),
        ("en", SOUTH, "the Southland Red Crescent Society"),
        ("fr", NORTH, "la Croix-Rouge du Nord"),
        ("fr", SOUTH, "le Croissant-Rouge du Sud"),
        ("vi", SOUTH, "Southland Red Crescent Society"),
    ],
)
def test_the_host_has_the_article_of_its_name(language: str, host: Organisation, words: str) -> None:
    dossier = meeting_of((NORTH, SOUTH))
    dossier = replace(dossier, meeting=replace(dossier.meeting, host=host.uid))
    assert says(LiveField.HOST, dossier, language) == words


def test_a_name_that_was_printed_otherwise_stays_in_every_language() -> None:
    dossier = meeting_of((SOUTH,))
    own = replace(dossier.delegations[0], printed_name="Southland Society")
    assert says(LiveField.SOCIETIES, replace(dossier, delegations=(own,)), "fr") == "Southland Society"


def test_people_in_a_role_are_said_with_their_posts() -> None:
    roles = (
        Role(kind=RoleKind.OPENED_BY, printed_name="Ms. One", printed_post="Minister"),
        Role(kind=RoleKind.OPENED_BY, printed_name="Mr. Two"),
    )
    dossier = meeting_of((NORTH,))
    dossier = replace(dossier, meeting=replace(dossier.meeting, roles=roles))
    assert says(LiveField.OPENED_BY, dossier) == "Ms. One, Minister and Mr. Two"


def test_three_people_with_posts_are_parted_by_semicolons() -> None:
    roles = tuple(
        Role(kind=RoleKind.OPENED_BY, printed_name=name, printed_post=post)
        for name, post in (("One", "Minister"), ("Two", "President"), ("Three", ""))
    )
    dossier = meeting_of((NORTH,))
    dossier = replace(dossier, meeting=replace(dossier.meeting, roles=roles))
    assert says(LiveField.OPENED_BY, dossier) == "One, Minister; Two, President; and Three"
    assert says(LiveField.OPENED_BY, dossier, "fr") == "One, Minister; Two, President; et Three"


@pytest.mark.parametrize(
    ("code", "language", "words"),
    [
        ("KZ", "en", "Kazakhstan"),
        ("PH", "en", "the Philippines"),
        ("GB", "en", "the United Kingdom"),
        ("KZ", "fr", "le Kazakhstan"),
        ("FR", "fr", "la France"),
        ("IR", "fr", "l’Iran"),
        ("KH", "fr", "le Cambodge"),
        ("PH", "fr", "les Philippines"),
        ("SG", "fr", "Singapour"),
        ("KZ", "es", "Kazajistán"),
    ],
)
def test_a_country_that_hosts_has_its_own_article(code: str, language: str, words: str) -> None:
    country = replace(society("Host"), kind=OrganisationKind.COUNTRY, country=code)
    dossier = meeting_of((country,), category=Category.HOST)
    dossier = replace(dossier, meeting=replace(dossier.meeting, host=country.uid))
    assert says(LiveField.HOST, dossier, language) == words


def test_a_hybrid_meeting_was_held_at_its_place_and_online() -> None:
    text = text_of(sentence(SentenceKind.OPENING, facts(full(Mode.HYBRID))))
    assert text.startswith("The 3rd Annual Meeting was held on 3 May 2031 in Tun, Vietnam and online, with")


def test_countries_are_called_by_their_usual_names_in_brackets() -> None:
    names = {"IR": "Islamic Republic of Iran", "AF": "Islamic Republic of Afghanistan"}
    countries = [
        replace(society(name), kind=OrganisationKind.COUNTRY, country=code) for code, name in names.items()
    ]
    dossier = meeting_of(countries, category=Category.LEAD_COUNTRY)
    assert (
        says(LiveField.CATEGORIES, dossier)
        == "representatives of the two lead countries (Afghanistan and Iran)"
    )


def test_a_sentence_leaves_out_what_is_not_known() -> None:
    dossier = meeting_of(
        (NORTH, SOUTH), meeting=Meeting(title="Annual Meeting", date_text="in May 2031", city="Tun")
    )
    runs = sentence(SentenceKind.OPENING, facts(replace(dossier, delegations=(), attendance=())))
    assert text_of(runs) == "The Annual Meeting was held in May 2031 in Tun."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("kind", SentenceKind)
def test_every_sentence_is_said_whole_in_every_language(
    language: str, mode: Mode, kind: SentenceKind
) -> None:
    dossier = full(mode)
    runs = sentence(kind, facts(dossier, language))
    assert NOTHING not in text_of(runs)
    assert text_of(runs).endswith(".")
    assert any(run.field for run in runs)


def full(mode: Mode) -> Dossier:
    """Return a meeting of which everything is known that a sentence can ask for."""
    roles = tuple(Role(kind=kind, printed_name="Ms. One", printed_post="President") for kind in RoleKind)
    series = Series(title="Annual Meeting", rota=(Turn(year=2032, organisation=SOUTH.uid),))
    dossier = meeting_of((NORTH, SOUTH), series=series)
    held = replace(dossier.meeting, mode=mode, roles=roles, city="Tun", country="VN", first_day=DAY)
    following = Meeting(
        title="Annual Meeting", ordinal=4, first_day=DAY.replace(year=2032), city="Bor", country="TH"
    )
    agenda = Agenda(meeting=held.uid, items=(AgendaItem(title="Report of the year"),))
    return replace(dossier, meeting=held, next_meeting=following, agenda=agenda)


def test_the_next_chair_is_whose_turn_it_is_in_the_year_of_the_next_meeting() -> None:
    runs = sentence(SentenceKind.NEXT_CHAIR, facts(full(Mode.IN_PERSON)))
    assert text_of(runs) == "In 2032 the meeting will be chaired by the Southland Red Crescent Society."


def test_the_rota_goes_on_from_the_next_year() -> None:
    turns = ((2033, NORTH), (2030, EAST), (2032, SOUTH))
    rota = tuple(Turn(year=year, organisation=body.uid) for year, body in turns)
    dossier = replace(full(Mode.IN_PERSON), series=Series(title="Annual Meeting", rota=rota))
    text = text_of(sentence(SentenceKind.TURNS, facts(dossier)))
    assert text == (
        "The chair will pass to the Southland Red Crescent Society (2032) and The Northland Red Cross (2033)."
    )


def test_a_field_that_begins_a_sentence_has_a_capital() -> None:
    dossier = meeting_of((SOUTH,))
    dossier = replace(dossier, meeting=replace(dossier.meeting, host=SOUTH.uid))
    record = written(
        Run("", field="host"), Run(" was host. "), Run("", field="host"), Run(" and "), Run("", field="host")
    )
    (paragraph,) = current_paragraphs(dossier, record, Wording("en"))
    name = "he Southland Red Crescent Society"
    assert paragraph.text == f"T{name} was host. T{name} and t{name}"


def written(*runs: Run, **more: object) -> Record:
    record = Record(meeting=new_uid(), title="Record", paragraphs=(Paragraph(runs=runs),))
    return replace(record, **more)  # type: ignore[arg-type]  # the caller knows the fields


def test_a_draft_follows_the_list_and_an_adopted_record_does_not() -> None:
    draft = written(Run("11 delegates", field="counts.delegates"))
    adopted = replace(draft, status=RecordStatus.ADOPTED)
    dossier = meeting_of((NORTH, SOUTH))
    said = [current_paragraphs(dossier, one, Wording("en"))[0].text for one in (draft, adopted)]
    assert said == ["Two delegates", "11 delegates"]


def test_a_record_speaks_its_own_language_whatever_the_paper_speaks() -> None:
    record = written(Run("", field="counts.delegates"), language=FRENCH)
    (paragraph,) = current_paragraphs(meeting_of((NORTH, SOUTH)), record, Wording("en"))
    assert paragraph.text == "Deux délégués"


def test_what_nothing_is_known_of_stands_in_brackets() -> None:
    record = written(Run("Opened by "), Run("?", field="opened_by"))
    (paragraph,) = current_paragraphs(meeting_of(()), record, Wording("en"))
    assert paragraph.text == "Opened by […]"


def test_a_field_of_a_later_version_keeps_its_words() -> None:
    record = written(Run("Kept", field="weather"), Run(" and "), Run("kept", field="names:martians"))
    (paragraph,) = current_paragraphs(meeting_of(()), record, Wording("en"))
    assert paragraph.text == "Kept and kept"


def test_settled_text_has_no_fields_and_the_same_words() -> None:
    record = written(Run("With "), Run("two delegates", field="counts.delegates"), Run("."))
    (paragraph,) = settled(record.paragraphs)
    assert paragraph.runs == (Run("With two delegates."),)


def test_a_record_of_meeting_begins_with_numbered_sentences_of_what_is_known() -> None:
    proposed = beginning(Family.RECORD_OF_MEETING, facts(full(Mode.HYBRID)))
    assert [one.kind.value for one in proposed] == ["numbered"] * 3
    assert beginning(Family.EVENT_PAGE, facts(full(Mode.HYBRID))) == ()
