"""The program with nothing but what is shipped of the libraries: started as another process."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import distributions
from pathlib import Path

from installer import icu, locales, sbom
from installer.contents import NOT_IMPORTED, is_shipped, languages
from installer.product import ROOT

LIBRARIES = Path(sys.prefix) / "lib" / f"python3.{sys.version_info[1]}" / "site-packages"
ALONE = """
import sys
sys.path[:0] = {path!r}
class Absent:
    def find_spec(self, name, *_):
        if any(name == one or name.startswith(one + ".") for one in {absent!r}):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
"""
WAITING = """
import contextlib, io, json
from desktop_app.command_line import main
for line in sys.stdin:
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = main(json.loads(line))
    print(json.dumps([code, said.getvalue()]), flush=True)
"""


class Program:
    """The program as a process that takes one command line after another."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        """Give *process*, which waits for command lines, the words of a person."""
        self._process = process

    def run(self, *arguments: str) -> str:
        """Return what the program says to *arguments*; raise AssertionError if it fails."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(arguments) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"it ended at {arguments}"
        code, said = json.loads(answer)
        assert code == 0, f"{arguments}: {code}\n{said}"
        return str(said)


@contextmanager
def program(libraries: Path, absent: list[str], **more: str) -> Iterator[Program]:
    """Give the program with the *libraries* and without the modules that are *absent*."""
    pipe = subprocess.PIPE
    command = _command(libraries, absent, WAITING)
    with subprocess.Popen(command, text=True, stdin=pipe, stdout=pipe, env=os.environ | more) as process:
        yield Program(process)


def python(libraries: Path, absent: list[str], script: str, *arguments: str) -> str:
    """Return what *script* says with the *libraries* and without the modules that are *absent*."""
    command = [*_command(libraries, absent, script), *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _command(libraries: Path, absent: list[str], script: str) -> list[str]:
    alone = ALONE.format(path=[str(ROOT), str(libraries)], absent=absent)
    return [sys.executable, "-I", "-S", "-c", alone + script]


def put_libraries(folder: Path) -> None:
    """Put what is shipped of the libraries into *folder*, as it is put into a package for Linux."""
    codes = languages()
    for name in _files():
        if is_shipped(name, codes):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(LIBRARIES / name, target)
    icu.trim(folder)
    locales.trim(folder)


def _files() -> Iterator[str]:
    """Yield the files of the libraries that the program names as its own."""
    pinned = sbom.pinned_hashes(ROOT / "requirements" / "run.txt")
    for one in distributions(path=[str(LIBRARIES)]):
        if sbom.normal(one.metadata["Name"]) in pinned:
            for file in one.files or ():
                if not str(file).startswith("..") and (LIBRARIES / file).is_file():
                    yield str(file)


def absent() -> list[str]:
    """Return the modules that a shipped program has to do without, on Windows or on Linux."""
    return [*NOT_IMPORTED, "_hashlib"]
