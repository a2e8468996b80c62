"""Reading a date as people type it."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from desktop_app.ui.look.said import translate

_CENTURY = 2000
_MONTHS = 12
_DIGITS = 8
_HALF_A_YEAR = 182


def read_date(text: str, locale: QLocale, near: date | None = None) -> date | None:
    """Return the day that *text* names, or None if it names none.

    Without a year it is of the year of *near*, or of the next one where it would be half a year before it:
    a meeting that begins on 30 December ends on "2 January".

    Understood are 14 October 2020, 14 oct 20, 14/10/2020, 14.10.20, 2020-10-14 and 14102020, months
    in the language of *locale* or in English; day and month stand in the order of that language.
    """
    whole = locale.toDate(text.strip(), "d MMMM yyyy")  # months of two words, as in Vietnamese
    if whole.isValid():
        return date(whole.year(), whole.month(), whole.day())
    return _read(_parts(text), locale, near)


def _read(words: list[str], locale: QLocale, near: date | None) -> date | None:
    """Return the day that *words* name."""
    if len(words) == 1 and len(words[0]) == _DIGITS and words[0].isdigit():
        digits = words[0]
        words = [digits[:2], digits[2:4], digits[4:]]
    if len(words) == 2 and near is not None:  # noqa: PLR2004 - day and month
        return _without_year(words, locale, near)
    if len(words) != 3:  # noqa: PLR2004 - day, month and year
        return None
    if named := [word for word in words if not word.isdigit()]:
        month = _month(named[0], locale)
        numbers = [int(word) for word in words if word.isdigit()]
        if len(named) > 1 or not month:
            return None
        day, year = sorted(numbers) if max(numbers) > 31 else numbers  # noqa: PLR2004 - days of a month
        return _day(year, month, day)
    first, second, third = (int(word) for word in words)
    if len(words[0]) == 4:  # noqa: PLR2004 - a year comes first
        return _day(first, second, third)
    return _day(third, first, second) if month_first(locale) else _day(third, second, first)


def _without_year(words: list[str], locale: QLocale, near: date) -> date | None:
    """Return the day that *words* name without a year, see `read_date`."""
    day = _read([*words, str(near.year)], locale, None)
    if day is not None and (near - day).days > _HALF_A_YEAR:
        return _read([*words, str(near.year + 1)], locale, None)
    return day


def month_first(locale: QLocale) -> bool:
    """Say whether the language writes the month before the day, as American English does."""
    order = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return order.find("m") < order.find("d") and not order.startswith("y")


def write_date(day: date | None, locale: QLocale) -> str:
    """Return the day as the language writes it, or an empty text."""
    form = translate("look", "d MMMM yyyy")
    return "" if day is None else locale.toString(QDate(day.year, day.month, day.day), form)


def _parts(text: str) -> list[str]:
    spaced = "".join(letter if letter.isalnum() else " " for letter in text.replace("'", ""))
    joined, before = [], ""
    for letter in spaced:
        if before and before.isdigit() != letter.isdigit() and " " not in {before, letter}:
            joined.append(" ")
        joined.append(letter)
        before = letter
    fillers = {"de", "of", "le", "the", "st", "nd", "rd", "th", "er", "del", "ngày", "tháng", "năm"}
    return [word for word in "".join(joined).split() if word.casefold() not in fillers]


def _month(word: str, locale: QLocale) -> int:
    asked = word.casefold()
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for known in (locale, QLocale(QLocale.Language.English)):
        for month in range(1, _MONTHS + 1):
            names = [known.monthName(month, kind) for kind in kinds]
            names += [known.standaloneMonthName(month, kind) for kind in kinds]
            if any(_same(asked, name.casefold().rstrip(".")) for name in names):
                return month
    return 0


def _same(asked: str, name: str) -> bool:
    return asked == name or (len(asked) >= 3 and name.startswith(asked))  # noqa: PLR2004 - mar, jun, jul differ


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year + _CENTURY if year < 100 else year, month, day)  # noqa: PLR2004 - two figures
    except ValueError:
        return None
