"""The list of what is inside a package: names, versions, hashes and licences, as CycloneDX 1.5."""

import json
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from desktop_app.usecases.file.about import stated_licence
from installer.contents import LEFT_OUT
from installer.product import NAME, ROOT, VERSION

PINNED = re.compile(r"^([\w.-]+)==([^\s;\\]+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
UNSAID = {"sqlcipher3": "Zlib", "rapidfuzz": "MIT"}
"""Licences of libraries whose metadata do not name them; read in their licence files."""


def write(path: Path, libraries: Path, *, more: tuple[dict[str, Any], ...] = ()) -> None:
    """Write the list of the *libraries* in that folder, and of *more*, into *path*."""
    components = sorted([*_components(libraries), *more], key=lambda one: str(one["name"]))
    listed = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": NAME, "version": VERSION}},
        "components": components,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(listed, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def _components(libraries: Path) -> Iterator[dict[str, Any]]:
    hashes = pinned_hashes(ROOT / "requirements" / "run.txt")
    for one in distributions(path=[str(libraries)]):
        name = normal(one.metadata["Name"])
        if name in hashes and not is_left_out(name):
            yield {
                "type": "library",
                "name": name,
                "version": one.version,
                "purl": f"pkg:pypi/{name}@{one.version}",
                "hashes": [{"alg": "SHA-256", "content": digest} for digest in hashes[name]],
                "licenses": [{"license": {"name": licence_of(one)}}],
            }


def is_left_out(name: str) -> bool:
    """Return whether the library *name* stays behind as a whole."""
    folder = name.replace("-", "_")
    return any(pattern.rstrip("*") and folder.startswith(pattern.rstrip("*")) for pattern in _whole())


def _whole() -> Iterator[str]:
    return (pattern for pattern in LEFT_OUT if "/" not in pattern and pattern[0].isalpha())


def pinned_hashes(requirements: Path) -> dict[str, list[str]]:
    """Return the hashes of the files from which each library may be installed, by its name."""
    found: dict[str, list[str]] = {}
    for line in requirements.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if match := PINNED.match(line):
            found[normal(match[1])] = HASH.findall(line)
    return found


def licence_of(one: Distribution) -> str:
    """Return the licence that a library names for itself; raise LookupError if it names none."""
    found = stated_licence(one) or UNSAID.get(normal(one.metadata["Name"]), "")
    if not found:
        raise LookupError(one.metadata["Name"])
    return found


def normal(name: str) -> str:
    """Return *name* as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
