"""The same three documents without a window: JSON in, papers out, by the program as it is called."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.exchange.content import content_of
from db.exchange.json_file import text_of
from desktop_app.command_line import main
from tests.places import as_argument
from tests.reports.render.test_text_and_html import Reader
from tests.reports.render.word_reader import words_of_word
from tests.seeds import astana, bali, hanoi, seed, words_of_seed
from tests.walks.printed import words_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.dialects.address import Place
    from tests.places import Places

PROJECT = Path(__file__).parents[2]
READ = {"hanoi": hanoi, "astana": astana, "bali": bali}


class Caller:
    """Gives commands on one place; each has to be done without a complaint."""

    def __init__(self, place: Place, capture: pytest.CaptureFixture[str]) -> None:
        self._place, self._capture = as_argument(place), capture

    def __call__(self, *arguments: object) -> str:
        code = main(["--file", self._place, *(str(one) for one in arguments)])
        said = self._capture.readouterr()
        assert (code, said.err) == (0, "")
        return said.out


def as_given(folder: Path, name: str) -> Path:
    """Write a real document as somebody's JSON, straight from its text."""
    path = folder / f"{name}.json"
    path.write_text("".join(text_of(content_of(READ[name](seed(name))), lambda _: ())), "utf-8")
    return path


def words_of_page(data: bytes) -> list[str]:
    reader = Reader()
    reader.feed(data.decode())
    reader.close()
    return "".join(reader.pieces).split()


def words_of_text(data: bytes) -> list[str]:
    return data.decode().split()


WORDS: dict[str, Callable[[bytes], list[str]]] = {
    "pdf": words_in,
    "docx": words_of_word,
    "html": words_of_page,
    "txt": words_of_text,
}


@pytest.mark.parametrize("name", READ)
def test_a_real_document_goes_through_word_for_word(
    places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    call = Caller(places.bare("office"), capsys)
    call("new")
    call("import", as_given(tmp_path, name))
    (record,) = json.loads(call("list", "records", "--json"))
    for ending, words in WORDS.items():
        paper = tmp_path / f"paper.{ending}"
        call("export", record["uid"], "--to", paper)
        assert words(paper.read_bytes()) == words_of_seed(name), ending


def test_each_command_is_a_process_of_its_own(places: Places, tmp_path: Path) -> None:
    place = as_argument(places.bare("office"))

    def call(*arguments: object) -> str:
        command = [sys.executable, "-m", "desktop_app", "--file", place, *(str(one) for one in arguments)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT, check=False, timeout=60)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    call("new")
    call("import", as_given(tmp_path, "astana"))
    (record,) = json.loads(call("list", "records", "--json"))
    call("export", record["uid"], "--to", tmp_path / "paper.pdf")
    assert words_in((tmp_path / "paper.pdf").read_bytes()) == words_of_seed("astana")


def test_what_goes_out_and_into_an_empty_place_goes_out_byte_by_byte(
    places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = (Caller(places.bare(name), capsys) for name in ("first", "second"))
    first("new", "--sample")
    first("import", as_given(tmp_path, "hanoi"))
    second("new")
    lines = json.loads(first("list", "meetings", "--json"))
    assert len(lines) > 1
    for number, line in enumerate(lines):
        out, again = tmp_path / f"out{number}.json", tmp_path / f"again{number}.json"
        first("export", line["uid"], "--to", out)
        second("import", out)
        second("export", line["uid"], "--to", again)
        assert again.read_bytes() == out.read_bytes()
