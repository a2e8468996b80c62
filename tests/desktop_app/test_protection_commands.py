"""A protected file at a command line."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from db.dialects.sqlite_seal import KEY_RING, is_sealed
from desktop_app.command_line import main
from desktop_app.usecases.file.opening import make_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Tell = Callable[..., tuple[int, str, str]]

pytestmark = pytest.mark.files
FILE = "office.rapporteur"
PHRASE = "tide table of the harbour"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a file that anybody can read and one with the passphrase, made once."""
    folder = tmp_path_factory.mktemp("plain")
    make_file(folder / FILE).close()
    (folder / "phrase").write_text(PHRASE + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def sealed(plain: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which the file was protected by the command, with its sheet, made once."""
    folder = tmp_path_factory.mktemp("sealed")
    shutil.copytree(plain, folder, dirs_exist_ok=True)
    options = ("--sheet", str(folder / "s.pdf"), "--new-passphrase-file", str(folder / "phrase"))
    assert main(["--file", str(folder / FILE), "protect", "on", *options]) == 0
    return folder


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Return what gives commands on one file, each as a program that begins: no key is held."""

    def tell(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(KEY_RING, "_keys", {})
        try:
            code = main(["--file", str(tmp_path / FILE), *(str(one) for one in arguments)])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return tell


@pytest.fixture
def protected(told: Tell, sealed: Path, tmp_path: Path) -> Tell:
    shutil.copytree(sealed, tmp_path, dirs_exist_ok=True)
    return told


@pytest.mark.usefixtures("protected")
def test_a_file_is_protected_and_its_sheet_written(tmp_path: Path) -> None:
    assert is_sealed(tmp_path / "office.rapporteur")
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_sheet_nothing_is_protected(told: Tell, plain: Path, tmp_path: Path) -> None:
    shutil.copytree(plain, tmp_path, dirs_exist_ok=True)
    code, _, said = told("protect", "on", "--new-passphrase-file", tmp_path / "phrase")
    assert (code, said) == (2, "rapporteur: Say where the recovery sheet is to be written: --sheet PDF\n")
    assert not is_sealed(tmp_path / "office.rapporteur")


def test_a_script_is_told_where_the_passphrase_may_stand(protected: Tell) -> None:
    code, _, said = protected("list", "meetings")
    assert code == 2
    assert "--passphrase-file PATH, or set RAPPORTEUR_PASSPHRASE" in said


def test_a_file_holds_the_passphrase_for_scripts(protected: Tell, tmp_path: Path) -> None:
    code, out, said = protected("--passphrase-file", tmp_path / "phrase", "list", "organisations")
    assert (code, said) == (0, "")
    assert out.count("\n") > 2


def test_a_variable_holds_it_too(protected: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORTEUR_PASSPHRASE", PHRASE)
    assert protected("verify")[0] == 0


def test_a_wrong_passphrase_is_one_sentence(protected: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORTEUR_PASSPHRASE", "a guess")
    code, _, said = protected("list", "meetings")
    assert (code, said) == (1, "rapporteur: passphrase: This is not the passphrase.\n")


def test_the_passphrase_is_changed(protected: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORTEUR_PASSPHRASE", PHRASE)
    monkeypatch.setenv("RAPPORTEUR_NEW_PASSPHRASE", "another harbour")
    assert protected("protect", "passphrase")[0] == 0
    assert protected("verify")[0] == 1
    monkeypatch.setenv("RAPPORTEUR_PASSPHRASE", "another harbour")
    assert protected("verify")[0] == 0


def test_protection_is_turned_off(protected: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORTEUR_PASSPHRASE", PHRASE)
    assert protected("protect", "off")[0] == 0
    monkeypatch.delenv("RAPPORTEUR_PASSPHRASE")
    assert protected("verify")[0] == 0
