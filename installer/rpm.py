"""The package for Fedora, openSUSE and their relatives: the same folder as in the .deb, described for rpm."""

import shutil
import subprocess
from pathlib import Path

from installer import deb
from installer.product import BUILD, PUBLISHER, SUMMARY, VERSION

REQUIRES = (
    "libcrypto.so.3()(64bit)",
    "libffi.so.8()(64bit)",
    "libEGL.so.1()(64bit)",
    "libGL.so.1()(64bit)",
    "libfontconfig.so.1()(64bit)",
    "libdbus-1.so.3()(64bit)",
    "libglib-2.0.so.0()(64bit)",
    "libxkbcommon.so.0()(64bit)",
    "libxkbcommon-x11.so.0()(64bit)",
    "libxcb-cursor.so.0()(64bit)",
    "libxcb-icccm.so.4()(64bit)",
    "libxcb-keysyms.so.1()(64bit)",
    "libxcb-shape.so.0()(64bit)",
)
SPEC = """\
Name: rapporteur
Version: {version}
Release: 1
Summary: {summary}
License: Apache-2.0
Packager: {publisher}
BuildArch: x86_64
AutoReqProv: no
{requires}
# The program is frozen and stripped already; what is compiled stays as it was tested.
%global __os_install_post %{{nil}}
%global debug_package %{{nil}}
%global _build_id_links none
%define _binary_payload w7.xzdio

%description
{description}
%files
{files}
"""


def build() -> Path:
    """Make the package out of what the .deb is made of, and return where it is."""
    tree = BUILD / "deb"
    deb.build()
    top = BUILD / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    root = top / "BUILDROOT"
    shutil.copytree(tree / "usr", root / "usr", symlinks=True)
    shutil.rmtree(root / "usr/share/lintian")
    spec = top / "rapporteur.spec"
    spec.write_text(_spec(root), encoding="utf-8")
    settings = [f"--define=_topdir {top}", f"--define=_rpmdir {BUILD}", "--target=x86_64-linux"]
    subprocess.run(["rpmbuild", "-bb", "--quiet", *settings, "--buildroot", str(root), str(spec)], check=True)
    return next(BUILD.rglob(f"rapporteur-{VERSION}-1*.rpm"))


def _spec(root: Path) -> str:
    files = [path for path in sorted(root.rglob("*")) if path.is_symlink() or path.is_file()]
    return SPEC.format(
        version=VERSION,
        summary=SUMMARY,
        publisher=PUBLISHER,
        requires="\n".join(f"Requires: {one}" for one in REQUIRES),
        description="\n".join(line.strip() for line in deb.DESCRIPTION.splitlines()),
        files="\n".join(f'"/{path.relative_to(root)}"' for path in files),
    )
