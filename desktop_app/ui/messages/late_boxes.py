"""The dialogs by which the program speaks, loaded when it first has something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from db.records.problems import Trouble
    from desktop_app.ui.messages.boxes import Answer, Boxes, Choices, Question


class LateBoxes:
    """Messages as dialogs over the window in use."""

    def trouble(self, title: str, trouble: Trouble) -> None:
        """Say what is in the way and what to do."""
        _boxes().trouble(title, trouble)

    def crash(self, report: str) -> bool:
        """Say that the program made a mistake; return whether to close and open again."""
        return _boxes().crash(report)

    def confirm(self, question: Question) -> bool:
        """Return whether the person wants it."""
        return _boxes().confirm(question)

    def confirm_also(self, question: Question, also: str) -> Answer:
        """Return whether the person wants it, and what *also* offers besides."""
        return _boxes().confirm_also(question, also)

    def pick_file(self, choices: Choices) -> Path | None:
        """Return a file that is there, or None."""
        return _boxes().pick_file(choices)

    def pick_new_file(self, choices: Choices) -> Path | None:
        """Return where to write, or None."""
        return _boxes().pick_new_file(choices)

    def pick_folder(self, title: str, start: Path) -> Path | None:
        """Return a folder that is there, or None."""
        return _boxes().pick_folder(title, start)


def _boxes() -> Boxes:
    from desktop_app.ui.messages.boxes import Boxes

    return Boxes()
