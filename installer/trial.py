"""Trying a package as a person would: on a system that has nothing, from installing to removing it."""

import os
import shutil
import subprocess
import time
from functools import partial
from pathlib import Path

from installer import doors
from installer.product import BUILD
from installer.system import DISPLAY, debian, screen

SYSTEM = ("etc", "opt", "usr")
LANDED = "/tmp"  # noqa: S108 - in a system of its own, which nobody else uses
OFTEN_REWRITTEN = (
    "etc/ld.so.cache",
    "usr/share/mime",
    "usr/share/applications/mimeinfo.cache",
    "usr/share/icons",
)
"""What the system's own triggers write anew at each installation."""


def try_deb(package: Path, root: Path) -> None:
    """Install *package* in the Debian system at *root*, start it, print with it, remove it.

    Make the system by debootstrap where there is none. Raise CalledProcessError or AssertionError at
    the first step that fails. Only root may do this.
    """
    with debian(root, "bookworm"):
        shutil.copy(package, root / LANDED.lstrip("/") / package.name)
        before = _install(root, f"{LANDED}/{package.name}")
        _use(root)
        _inside(root, "apt-get", "purge", "-qq", "-y", "rapporteur")
        left = sorted(str(path) for path in _files(root) - before)
        assert not left, f"left behind: {left[:10]}"
        print("removed; nothing is left but the person's own file")


def _install(root: Path, package: str) -> set[Path]:
    """Install *package* with what it asks for, and return the files that were there just before it."""
    started = time.monotonic()
    install = ("apt-get", "install", "-qq", "-y", "--no-install-recommends")
    _inside(root, "apt-get", "update", "-qq")
    wanted = _inside(root, *install, "-s", package)
    needed = [line.split()[1] for line in wanted.splitlines() if line.startswith("Inst ")]
    _inside(root, *install, *(set(needed) - {"rapporteur"}))
    before = _files(root)
    _inside(root, "dpkg", "--install", package)
    print(f"installed, with {len(needed) - 1} packages of the system, in {time.monotonic() - started:.0f} s")
    return before


def _use(root: Path) -> None:
    """Go through every door with the installed program, and open its window."""
    home = root / "srv" / "Nguyễn Văn A"
    shutil.rmtree(home, ignore_errors=True)
    desk, run = doors.Desk(home, f"/srv/{home.name}"), partial(_inside, root, "rapporteur")
    started = time.monotonic()
    home.mkdir(parents=True)
    print(run("--version").strip(), f"in {time.monotonic() - started:.2f} s")
    for done in doors.go_through(run, desk):
        print(f"  {done}", flush=True)
    own, printed = doors.papers_of_sources(BUILD / "trial"), doors.papers(desk)
    assert printed == own, [name for name in own if own[name] != printed.get(name)]
    with screen():
        started = time.monotonic()
        said = run("--file", desk.inside(doors.SAMPLE), DISPLAY=DISPLAY, RAPPORTEUR_EXIT_AFTER_SHOW="1")
        assert '"rows"' in said, said
        print(f"window opened and closed in {time.monotonic() - started:.2f} s", said.strip())


def _inside(root: Path, *command: str, **more: str) -> str:
    """Run *command* in the system at *root* as on a machine of its own and return what it said."""
    surroundings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/srv/Nguyễn Văn A", "LANG": "C.UTF-8"}
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    environment = {**surroundings, **proxies, "DEBIAN_FRONTEND": "noninteractive", **more}
    done = subprocess.run(
        ["chroot", str(root), *command],
        check=False,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def _files(root: Path) -> set[Path]:
    """Return the files of the system, without those that its own triggers write."""
    found = {path.relative_to(root) for folder in SYSTEM for path in (root / folder).rglob("*")}
    return {path for path in found if not str(path).startswith(OFTEN_REWRITTEN)}
