"""Files that attack or are broken, through the door of the command line: one sentence, nothing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.command_line import main
from desktop_app.exit_codes import DONE, FAILED
from desktop_app.usecases.file.opening import open_file, verify_file
from desktop_app.usecases.register.people import list_people
from tests.clock import seconds_computed
from tests.db.exchange.lists import hostile
from tests.places import as_argument

if TYPE_CHECKING:
    from pathlib import Path

    from db.dialects.address import Place
    from tests.places import Places

SECONDS = 5
ENDLESS = {
    "address.txt": "a." * 300_000 + "@x",
    "line.txt": "Ana " * 500_000,
    "quotes.csv": '"' * 300_001,
    "commas.csv": "," * 300_000,
    "folded.vcf": "BEGIN:VCARD\nFN:Ana\nNOTE;ENCODING=QUOTED-PRINTABLE:" + "=\n" * 100_000 + "\nEND:VCARD",
    "begun.vcf": "BEGIN:VCARD\n" * 50_000,
    "brackets.csv": "Name,Post\n" + "(" * 50_000 + ",x",
}


@pytest.fixture
def office(places: Places) -> Place:
    """Return a new place, closed."""
    return places.new("office")


def names(office: Place) -> list[str]:
    store = open_file(office)
    found = [one.full_name for one in list_people(store)]
    store.close()
    return found


def test_hostile_files_change_nothing_or_are_read_in_time(
    office: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in hostile("xls", "xlsx", "vcf", "docx", "ics", "images", "pdf"):
        before = names(office)
        started = seconds_computed()
        code = main(["--file", as_argument(office), "import", str(path), "--as", "people"])
        assert seconds_computed() - started < SECONDS, path.name
        said = capsys.readouterr()
        assert code in {DONE, FAILED}, path.name
        assert (code == DONE) == (said.err == ""), path.name
        assert said.err.count("\n") <= 1
        assert "made a mistake" not in said.err, path.name
        if code == FAILED:
            assert names(office) == before
    assert verify_file(office) == []


@pytest.mark.parametrize("name", sorted(ENDLESS))
def test_texts_made_to_take_for_ever_do_not(
    office: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = tmp_path / name
    path.write_text(ENDLESS[name], "utf-8")
    started = seconds_computed()
    main(["--file", as_argument(office), "import", str(path)])
    assert seconds_computed() - started < SECONDS
    assert "made a mistake" not in capsys.readouterr().err


def test_cards_with_nothing_but_a_name(office: Place, tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text("BEGIN:VCARD\nFN:Ana Soares\nEND:VCARD\nBEGIN:VCARD\nFN:Bo Lindh\nEND:VCARD\n", "utf-8")
    assert main(["--file", as_argument(office), "import", str(path)]) == DONE
    assert names(office) == ["Ana Soares", "Bo Lindh"]
