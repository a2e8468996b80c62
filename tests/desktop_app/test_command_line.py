import json
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from db.dialects.address import Place
from db.records.dossier import Dossier
from desktop_app import __version__
from desktop_app.command_line import NO_SCREEN, SCREENS, main
from desktop_app.usecases.file.opening import make_file, open_file
from desktop_app.usecases.offices.exchange import export_json, put_dossier
from tests.places import Places, as_argument
from tests.seeds import astana, bali, hanoi, seed, words_of_seed

ROOT = Path(__file__).parents[2]
NOBODY = "00000000-0000-7000-8000-000000000000"


class Said:
    """What a command answered."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def json(self) -> Any:
        return json.loads(self.out)


class Teller:
    """Gives commands on one place."""

    def __init__(self, place: Place, capture: pytest.CaptureFixture[str]) -> None:
        self.place, self.capture = place, capture

    @property
    def file(self) -> Path:
        """The place, which is a file: only tests marked `files` ask for it."""
        assert isinstance(self.place, Path), self.place
        return self.place

    def __call__(self, *arguments: object) -> Said:
        try:
            code = main(["--file", as_argument(self.place), *(str(one) for one in arguments)])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = self.capture.readouterr()
        return Said(code, said.out, said.err)


@pytest.fixture
def told(places: Places, capsys: pytest.CaptureFixture[str]) -> Teller:
    return Teller(places.bare("office"), capsys)


@pytest.fixture
def filled(told: Teller) -> Teller:
    told("new")
    return told


def as_json(dossier: Dossier, path: Path) -> Path:
    """Write *dossier* as somebody else's program would hand it over."""
    store = make_file(path.with_suffix(".rapporteur"))
    with store.unit() as unit:
        put_dossier(unit, dossier)
        unit.commit()
    export_json(store, dossier.meeting.uid, path)
    store.close()
    return path


def test_the_version_is_said_at_once_and_without_a_window() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "desktop_app", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True, timeout=60)
    assert done.stdout == f"Rapporteur {__version__}\n"
    for heavy in ("PySide6", "sqlalchemy", "reportlab", "babel", "db.records"):
        assert heavy not in done.stderr


def test_the_version_is_that_of_the_project() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        assert tomllib.load(file)["project"]["version"] == __version__


def test_a_new_file_holds_the_register(told: Teller) -> None:
    assert told("new").code == 0
    listed = told("list", "organisations", "--json").json()
    assert isinstance(listed, list)
    assert len(listed) == 194


@pytest.mark.files
def test_a_file_that_is_there_is_not_made_anew(filled: Teller) -> None:
    before = filled.file.read_bytes()
    said = filled("new")
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert filled.file.read_bytes() == before


@pytest.mark.parametrize(("name", "form"), [("hanoi", hanoi), ("astana", astana), ("bali", bali)])
def test_a_real_meeting_goes_in_as_json_and_out_as_paper(
    filled: Teller, tmp_path: Path, name: str, form: Callable[[str], Dossier]
) -> None:
    path = as_json(form(seed(name)), tmp_path / "in.json")
    assert filled("import", path).code == 0
    (record,) = filled("list", "records", "--json").json()
    for ending in ("pdf", "docx", "html", "txt", "json"):
        assert filled("export", record["uid"], "--to", tmp_path / f"out.{ending}").code == 0
    assert (tmp_path / "out.json").read_bytes() == path.read_bytes()
    assert (tmp_path / "out.txt").read_text().split()[:20] == words_of_seed(name)[:20]
    assert filled("show", record["uid"]).code == 0


@pytest.mark.parametrize(
    "kind", ["meetings", "records", "people", "organisations", "series", "signatories", "attendance"]
)
def test_everything_can_be_listed_and_shown(filled: Teller, tmp_path: Path, kind: str) -> None:
    filled("import", as_json(hanoi(seed("hanoi")), tmp_path / "in.json"))
    lines = filled("list", kind, "--json").json()
    assert isinstance(lines, list)
    table = filled("list", kind).out.splitlines()
    assert len(table) == (len(lines) + 1 if lines else 1)
    for line in lines[:2]:
        shown = filled("show", line["uid"], "--json").json()
        assert isinstance(shown, dict)
        assert (shown["uid"], shown["list"]) == (line["uid"], kind)


