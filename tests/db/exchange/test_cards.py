"""Cards and invitations of other programs."""

import pytest

from db.exchange.calendar_guests import read_guests
from db.exchange.content_lines import split, unescaped
from db.exchange.list_file import read_list_file
from db.exchange.vcard import FIELDS, read_cards
from db.records.problems import Refused
from tests.db.exchange.lists import sample


def card(text: str) -> dict[str, str]:
    (row,) = read_cards(f"BEGIN:VCARD\n{text}\nEND:VCARD\n").rows
    return {name: value for name, value in zip(FIELDS, row, strict=False) if value}


def cards(name: str) -> list[dict[str, str]]:
    rows = read_list_file(sample(f"vcf/{name}")).sheets[0].rows
    return [dict(zip(FIELDS, row, strict=False)) for row in rows]


@pytest.mark.parametrize(
    ("name", "people", "first"),
    [
        ("ezvcard/John_Doe_ANDROID.vcf", 6, "john.doe@company.com"),
        ("ezvcard/John_Doe_BLACK_BERRY.vcf", 1, "John Doe"),
        ("ezvcard/John_Doe_GMAIL.vcf", 1, "John Richter, James Doe"),
        ("ezvcard/John_Doe_IPHONE.vcf", 1, "John Richter James Doe"),
        ("ezvcard/outlook-2003.vcf", 1, "John Doe"),
        ("ezvcard/thunderbird-MoreFunctionsForAddressBook-extension.vcf", 1, "John Doe"),
        ("ical4jvcard/Simon_Perreault_03.vcf", 1, "Simon Perreault"),
        ("ical4jvcard/vcard-antoni-cardpicture.vcf", 1, "Antoni Mylka"),
        ("ical4jvcard/vcard-rfc2426.vcf", 2, "Frank Dawson"),
        ("icaljs/escape_semicolon.vcf", 1, "First Last NextCloud"),
        ("libical/test.vcf", 2, "Simon Perreault"),
        ("nextcloud/forrest-gump.vcf", 1, "Forrest Gump"),
    ],
)
def test_real_cards(name: str, people: int, first: str) -> None:
    found = cards(name)
    assert (len(found), found[0]["name"]) == (people, first)


def test_outlook_with_quoted_printable() -> None:
    (found,) = cards("ezvcard/outlook-2003.vcf")
    expected = ("Mr.", "III", "The Job Title", "Company, The, TheDepartment", "jdoe@hotmail.com")
    assert (
        tuple(found[name] for name in ("honorific", "post_nominals", "post", "organisation", "email"))
        == expected
    )
    assert found["note"].startswith("This is the note field!! Second line")


def test_a_name_in_quoted_printable_over_two_lines() -> None:
    found = card("VERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nguy=E1=BB=85n =\n=C4=90=E1=BB=A9c")
    assert found["name"] == "Nguyễn Đức"


def test_a_name_in_the_letters_of_an_old_computer() -> None:
    assert card("N;CHARSET=windows-1252;QUOTED-PRINTABLE:Mu=F1oz;In=E9s")["name"] == "Inés Muñoz"


def test_lines_that_were_folded_in_the_middle_of_a_word() -> None:
    assert card("FN:Ana\nORG:Isles Red Cross So\n ciety")["organisation"] == "Isles Red Cross Society"


def test_a_card_that_is_cut_off_spoils_none_after_it() -> None:
    text = 'BEGIN:VCARD\nFN:Ana\nEMAIL;TYPE="WORK:broken\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Cy'
    assert [row[1] for row in read_cards(text).rows] == ["Ana", "Bo", "Cy"]


def test_a_fax_is_no_telephone_number_and_the_preferred_one_counts() -> None:
    found = card("FN:Ana\nTEL;FAX:1\nTEL;HOME:2\nTEL;WORK;PREF:+84 91")
    assert found["phone"] == "+84 91"


def test_who_has_no_name_goes_by_the_address() -> None:
    assert card("EMAIL:ana@isles.example")["name"] == "ana@isles.example"


def test_a_file_without_cards_has_nobody_in_it() -> None:
    with pytest.raises(Refused, match="nobody"):
        read_cards("BEGIN:VCARD\nREV:1\nEND:VCARD")


def test_escapes() -> None:
    assert (split(r"a\;b;c\\;d", ";"), unescaped(r"a\;b\nc\\")) == ([r"a\;b", r"c\\", "d"], "a;b\nc\\")


def test_guests_of_an_invitation_with_their_answers() -> None:
    text = (
        "BEGIN:VCALENDAR\nORGANIZER;CN=Office:mailto:office@isles.example\n"
        'ATTENDEE;CN="Soares, Ana";PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:ana@isles.example\n'
        "ATTENDEE;CN=Bo;PARTSTAT=DECLINED:MAILTO:bo@isles.example\n"
        "ATTENDEE;CUTYPE=ROOM;CN=Hall:mailto:hall@isles.example\nEND:VCALENDAR"
    )
    assert read_guests(text).rows == (
        ("Office", "office@isles.example"),
        ("Soares, Ana", "ana@isles.example", "confirmed", "head"),
        ("Bo", "bo@isles.example", "excused"),
    )


def test_a_real_invitation() -> None:
    rows = read_list_file(sample("ics/icaljs/property_params.ics")).sheets[0].rows
    assert rows[0][:2] == ("Foo, Bar", "foo1@bar")
