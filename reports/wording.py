"""The words of a printed paper: its own texts, and dates, numbers, lists and countries in its language."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from db.records.language import Language
from db.records.text import written_in

Translate = Callable[[str], str]

_LOCALES = {"en": "en_GB", "prs": "fa_AF", "tet": "pt"}
"""Locale data of languages whose own is missing, or where a region's habit is the one wanted."""

_LONG_DATES = {"vi": "'ngày' dd 'tháng' M 'năm' y", "th": "d MMMM y", "tet": "d MMMM y"}
_SHORT_MONTHS = (1, 2)
"""Months with a nought before them in Vietnamese official papers, as every day below ten has one."""
_BUDDHIST_DATE = "d MMMM 'พ.ศ.' {year}"
_BUDDHIST_YEARS = 543

_TETUM_MONTHS = "Janeiru Fevereiru Marsu Abríl Maiu Juñu Jullu Agostu Setembru Outubru Novembru Dezembru"
_AND = {"tet": "no"}
_RIGHT_TO_LEFT: frozenset[str] = frozenset(one for one in Language if one.is_right_to_left)

_DIGITS = {
    "th": "๐๑๒๓๔๕๖๗๘๙",
    "lo": "໐໑໒໓໔໕໖໗໘໙",
    "km": "០១២៣៤៥៦៧៨៩",
    "my": "၀၁၂၃၄၅၆၇၈၉",
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "fa": "۰۱۲۳۴۵۶۷۸۹",
    "prs": "۰۱۲۳۴۵۶۷۸۹",
}

_DAY = re.compile(r"('[^']*')|d+")
_MONTH = re.compile(r"('[^']*')|M+")
_YEAR_AT_THE_END = re.compile(r"(?:,|\s*'[^']*')?\s*(?:y|'พ\.ศ\.' '?\d+'?)(?:\s*'[^']*')?$")
_ASIDE = re.compile(r"\s*[(（].*[)）]$")

