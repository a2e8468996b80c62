"""Dates, numbers and countries as lists and pages show them, in the language of the window."""

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QDate, QLocale

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.words import country_name


def locale_now() -> QLocale:
    """Return the locale of the window. English months are cut to three letters, so not the British ones."""
    found = QLocale()
    english = found.language() in {QLocale.Language.C, QLocale.Language.English}
    return QLocale("en_US") if english else found


def language_now() -> str:
    """Return the code of the language that the window speaks: "vi"."""
    return QLocale().bcp47Name().partition("-")[0]


def day(value: date, *, short: bool = False, year: bool = True) -> str:
    """Return a day in words: "14 October 2020", or "14 Oct 2020" where *short*."""
    if short:
        pattern = T("figures", "d MMM yyyy") if year else T("figures", "d MMM")
    else:
        pattern = T("figures", "d MMMM yyyy") if year else T("figures", "d MMMM")
    return _written(value, pattern)


def _written(value: date, pattern: str) -> str:
    pattern = tr("figures", pattern)
    return locale_now().toString(QDate(value.year, value.month, value.day), pattern)


def days(first: date | None, last: date | None, words: str = "", *, short: bool = True) -> str:
    """Return a range of days, "14-15 Oct 2020"; *words* where the days are not known."""
    if first is None:
        return words
    if last is None or last == first:
        return day(first, short=short)
    if (first.year, first.month) == (last.year, last.month):
        begins = _written(first, T("figures", "d"))
        return f"{begins}-{day(last, short=short)}"
    if first.year == last.year:
        return f"{day(first, short=short, year=False)} - {day(last, short=short)}"
    return f"{day(first, short=short)} - {day(last, short=short)}"


def weekday(value: date) -> str:
    """Return a day with its weekday: "Monday 26 October 2020"."""
    return _written(value, T("figures", "dddd d MMMM yyyy"))


def moment(value: datetime, today: date) -> str:
    """Return when something was: "today 14:32", else the day."""
    local = value.astimezone() if value.tzinfo else value
    if local.date() == today:
        clock = f"{local:%H:%M}"
        return tr("figures", T("figures", "today {time}"), {"time": clock})
    return day(local.date(), year=local.year != today.year)


def in_days(value: date, today: date) -> str:
    """Return how far away a coming day is: "today", "tomorrow", "in 10 days"."""
    away = (value - today).days
    if away <= 0:
        return tr("figures", T("figures", "today")) if away == 0 else tr("figures", T("figures", "under way"))
    if away == 1:
        return tr("figures", T("figures", "tomorrow"))
    return tr("figures", T("figures", "in {count} days"), {"count": str(away)})


def ordinal(number: int | None) -> str:
    """Return "17th" for 17; in languages without such endings the number; nothing for None."""
    if number is None:
        return ""
    if locale_now().language() != QLocale.Language.English:
        return str(number)
    teens = 10 <= number % 100 <= 20  # noqa: PLR2004 - 11th to 13th, not 11st
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


@cache
def country(code: str) -> str:
    """Return the name of the country with that ISO 3166-1 code; the code itself if it has none."""
    if not code:
        return ""
    if locale_now().language() != QLocale.Language.English:
        return country_name(code, language_now())
    territory = QLocale.codeToTerritory(code)
    known = territory != QLocale.Country.AnyTerritory
    return QLocale.territoryToString(territory) if known else code


def place(city: str, code: str) -> str:
    """Return "Hanoi, Vietnam", or the part of it that is known."""
    land = country(code)
    return ", ".join(part for part in (city, land if land != city else "") if part)


def count(number: int, one: str, many: str) -> str:
    """Return *number* with the marked word for one or for many, both in the context "figures"."""
    shown = locale_now().toString(number)
    return tr("figures", one if number == 1 else many, {"count": shown})
