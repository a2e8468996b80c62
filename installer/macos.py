"""The application for macOS, frozen by PyInstaller. It can only be made on macOS, and was not run yet."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer import icon, sbom
from installer.deb import libraries
from installer.product import BUILD, DATA, ROOT

MACOS = DATA / "macos"
ICON_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def build() -> Path:
    """Make `Rapporteur.app` and return where it is; raise CalledProcessError if it can't be made."""
    sbom.write(BUILD / "sbom.cdx.json", libraries())
    pictures = BUILD / "rapporteur.iconset"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    for size in ICON_SIZES:
        icon.drawn(size).save(pictures / f"icon_{size}x{size}.png")
        if size // 2 in ICON_SIZES:
            icon.drawn(size).save(pictures / f"icon_{size // 2}x{size // 2}@2x.png")
    subprocess.run(
        ["iconutil", "-c", "icns", str(pictures), "-o", str(BUILD / "rapporteur.icns")], check=True
    )
    options = [
        "--noconfirm",
        "--log-level",
        "WARN",
        "--workpath",
        str(BUILD / "work"),
        "--distpath",
        str(BUILD),
    ]
    command = [sys.executable, "-m", "PyInstaller", *options, str(MACOS / "rapporteur.spec")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT)})
    return BUILD / "Rapporteur.app"
