"""Lines in which leftward words stand beside others, given back by readers with rules of their own."""

import io
import re
from collections.abc import Callable, Sequence
from unicodedata import normalize

import pdfplumber
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from db.records.paragraph import Run
from db.records.text import clean_text
from reports.document import Labelled, Plain
from reports.text.face import load_face
from reports.text.turning import OPPOSITE
from tests.reports.render.pdf.printed import (
    AS_WRITTEN,
    failures,
    printed,
    runs,
    simple_table,
    text_as_written,
    text_by_pdfium,
    text_by_poppler,
)
from tests.reports.render.pdf.test_scripts import first_difference

FACES = ["Tinos-Regular", "NotoNaskhArabic-Regular"]
READERS = [text_by_poppler, text_by_pdfium, text_as_written]
FIRST = " ".join(["تقرير الاجتماع السنوي السابع عشر لجمعيات الهلال الأحمر"] * 5)
"""Before the lines in question: PDFium guesses from a whole page whether lines go down or across."""
LINES = [
    "عُقد الاجتماع في 14 أكتوبر 2020.",
    "1. لكل فرد الحق في الراحة.",
    "في الفترة من 12-15 مارس، الساعة 10:30 صباحا.",
    "۲. نشست در تاریخ ۱۴ و ۱۵ اکتبر ۲۰۲۰.",
    "نشست سالانهٔ رهبران (IFRC) در تاریخ ۱۴ و ۱۵ اکتبر؛ می‌خواهد «گزارش» را امضا کند (۸۵٪).",
    "وافق 85% من المشاركين على 1,250 نقطة.",
    "عُقد الاجتماع (السنوي) في هانوي.",
    "عُقد الاجتماع (IFRC) في هانوي.",
    "عُقد الاجتماع السنوي لدى (IFRC Asia Pacific) في هانوي.",
    "راسلنا على العنوان التالي info@example.org قبل نهاية هذا الشهر.",
    "الوثيقة رقم A/RES/217(III) المؤرخة 10/12/1948 من قرارات الجمعية العامة.",
    "وثيقة A/RES/217(III) المؤرخة 10/12/1948",
    "الاتحاد الدولي (IFRC Asia Pacific) في 14.",
    "IFRC Asia Pacific عقد",
    "راسلنا على info@example.org أو www.example.org/asia قبل 12-15 مارس.",
    "السيدة Nguyễn Thị (رئيسة الجمعية) والسيد John Example, PhD حضرا.",
    "قال «نعم» ثم [لا] {ربما} و‹قد›.",
    "قال “نعم” و‘لا’.",
    "في هانوي (فيتنام).",
    "اجتماع (أ) و (ب)",
    "(أ) اجتماع",
    "1) أولا؛ 2) ثانيا؟ (أ/ب)",
    "عقد (2020) اجتماع",
    "٪ 85% (14-15) من",
    "5 < 6 ≤ 7 اجتماع ≤ نعم",
    "نفيه تعسفاً. كان رأياً، وَكُتِبَ: مُّ",
    "اعتُمد بموجب قرار 217 ألف (د-3) المؤرخ في 10 كانون الأول / ديسمبر 1948.",
]
SENTENCES = [
    "The society (جمعية الهلال) met.",
    "Both said «نعم», and (لا).",
    "The name جمعية الهلال الأحمر (2020) and «نعم» is read.",
    "Kuwait Red Crescent Society – جمعية الهلال الأحمر الكويتي",
    "A (ب) and ج.",
]


def difference(read: Callable[[bytes], str], lines: Sequence[str], language: str) -> str:
    """Return where *lines*, a paragraph each, are given back as something else."""
    lines = (FIRST, *lines)
    return first_difference(
        read(printed(*(Plain(runs(line)) for line in lines), language=language)), " ".join(lines)
    )


@pytest.mark.parametrize("read", READERS)
def test_leftward_lines_come_back(read: Callable[[bytes], str]) -> None:
    assert difference(read, LINES, "ar") == ""


@pytest.mark.parametrize("read", READERS)
def test_leftward_words_in_other_lines_come_back(read: Callable[[bytes], str]) -> None:
    assert difference(read, SENTENCES, "en") == ""


@pytest.mark.parametrize("read", READERS)
def test_no_sign_comes_back_as_its_opposite(read: Callable[[bytes], str]) -> None:
    faces = [*map(load_face, FACES)]
    signs = [sign for sign in OPPOSITE if any(face.glyph_of(sign) for face in faces)]
    assert len(signs) > 15
    lines = [f"قال {sign}نعم{OPPOSITE[sign]} ثم {sign} لا" for sign in signs]
    assert difference(read, lines, "ar") == ""


