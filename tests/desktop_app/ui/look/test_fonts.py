"""The fonts are those we ship, whole and with their licences."""

from hashlib import sha256

import pytest
from PySide6.QtGui import QFontDatabase

import resources
from desktop_app.ui.look.tokens import FAMILIES

LISTED = [line.split(maxsplit=1) for line in (resources.fonts() / "SHA256SUMS").read_text().splitlines()]


@pytest.mark.parametrize(("digest", "name"), LISTED, ids=[name for _, name in LISTED])
def test_a_font_is_the_one_that_was_checked(digest: str, name: str) -> None:
    assert sha256((resources.fonts() / name).read_bytes()).hexdigest() == digest


def test_every_font_is_listed() -> None:
    found = {str(path.relative_to(resources.fonts())) for path in resources.fonts().glob("*/*.[ot]tf")}
    assert found == {name for _, name in LISTED}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_of_the_interface_is_loaded(family: str) -> None:
    assert family in QFontDatabase.families()


@pytest.mark.parametrize("name", ["OFL-Inter.txt", "OFL-Noto.txt", "OFL-Tinos.txt"])
def test_the_licence_of_a_font_travels_with_it(name: str) -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (resources.fonts() / name).read_text()
