"""The Society's own logo: chosen as a file, kept unaltered, refused if it is no picture."""

from pathlib import Path

from PIL import Image

from desktop_app.ui.desk import Place
from desktop_app.ui.settings.logo_card import LogoCard
from desktop_app.usecases.file.office import get_office, read_logo
from tests.desktop_app.hands import Hands


def picture(path: Path) -> Path:
    Image.new("RGB", (60, 40), (20, 90, 120)).save(path)
    return path


def choose(window: Hands, path: Path) -> None:
    window.go(Place("settings"))
    window.messages.path = path
    window.click("choose-logo")


def test_a_chosen_logo_is_kept_byte_for_byte(window: Hands, tmp_path: Path) -> None:
    path = picture(tmp_path / "logo.png")
    choose(window, path)
    assert read_logo(window.store) == path.read_bytes()


def test_a_file_that_is_no_picture_is_refused_beside_it(window: Hands, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_text("not a picture")
    choose(window, path)
    assert window.find(LogoCard, "").problem() == "This is not a PNG or JPEG picture."
    assert get_office(window.store).logo is None


def test_a_picture_that_ends_too_early_is_refused_beside_it(window: Hands, tmp_path: Path) -> None:
    path = picture(tmp_path / "logo.png")
    path.write_bytes(path.read_bytes()[:-6])
    choose(window, path)
    assert window.find(LogoCard, "").problem() == "This is not a PNG or JPEG picture."
    assert get_office(window.store).logo is None


def test_a_removed_logo_is_gone(window: Hands, tmp_path: Path) -> None:
    choose(window, picture(tmp_path / "logo.png"))
    window.click("remove-logo")
    assert read_logo(window.store) == b""
