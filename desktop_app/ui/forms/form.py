"""What a pane asks of the form it shows: one record at a time, edited as a copy."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.records.problems import Problem

Kind = TypeVar("Kind")


class Form(QWidget, Generic[Kind]):
    """Edits a copy of a frozen record. `changed` tells that a person changed something.

    `told` tells that other problems are shown now. `RecordForm` is one; others look different.
    """

    changed = Signal()
    told = Signal()

    def record(self) -> Kind:
        """Return the record with what the person has entered."""
        raise NotImplementedError

    def set_record(self, record: Kind) -> None:
        """Show another record, or the same one as it is saved, without problems."""
        raise NotImplementedError

    def rebase(self, record: Kind) -> None:
        """Take *record* as what the edits are made upon, such as the version just saved; the edits stay."""
        raise NotImplementedError

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right, also what could not be read as a value."""
        raise NotImplementedError

    def misread(self) -> tuple[Problem, ...]:
        """Return what was typed and can't be read as a value, such as a day that is none."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show *problems* and what the form finds itself from now on, each where it is to be put right."""
        raise NotImplementedError

    def problem_names(self) -> list[tuple[str, str]]:
        """Return where problems are shown, in reading order, and what those places are called."""
        raise NotImplementedError

    def focus(self, place: str = "") -> QWidget:
        """Put the cursor into the field of that place, else into the first one; return that widget."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let everything be read and copied but not changed."""
        raise NotImplementedError
