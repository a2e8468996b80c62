"""What the window shows: its sections in order, and which page each place is."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.nav_list import Section

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk, Place, PlaceName
    from desktop_app.ui.page import Page


SECTIONS: tuple[tuple[PlaceName | None, str, str], ...] = (
    ("home", T("sections", "Home"), "home"),
    ("meetings", T("sections", "Meetings"), "calendar-event"),
    ("records", T("sections", "Records"), "file-text"),
    (None, T("sections", "Register"), ""),
    ("people", T("sections", "People"), "users"),
    ("organisations", T("sections", "Organisations"), "building-community"),
    ("series_list", T("sections", "Series"), "repeat"),
)
FOOT: tuple[tuple[PlaceName | None, str, str], ...] = (
    ("backup", T("sections", "Backup"), "shield-check"),
    ("bin", T("sections", "Bin"), "trash"),
    ("settings", T("sections", "Settings"), "settings"),
)

_SECTION_OF: dict[PlaceName, PlaceName] = {
    "meeting": "meetings",
    "record": "records",
    "person": "people",
    "organisation": "organisations",
    "series": "series_list",
    "series_figures": "series_list",
    "protection": "settings",
}
_KEYS: dict[PlaceName, str] = {
    "home": "Ctrl+1",
    "meetings": "Ctrl+2",
    "records": "Ctrl+3",
    "settings": "Ctrl+,",
}


def section_of(place: Place) -> PlaceName:
    """Return the section a place belongs to; what is imported goes to a meeting or to the register."""
    if place.name == "import":
        return "meetings" if place.uid else "people"
    if place.name == "duplicates":
        return "organisations" if place.spot == "organisation" else "people"
    return _SECTION_OF.get(place.name, place.name)


def key_of(name: PlaceName) -> str:
    """Return the keys that lead to a section, or nothing."""
    return _KEYS.get(name, "")


def shown(sections: tuple[tuple[PlaceName | None, str, str], ...]) -> tuple[Section, ...]:
    """Return the sections in the window's language, each with its keys in the tooltip."""
    return tuple(_section(*one) for one in sections)


def _section(name: PlaceName | None, words: str, picture: str) -> Section:
    text = tr("sections", words)
    if name is None:
        return Section("", text)
    keys = key_of(name)
    return Section(name, text, picture, tip=f"{text} ({keys})" if keys else text)


_PAGES: dict[PlaceName, tuple[str, str]] = {
    "home": ("home.page", "HomePage"),
    "meetings": ("tables.meetings", "MeetingsPage"),
    "meeting": ("meeting.page", "MeetingPage"),
    "records": ("tables.records", "RecordsPage"),
    "record": ("editor.page", "RecordPage"),
    "people": ("tables.people", "PeoplePage"),
    "person": ("register.person", "PersonPage"),
    "organisations": ("tables.organisations", "OrganisationsPage"),
    "organisation": ("register.organisation", "OrganisationPage"),
    "series_list": ("tables.series", "SeriesListPage"),
    "series": ("register.series", "SeriesPage"),
    "settings": ("settings.page", "SettingsPage"),
    "backup": ("backup.page", "BackupPage"),
    "protection": ("protection.which", "protection_page"),
    "history": ("past.page", "HistoryPage"),
    "bin": ("past.bin_page", "BinPage"),
    "import": ("intake.page", "ImportPage"),
    "duplicates": ("twins.page", "TwinsPage"),
    "series_figures": ("register.series_figures", "SeriesFiguresPage"),
}


_NEXT = (
    "home.page",
    "tables.meetings",
    "meeting.page",
    "meeting.agenda.tab",
    "meeting.participants.tab",
    "meeting.records",
)


def load_pages() -> None:
    """Load what a person most likely goes to first, so that going there does not wait for it."""
    for name in _NEXT:
        import_module(f"desktop_app.ui.{name}")


def make_page(name: PlaceName, desk: Desk) -> Page:
    """Return a new page for places called *name*; its module is loaded only now."""
    module, page = _PAGES[name]
    return cast("Page", getattr(import_module(f"desktop_app.ui.{module}"), page)(desk))