WORDS = st.sampled_from(
    "الاجتماع السنوي جمعية الهلال في و هانوي تعسفاً مُحمّد رأياً می‌خواهد سالانهٔ".split()  # noqa: SIM905 - rtl in a list is unreadable
)
NUMBERS = st.sampled_from("14 2020 85% 12-15 10:30 1,250 3/4 ۱۴ ٢٠٢٠".split())  # noqa: SIM905 - the same
STOPS = st.sampled_from(["", "", "", *".,:،؛؟!"])
BRACKETS = st.sampled_from(["()", "[]", "{}", "«»", "“”", "‹›", '""'])


def phrases(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return phrases of *words* with stops behind them, put between brackets, and those again."""
    stopped = st.builds(str.__add__, words, STOPS)
    plain = st.lists(stopped, min_size=1, max_size=5).map(" ".join)

    def between(phrase: str, signs: str, stop: str) -> str:
        return signs[0] + phrase + signs[1] + stop

    return st.recursive(
        plain,
        lambda inner: st.lists(
            st.builds(between, inner, BRACKETS, STOPS) | inner, min_size=1, max_size=4
        ).map(" ".join),
        max_leaves=6,
    )


@settings(max_examples=12, deadline=None, derandomize=True, phases=[Phase.generate])
@given(st.lists(phrases(WORDS | NUMBERS), min_size=6, max_size=6))
def test_brackets_in_brackets_come_back(lines: list[str]) -> None:
    for read in READERS:
        assert difference(read, lines, "ar") == ""


LATIN = st.sampled_from(["IFRC", "Asia", "Nguyễn", "info@example.org", "A/RES/217"])
PHRASES = st.lists(WORDS, min_size=1, max_size=4) | st.lists(LATIN, min_size=1, max_size=4)


@st.composite
def mixed_lines(draw: st.DrawFn) -> str:
    """Return leftward phrases and others by turns, some of them between brackets."""
    found = []
    for words in draw(st.lists(PHRASES, min_size=1, max_size=5)):
        signs = draw(st.sampled_from(["  ", "()", "[]", "«»"]))
        found.append(f"{signs[0]}{' '.join(words)}{signs[1]}".strip())
    return " ".join(found)


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=12, deadline=None, derandomize=True, phases=[Phase.generate])
@given(st.lists(mixed_lines(), min_size=6, max_size=6))
def test_phrases_of_both_directions_come_back(language: str, lines: list[str]) -> None:
    for read in READERS:
        assert difference(read, lines, language) == ""


SCRIPTS = {
    "Thai": "สมชาย ใจดี กรุงเทพฯ",
    "Lao": "ຄຳຮຸ່ງ ວຽງຈັນ ກອງປະຊຸມ",
    "Khmer": "ពុំ ចន្ទីនី ភ្នំពេញ",
    "Burmese": "မောင်မောင်မြင့် ရန်ကုန် အစည်းအဝေး",
    "Tamil": "ஸ்ரீ சென்னை கூட்டம்",
    "Cyrillic": "Красный Крест Москва",
    "Vietnamese": "Nguyễn Thị Hằng",
}
BETWEEN = [
    "قال السيد {0} في هانوي",
    "قال ({0}) ثم «{1}» في هانوي.",
    "السيدة {0} {1} رئيسة الجمعية",
    "{0} رئيس",
    "رئيس {0}، ثم {1} (2020)",
    "في {0} – «{1}» و {2}.",
    "قال “{0} {1}” في 14 أكتوبر",
]
AMONG = ["The name جمعية {0} is الهلال {1}", "{0} (جمعية الهلال) {1} «نعم» {2}."]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_words_of_every_script_come_back_from_leftward_lines(
    script: str, read: Callable[[bytes], str]
) -> None:
    words = SCRIPTS[script].split()
    assert difference(read, [line.format(*words) for line in BETWEEN], "ar") == ""
    assert difference(read, [line.format(*words) for line in AMONG], "en") == ""


@st.composite
def lines_with_a_script(draw: st.DrawFn) -> str:
    """Return leftward phrases, numbers and phrases of one other script in any order, some in brackets."""
    others = st.sampled_from(draw(st.sampled_from([*SCRIPTS.values()])).split())
    found = []
    for words in draw(st.lists(st.sampled_from([WORDS, others, NUMBERS]), min_size=2, max_size=6)):
        phrase = " ".join(draw(st.lists(words, min_size=1, max_size=3)))
        signs = draw(st.sampled_from(["", "", "", "()", "[]", "«»", "“”"]))
        found.append(f"{signs[:1]}{phrase}{signs[1:]}{draw(STOPS)}")
    return " ".join(found)


@settings(max_examples=8, deadline=None, derandomize=True, phases=[Phase.generate])
@given(st.lists(lines_with_a_script(), min_size=6, max_size=6))
def test_phrases_of_every_script_come_back_in_any_order(lines: list[str]) -> None:
    for read in READERS:
        assert difference(read, lines, "ar") == ""


MARKED = {
    "ar": "مُحَمَّدٌ رَسُولٌ، إِنَّ اللّٰهَ غَفُورٌ رَّحِيمٌ؛ شِدّٓة، هٰذَا الرَّحْمٰن",
    "fa": "مؤسّسهٔ عالیِ هلالِ احمر؛ رأیِ هیأت می‌شود",
    "vi": "Nguyễn Thị Hằng ở Đà Nẵng, Huế, Ấp Ước, Ng\u0075\u031b\u0323\u0302",
    "th": "ผู้นำที่น้ำปิ่นกี่ครั้ง ป่าไม้ กระทู้ เปิ้ล ญี่ปุ่น ฐานะ ฏิ",
    "lo": "ເຈົ້າໜ້າທີ່ ນ້ຳ ຄຳ ປ່ຽນ ກຸ້ງ",
    "km": "ក្រុមប្រឹក្សាភិបាល ស្ត្រី ញ៉ាំ ប៉ុន្តែ ខ្ញុំ",
    "my": "ကြိုးစားပါ့မယ် မြန်မာနိုင်ငံ ဖွဲ့စည်းပုံ ဉာဏ် ၎င်း",
    "ta": "ஸ்ரீ க்ஷத்ரிய கொள்கை நௌகா",
    "en": "cafe\u0301 a\u0301\u0323 q\u0323\u0307 x\u0307\u0323",
}


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("language", MARKED)
def test_marks_come_back_in_their_order(language: str, read: Callable[[bytes], str]) -> None:
    """PDFium gives two marks of a leftward letter the other way round, which is the same text (NFC)."""
    text = clean_text(MARKED[language])
    found = read(printed(Plain(runs(text)), language=language))
    found = normalize("NFC", found) if read is text_by_pdfium else found
    assert first_difference(found, text) == ""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_rows_and_their_cells_are_given_back_as_they_were_written(language: str) -> None:
    rows = (
        ("No.", "Name", "Post"),
        ("1", "Nguyễn Thị", "President"),
        ("2", "สมชาย ใจดี", "Secretary General"),
        ("3", "محمد (رئيس)", "الأمين العام 2020"),
        ("4", "ពុំ ចន្ទីនី", "عضو (2)"),
    )
    data = printed(simple_table(*rows), language=language)
    assert text_as_written(data) == " ".join(" ".join(row) for row in rows)
    with pdfplumber.open(io.BytesIO(data)) as document:
        (table,) = document.pages[0].extract_tables({f"text_{key}": AS_WRITTEN[key] for key in AS_WRITTEN})
    assert table == [[*row] if language == "en" else [*row[::-1]] for row in rows]


def test_paragraphs_are_given_back_to_the_last_letter() -> None:
    text = " ".join(LINES * 3).replace("\u200b", "")
    assert text_as_written(printed(Plain(runs(text)), Plain(runs(FIRST)), language="ar")) == f"{text} {FIRST}"


def test_labels_cells_and_marked_runs_come_back() -> None:
    parts = (
        Run("الاجتماع (السنوي) لدى الاتحاد الدولي "),
        Run("(IFRC)", link="https://www.example.org"),
        Run(" في هانوي "),
        Run("(فيتنام)", underline=True),
    )
    table = simple_table(("الاسم (الكامل)", "المنصب"), ("محمد (رئيس)", "الأمين العام"), ("علي", "عضو (2)"))
    data = printed(Plain(parts), Labelled("numbered", "(1)", runs("نص (مرقم) طويل.")), table, language="ar")
    words = re.findall("\\S+", "".join(run.text for run in parts) + " (1) نص (مرقم) طويل.")
    cells = ["الاسم (الكامل)", "المنصب", "محمد (رئيس)", "الأمين العام", "علي", "عضو (2)"]
    said = " ".join(text_by_pdfium(data).split())
    assert " ".join(words) in said
    assert [cell for cell in cells if cell not in said] == []
    assert failures(data) == []
