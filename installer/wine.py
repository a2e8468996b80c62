"""A Wine in a Debian 13 of its own, for trials of the setup for Windows.

Wine lacks two things that Windows 10 has: its own `icuuc.dll`, and some functions of `mscms.dll`. Libraries
that answer every call with a failure stand in for them here. They are for these trials and are never shipped.
"""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, NamedTuple

from installer.product import BUILD
from installer.system import DISPLAY, screen
from installer.windows import COMPILER

USER = "Nguyễn Văn A"
"""Who installs it: a name with spaces, and with letters that few code pages have. To Linux it is root."""
PREFIX = "srv/wine-rapporteur"
STOOD_IN = ("icuuc.dll", "mscms.dll")
FAILING = "__declspec(dllexport) int {name}(void) {{ return 0; }}\n"
NEEDED = ("wine", "wine64")


class Wine(NamedTuple):
    """Wine in the system at `root`, as a computer with Windows that one person uses."""

    root: Path

    @property
    def disk(self) -> Path:
        """Return what Windows calls C:."""
        return self.root / PREFIX / "drive_c"

    @property
    def local(self) -> Path:
        """Return the folder of the person's own programs and data."""
        return self.disk / "users" / USER / "AppData" / "Local"

    def named(self, path: Path) -> str:
        """Return what Windows calls *path*."""
        return "C:\\" + str(path.relative_to(self.disk)).replace("/", "\\")

    def run(self, *command: str, code: int = 0, timeout: int = 600, **more: str) -> str:
        """Run a program for Windows and return what it said; raise AssertionError if it ends otherwise."""
        line = ["chroot", str(self.root), "wine", *command]
        # files, not pipes: what Windows goes on doing by itself would hold these open
        with TemporaryFile() as out, TemporaryFile() as err:
            ended = subprocess.run(
                line, check=False, env=self.surroundings() | more, stdout=out, stderr=err, timeout=timeout
            )
            said, wrong = (_read(part) for part in (out, err))
        assert ended.returncode == code, f"{command}: {ended.returncode}\n{said}\n{wrong[-3000:]}"
        return said

    def surroundings(self) -> dict[str, str]:
        """Return the variables that a program for Windows is started with."""
        overrides = ";".join(f"{name.removesuffix('.dll')}=n" for name in STOOD_IN)
        return {
            "PATH": "/usr/lib/wine:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": f"/srv/{USER}",
            "LANG": "C.UTF-8",
            "DISPLAY": DISPLAY,
            "WINEPREFIX": f"/{PREFIX}",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": f"{overrides};mscoree,mshtml=",
        }

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Turn the computer on, with nothing on its disk, and off at the end."""
        _make_person(self.root)
        subprocess.run(["chroot", str(self.root), "rm", "-rf", f"/{PREFIX}"], check=True)
        for folder in (PREFIX, f"srv/{USER}"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        with screen():
            try:
                self._serve("-p")
                self.run("wineboot", "--init")
                _stand_in(self.disk / "windows/system32")
                yield
            finally:
                self._serve("-k")

    def _serve(self, option: str) -> None:
        """Have what stands for the kernel of Windows stay (-p), or end (-k)."""
        server = ["chroot", str(self.root), "wineserver", option]
        quiet = subprocess.DEVNULL
        subprocess.run(server, check=False, env=self.surroundings(), timeout=60, stdout=quiet, stderr=quiet)


def _read(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")


def _make_person(root: Path) -> None:
    people = root / "etc/passwd"
    line, known = f"{USER}:x:0:0::/srv/{USER}:/bin/sh\n", people.read_text(encoding="utf-8")
    if line not in known:
        people.write_text(line + known, encoding="utf-8")  # before root: the first name is taken


def _stand_in(system: Path) -> None:
    """Put libraries that fail politely where Wine has none, with all names that Qt asks them for."""
    work = BUILD / "stand-in"
    work.mkdir(parents=True, exist_ok=True)
    for library in STOOD_IN:
        names = sorted({name for dll in (BUILD / "windows").rglob("*.dll") for name in _asked(dll, library)})
        source = work / f"{library}.c"
        source.write_text("".join(FAILING.format(name=name) for name in names), encoding="ascii")
        subprocess.run([COMPILER, "-shared", "-w", "-o", str(system / library), str(source)], check=True)


def _asked(dll: Path, library: str) -> list[str]:
    """Return the names of the functions that *dll* wants of *library*."""
    told = subprocess.run(["objdump", "-p", str(dll)], check=True, capture_output=True, text=True).stdout
    for part in told.split("DLL Name: ")[1:]:
        if part.splitlines()[0].strip().lower() == library:
            return re.findall(r"^\s+[0-9a-f]+\s+(?:<none>\s+)?[0-9a-f]+\s+(\w+)\s*$", part, re.MULTILINE)
    return []
