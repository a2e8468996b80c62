"""Trying a package as a person would: on a system that has nothing, from installing to removing it."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DISPLAY = ":97"
SYSTEM = ("etc", "opt", "usr")
LANDED = "/tmp"  # noqa: S108 - in a system of its own, which nobody else uses
UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
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
    if not (root / "bin").exists():
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(root)], check=True)
    shutil.copy(package, root / LANDED.lstrip("/") / package.name)
    started = time.monotonic()
    _inside(root, "apt-get", "update", "-qq")
    wanted = _inside(
        root, "apt-get", "install", "-qq", "-y", "--no-install-recommends", "-s", f"{LANDED}/{package.name}"
    )
    needed = [line.split()[1] for line in wanted.splitlines() if line.startswith("Inst ")]
    _inside(
        root, "apt-get", "install", "-qq", "-y", "--no-install-recommends", *(set(needed) - {"rapporteur"})
    )
    before = _files(root)
    _inside(root, "dpkg", "--install", f"{LANDED}/{package.name}")
    print(f"installed, with {len(needed) - 1} packages of the system, in {time.monotonic() - started:.0f} s")
    _use(root)
    _inside(root, "apt-get", "purge", "-qq", "-y", "rapporteur")
    left = sorted(str(path) for path in _files(root) - before)
    assert not left, f"left behind: {left[:10]}"
    print("removed; nothing is left but the person's own file")


def _use(root: Path) -> None:
    """Make the sample file, print its statement, and open the window on it."""
    home = root / "srv" / "Nguyễn Văn A"
    home.mkdir(parents=True, exist_ok=True)
    file = f"/srv/{home.name}/Biên bản.rapporteur"
    (root / file.lstrip("/")).unlink(missing_ok=True)
    started = time.monotonic()
    print(_inside(root, "rapporteur", "--version").strip(), f"in {time.monotonic() - started:.2f} s")
    _inside(root, "rapporteur", "--file", file, "new", "--sample")
    listed = _inside(root, "rapporteur", "--file", file, "list", "records")
    uid = UID.findall(listed)[0]
    _inside(root, "rapporteur", "--file", file, "export", uid, "--to", f"/srv/{home.name}/out.pdf")
    pages = home / "out.pdf"
    print(f"printed {pages.stat().st_size} bytes")
    with _screen():
        started = time.monotonic()
        said = _inside(root, "rapporteur", "--file", file, DISPLAY=DISPLAY, RAPPORTEUR_EXIT_AFTER_SHOW="1")
        assert '"rows"' in said, said
        print(f"window opened and closed in {time.monotonic() - started:.2f} s", said.strip())


@contextmanager
def _screen() -> Iterator[None]:
    """Give a screen that nobody sees; programs in the other system reach it without a file."""
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)  # Xvfb has no other way to say that it is ready
        yield
    finally:
        screen.terminate()
        screen.wait()


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
