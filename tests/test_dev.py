"""The one command: what it says to a person."""

import subprocess
import sys
from pathlib import Path

import pytest

import dev

DEV = Path(dev.__file__)


def said_by(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, DEV, *arguments], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("arguments", [(), ("dance",)])
def test_a_command_that_is_none_lists_those_that_are(arguments: tuple[str, ...]) -> None:
    said = said_by(*arguments)
    assert said.returncode == 2
    assert all(f"dev.py {command.__name__}" in said.stderr for command in dev.COMMANDS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring what Qt needs")
def test_the_machine_that_runs_the_tests_has_all_that_they_need() -> None:
    assert [part.debian for part in dev.test_parts() if not dev.is_there(part.sign)] == []


def test_a_library_that_is_not_there_is_seen_to_be_missing() -> None:
    assert not dev.is_there("libNobodyHasThis.so.7")


@pytest.mark.parametrize(
    ("tool", "line"),
    [("apt-get", "sudo apt-get install libegl1"), ("dnf", "sudo dnf install mesa-libEGL"),
     ("pacman", "sudo pacman -S libglvnd")],
)  # fmt: skip
def test_a_plain_user_is_told_the_line_to_copy(
    tool: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / tool).write_text("#!/bin/sh\n")
    (tmp_path / tool).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    missing = [part for part in dev.QT_PARTS if part.debian == "libegl1"]
    assert line in dev.how_to_install(missing)


def test_an_index_that_is_set_for_uv_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "file:///somewhere")
    assert dev.pip_settings() == {}
