"""The start: the window is painted first, and what is heavy is not loaded before it is used."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.ui.program.interrupts import Interrupts

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

START = "import sys; from pathlib import Path; from desktop_app.ui.program.application import run_window; "


@pytest.fixture
def milestones(office_file: Path, tmp_path: Path) -> dict[str, dict[str, Any]]:
    """Start the program as people do, up to its first rows, and return what was loaded when."""
    env = os.environ | {"RAPPORTEUR_EXIT_AFTER_SHOW": "meetings", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    code = START + f"sys.exit(run_window(Path({str(office_file)!r})))"
    run = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode == 0, run.stderr
    said = [json.loads(line) for line in run.stdout.splitlines()]
    return {one["milestone"]: one for one in said}


@pytest.mark.files
def test_the_window_is_painted_before_anything_heavy_is_loaded(milestones: dict[str, dict[str, Any]]) -> None:
    assert milestones["painted"]["loaded"] == []
    assert milestones["painted"]["at"] < milestones["rows"]["at"]


@pytest.mark.files
def test_the_first_rows_need_neither_sqlalchemy_nor_what_prints_nor_what_is_for_later(
    milestones: dict[str, dict[str, Any]],
) -> None:
    assert milestones["rows"]["loaded"] == []


def test_ctrl_c_closes_the_window_as_by_hand(qtbot: QtBot) -> None:
    asked: list[str] = []

    def close() -> bool:
        asked.append("close")
        return True

    interrupts = Interrupts(close, lambda: None)
    try:
        os.kill(os.getpid(), signal.SIGINT)
        qtbot.waitUntil(lambda: asked == ["close"])
    finally:
        interrupts.stop()