def test_what_an_import_did_is_told_as_json(filled: Teller, tmp_path: Path) -> None:
    path = as_json(hanoi(seed("hanoi")), tmp_path / "in.json")
    filled("import", path)
    (again,) = filled("import", path, "--json").json()
    assert again["done"]["added"] == {}
    assert again["done"]["same"]["signatories"] == 11


def test_bad_data_is_told_with_its_place_and_nothing_is_written(filled: Teller, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_text('{"format": "rapporteur/1", "people": [{"full_name": "", "age": 7}]}')
    said = filled("import", path, "--json")
    assert said.code == 1
    problems = said.json()
    assert isinstance(problems, dict)
    assert [one["place"] for one in problems["problems"]] == ["people.0.age", "people.0.uid"]
    assert said.err == "rapporteur: people.0.age: “age” is not known here. (and 1 more)\n"
    assert filled("list", "people", "--json").json() == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["list", "boats"], 2),
        (["show", "boats"], 2),
        (["sail"], 2),
        (["export", NOBODY], 2),
        (["import", "a.docx"], 3),
        (["import", "a.csv", "--as", "participants"], 3),
        (["import", "a.json", "--as", "xlsx"], 2),
        (["import", "none.json"], 3),
        (["show", NOBODY], 3),
        (["export", NOBODY, "--to", "a.pdf"], 3),
        (["export", NOBODY, "--to", "a.odt"], 1),
    ],
)
def test_exit_codes_and_one_sentence(filled: Teller, arguments: list[str], code: int) -> None:
    said = filled(*arguments)
    assert (said.code, said.out) == (code, "")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


@pytest.mark.files
def test_a_file_that_is_open_elsewhere_is_said_so(filled: Teller) -> None:
    store = open_file(filled.file)
    try:
        said = filled("list", "meetings")
    finally:
        store.close()
    assert said.code == 4
    assert "is open already" in said.err


@pytest.mark.files
def test_a_file_of_a_newer_version_is_said_so(filled: Teller) -> None:
    data = bytearray(filled.file.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")  # the header's user version: https://sqlite.org/fileformat2.html
    filled.file.write_bytes(data)
    said = filled("list", "meetings")
    assert said.code == 4
    assert "later version" in said.err


@pytest.mark.files
def test_what_is_no_file_of_ours_is_said_so(told: Teller) -> None:
    told.file.write_bytes(b"not a file" * 500)
    for command in (["list", "meetings"], ["verify"], ["import", str(told.file), "--as", "json"]):
        assert told(*command).code == 1
    assert told.file.read_bytes() == b"not a file" * 500


@pytest.mark.files
def test_a_missing_file_is_not_found(told: Teller) -> None:
    assert told("verify").code == 3
    assert not told.file.exists()


def test_a_command_needs_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify"]) == 2
    assert capsys.readouterr().err == "rapporteur: Say which file: rapporteur --file F …\n"


def test_a_window_without_a_screen_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert capsys.readouterr().err == f"rapporteur: {NO_SCREEN}\n"


def test_the_help_says_that_commands_need_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "commands need one, the window opens the one used last" in " ".join(
        capsys.readouterr().out.split()
    )


@pytest.mark.files
def test_a_sound_file_and_a_damaged_one(filled: Teller) -> None:
    assert filled("verify").code == 0
    data = bytearray(filled.file.read_bytes())
    for place in range(8192, len(data) - 4096, 4096):
        data[place : place + 64] = b"\xff" * 64
    filled.file.write_bytes(data)
    said = filled("verify")
    assert said.code == 1
    assert "Traceback" not in said.err


def test_a_closed_pipe_ends_quietly(filled: Teller) -> None:
    place = as_argument(filled.place)
    command = f'"{sys.executable}" -m desktop_app --file "{place}" list organisations | head -1'
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60
    )
    assert done.stdout.startswith("uid\tname")
    assert done.stderr == ""


