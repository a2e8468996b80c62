import hashlib
import json
import os
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from db.records.problems import NotFound, Refused, Trouble
from db.store import Store
from desktop_app.usecases.offices.exchange import put_dossier
from desktop_app.usecases.paper.printing import (
    EXPORT_KINDS,
    Cancelled,
    PrintOptions,
    build_document,
    export,
    list_printers,
    list_prints,
    make_pdf,
    note_print,
    print_pdf,
)
from reports.document import words_of
from tests.seeds import astana, hanoi, seed, words_of_seed

ONE = "8b1ad4b6-0000-7000-8000-000000000001"


@pytest.fixture
def statement(store: Store) -> Store:
    with store.unit() as unit:
        put_dossier(unit, hanoi(seed("hanoi")))
        put_dossier(unit, astana(seed("astana")))
        unit.commit()
    return store


def uid_of(store: Store, family: str) -> UUID:
    with store.reading() as unit:
        return unit.records.lines(family=family)[0].uid


@pytest.mark.parametrize(("family", "name"), [("statement", "hanoi"), ("record_of_meeting", "astana")])
def test_a_record_is_printed_word_for_word(statement: Store, family: str, name: str) -> None:
    document = build_document(statement, uid_of(statement, family))
    assert words_of(document) == words_of_seed(name)


def test_the_same_record_gives_the_same_bytes(statement: Store) -> None:
    uid = uid_of(statement, "statement")
    one, two = (make_pdf(statement, uid) for _ in range(2))
    assert one == two
    assert one.sha256 == hashlib.sha256(one.data).hexdigest()
    with pypdfium2.PdfDocument(one.data) as opened:
        assert len(opened) == one.pages


@pytest.mark.parametrize("ending", [ending for ending, _ in EXPORT_KINDS])
def test_every_format_is_written_whole(statement: Store, tmp_path: Path, ending: str) -> None:
    steps: list[tuple[int, int]] = []
    path = tmp_path / f"out{ending.upper()}"
    uid = uid_of(statement, "statement")
    export(statement, uid, path, progress=lambda *step: steps.append(step))
    begins = {".pdf": b"%PDF", ".docx": b"PK", ".html": b"<!DOCTYPE", ".txt": b"The Out", ".json": b"{"}
    assert path.read_bytes().startswith(begins[ending])
    assert steps[0] == (0, 100)
    assert steps[-1] == (100, 100)


def test_the_json_of_a_record_is_that_of_its_meeting(statement: Store, tmp_path: Path) -> None:
    export(statement, uid_of(statement, "statement"), tmp_path / "a.json")
    value = json.loads((tmp_path / "a.json").read_text())
    assert (len(value["meetings"]), len(value["signatories"])) == (1, 11)


def test_stopping_leaves_no_file(statement: Store, tmp_path: Path) -> None:
    def stop(done: int, _all: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(statement, uid_of(statement, "statement"), tmp_path / "a.txt", progress=stop)
    assert list(tmp_path.glob("*.txt")) == []


def test_a_file_that_is_there_is_replaced_only_if_told(statement: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("mine")
    uid = uid_of(statement, "statement")
    with pytest.raises(Trouble):
        export(statement, uid, path)
    assert path.read_text() == "mine"
    export(statement, uid, path, overwrite=True)
    assert path.read_text() != "mine"


@pytest.mark.parametrize(("asked", "place"), [({"form": "poster"}, "form"), ({"language": "xx"}, "language")])
def test_what_is_not_there_is_refused_by_its_place(
    statement: Store, asked: dict[str, str], place: str
) -> None:
    with pytest.raises(Refused) as refused:
        make_pdf(statement, uid_of(statement, "statement"), **asked)
    assert [one.place for one in refused.value.problems] == [place]


def test_another_ending_and_another_uid(statement: Store, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        export(statement, uid_of(statement, "statement"), tmp_path / "a.odt")
    with pytest.raises(NotFound):
        make_pdf(statement, UUID(ONE))


def test_a_meeting_is_printed_as_its_list_or_sheet(statement: Store) -> None:
    with statement.reading() as unit:
        uid = next(one.uid for one in unit.meetings.all() if one.ordinal == 17)
    assert "List" in words_of(build_document(statement, uid))
    assert "List" not in words_of(build_document(statement, uid, form="sign_in_sheet"))


def test_a_print_is_noted_with_who_and_when(statement: Store) -> None:
    uid = uid_of(statement, "statement")
    note = note_print(statement, uid, form="statement", sha256="0" * 64, pages=4, copies=2)
    assert list_prints(statement, uid) == [note]
    assert note.printed_at.tzinfo is not None


CUPS = """#!/bin/sh
echo "$(basename "$0") $*" >> "$CUPS_SAW"
case "$(basename "$0") $*" in
  "lpstat -e") echo Office_Laser; echo PDF;;
  "lpstat -d") echo "system default destination: PDF";;
  *Broken*) echo "lp: The printer or class does not exist." >&2; exit 1;;
  *) echo "request id is PDF-12 (1 file(s))";;
esac
"""


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the log of a print system that stands in for the computer's own."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("lp", "lpstat"):
        (folder / name).write_text(CUPS)
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("CUPS_SAW", str(tmp_path / "saw"))
    return tmp_path / "saw"


@pytest.mark.usefixtures("cups")
def test_printers_are_listed_the_default_first() -> None:
    assert [(one.name, one.label, one.is_default) for one in list_printers()] == [
        ("PDF", "PDF", True),
        ("Office_Laser", "Office Laser", False),
    ]


def test_the_printer_gets_the_file_with_its_options(cups: Path, tmp_path: Path) -> None:
    wishes = PrintOptions(printer="PDF", copies=2, pages="1-2, 4", sides="long", colour=False, title="Boats")
    assert print_pdf(tmp_path / "a.pdf", wishes) == "PDF-12"
    said = cups.read_text()
    for part in ("-n 2", "sides=two-sided-long-edge", "media=A4", "-d PDF", "-P 1-2,4", "monochrome"):
        assert part in said
    assert said.rstrip().endswith(f"-t Boats -- {tmp_path / 'a.pdf'}")


@pytest.mark.usefixtures("cups")
def test_the_words_of_the_print_system_are_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        print_pdf(tmp_path / "a.pdf", PrintOptions(printer="Broken"))
    assert "The print system says: The printer or class does not exist." in str(trouble.value)


def test_a_computer_without_a_print_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list_printers() == []
    with pytest.raises(Trouble):
        print_pdf(tmp_path / "a.pdf", PrintOptions())
