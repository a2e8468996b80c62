"""The settings of the office: saved beside the logo, and asked about where somebody else was faster."""

from dataclasses import replace
from pathlib import Path

from PIL import Image

from desktop_app.ui.desk import Place
from desktop_app.usecases.file.office import file_office, get_office, set_logo
from tests.desktop_app.hands import Hands


def logo(folder: Path) -> Path:
    Image.new("RGB", (60, 40), (20, 90, 120)).save(folder / "logo.png")
    return folder / "logo.png"


def type_while_another_desk_saves(window: Hands) -> None:
    window.go(Place("settings"))
    window.type_into("name", "Isles Secretariat")
    file_office(window.store, replace(get_office(window.store), name="Coast Secretariat"))
    window.press("Ctrl+S")


def test_what_is_typed_is_saved_after_a_logo_was_chosen(window: Hands, tmp_path: Path) -> None:
    window.go(Place("settings"))
    window.type_into("name", "Isles Secretariat")
    window.messages.path = logo(tmp_path)
    window.click("choose-logo")
    window.press("Ctrl+S")
    kept = get_office(window.store)
    assert (kept.name, kept.logo is not None) == ("Isles Secretariat", True)


def test_what_another_desk_saved_is_not_written_over_unasked(window: Hands) -> None:
    type_while_another_desk_saves(window)
    assert get_office(window.store).name == "Coast Secretariat"
    window.click("save-mine")
    assert get_office(window.store).name == "Isles Secretariat"


def test_the_other_version_is_loaded_and_what_was_typed_can_be_put_back(window: Hands) -> None:
    type_while_another_desk_saves(window)
    window.click("load-other")
    window.click("put-back")
    window.press("Ctrl+S")
    assert get_office(window.store).name == "Isles Secretariat"


def test_a_logo_chosen_at_another_desk_stays_when_mine_is_saved(window: Hands, tmp_path: Path) -> None:
    window.go(Place("settings"))
    window.type_into("name", "Isles Secretariat")
    chosen = set_logo(window.store, logo(tmp_path)).logo
    window.press("Ctrl+S")
    window.click("save-mine")
    kept = get_office(window.store)
    assert (kept.name, kept.logo) == ("Isles Secretariat", chosen)
