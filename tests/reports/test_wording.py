from datetime import date

import pytest

from reports.wording import Wording, direction_of

FIRST, LAST = date(2020, 10, 14), date(2020, 10, 15)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (FIRST, LAST, "14-15 October 2020"),
        (FIRST, FIRST, "14 October 2020"),
        (date(2020, 9, 30), date(2020, 10, 2), "30 September - 2 October 2020"),
        (date(2020, 12, 30), date(2021, 1, 2), "30 December 2020 - 2 January 2021"),
    ],
)
def test_english_ranges(first: date, last: date, words: str) -> None:
    assert Wording("en").date_range(first, last) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "14-15 octobre 2020"),
        ("es", "14-15 de octubre de 2020"),
        ("vi", "ngày 14-15 tháng 10 năm 2020"),
        ("th", "14-15 ตุลาคม 2020"),
        ("ar", "14-15 أكتوبر 2020"),
        ("tet", "14-15 Outubru 2020"),
        ("zh", "2020年10月14-15日"),
        ("fil", "Oktubre 14-15, 2020"),
    ],
)
def test_ranges_in_other_languages(language: str, words: str) -> None:
    assert Wording(language).date_range(FIRST, LAST) == words


def test_vietnamese_official_papers_have_a_nought_before_days_and_the_first_two_months() -> None:
    vietnamese = Wording("vi")
    assert vietnamese.day(date(2026, 2, 5)) == "ngày 05 tháng 02 năm 2026"
    assert vietnamese.day(date(2026, 5, 28)) == "ngày 28 tháng 5 năm 2026"
    assert vietnamese.date_range(date(2026, 5, 8), date(2026, 5, 9)) == "ngày 08-09 tháng 5 năm 2026"
    assert vietnamese.date_range(date(2026, 1, 31), date(2026, 2, 1)) == (
        "ngày 31 tháng 01 - ngày 01 tháng 02 năm 2026"
    )


def test_thai_papers_count_years_from_the_buddha_if_asked() -> None:
    assert Wording("th", buddhist_era=True).date_range(FIRST, LAST) == "14-15 ตุลาคม พ.ศ. 2563"


def test_the_first_of_a_month_in_french() -> None:
    assert Wording("fr").day(date(2020, 10, 1)) == "1er octobre 2020"


def test_a_day_with_its_name() -> None:
    assert Wording("en").weekday_date(FIRST) == "Wednesday, 14 October 2020"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (11, "11th"),
        (12, "12th"),
        (17, "17th"),
        (22, "22nd"),
        (113, "113th"),
    ],
)
def test_english_ordinals(number: int, words: str) -> None:
    assert Wording("en").ordinal(number) == words


def test_ordinals_in_other_languages() -> None:
    assert [Wording(one).ordinal(17) for one in ("fr", "es", "vi", "id", "km")] == [
        "17e",
        "17.ª",
        "lần thứ 17",
        "ke-17",
        "17",
    ]


def test_lists() -> None:
    three = ["A", "B", "C"]
    assert Wording("en").join(three) == "A, B and C"
    assert Wording("en", serial_comma=True).join(three) == "A, B, and C"
    assert Wording("vi").join(three) == "A, B và C"
    assert Wording("tet").join(three) == "A, B no C"
    assert Wording("en").join([]) == ""


def test_countries_come_without_asides() -> None:
    assert Wording("en").country("MM") == "Myanmar"
    assert Wording("vi").country("VN") == "Việt Nam"
    assert Wording("en").country("??") == "??"


def test_a_translator_is_handed_in() -> None:
    french = {"Page {page}": "Page n° {page}"}
    assert Wording("fr", french.__getitem__).say("Page {page}", page=3) == "Page n° 3"


def test_directions() -> None:
    assert [direction_of(one) for one in ("ar", "prs", "en", "km")] == ["rtl", "rtl", "ltr", "ltr"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("th", "๑๔-๑๕ ตุลาคม พ.ศ. ๒๕๖๓"),
        ("km", "១៤-១៥ តុលា ២០២០"),
        ("lo", "໑໔-໑໕ ຕຸລາ ໒໐໒໐"),
        ("fa", "۱۴-۱۵ اکتبر ۲۰۲۰"),
        ("en", "14-15 October 2020"),
    ],
)
def test_dates_are_written_in_the_digits_of_the_script_where_that_is_wanted(
    language: str, words: str
) -> None:
    assert Wording(language, buddhist_era=True, native_digits=True).date_range(FIRST, LAST) == words


def test_numbers_in_sentences_are_too() -> None:
    assert Wording("my", native_digits=True).say("{count} of {all}", count=17, all="20") == "၁၇ of 20"
    assert Wording("my").say("{count}", count=17) == "17"
