"""Meetings from office to office at the command line."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.dialects.address import Place
from desktop_app.command_line import main
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting, list_meetings
from tests.db.builders import meeting
from tests.places import Places, as_argument


@pytest.fixture
def offices(places: Places) -> tuple[Place, Place]:
    """Return the places of two offices, closed."""
    return places.new("ours"), places.new("theirs")


@pytest.mark.parametrize("name", ["out.rapporteur-bundle", "out.rapporteur", "out.zip"])
def test_a_meeting_goes_from_one_file_to_another(
    offices: tuple[Place, Place], tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    ours, theirs = offices
    with closing(open_file(ours)) as store:
        home = file_meeting(store, meeting("17th Harbour Meeting"))
    target = str(tmp_path / name)
    assert main(["--file", as_argument(ours), "bundle", str(home.uid), "--to", target]) == 0
    assert main(["--file", as_argument(theirs), "import", target]) == 0
    said = capsys.readouterr().out
    assert "Signed with the key " in said
    assert "1 new" in said
    with closing(open_file(theirs)) as store:
        assert [one.title for one in list_meetings(store)] == ["17th Harbour Meeting"]


@pytest.mark.parametrize(("side", "city"), [("--ours", "Dili"), ("--theirs", "Astana")])
def test_whose_is_taken_can_be_said(
    offices: tuple[Place, Place], tmp_path: Path, capsys: pytest.CaptureFixture[str], side: str, city: str
) -> None:
    ours, theirs = offices
    with closing(open_file(ours)) as store:
        home = file_meeting(store, meeting())
    there, back = str(tmp_path / "there.rapporteur-bundle"), str(tmp_path / "back.rapporteur-bundle")
    assert main(["--file", as_argument(ours), "bundle", str(home.uid), "--to", there]) == 0
    assert main(["--file", as_argument(theirs), "import", there]) == 0
    for path, name in ((ours, "Dili"), (theirs, "Astana")):
        with closing(open_file(path)) as store:
            file_meeting(store, replace(get_meeting(store, home.uid), city=name))
    assert main(["--file", as_argument(theirs), "bundle", str(home.uid), "--to", back]) == 0
    assert main(["--file", as_argument(ours), "import", back]) == 1
    assert "1 things were changed in both offices" in capsys.readouterr().err
    assert main(["--file", as_argument(ours), "import", side, back]) == 0
    with closing(open_file(ours)) as store:
        assert get_meeting(store, home.uid).city == city


def test_a_damaged_bundle_is_told_in_one_sentence(
    offices: tuple[Place, Place], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.rapporteur-bundle"
    path.write_bytes(b"PK\x03\x04" + bytes(500))
    assert main(["--file", as_argument(offices[0]), "import", str(path)]) == 1
    assert capsys.readouterr().err.startswith(
        "rapporteur: Nothing was taken in from “bad.rapporteur-bundle”."
    )


def test_a_meeting_that_is_not_there_is_said(offices: tuple[Place, Place], tmp_path: Path) -> None:
    target = tmp_path / "x.rapporteur-bundle"
    assert main(["--file", as_argument(offices[0]), "bundle", str(meeting().uid), "--to", str(target)]) == 3
    assert not target.exists()
