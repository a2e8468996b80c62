"""What the program is made of: its version, that of the file, and the libraries with their licences."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from typing import TYPE_CHECKING

from desktop_app import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIST = "sbom.cdx.json"
"""Made when the program is packaged (CycloneDX 1.5); running from sources there is none."""
LONGEST_LICENCE = 100
"""Characters up to which what a library says of its licence is a name, and not the licence itself."""


@dataclass(frozen=True, slots=True, order=True)
class Library:
    """A library inside the program and the licence it comes under."""

    name: str
    version: str
    licence: str


def version_of_program() -> str:
    """Return the version of the program, as in "0.1.0"."""
    return __version__


def version_of_file() -> int:
    """Return the number of the format that files of this version have."""
    from db.store.format import FORMAT

    return FORMAT


def libraries() -> list[Library]:
    """Return the libraries the program is made of, by name; their licences lie beside them or are named."""
    import resources

    listed = resources.root() / LIST
    return sorted(_listed(listed) if listed.is_file() else _installed())


def _listed(path: Path) -> Iterator[Library]:
    for one in json.loads(path.read_text(encoding="utf-8"))["components"]:
        licences = [each["license"]["name"] for each in one["licenses"]]
        yield Library(one["name"], one["version"], ", ".join(licences))


def _installed() -> Iterator[Library]:
    for one in distributions():
        yield Library(one.metadata["Name"], one.version, stated_licence(one))


def stated_licence(one: Distribution) -> str:
    """Return the licence that a library names for itself, or an empty text."""
    stated = one.metadata.json
    classified = [
        text.rpartition(" :: ")[2]
        for text in one.metadata.get_all("Classifier") or ()
        if text.startswith("License ::")
    ]
    for text in (stated.get("license_expression"), stated.get("license"), ", ".join(classified)):
        if isinstance(text, str) and 0 < len(text) <= LONGEST_LICENCE and text != "UNKNOWN":
            return text
    return ""
