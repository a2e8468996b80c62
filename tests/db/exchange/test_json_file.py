import hashlib
import json
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from db.exchange.content import Content, content_of
from db.exchange.json_file import FORMAT, read_text, text_of
from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.dossier import Dossier
from db.records.meeting import Meeting
from db.records.problems import Refused

PICTURE = b"\x00\x01 picture" * 50


def nothing(_sha256: str) -> list[bytes]:
    return []


def written(content: Content, pictures: dict[str, list[bytes]] | None = None) -> bytes:
    read = (pictures or {}).__getitem__ if pictures else nothing
    return "".join(text_of(content, read)).encode()


def problems_of(value: Any) -> dict[str, str]:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    with pytest.raises(Refused) as refused:
        read_text(data)
    return {one.place: one.sentence() for one in refused.value.problems}


def a_meeting(**fields: Any) -> Meeting:
    return Meeting(**{"title": "Boats", "first_day": date(2026, 5, 4), **fields})


def test_the_text_is_canonical_json() -> None:
    meeting = a_meeting(city="Hà Nội")
    content = content_of(Dossier(meeting=meeting, agenda=Agenda(meeting=meeting.uid)))
    text = written(content)
    assert text.decode().splitlines()[:3] == ["{", f'  "format": "{FORMAT}",', '  "holds": "part",']
    assert "Hà Nội".encode() in text
    assert read_text(text).content == content
    assert list(json.loads(text)) == ["format", "holds", "meetings"]


def test_the_order_of_records_makes_no_difference() -> None:
    one, two = a_meeting(), a_meeting()
    assert written(Content(meetings=(one, two))) == written(Content(meetings=(two, one)))


def test_bytes_travel_in_pieces_and_are_checked() -> None:
    sha256 = hashlib.sha256(PICTURE).hexdigest()
    photo = Attachment(title="Boats", file_name="b.png", sha256=sha256, size=len(PICTURE))
    text = written(Content(attachments=(photo,)), {sha256: [PICTURE[:7], PICTURE[7:400], PICTURE[400:]]})
    assert read_text(text).files == {sha256: PICTURE}
    spoilt = text.replace(b"cGlj", b"cGlk")
    assert problems_of(spoilt) == {
        f"files.{sha256}": "The bytes of this file are not those that belong to it."
    }


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"hello", "This is not JSON: line 1, column 1 can't be read."),
        (b'{"format": "rapporteur/1",\n', "This is not JSON: line 2, column 1 can't be read."),
        (b"\xff\xfe\x00", "This is not a text in UTF-8."),
        (b"[" * 100_000, "This is nested too deep."),
        (b'{"a": 1, "a": 2}', "“a” stands twice in one object."),
        (b'{"a": NaN}', "“NaN” is not known here."),
        (b'{"a": ' + b"9" * 5000 + b"}", "A number in it has too many digits."),
    ],
)
def test_what_is_no_json_is_told_in_one_sentence(data: bytes, sentence: str) -> None:
    assert problems_of(data) == {"": sentence}


def test_a_foreign_file_and_a_newer_format_are_told_apart() -> None:
    ours = "This is not a file of Rapporteur: “format” is not “rapporteur/1”."
    assert problems_of({"meetings": []}) == {"format": ours}
    assert problems_of([1, 2]) == {"format": ours}
    newer = "This was written by a newer version: its format is “rapporteur/9”."
    assert problems_of({"format": "rapporteur/9"}) == {"format": newer}


def test_a_mark_of_byte_order_is_passed_over() -> None:
    assert read_text(b"\xef\xbb\xbf" + json.dumps({"format": FORMAT}).encode()).content == Content()


def test_unknown_lists_are_refused() -> None:
    assert problems_of({"format": FORMAT, "holds": "all", "boats": []}) == {
        "boats": "“boats” is not known here.",
        "holds": "“all” is neither “part” nor “file”.",
    }


def test_the_rules_of_records_hold_for_what_comes_in() -> None:
    meeting = a_meeting(last_day=date(2026, 5, 1), country="ZZ")
    text = written(Content(meetings=(meeting,)))
    assert problems_of(text) == {
        "meetings.0.last_day": "This is before the first day.",
        "meetings.0.country": "“ZZ” is not a known country.",
    }


def test_ten_thousand_characters_in_a_name_are_refused_where_they_stand() -> None:
    text = written(Content(meetings=(replace(a_meeting(), title="x" * 10_000),)))
    assert problems_of(text) == {"meetings.0.title": "This is too long: 10,000 characters, at most 400 fit."}


def test_a_time_with_a_zone_is_no_time_of_an_agenda() -> None:
    home = str(UUID(int=1))
    items = [{"title": "Opening", "starts": "09:30+07:00", "ends": "10:00"}]
    found = problems_of({"format": FORMAT, "agendas": [{"meeting": home, "items": items}]})
    assert found == {"agendas.0.items.0.starts": "“09:30+07:00” is not a time such as 09:30."}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("pages", 10**30, "This number is too large."),
        (
            "printed_at",
            "0001-01-01T00:00:00+14:00",
            "“0001-01-01T00:00:00+14:00” is not a moment such as 2020-10-14T09:30:00+00:00.",
        ),
    ],
)
def test_what_no_database_can_keep_is_refused_where_it_stands(field: str, value: Any, sentence: str) -> None:
    uid = str(UUID(int=1))
    note = {
        "uid": uid,
        "record": uid,
        "form": "minutes",
        "printed_at": "2020-10-14T09:30:00+00:00",
        "printed_by": "Ana",
        "sha256": "0" * 64,
        "pages": 1,
    }
    assert problems_of({"format": FORMAT, "prints": [note | {field: value}]}) == {
        f"prints.0.{field}": sentence
    }
