"""Entries of the register at the command line: merged, handed over, erased."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from db.store.copies.manifest import Reason, list_copies
from desktop_app.command_line import main
from desktop_app.usecases.file.opening import make_file, open_file
from desktop_app.usecases.keeping.backup import back_up, copies_folder
from desktop_app.usecases.register.people import file_person, list_people
from tests.db.builders import person

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

MAIL = b"ana@isles.example"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a closed file."""
    path = tmp_path / "office.rapporteur"
    make_file(path).close()
    return path


@pytest.fixture
def ana(file: Path) -> UUID:
    """Return somebody who stands in the file and in two copies of it."""
    with closing(open_file(file)) as store:
        uid = file_person(store, person("Ana Soares", email=MAIL.decode())).uid
        for name in ("Ana M. Soares", "Bo Example"):
            file_person(store, person(name, phone="12"))
            back_up(store, Reason.WORKING)
    return uid


def run(file: Path, *words: object) -> int:
    return main(["--file", str(file), *(str(one) for one in words)])


def names(file: Path) -> list[str]:
    with closing(open_file(file)) as store:
        return [one.full_name for one in list_people(store)]


def held(file: Path) -> int:
    return sum(MAIL in one.path.read_bytes() for one in list_copies(copies_folder(file)))


def test_two_people_become_one(file: Path, ana: UUID, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_file(file)) as store:
        other = next(one.uid for one in list_people(store) if one.full_name == "Ana M. Soares")
    assert run(file, "merge", ana, other) == 0
    assert capsys.readouterr().out == "Merged into “Ana Soares”.\n"
    assert names(file) == ["Ana Soares", "Bo Example"]


def test_nobody_is_merged_with_somebody_unknown(file: Path, ana: UUID) -> None:
    assert run(file, "merge", ana, "00000000-0000-7000-8000-000000000000") == 3
    assert len(names(file)) == 3


def test_a_persons_data_are_written(file: Path, ana: UUID, tmp_path: Path) -> None:
    assert run(file, "person-data", ana, "--to", tmp_path / "ana.json") == 0
    assert json.loads((tmp_path / "ana.json").read_text("utf-8"))["person"]["email"] == MAIL.decode()


def test_erasing_says_first_what_it_would_do(
    file: Path, ana: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(file, "erase", ana) == 0
    said = capsys.readouterr().out
    assert said.startswith("“Ana Soares” would be erased for good.\n")
    assert "Copies that hold the data: 2. They are kept until 20" in said
    assert "Ana Soares" in names(file)


def test_a_person_is_erased_with_the_copies(
    file: Path, ana: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(file, "erase", ana, "--yes", "--from-copies") == 0
    assert "Copies written anew: 2; removed: 0; left: 0" in capsys.readouterr().out
    assert "Ana Soares" not in names(file)
    assert held(file) == 0
    assert MAIL not in file.read_bytes()


def test_copies_can_be_cleaned_later(file: Path, ana: UUID, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(file, "erase", ana, "--yes") == 0
    assert held(file) == 2
    assert run(file, "erase", "--from-copies") == 0
    assert "Copies written anew: 2" in capsys.readouterr().out
    assert held(file) == 0
