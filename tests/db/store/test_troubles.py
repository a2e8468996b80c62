"""Errors of the engine in plain words."""

from pathlib import Path

import pytest

from db.store.troubles import MEANINGS, trouble_of


class EngineError(Exception):
    """An error as the driver raises it: with the number of SQLite."""

    def __init__(self, code: int) -> None:
        super().__init__("database words")
        self.sqlite_errorcode = code


@pytest.mark.parametrize("code", [*MEANINGS, 10 | 3 << 8, 8 | 4 << 8])
def test_what_the_world_does_is_told_in_three_sentences_with_the_name_of_the_file(
    code: int, tmp_path: Path
) -> None:
    trouble = trouble_of(EngineError(code), tmp_path / "office.rapporteur")
    assert trouble is not None
    assert "“office.rapporteur”" in str(trouble)
    assert "database" not in str(trouble)
    assert all((trouble.what, trouble.why, trouble.what_to_do))


@pytest.mark.parametrize("code", [1, 19, 20, 21])
def test_mistakes_of_ours_stay_what_they_are(code: int, tmp_path: Path) -> None:
    assert trouble_of(EngineError(code), tmp_path / "x") is None
    assert trouble_of(ValueError(), tmp_path / "x") is None
