"""Entries of the register at the command line: merged, handed over, erased."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.store.copies.manifest import Reason, list_copies
from db.store.copies.places import usual_folder
from desktop_app.command_line import main
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.keeping.backup import back_up
from desktop_app.usecases.register.people import file_person, list_people
from tests.db.builders import person
from tests.places import as_argument

if TYPE_CHECKING:
    from uuid import UUID

    from db.dialects.address import Place
    from tests.places import Places

MAIL = b"ana@isles.example"


@pytest.fixture
def office(places: Places) -> Place:
    """Return a closed place."""
    return places.new("office")


@pytest.fixture
def ana(office: Place) -> UUID:
    """Return somebody who stands in the place and in two copies of it."""
    with closing(open_file(office)) as store:
        uid = file_person(store, person("Ana Soares", email=MAIL.decode())).uid
        for name in ("Ana M. Soares", "Bo Example"):
            file_person(store, person(name, phone="12"))
            back_up(store, Reason.WORKING)
    return uid


def run(office: Place, *words: object) -> int:
    return main(["--file", as_argument(office), *(str(one) for one in words)])


def names(office: Place) -> list[str]:
    with closing(open_file(office)) as store:
        return [one.full_name for one in list_people(store)]


def held(office: Place) -> int:
    return sum(MAIL in one.path.read_bytes() for one in list_copies(usual_folder(office)))


def test_two_people_become_one(office: Place, ana: UUID, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_file(office)) as store:
        other = next(one.uid for one in list_people(store) if one.full_name == "Ana M. Soares")
    assert run(office, "merge", ana, other) == 0
    assert capsys.readouterr().out == "Merged into “Ana Soares”.\n"
    assert names(office) == ["Ana Soares", "Bo Example"]


def test_nobody_is_merged_with_somebody_unknown(office: Place, ana: UUID) -> None:
    assert run(office, "merge", ana, "00000000-0000-7000-8000-000000000000") == 3
    assert len(names(office)) == 3


def test_a_persons_data_are_written(office: Place, ana: UUID, tmp_path: Path) -> None:
    assert run(office, "person-data", ana, "--to", tmp_path / "ana.json") == 0
    assert json.loads((tmp_path / "ana.json").read_text("utf-8"))["person"]["email"] == MAIL.decode()


def test_erasing_says_first_what_it_would_do(
    office: Place, ana: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(office, "erase", ana) == 0
    said = capsys.readouterr().out
    assert said.startswith("“Ana Soares” would be erased for good.\n")
    assert "Copies that hold the data: 2. They are kept until 20" in said
    assert "Ana Soares" in names(office)


def test_a_person_is_erased_with_the_copies(
    office: Place, ana: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(office, "erase", ana, "--yes", "--from-copies") == 0
    assert "Copies written anew: 2; removed: 0; left: 0" in capsys.readouterr().out
    assert "Ana Soares" not in names(office)
    assert held(office) == 0


@pytest.mark.files
def test_nothing_of_a_person_who_is_erased_stays_in_the_file(office: Place, ana: UUID) -> None:
    assert isinstance(office, Path)
    assert run(office, "erase", ana, "--yes", "--from-copies") == 0
    assert MAIL not in office.read_bytes()


def test_copies_can_be_cleaned_later(office: Place, ana: UUID, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(office, "erase", ana, "--yes") == 0
    assert held(office) == 2
    assert run(office, "erase", "--from-copies") == 0
    assert "Copies written anew: 2" in capsys.readouterr().out
    assert held(office) == 0
