"""The installed program starts itself by its own executable, which knows no `-m`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import xlsxwriter

from db.exchange.workbook import command
from db.installed import is_installed

INSTALLED = ("C:/Programs/Rapporteur/Rapporteur.exe", "/usr/lib/rapporteur/rapporteur")


@pytest.mark.parametrize("executable", INSTALLED)
def test_the_program_that_people_install_is_known_by_its_name(executable: str) -> None:
    assert is_installed(executable)
    assert not is_installed("/usr/bin/python3")


@pytest.mark.parametrize("executable", INSTALLED)
def test_the_installed_program_reads_workbooks_by_an_option_of_its_own(executable: str) -> None:
    assert command(executable) == [executable, "--workbook"]


def test_the_program_understands_that_option(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "people.xlsx") as book:
        book.add_worksheet().write_row(0, 0, ["Name", "Amal"])
    itself = [sys.executable, "-m", "desktop_app"]
    done = subprocess.run([*itself, "--workbook", tmp_path / "people.xlsx"], capture_output=True, check=True)
    assert "Amal" in json.dumps(json.loads(done.stdout))
