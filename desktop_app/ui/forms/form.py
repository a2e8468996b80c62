"""What a pane asks of the form it shows: one record at a time, edited as a copy."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from db.records.problems import Problem


class Form(Protocol):
    """A widget that edits a copy of a record: `RecordForm`, and others that look different."""

    @property
    def changed(self) -> SignalInstance:
        """Tell that a person changed something."""

    @property
    def told(self) -> SignalInstance:
        """Tell that other problems are shown now."""

    def record(self) -> Any:
        """Return the record with what was entered."""

    def set_record(self, record: Any) -> None:
        """Show another record, without problems."""

    def rebase(self, record: Any) -> None:
        """Take *record* as what the edits are made upon; the edits stay."""

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right."""

    def misread(self) -> tuple[Problem, ...]:
        """Return what was typed and can't be read as a value."""

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what must be put right from now on."""

    def problem_names(self) -> list[tuple[str, str]]:
        """Return where problems are shown and what those places are called."""

    def set_read_only(self, read_only: bool, /) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let everything be read and copied but not changed."""

    def focus(self, place: str = "") -> QWidget:
        """Put the cursor there and return that widget."""
