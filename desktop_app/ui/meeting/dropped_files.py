"""Files of this computer that are dropped on a page, or were copied in another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def files_in(data: QMimeData) -> list[Path]:
    """Return the files that *data* holds, without what lies elsewhere than on this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
