"""The first file: one key makes it, in a place that no cloud takes over."""

import platformdirs

from desktop_app.ui.preferences import proposed_file
from tests.desktop_app.hands import Hands


def test_enter_makes_the_proposed_file(program: Hands) -> None:
    program.begin(None)
    program.press("Return")
    program.settle()
    assert program.store.path == proposed_file()


def test_the_proposed_file_is_not_among_the_documents() -> None:
    assert not proposed_file().is_relative_to(platformdirs.user_documents_path())
