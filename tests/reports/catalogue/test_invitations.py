"""Letters of invitation: to whom, in which words, and what becomes of their fields."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from db.records.dossier import Dossier
from db.records.language import Language
from db.records.letter import Letter, filled
from db.records.person import Person
from desktop_app.usecases.words import translator
from reports.catalogue import form_named
from reports.document import PageBreak, Signatures
from reports.render.pdf import render
from reports.style import Style
from reports.wording import Wording
from tests.reports.catalogue.test_forms import DAY, built, lines, meeting, with_people
from tests.reports.render.pdf.printed import failures, page_count, text_by_pdfium

PERSON = Person(full_name="Anh", language=Language.VIETNAMESE)


def speak(code: str) -> Wording:
    return Wording(code, translator(code))


def with_letters(*letters: dict[str, Any], **more: Any) -> Dossier:
    """Return a meeting with a delegate called Ana and one called Anh, who reads Vietnamese."""
    held = meeting(first_day=DAY, city="Port Lumen")
    people = (
        {"printed_name": "Ana", "printed_post": "President"},
        {"printed_name": "Anh", "person": PERSON.uid},
    )
    made = with_people(*people, held=held, people=(PERSON,), **more)
    kept = tuple(Letter(**{"meeting": held.uid, "text": "Dear {name},", **one}) for one in letters)
    return replace(made, letters=kept)


def said(made: Dossier) -> list[str]:
    return lines(built("invitations", made, speak=speak))


def test_each_gets_a_letter_with_the_fields_filled() -> None:
    text = "{name}, {post} of {organisation}: {meeting}, {dates}, {place}"
    found = said(with_letters({"text": text}))
    assert "Ana, President of Kaleo Society: 3rd Meeting of Islands, 6 May 2031, Port Lumen" in found


def test_who_has_a_language_is_written_to_in_it_if_there_is_a_letter() -> None:
    made = with_letters({}, {"language": Language.VIETNAMESE, "text": "Kính gửi {name}"})
    assert [line for line in said(made) if line.startswith(("Dear", "Kính"))] == ["Dear Ana,", "Kính gửi Anh"]


def test_without_a_letter_in_the_persons_language_the_usual_one_goes_out() -> None:
    assert "Dear Anh," in said(with_letters({}))


def test_words_in_another_language_are_marked_so() -> None:
    made = with_letters({}, {"language": Language.VIETNAMESE, "text": "Kính gửi {name}"})
    document = built("invitations", made, speak=speak)
    marked = {run.language for block in document.blocks for run in getattr(block, "runs", ())}
    assert marked == {"", "vi"}
    assert failures(render(document, Style()), part=2) == []


def test_the_usual_words_speak_the_language_of_the_paper() -> None:
    document = form_named("invitations").build(with_letters(), None, speak("fr"))
    assert "Invitation : 3rd Meeting of Islands" in lines(document)


def test_each_letter_begins_on_a_page_of_its_own_and_is_signed() -> None:
    document = built("invitations", with_letters({"signed_name": "Dr. Tolei", "day": date(2031, 1, 2)}))
    assert page_count(render(document, Style())) == 2
    assert sum(isinstance(block, PageBreak) for block in document.blocks) == 1
    signed = [block.entries[0].name for block in document.blocks if isinstance(block, Signatures)]
    assert signed == ["Dr. Tolei"] * 2
    assert "2 January 2031" in lines(document)


def test_people_without_names_are_written_to_once() -> None:
    found = lines(built("invitations", with_people({"head_count": 5})))
    assert found[0] == "Kaleo Society"
    assert "Dear Kaleo Society," in found


def test_each_letter_is_a_paper_of_its_own_too() -> None:
    each = form_named("invitations").each
    assert each is not None
    made = dict(each(with_letters({}), speak("en")))
    assert list(made) == ["Ana", "Anh"]
    assert "Ana" not in text_by_pdfium(render(made["Anh"], Style()))


@pytest.mark.parametrize("text", ["{nome}", "{Name}", "{ name}", "{}"])
def test_a_field_that_is_none_is_found_beside_its_text(text: str) -> None:
    (problem,) = Letter(meeting=PERSON.uid, text=f"Dear {text}").problems()
    assert problem.place == "text"
    assert f"“{text}” is not a field" in problem.sentence()


def test_a_lone_brace_is_text() -> None:
    assert Letter(meeting=PERSON.uid, text="a { b } c {\nd}").problems() != ()
    assert Letter(meeting=PERSON.uid, text="{ 10:00").problems() == ()


def test_what_a_field_brings_is_not_filled_again() -> None:
    assert filled("Dear {name}", {"name": "{post}", "post": "x"}) == "Dear {post}"
