"""Where copies of a file lie, and what says that it is going back to one."""

from pathlib import Path


def copies_folder(path: Path) -> Path:
    """Return the folder where copies of the file at *path* lie unless another one is chosen."""
    return path.with_name(f"{path.stem} copies")


def going_back_note(path: Path) -> Path:
    """Return what lies beside the file at *path* while it goes back to a copy, and after a crash in it."""
    return path.with_name(f".{path.name}.going-back")
