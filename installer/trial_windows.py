"""Trying the setup for Windows under Wine: install, go through every door, start, upgrade, remove."""

import json
import shutil
import time
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.exit_codes import FAILED, NOT_FOUND, USAGE
from installer import doors
from installer.product import BUILD, VERSION
from installer.system import debian
from installer.wine import NEEDED, Wine

TRIED = BUILD / "tried.json"
"""What the trial measured in seconds, for the table of the benchmarks."""
INSTALLING, TELLING, OPENING = (
    f"{what} under Wine" for what in ("installing the setup", "telling the version", "opening the window")
)


def try_setup(setup: Path, root: Path) -> None:
    """Install *setup* under Wine in the system at *root*, made by debootstrap where there is none; use it.

    Raise AssertionError at the first step that fails. Only root may do this.
    """
    wine = Wine(root)
    with debian(root, "trixie", *NEEDED), wine.at_work():
        _try(wine, setup)


def _try(wine: Wine, setup: Path) -> None:
    ready = Path(shutil.copy(setup, wine.disk / "setup.exe"))
    started = time.monotonic()
    wine.run(wine.named(ready), "/S")
    _measured(INSTALLING, time.monotonic() - started)
    program = wine.local / "Programs" / "Rapporteur"
    desk = doors.Desk(wine.local / "Rapporteur", wine.named(wine.local / "Rapporteur"))
    for step in (_say_version, _go_through, _fail, _open_windows, _open_by_association):
        step(wine, program, desk)
    _try_on_a_stick(wine)
    _upgrade(wine, ready, desk)
    _remove(wine, program, desk)


def _measured(what: str, seconds: float) -> None:
    print(f"{what}: {seconds:.1f} s", flush=True)
    known = json.loads(TRIED.read_text(encoding="utf-8")) if TRIED.exists() else {}
    TRIED.write_text(json.dumps(known | {what: seconds}), encoding="utf-8")


def _console(wine: Wine, program: Path) -> Callable[..., str]:
    return partial(wine.run, wine.named(program / "rapporteur-console.exe"))


def _say_version(wine: Wine, program: Path, _desk: doors.Desk) -> None:
    started = time.monotonic()
    said = _console(wine, program)("--version")
    assert VERSION in said, said
    _measured(TELLING, time.monotonic() - started)


def _go_through(wine: Wine, program: Path, desk: doors.Desk) -> None:
    """Go through every door; the papers must say what those of the sources say on this system."""
    desk.here.mkdir(parents=True, exist_ok=True)
    for done in doors.go_through(_console(wine, program), desk):
        print(f"  {done}", flush=True)
    own, printed = doors.papers_of_sources(BUILD / "trial"), doors.papers(desk)
    assert printed == own, [name for name in own if own[name] != printed.get(name)]
    print(f"{len(own)} papers say what those of Linux say")


def _fail(wine: Wine, program: Path, desk: doors.Desk) -> None:
    """Ask for what can't be done: exit codes are those of every system."""
    run = _console(wine, program)
    file = desk.inside(doors.SAMPLE)
    run("--file", file, "list", "nonsense", code=USAGE)
    run("--file", file, "show", "019e0000-0000-7000-8000-000000000000", code=NOT_FOUND)
    run("--file", desk.inside("scripts.json"), "list", "people", code=FAILED)
    print("exit codes are right")


def _open_windows(wine: Wine, program: Path, desk: doors.Desk) -> None:
    started = time.monotonic()
    file = desk.inside(doors.SAMPLE)
    said = wine.run(wine.named(program / "Rapporteur.exe"), "--file", file, RAPPORTEUR_EXIT_AFTER_SHOW="1")
    assert '"rows"' in said, said
    _measured(OPENING, time.monotonic() - started)


def _open_by_association(wine: Wine, _program: Path, desk: doors.Desk) -> None:
    """Open a file as by a double click: it is then the one used last.

    Wine looks for endings among those of the computer alone, Windows first among those of the person.
    """
    wine.run("reg", "copy", "HKCU\\Software\\Classes", "HKLM\\Software\\Classes", "/s", "/f")
    wine.run("start", "/wait", desk.inside(doors.OTHER), RAPPORTEUR_EXIT_AFTER_SHOW="1")
    preferences = (desk.here / "preferences.ini").read_text(encoding="utf-8")
    assert f"recent={desk.inside(doors.OTHER)}".replace("\\", "\\\\") in preferences, preferences
    for kind in ("Records", "Bundle"):
        key = f"HKCU\\Software\\Classes\\Rapporteur.{kind}\\shell\\open\\command"
        assert '--file "%1"' in wine.run("reg", "query", key, "/ve"), key
    print("a file was opened by its ending")


def _try_on_a_stick(wine: Wine) -> None:
    """Unpack the program for a stick: what it keeps, it keeps beside itself."""
    stick = wine.disk / "USB Thẻ nhớ"
    with zipfile.ZipFile(BUILD / f"Rapporteur-{VERSION}-portable.zip") as archive:
        archive.extractall(stick)
    program = stick / "Rapporteur"
    file = wine.named(program / "data" / "Stick.rapporteur")
    (program / "data").mkdir()
    _console(wine, program)("--file", file, "new", "--sample")
    wine.run(wine.named(program / "Rapporteur.exe"), "--file", file, RAPPORTEUR_EXIT_AFTER_SHOW="1")
    kept = sorted(path.name for path in (program / "data").iterdir())
    assert any(name.endswith((".ini", ".conf", ".json")) for name in kept), kept
    shutil.rmtree(stick)
    print("on a stick, preferences stay on the stick")


def _upgrade(wine: Wine, setup: Path, desk: doors.Desk) -> None:
    wine.run(wine.named(setup), "/S")
    copies = list((desk.here / "before upgrade").rglob("*.rapporteur-copy"))
    files = list(desk.here.glob("*.rapporteur"))
    assert len(copies) == len(files), (copies, files)
    print(f"upgraded; copies of {len(copies)} files were made first")


def _remove(wine: Wine, program: Path, desk: doors.Desk) -> None:
    wine.run(wine.named(program / "uninstall.exe"), "/S")
    _wait_until_gone(program)
    assert all((desk.here / name).exists() for name in (doors.SAMPLE, doors.OTHER)), "the records are gone"
    print("removed; the records stayed")


def _wait_until_gone(path: Path) -> None:
    """Wait for an uninstaller, which goes on after it has returned: it copies itself elsewhere first."""
    end = time.monotonic() + 60
    while path.exists():
        assert time.monotonic() < end, f"{path} is still there: {sorted(path.rglob('*'))[:5]}"
        time.sleep(0.5)
