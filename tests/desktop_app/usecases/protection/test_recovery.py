"""The recovery sheet as a file."""

from pathlib import Path

import pytest

from db.records.problems import Trouble
from desktop_app.usecases.protection.recovery import save_sheet


def test_a_sheet_that_can_t_be_saved_is_left_in_no_other_file(tmp_path: Path) -> None:
    taken = tmp_path / "sheet.pdf"
    taken.mkdir()
    with pytest.raises(Trouble):
        save_sheet(b"the key in letters", taken)
    assert list(tmp_path.iterdir()) == [taken]
