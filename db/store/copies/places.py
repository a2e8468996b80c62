"""Where copies of a file lie, and what says that it is going back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.dialects.address import Address, Place


def copies_folder(path: Path) -> Path:
    """Return the folder where copies of the file at *path* lie unless another one is chosen."""
    return path.with_name(f"{path.stem} copies")


def ready_part(path: Path) -> Path:
    """Return what lies beside the file at *path* before it takes its place."""
    return path.with_name(f".{path.name}.copy")


def going_back_note(path: Path) -> Path:
    """Return what lies beside the file at *path* while it goes back to a copy, and after a crash in it."""
    return path.with_name(f".{path.name}.going-back")


def copies_of_server(address: Address) -> Path:
    """Return the folder on this computer where copies of a server's records lie unless another is chosen."""
    from platformdirs import user_data_path

    return user_data_path("Rapporteur", appauthor=False) / copies_name(address)


def usual_folder(place: Place) -> Path:
    """Return the folder where copies of *place* lie unless another one is chosen."""
    return copies_folder(place) if isinstance(place, Path) else copies_of_server(place)


def copies_name(place: Place) -> str:
    """Return what a folder for copies of *place* is called wherever it lies."""
    if isinstance(place, Path):
        return f"{place.stem} copies"
    return "".join(char if char.isalnum() or char in "-. ()" else "_" for char in place.name) + " copies"
