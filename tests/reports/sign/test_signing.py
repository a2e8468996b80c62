import io
import os
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db.records.problems import Refused
from reports.sign.appearance import appearance
from reports.sign.certificate import Key
from reports.sign.checking import Found, Standing, Verdict, check
from reports.sign.signing import NO_FIELD, NOT_A_PDF, SIGNED_ALREADY, Shown, places_of, sign
from reports.sign.telling import NOT_SOUND, SOUND, grouped, summary, told
from tests.reports.render.pdf.printed import failures, structure
from tests.reports.sign.conftest import NAMES, WHEN, field

FIRST, SECOND, THIRD = NAMES
ROOT = Path(__file__).resolve().parents[3]
EARLIER_SIGNATURE = "SIGNATURE-BYTERANGE-001"
"""All that the checker has against a file signed twice: the first signature ends before the file does."""


@pytest.fixture(scope="session")
def once(statement: bytes, keys: dict[str, Key]) -> bytes:
    return sign(statement, field(FIRST), keys[FIRST], Shown((FIRST, "6 May 2031")), WHEN)


@pytest.fixture(scope="session")
def twice(once: bytes, keys: dict[str, Key]) -> bytes:
    later = WHEN + timedelta(days=1)
    return sign(once, field(SECOND), keys[SECOND], Shown((SECOND, "7 May 2031"), "km"), later)


def found(data: bytes, *known: bytes) -> dict[str, Found]:
    return {one.field: one for one in check(data, known).found}


def test_each_signatory_has_an_empty_field_over_their_line(statement: bytes) -> None:
    places = places_of(statement)
    assert [one.name for one in places] == [field(name) for name in NAMES]
    assert not any(one.is_signed for one in places)
    assert all(one.size[0] > 200 and one.size[1] > 30 for one in places)


def test_empty_fields_keep_the_file_archival_and_accessible(statement: bytes) -> None:
    assert failures(statement) == []
    assert [tag for _, tag in structure(statement)].count("Form") == 3


def test_a_signed_file_keeps_to_both_standards(once: bytes) -> None:
    assert failures(once) == []


def test_a_file_signed_twice_differs_from_them_in_the_one_known_point(once: bytes, twice: bytes) -> None:
    assert twice.startswith(once)
    assert [one for one in failures(twice) if EARLIER_SIGNATURE not in one] == []


def test_a_signature_is_of_the_kind_that_europe_asks_for(once: bytes) -> None:
    with pikepdf.open(io.BytesIO(once)) as opened:
        value = opened.Root.AcroForm.Fields[0].V
        assert str(value.SubFilter) == "/ETSI.CAdES.detached"
        assert str(value.M).startswith("D:20310506093000")


def test_who_signed_and_when_is_read_back(once: bytes, keys: dict[str, Key]) -> None:
    one = found(once, keys[FIRST].certificate.data)[field(FIRST)]
    assert (one.verdict, one.standing, one.signed_at) == (Verdict.WHOLE, Standing.KNOWN, WHEN)
    assert one.certificate == keys[FIRST].certificate
    assert one.was_valid


def test_the_first_signature_stays_good_under_the_second(twice: bytes) -> None:
    report = check(twice)
    assert [one.verdict for one in report.found] == [Verdict.FOLLOWED, Verdict.WHOLE]
    assert report.empty == (field(THIRD),)
    assert report.is_sound


def test_a_certificate_that_nobody_knows_is_told_with_its_fingerprint(once: bytes) -> None:
    one = found(once)[field(FIRST)]
    assert one.certificate is not None
    assert one.standing is Standing.OWN
    assert grouped(one.certificate.fingerprint) in " ".join(said.sentence() for said in told(one))


