"""Trying the setup for Windows under Wine, in a Debian 13 of its own: install, start, print, upgrade, remove.

Wine lacks two things that Windows 10 has: its own `icuuc.dll`, and some functions of `mscms.dll`. Libraries
that answer every call with a failure stand in for them here. They are for this trial and are never shipped.
"""

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from installer.product import BUILD, VERSION
from installer.windows import COMPILER

WINE = "wine"
PREFIX = "/srv/wine-rapporteur"
SETUP = "/srv/setup.exe"
LOCAL = "drive_c/users/root/AppData/Local"
NAME_IN_LIST = "Lumi Ortanez Vay"
STOOD_IN = ("icuuc.dll", "mscms.dll")
FAILING = "__declspec(dllexport) int {name}(void) {{ return 0; }}\n"


def try_setup(setup: Path, root: Path) -> None:
    """Install *setup* in the system at *root*, made by debootstrap where there is none, and use it.

    Raise AssertionError at the first step that fails. Only root may do this.
    """
    if not (root / "usr/lib/wine").exists():
        _make_system(root)
    shutil.rmtree(root / PREFIX.lstrip("/"), ignore_errors=True)
    _wine(root, "wineboot", "--init", timeout=180)
    _stand_in(root)
    shutil.copy(setup, root / SETUP.lstrip("/"))
    started = time.monotonic()
    _wine(root, SETUP, "/S")
    print(f"installed in {time.monotonic() - started:.1f} s")
    program = "C:\\users\\root\\AppData\\Local\\Programs\\Rapporteur"
    _use(root, program)
    _upgrade(root)
    _wine(root, f"{program}\\uninstall.exe", "/S")
    _wait_until_gone(root / PREFIX.lstrip("/") / LOCAL / "Programs/Rapporteur/Rapporteur.exe")
    kept = root / PREFIX.lstrip("/") / LOCAL / "Rapporteur/Secretariat.rapporteur"
    assert kept.exists(), "the records are gone"
    print("removed; the records stayed")


def _use(root: Path, program: str) -> None:
    """Make the sample where a first file is proposed, print it, compare the words, open the window."""
    console = f"{program}\\rapporteur-console.exe"
    file = "C:\\users\\root\\AppData\\Local\\Rapporteur\\Secretariat.rapporteur"
    (root / PREFIX.lstrip("/") / LOCAL / "Rapporteur").mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    said = _wine(root, console, "--version")
    assert VERSION in said, said
    print(f"{said.strip()} in {time.monotonic() - started:.2f} s")
    _wine(root, console, "--file", file, "new", "--sample")
    listed = _wine(root, console, "--file", file, "list", "records", "--json")
    uid = re.findall(r'"uid": "([0-9a-f-]{36})"', listed)[0]
    _wine(root, console, "--file", file, "export", uid, "--to", "C:\\paper.pdf")
    kept = root / PREFIX.lstrip("/") / LOCAL / "Rapporteur/Secretariat.rapporteur"
    assert _words(root / PREFIX.lstrip("/") / "drive_c/paper.pdf") == _printed_here(kept, uid)
    print("printed; the words are those that Linux prints")
    _write_list(root / PREFIX.lstrip("/") / "drive_c/people.xlsx")
    said = _wine(root, console, "--file", file, "import", "C:\\people.xlsx", "--as", "people")
    people = _wine(root, console, "--file", file, "list", "people", "--json")
    assert NAME_IN_LIST in people, said
    print("an Excel list came in")
    started = time.monotonic()
    said = _wine(root, f"{program}\\Rapporteur.exe", "--file", file, RAPPORTEUR_EXIT_AFTER_SHOW="1")
    assert '"rows"' in said, said
    print(f"window opened and closed in {time.monotonic() - started:.1f} s: {' '.join(said.split())}")


def _write_list(path: Path) -> None:
    """Write an Excel list of one person."""
    from xlsxwriter import Workbook

    with Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Post", "Organisation"])
        sheet.write_row(1, 0, [NAME_IN_LIST, "Observer", "Marelua Red Cross"])


def _upgrade(root: Path) -> None:
    _wine(root, SETUP, "/S")
    copies = list(
        (root / PREFIX.lstrip("/") / LOCAL / "Rapporteur/before upgrade").rglob("*.rapporteur-copy")
    )
    assert copies, "the upgrade made no copy of the records"
    print(f"upgraded; a copy of the records was made first ({copies[0].stat().st_size} bytes)")


def _printed_here(file: Path, uid: str) -> list[str]:
    """Return the words of the same record, printed from a copy of the same file on this system."""
    work = BUILD / "trial"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    copied = shutil.copy(file, work / "copy.rapporteur")
    out = work / "paper.pdf"
    command = [sys.executable, "-m", "desktop_app", "--file", copied, "export", uid, "--to", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    return _words(out)


def _words(pdf: Path) -> list[str]:
    done = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True)
    return done.stdout.split()


def _make_system(root: Path) -> None:
    subprocess.run(["debootstrap", "--variant=minbase", "trixie", str(root)], check=True)
    install = [
        "apt-get",
        "install",
        "-qq",
        "-y",
        "--no-install-recommends",
        "wine",
        "wine64",
        "xvfb",
        "xauth",
    ]
    for command in (["apt-get", "update", "-qq"], install):
        subprocess.run(["chroot", str(root), *command], check=True, stdout=subprocess.DEVNULL)


def _stand_in(root: Path) -> None:
    """Put libraries that fail politely where Wine has none, with all names that Qt asks them for."""
    system = root / PREFIX.lstrip("/") / "drive_c/windows/system32"
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


def _wine(root: Path, *command: str, timeout: int = 300, **more: str) -> str:
    """Run a Windows program in the system at *root* and return what it said."""
    overrides = ";".join(f"{name.removesuffix('.dll')}=n" for name in STOOD_IN)
    environment = {
        "PATH": "/usr/lib/wine:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/srv",
        "LANG": "C.UTF-8",
        "WINEPREFIX": PREFIX,
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": f"{overrides};mscoree,mshtml=",
        **more,
    }
    run = ["chroot", str(root), "xvfb-run", "-a", WINE, *command]
    done = subprocess.run(run, check=False, env=environment, capture_output=True, timeout=timeout)
    said = done.stdout.decode("utf-8", "replace")
    assert done.returncode == 0, (
        f"{command}: {done.returncode}\n{said}\n{done.stderr.decode('utf-8', 'replace')[-3000:]}"
    )
    return said


def _wait_until_gone(path: Path) -> None:
    """Wait for an uninstaller, which goes on after it has returned: it copies itself elsewhere first."""
    end = time.monotonic() + 60
    while path.exists():
        assert time.monotonic() < end, f"{path} is still there"
        time.sleep(0.5)
