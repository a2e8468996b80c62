"""The same record gives the same bytes in any process, and under every Python of this machine."""

import io
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pikepdf
import pytest

from tests.reports.render.pdf.everything import papers

ROOT = Path(__file__).parents[4]
BUILD = ROOT / "build" / "pythons"
LIBRARIES = ("babel", "charset-normalizer", "icu4py", "pillow", "reportlab", "uharfbuzz")
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
ASK = "import sys, zlib; print('%d.%d' % sys.version_info[:2], sys.implementation.name)"


def answer(python: Path | str, *arguments: str, **more: str) -> str:
    """Return what *python* says to *arguments*; nothing if it can't be started or fails."""
    try:
        run = subprocess.run(
            [python, *arguments], capture_output=True, text=True, check=False, env=os.environ | more, cwd=ROOT
        )
    except OSError:
        return ""
    return run.stdout.strip() if run.returncode == 0 else ""


def pythons() -> Iterator[tuple[str, Path]]:
    """Yield version and path of every other Python of this machine that Rapporteur may run on, once each."""
    named = [Path(found) for version in VERSIONS if (found := which(f"python{version}"))]
    kept = sorted((Path.home() / ".pyenv" / "versions").glob("*/bin/python3"))
    seen = {"{}.{}".format(*sys.version_info)}
    for python in (*named, *kept):
        version, _, kind = answer(python, "-c", ASK).partition(" ")
        if version in VERSIONS and kind == "cpython" and version not in seen:
            seen.add(version)
            yield version, python


def hashed(name: str) -> str:
    """Return the lines of `requirements/run.txt` that name the exact files of a library."""
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    found = re.search(rf"^{name}==[^\n]*(?:\n    --hash=[^\n]*)*", text, re.MULTILINE)
    assert found, name
    return found[0]


def libraries(version: str, python: Path) -> Path | None:
    """Return the folder with the libraries of papers for *python*; None where they can't be had now."""
    wanted = "\n".join(map(hashed, LIBRARIES)) + "\n"
    folder = BUILD / version
    listed = folder / "requirements.txt"
    if listed.exists() and listed.read_text(encoding="utf-8") == wanted:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    asked = folder / "wanted.txt"
    asked.write_text(wanted, encoding="utf-8")
    options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--upgrade"]
    told = answer(python, "-m", "pip", "install", *options, "--target", str(folder), "-r", str(asked))
    has_all = answer(
        python, "-c", "import reportlab, uharfbuzz, icu4py, PIL, babel; print(1)", PYTHONPATH=str(folder)
    )
    if not has_all:
        sys.stderr.write(f"Python {version} is here, its libraries are not: {told or 'pip failed'}\n")
        return None
    return asked.rename(listed).parent


def written(python: Path | str, folder: Path, **more: str) -> tuple[str, dict[str, bytes]]:
    """Return the zlib of *python* and the papers that it writes into *folder*."""
    folder.mkdir()
    version = answer(python, "-m", "tests.reports.render.pdf.everything", str(folder), **more)
    assert version, f"{python} could not print"
    return version, {path.stem: path.read_bytes() for path in sorted(folder.iterdir())}


def unpacked(data: bytes) -> list[bytes]:
    """Return each object of the file, its streams unpacked; how they are packed is zlib's own affair."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        found = []
        for one in opened.objects:
            if isinstance(one, pikepdf.Stream):
                packed = "/DCTDecode" in str(one.get("/Filter"))
                found.append(one.read_raw_bytes() if packed else one.read_bytes())
            else:
                found.append(one.unparse())
        return found


@pytest.fixture(scope="module")
def ours() -> dict[str, bytes]:
    return dict(papers())


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_processes_that_hash_differently_write_the_same_bytes(
    ours: dict[str, bytes], tmp_path: Path, seed: str
) -> None:
    assert written(sys.executable, tmp_path / seed, PYTHONHASHSEED=seed)[1] == ours


@pytest.mark.parametrize(("version", "python"), list(pythons()))
def test_other_versions_of_python_write_the_same_bytes(
    ours: dict[str, bytes], tmp_path: Path, version: str, python: Path
) -> None:
    folder = libraries(version, python)
    if folder is None:
        pytest.skip(f"no libraries for Python {version} on this machine")
    packed_by, theirs = written(python, tmp_path / "theirs", PYTHONPATH=f"{folder}{os.pathsep}{ROOT}")
    if packed_by == zlib.ZLIB_RUNTIME_VERSION:
        assert theirs == ours
    assert {name: unpacked(data) for name, data in theirs.items()} == {
        name: unpacked(data) for name, data in ours.items()
    }
