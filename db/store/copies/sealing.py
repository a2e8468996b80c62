"""Writing a closed file anew with another key, or with none, and reading it back before it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.dialects import sqlite
from db.dialects.sqlite_pouring import holds_the_same, pour
from db.store.copies.contents import contents_in
from db.store.copies.making import clear, settle
from db.store.rights import make_private

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Step = Callable[[int, int], None]
    """Is told how far the work is, of how much; what it raises ends the work."""

PARTS = 3
"""The file is written once and, with the old one, read twice."""


def seal_anew(source: Path, target: Path, key: sqlite.DataKey | None, step: Step | None = None) -> bool:
    """Write everything in *source* into a new file at *target*, encrypted with *key* or with none.

    Return whether it was read back as it is in *source*. *key* is held by the key ring from then on.
    """
    if key is not None:
        sqlite.KEY_RING.add(key)
    clear(target)
    make_private(target)
    waiting = _Waiting(source, target, step)
    try:
        pour(source, target, key, waiting.go_on)
        settle(target)
        waiting.part = 1
        is_same = holds_the_same(source, target, waiting.go_on)
    except sqlite.Error:
        waiting.raise_stop()
        raise
    return is_same and sqlite.is_sound(target) and contents_in(source) == contents_in(target)


class _Waiting:
    """Tells whoever waits how far the work is, and keeps what he raises until the engine has stopped."""

    def __init__(self, source: Path, target: Path, step: Step | None) -> None:
        self.part = 0
        self._target, self._step = target, step
        self._size = source.stat().st_size
        self._stop: BaseException | None = None

    def go_on(self) -> bool:
        """Tell how far the work is; return whether to go on."""
        if self._step is not None and self._stop is None:
            written = min(self._target.stat().st_size, self._size)
            try:
                self._step(self.part * self._size + written, PARTS * self._size)
            except Exception as stop:  # noqa: BLE001 - it goes through the engine, and is raised behind it
                self._stop = stop
        return self._stop is None

    def raise_stop(self) -> None:
        """Raise what stopped the work, if anything did."""
        if self._stop is not None:
            raise self._stop