_PAIR = 2
_FRENCH_FIRST = "1er"
_SPOKEN_VIETNAMESE = {1: "nhất", 4: "tư"}


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Wording:
    """How a paper in *language* (a BCP 47 code) says things.

    `translate` turns a marked source text into the language; without a translator the source text
    stands. `buddhist_era` counts years from 543 BC, as official Thai papers do. `serial_comma`
    prints "A, B, and C" for "A, B and C" in English. `native_digits` writes the numbers that the
    program counts in the digits of the language's own script, where it has some.
    """

    language: str
    translate: Translate = _as_it_is
    buddhist_era: bool = False
    serial_comma: bool = False
    native_digits: bool = False

    def say(self, text: str, **values: object) -> str:
        """Return the marked *text* translated, its `{placeholders}` filled."""
        shown = {name: self.number(one) if isinstance(one, int) else one for name, one in values.items()}
        return self.translate(text).format_map(shown)

    @property
    def digits(self) -> str:
        """Return the ten digits that numbers are written in; nothing where they are the usual ones."""
        return _DIGITS.get(self.language, "") if self.native_digits else ""

    def number(self, number: int | str) -> str:
        """Return *number*, or the digits in a text, as this paper writes them."""
        return written_in(self.digits, str(number))

    def day(self, one: date) -> str:
        """Return a day in words: "14 October 2020"."""
        return self.date_range(one)

    def listed(self, parts: Iterable[str]) -> str:
        """Return those of *parts* that say something in a row: "A, B, C"."""
        return f"{self.comma} ".join(part for part in parts if part)

    @property
    def comma(self) -> str:
        """Return the comma of the language: Arabic letters have one of their own."""
        return "،" if self.language in _RIGHT_TO_LEFT else ","

    def weekday_date(self, day: date) -> str:
        """Return a day with its name: "Wednesday, 14 October 2020"."""
        if self.language == "tet":
            return self.day(day)
        return self.listed((format_date(day, "EEEE", locale=locale_of(self.language)), self.day(day)))

    def date_range(self, first: date, last: date | None = None) -> str:
        """Return the days from *first* to *last*: "14-15 October 2020", "30 September - 2 October 2020"."""
        last = last or first
        if first == last:
            return self._format(first, self._pattern(first))
        if (first.year, first.month) == (last.year, last.month):
            return self._format(last, _with_days(self._pattern(last), self._days(first, last)))
        begin = self._pattern(first)
        if first.year == last.year:
            begin = _YEAR_AT_THE_END.sub("", begin)
        return f"{self._format(first, begin)} - {self._format(last, self._pattern(last))}"

    def _pattern(self, day: date) -> str:
        if self.language == "th" and self.buddhist_era:
            return _BUDDHIST_DATE.format(year=f"'{day.year + _BUDDHIST_YEARS}'")
        pattern = _LONG_DATES.get(self.language) or _locale_pattern(self.language)
        if self.language == "vi" and day.month in _SHORT_MONTHS:
            pattern = _MONTH.sub(lambda found: found[1] or "MM", pattern)
        return pattern

    def _days(self, first: date, last: date) -> str:
        digits = "02" if self.language == "vi" else ""
        return f"{first.day:{digits}}-{last.day:{digits}}"

    def _format(self, day: date, pattern: str) -> str:
        if self.language == "fr" and day.day == 1:
            pattern = _with_days(pattern, _FRENCH_FIRST)
        if self.language == "tet":
            month = f"'{_TETUM_MONTHS.split()[day.month - 1]}'"
            pattern = _MONTH.sub(lambda found: found[1] or month, pattern)
        return self.number(str(format_date(day, pattern, locale=locale_of(self.language))))

    def ordinal(self, number: int) -> str:
        """Return *number* as it numbers a meeting: "17th", "17e", "17.ª", "lần thứ 17"; else the digits."""
        match self.language:
            case "en":
                return f"{number}{_english_ending(number)}"
            case "fr":
                return "1re" if number == 1 else f"{number}e"
            case "es" | "pt":
                return f"{number}.ª"
            case "vi":
                return f"lần thứ {_SPOKEN_VIETNAMESE.get(number, number)}"
            case "id" | "ms":
                return f"ke-{number}"
            case _:
                return self.number(number)

    def join(self, parts: Sequence[str]) -> str:
        """Return *parts* as a list in a sentence: "A, B and C"."""
        if self.language in _AND and len(parts) > 1:
            return f"{', '.join(parts[:-1])} {_AND[self.language]} {parts[-1]}"
        locale = "en_US" if self.language == "en" and self.serial_comma else locale_of(self.language)
        return str(format_list(list(parts), locale=locale))

    def join_long(self, parts: Sequence[str]) -> str:
        """Return *parts* as a list, parted by semicolons where they are three or more with commas inside."""
        if len(parts) <= _PAIR or not any(self.comma in part for part in parts):
            return self.join(parts)
        conjunction = self.join(("\0", "\0")).replace("\0", "")
        semicolon = "؛" if self.language in _RIGHT_TO_LEFT else ";"
        return f"{f'{semicolon} '.join(parts[:-1])}{semicolon}{conjunction}{parts[-1]}"

    def in_brackets(self, parts: Sequence[str]) -> str:
        """Return *parts* as they stand in brackets: "A and B", but "A, B, C" where there are more."""
        return self.join(parts) if len(parts) <= _PAIR else self.listed(parts)

    def grouped(self, number: int) -> str:
        """Return *number* in digits, thousands parted as the language does: "1,200"."""
        return self.number(str(format_decimal(number, locale=locale_of(self.language))))

    def plural(self, number: int) -> str:
        """Return the plural category of *number* (CLDR): "one", "two", "few", "many" or "other"."""
        return str(locale_of(self.language).plural_form(number))

    def country(self, code: str) -> str:
        """Return the name of a country by its ISO 3166-1 code, without asides such as "(Burma)".

        A code that the locale data lacks comes back as it is.
        """
        known = locale_of(self.language).territories
        return _ASIDE.sub("", known.get(code, code))


@cache
def locale_of(language: str) -> Locale:
    """Return the locale data of *language*; raise UnknownLocaleError if there are none."""
    return Locale.parse(_LOCALES.get(language, language))


@cache
def _locale_pattern(language: str) -> str:
    return str(locale_of(language).date_formats["long"].pattern)


def _with_days(pattern: str, days: str) -> str:
    """Return a date pattern whose day is *days*, outside of its quoted words."""
    return _DAY.sub(lambda found: found[1] or f"'{days}'", pattern)


def _english_ending(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def direction_of(language: str) -> Literal["ltr", "rtl"]:
    """Return where a text in *language* begins; a language that is not ours begins at the left."""
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"
