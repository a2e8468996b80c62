"""The package for Debian and its relatives: one folder with everything, and its place in the desktop."""

import gzip
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from installer import fonts, icon, icu, locales, sbom
from installer.product import BUILD, DATA, PUBLISHER, ROOT, SUMMARY, VERSION

LINUX = DATA / "linux"
ARCHITECTURE = "amd64"
LIBRARY = Path("usr/lib/rapporteur")
MAINTAINER = f"{PUBLISHER} <rapporteur@localhost>"
DEPENDS = (
    "libc6 (>= 2.36)",
    "libstdc++6",
    "libffi8",
    "libssl3 | libssl3t64",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libdbus-1-3",
    "libglib2.0-0 | libglib2.0-0t64",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
RECOMMENDS = (
    "cups-client",
    "libwayland-client0",
    "libwayland-cursor0",
    "libcups2 | libcups2t64",
    "xdg-utils",
)
DESCRIPTION = """\
 Forms for meetings, participants and outcome statements; everything is kept
 in one local file, without a network; records are printed for signature as
 archival and accessible PDF in the scripts of South-East Asia.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Rapporteur

Files: *
Copyright: 2026 The Rapporteur project
License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.
 Libraries, fonts and icons inside have licences of their own: they are listed
 in /usr/lib/rapporteur/_internal/resources/sbom.cdx.json and beside the fonts
 and icons in /usr/lib/rapporteur/_internal/resources.
"""


def build() -> Path:
    """Make the package and return where it is."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    sbom.write(BUILD / "sbom.cdx.json", libraries())
    bundle = freeze()
    shutil.copytree(bundle, tree / LIBRARY, symlinks=True)
    _place_in_desktop(tree)
    _describe(tree)
    path = BUILD / f"rapporteur_{VERSION}_{ARCHITECTURE}.deb"
    settings = ["--root-owner-group", "-Zxz", "-z9", "-Sextreme"]
    subprocess.run(["dpkg-deb", *settings, "--build", str(tree), str(path)], check=True)
    return path


def libraries() -> Path:
    """Return the folder of libraries of the Python that runs this."""
    import PySide6

    return Path(PySide6.__file__).parents[1]


def freeze() -> Path:
    """Return the folder with the frozen program; raise CalledProcessError if it can't be made."""
    work, made = BUILD / "work", BUILD / "frozen"
    shutil.rmtree(made, ignore_errors=True)
    options = ["--noconfirm", "--log-level", "ERROR", "--workpath", str(work), "--distpath", str(made)]
    command = [sys.executable, "-m", "PyInstaller", *options, str(LINUX / "rapporteur.spec")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT)})
    bundle = made / "rapporteur"
    inside = bundle / "_internal"
    for link in [one for one in inside.iterdir() if one.is_symlink() and not one.exists()]:
        link.unlink()
    icu.trim(inside)
    locales.trim(inside)
    fonts.lighten_all(inside)
    return bundle


def _place_in_desktop(tree: Path) -> None:
    share, commands = tree / "usr/share", tree / "usr/bin"
    commands.mkdir(parents=True)
    (commands / "rapporteur").symlink_to("../lib/rapporteur/rapporteur")
    icon.write_linux(share / "icons/hicolor", "rapporteur")
    for source, target in (
        ("rapporteur.desktop", "applications/rapporteur.desktop"),
        ("rapporteur-mime.xml", "mime/packages/rapporteur.xml"),
        ("rapporteur.metainfo.xml", "metainfo/io.github.rapporteur.metainfo.xml"),
        ("lintian-overrides", "lintian/overrides/rapporteur"),
    ):
        _put(share / target, filled(LINUX / source).encode())
    _put(share / "man/man1/rapporteur.1.gz", _packed(filled(LINUX / "rapporteur.1")))


def _describe(tree: Path) -> None:
    documents = tree / "usr/share/doc/rapporteur"
    _put(documents / "copyright", COPYRIGHT.encode())
    changes = (
        f"rapporteur ({VERSION}) stable; urgency=low\n\n  * See NEWS.gz.\n\n -- {MAINTAINER}  {_when()}\n"
    )
    _put(documents / "changelog.gz", _packed(changes))
    _put(documents / "NEWS.gz", _packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    size = sum(one.lstat().st_size for one in tree.rglob("*")) // 1024
    _put(tree / "DEBIAN/control", "".join(_control(size)).encode())
    for path in tree.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path == tree / LIBRARY / "rapporteur"
            path.chmod(0o755 if is_program else 0o644)


def _control(size: int) -> Iterator[str]:
    yield f"Package: rapporteur\nVersion: {VERSION}\nArchitecture: {ARCHITECTURE}\n"
    yield f"Maintainer: {MAINTAINER}\nSection: editors\nPriority: optional\n"
    yield f"Installed-Size: {size}\nDepends: {', '.join(DEPENDS)}\nRecommends: {', '.join(RECOMMENDS)}\n"
    yield f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}\n{DESCRIPTION}"


def filled(path: Path) -> str:
    """Return the text of *path* with version and date put in."""
    text = path.read_text(encoding="utf-8").replace("@VERSION@", VERSION)
    return text.replace("@DATE@", time.strftime("%Y-%m-%d", time.gmtime(_epoch())))


def _epoch() -> int:
    """Return the moment that the package is of: the last change of the sources, so that two are the same."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    if shutil.which("git"):
        asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        told = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
        if found := re.match(r"\d+", told):
            return int(found[0])
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def _when() -> str:
    return time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(_epoch()))


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