def test_every_byte_that_was_signed_counts(once: bytes) -> None:
    start, length, after, rest = (int(one) for one in _byte_range(once))
    assert (start, after + rest) == (0, len(once))
    for place in (*range(9, length, length // 12), length - 9, after + 9):
        changed = bytearray(once)
        changed[place] ^= 1
        assert not holds(bytes(changed))


def test_what_is_added_behind_a_signature_is_noticed(once: bytes) -> None:
    with pikepdf.open(io.BytesIO(once)) as opened:
        page = int(opened.pages[0].obj.objgen[0])
        body = opened.pages[0].obj.unparse(resolved=True).replace(b"/MediaBox", b"/Rotate 90 /MediaBox")
    assert verdicts(_with_object(once, page, body)) == {Verdict.CHANGED}


def test_a_check_says_in_one_sentence_whether_the_file_holds(once: bytes) -> None:
    assert summary(check(once)).text == SOUND
    changed = bytearray(once)
    changed[len(once) // 3] ^= 1
    assert summary(check(bytes(changed))).text == NOT_SOUND


def test_nobody_signs_twice_in_one_place(once: bytes, keys: dict[str, Key]) -> None:
    with pytest.raises(Refused) as caught:
        sign(once, field(FIRST), keys[FIRST], Shown((FIRST,)), WHEN)
    assert caught.value.problems[0].text == SIGNED_ALREADY


def test_a_place_that_is_not_there_is_said(once: bytes, keys: dict[str, Key]) -> None:
    with pytest.raises(Refused) as caught:
        sign(once, "signatory-of-another-paper", keys[FIRST], Shown((FIRST,)), WHEN)
    assert caught.value.problems[0].text == NO_FIELD


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"\x89PNG no document", b"%PDF-1.7\n%%EOF" * 9])
def test_another_file_is_no_pdf(data: bytes) -> None:
    with pytest.raises(Refused) as caught:
        check(data)
    assert caught.value.problems[0].text == NOT_A_PDF


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.floats(0, 1), noise=st.binary(max_size=40))
@example(cut=1.0, noise=b"more")
@example(cut=0.5, noise=b"0")
def test_whatever_happened_to_a_file_a_check_answers(
    request: pytest.FixtureRequest, cut: float, noise: bytes
) -> None:
    once = request.getfixturevalue("once")  # as an argument it would be told in full, all its bytes
    place = int(cut * len(once))
    changed = once[:place] + noise + once[place + len(noise) :]
    is_touched = changed != once and not _outside_the_range(once, place, len(noise))
    assert (place, holds(changed) and is_touched) == (place, False)


def test_any_script_is_drawn_small_enough_to_stand_in_the_field() -> None:
    lines = ("ពុំ គំរូ " * 12, "นางสาว ตัวอย่าง ที่มีชื่อยาว " * 3, "تم التوقيع إلكترونيا")
    with pypdfium2.PdfDocument(appearance(lines, "km", (250.0, 33.0))) as opened:
        page = opened[0]
        text = page.get_textpage()
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
    inked = [box for box in boxes if box[2] > box[0]]
    assert min(box[0] for box in inked) > -1
    assert max(box[2] for box in inked) < 251
    assert min(box[1] for box in inked) > -1
    assert max(box[3] for box in inked) < 34


def test_no_network_is_loaded_to_sign_and_check() -> None:
    """In a process of its own: what other tests have loaded does not count."""
    script = ROOT / "tests/reports/sign/alone.py"
    done = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=False, env=dict(os.environ), cwd=ROOT
    )
    assert (done.stdout, done.stderr) == ("whole\n", "")


def verdicts(data: bytes) -> set[Verdict]:
    return {one.verdict for one in check(data).found}


def holds(data: bytes) -> bool:
    """Return whether any signature in *data* is told to be good."""
    try:
        return bool(verdicts(data) & {Verdict.WHOLE, Verdict.FOLLOWED})
    except Refused:
        return False


def _byte_range(data: bytes) -> list[bytes]:
    ranges = re.search(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", data)
    assert ranges is not None
    return list(ranges.groups())


def _outside_the_range(data: bytes, place: int, length: int) -> bool:
    """Return whether only the filling behind the signature itself was touched, which nothing covers."""
    _, first, second, _ = (int(one) for one in _byte_range(data))
    return place >= first and place + length <= second


def _with_object(data: bytes, number: int, body: bytes) -> bytes:
    """Return *data* with object *number* written anew behind it, as editors of PDF do."""
    start = re.findall(rb"startxref\s+(\d+)", data)[-1]
    root = re.findall(rb"/Root\s+(\d+ 0 R)", data)[-1]
    place = len(data)
    entry = b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, place)
    tail = b"trailer\n<</Size 9999/Root %s/Prev %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        root,
        start,
        place + len(entry),
    )
    return data + entry + table + tail