@pytest.mark.files
def test_a_copy_is_made_and_gone_back_to(filled: Teller, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    copy = filled("backup", str(tmp_path / "stick")).out.strip()
    filled.file.write_bytes(b"spoilt by a failing disk")
    said = filled("restore", copy)
    assert said.code == 0, said.err
    assert filled("verify").code == 0
    (aside,) = (filled.file.parent / f"{filled.file.stem} set aside").rglob(filled.file.name)
    assert aside.read_bytes() == b"spoilt by a failing disk"


@pytest.mark.files
def test_a_copy_has_the_name_that_was_asked_for(filled: Teller, tmp_path: Path) -> None:
    wanted = tmp_path / "before the move.rapporteur-copy"
    assert filled("backup", str(wanted)).out.strip() == str(wanted)
    assert filled("backup", str(wanted)).code == 1
    assert filled("restore", str(wanted)).code == 0


@pytest.mark.files
@pytest.mark.parametrize("name", ["none.rapporteur-copy", "letter.txt"])
def test_what_is_no_copy_is_not_gone_back_to(filled: Teller, tmp_path: Path, name: str) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleagues", encoding="utf-8")
    before = filled.file.read_bytes()
    said = filled("restore", str(tmp_path / name))
    assert said.code in {1, 3}
    assert said.err.count("\n") == 1
    assert filled.file.read_bytes() == before


def test_lists_are_written_as_csv_and_workbooks(told: Teller, tmp_path: Path) -> None:
    told("new", "--sample")
    for ending in ("csv", "xlsx"):
        said = told("list", "people", "--to", tmp_path / f"people.{ending}")
        assert (said.code, said.out) == (0, f"{tmp_path / f'people.{ending}'}\n")
    assert b"Amara Tolei" in (tmp_path / "people.csv").read_bytes()


def test_a_meeting_is_exported_as_its_lists(told: Teller, tmp_path: Path) -> None:
    told("new", "--sample")
    meeting = told("list", "meetings", "--json").json()[0]["uid"]
    for form, expected in (("", b"Name as printed"), ("agenda", b"Speakers")):
        said = told("export", meeting, "--to", tmp_path / "list.csv", "--form", form)
        assert said.code == 0
        assert expected in (tmp_path / "list.csv").read_bytes()
    assert told("export", meeting, "--to", tmp_path / "list.csv", "--form", "menu").code == 1


@pytest.mark.files
def test_what_can_be_read_is_saved_into_a_new_file(filled: Teller, tmp_path: Path) -> None:
    target = tmp_path / "saved.rapporteur"
    said = filled("salvage", str(target))
    assert said.code == 0, said.err
    assert "entries were read" in said.out
    assert Teller(target, filled.capture)("verify").code == 0


def test_a_meeting_is_exported_for_calendars_and_mail_programs(told: Teller, tmp_path: Path) -> None:
    told("new", "--sample")
    meeting = told("list", "meetings", "--json").json()[0]["uid"]
    for ending, expected in ((".ics", b"BEGIN:VCALENDAR"), (".eml", b"X-Unsent: 1")):
        assert told("export", meeting, "--to", tmp_path / f"meeting{ending}").code == 0
        assert (tmp_path / f"meeting{ending}").read_bytes().startswith(expected)


def test_letters_are_written_for_each(told: Teller, tmp_path: Path) -> None:
    told("new", "--sample")
    meeting = told("list", "meetings", "--json").json()[0]["uid"]
    said = told("export", meeting, "--to", tmp_path / "letters", "--form", "invitations", "--each")
    assert said.out.splitlines() == [str(one) for one in sorted((tmp_path / "letters").iterdir())]
