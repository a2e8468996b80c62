"""A file in a place where work has been lost: it is explained, and this computer is offered."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui import preferences as preferred
from desktop_app.ui.look.banner import Banner
from tests.desktop_app.ui.files.test_files import choose

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.files]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where this computer keeps files of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return preferred.proposed_file().parent


def in_cloud(office_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "OneDrive - Isles" / office_file.name
    path.parent.mkdir()
    shutil.copy(office_file, path)
    return path


def test_a_file_in_a_cloud_is_explained(program: Hands, office_file: Path, tmp_path: Path) -> None:
    program.begin(in_cloud(office_file, tmp_path))
    banner = program.find(Banner, "place-banner")
    assert banner.accessibleName() == "“Office.rapporteur” lies in OneDrive."


def test_it_is_brought_here_and_the_old_one_stays(
    program: Hands, office_file: Path, tmp_path: Path, home: Path
) -> None:
    path = in_cloud(office_file, tmp_path)
    program.begin(path)
    program.click("bring-file")
    program.settle()
    assert program.store.path == home / "Office.rapporteur"
    assert path.exists()


def test_it_may_stay_and_is_not_asked_about_again(program: Hands, office_file: Path, tmp_path: Path) -> None:
    path = in_cloud(office_file, tmp_path)
    program.begin(path)
    program.click("leave-file")
    program.program.open(path)
    program.settle()
    assert [one for one in program.window.findChildren(Banner, "place-banner") if one.isVisible()] == []


def test_a_new_file_in_a_cloud_is_asked_about(window: Hands, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    window.messages.path = tmp_path / "Dropbox" / "New.rapporteur"
    choose(window, "new-file")
    (question,) = window.messages.questions
    assert question.what == "“New.rapporteur” would lie in Dropbox."
    assert window.store.path == tmp_path / "Dropbox" / "New.rapporteur"


def test_who_would_rather_not_is_asked_again_beginning_here(
    window: Hands, tmp_path: Path, home: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    window.messages.path, window.messages.yes = tmp_path / "Dropbox" / "New.rapporteur", False
    choose(window, "new-file")
    assert window.messages.asked[-1].start == home / "New.rapporteur"
