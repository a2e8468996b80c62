import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.records.problems import Trouble
from desktop_app.usecases.writing import write_whole


def pieces_that_end_in(error: Exception) -> Iterator[bytes]:
    yield b"half"
    raise error


def test_what_was_there_stays_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")
    with pytest.raises(ZeroDivisionError):
        write_whole(path, pieces_that_end_in(ZeroDivisionError()), overwrite=True)
    assert path.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    full = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(Trouble) as trouble:
        write_whole(tmp_path / "a.pdf", pieces_that_end_in(full))
    assert "The disk is full." in str(trouble.value)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        write_whole(tmp_path / "none" / "a.pdf", [b""])
    assert str(trouble.value).startswith("“a.pdf” could not be written.")


def test_a_folder_is_never_overwritten(tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        write_whole(tmp_path, [b""], overwrite=True)
