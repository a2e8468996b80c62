"""Where the program keeps what belongs to this desk."""

from pathlib import Path

import pytest

from desktop_app.places import portable_folder


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return the executable of a program on a stick."""
    return tmp_path / "Rapporteur" / "Rapporteur.exe"


def put(program: Path, text: str | bytes) -> None:
    program.parent.mkdir(exist_ok=True)
    data = text if isinstance(text, bytes) else text.encode()
    (program.parent / "portable.ini").write_bytes(data)


def test_an_ordinary_program_uses_the_folders_of_the_person(program: Path) -> None:
    assert portable_folder(str(program)) is None


def test_a_portable_program_keeps_its_data_beside_itself(program: Path) -> None:
    put(program, "")
    assert portable_folder(str(program)) == program.parent / "data"


def test_the_folder_may_be_named(program: Path) -> None:
    put(program, "[portable]\nfolder = Hồ sơ 100%\n")
    assert portable_folder(str(program)) == program.parent / "Hồ sơ 100%"


@pytest.mark.parametrize("damaged", ["folder = without a section", b"\xff\xfe\x00", "[portable"])
def test_a_damaged_file_still_means_portable(program: Path, damaged: str | bytes) -> None:
    put(program, damaged)
    assert portable_folder(str(program)) == program.parent / "data"


def test_python_itself_is_never_portable(tmp_path: Path) -> None:
    put(tmp_path / "bin" / "python3", "")
    assert portable_folder(str(tmp_path / "bin" / "python3")) is None
