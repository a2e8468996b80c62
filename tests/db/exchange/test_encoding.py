import pytest

from db.exchange.encoding import decode, likelihood
from db.exchange.garbled import garbling, is_mojibake, mended
from db.records.problems import Refused
from tests.db.exchange.lists import sample

VIETNAMESE = "Nguyễn Thị Hương, Hà Nội\nPhạm Văn Đức, Đà Nẵng\n"
THAI = "ชื่อ,ตำแหน่ง\nสมชาย ใจดี,ประธาน\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_certain(encoding: str) -> None:
    found = decode(VIETNAMESE.encode(encoding))
    assert (found.text, found.certain) == (VIETNAMESE, True)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (THAI, "cp874"),
        ("Председатель, Иванова Ольга", "cp1251"),
        ("Председатель, Иванова Ольга", "koi8_r"),
        ("José Peña, Secretaría; Zoë Faß", "cp1252"),
        ("الاسم,الوظيفة\nسالم,رئيس", "cp1256"),
        ("張三豐，北京代表團", "big5"),
        ("예수 연구자들은 복음서나 사도들의", "cp949"),
    ],
)
def test_a_code_page_is_a_question_with_the_right_answer_offered_first(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.certain) == (text, encoding, False)
    assert found.others[0] == encoding


def test_the_language_of_the_windows_decides_between_encodings_that_fit_alike() -> None:
    data = "Nguyen Van Đạt, Bình".encode("cp1258", "ignore")
    assert "cp1258" in decode(data, language="vi").others[:2]


def test_an_encoding_that_was_chosen_is_taken() -> None:
    assert decode("Ærø".encode("cp1252"), "cp1252").text == "Ærø"


def test_an_encoding_that_does_not_fit_is_refused() -> None:
    with pytest.raises(Refused, match="no text in the encoding"):
        decode("Ærø".encode("cp1252"), "utf-8")


def test_bytes_of_no_text_are_refused() -> None:
    with pytest.raises(Refused, match="not a text"):
        decode(b"\x00\xff\x81\x00\x00\x9d" * 50)


def test_controls_speak_against_an_encoding() -> None:
    data = "Đỗ Thị Hương".encode()
    assert likelihood(data, "utf-8") == 1 > likelihood(data, "cp1252")


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("sample-chinese.txt", "big5"),
        ("sample-english.bom.txt", "utf-8-sig"),
        ("sample-greek.txt", "cp1253"),
        ("sample-korean.txt", "cp949"),
        ("sample-russian-2.txt", "utf-8"),
        ("sample-russian.txt", "mac_cyrillic"),
    ],
)
def test_real_texts(name: str, encoding: str) -> None:
    found = decode(sample(f"attendees/charset/{name}").read_bytes())
    assert found.encoding == encoding


def test_utf_8_read_as_western_european_is_named_and_can_be_mended() -> None:
    spoilt = VIETNAMESE.encode().decode("latin-1")
    (problem,) = garbling(spoilt)
    assert "UTF-8 was read as Western European" in problem.sentence()
    assert mended(spoilt) == VIETNAMESE


def test_letters_that_are_gone_are_not_invented() -> None:
    spoilt = sample("attendees/derived/th_utf8_nobom_excel_mojibake.csv").read_text("utf-8")
    assert is_mojibake(spoilt)
    assert mended(spoilt) is None
    assert "lost for good" in garbling(spoilt)[0].sentence()


@pytest.mark.parametrize("text", [VIETNAMESE, THAI, "Ã, ça va: Zoë", "plain", "မြန်မာနိုင်ငံ ကြက်ခြေနီအသင်း"])
def test_sound_texts_are_left_in_peace(text: str) -> None:
    assert garbling(text) == ()


def test_zawgyi_is_named() -> None:
    assert "Zawgyi" in garbling("ျမန္မာႏိုင္ငံ ၾကက္ေျခနီ")[0].sentence()


def test_lost_letters_are_named() -> None:
    assert "lost before" in garbling("Jos\ufffd Pe\ufffda")[0].sentence()
