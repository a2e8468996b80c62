"""What tells Linux desktops about the program is valid."""

import subprocess
from pathlib import Path

from installer import deb
from installer.contents import data_files, is_shipped, languages


def test_the_desktop_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", str(deb.LINUX / "rapporteur.desktop")], check=True)


def test_the_entry_of_software_catalogues_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "io.github.rapporteur.metainfo.xml"
    path.write_text(deb.filled(deb.LINUX / "rapporteur.metainfo.xml"), encoding="utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(path)], check=False, capture_output=True
    )
    assert done.returncode == 0, done.stdout.decode()


def test_every_language_of_records_has_its_locale_data() -> None:
    assert {"vi", "th", "km", "lo", "my", "fa_AF", "en_GB", "en_001", "root"} <= languages()


def test_what_is_read_beside_the_modules_is_frozen_with_them() -> None:
    names = {f"{folder}/{Path(source).name}" for source, folder in data_files()}
    assert {
        "db/store/glance.sql",
        "db/migrations/env.py",
        "resources/icons/rapporteur.svg",
        "resources/manual/vi/contents.md",
    } <= names


def test_locale_data_of_other_languages_stay_behind() -> None:
    assert not is_shipped("babel/locale-data/de_AT.dat", languages())


def test_what_is_typed_with_an_input_method_arrives() -> None:
    name = "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so"
    assert is_shipped(name, languages())


def test_the_theme_that_drags_half_a_desktop_along_stays_behind() -> None:
    assert not is_shipped("PySide6/Qt/plugins/platformthemes/libqgtk3.so", languages())
