"""A dialog that stays open until what it asked for is done, so that nothing typed in it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from shiboken6 import isValid

from db.records.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.records.problems import Problem
    from desktop_app.ui.work.tasks import Tasks

Result = TypeVar("Result")
_WAITS = "waits"
"""The property of a dialog that waits for an answer: a second click on its button asks for nothing."""


class Asking(Protocol):
    """What is asked of such a dialog."""

    def accept(self) -> None:
        """Close: it is done."""

    def refuse(self, problems: Sequence[Problem], /) -> None:
        """Say why it could not be done; without problems, that is said elsewhere."""

    def property(self, name: str, /) -> Any:
        """Return a property of the object."""

    def setProperty(self, name: str, value: Any, /) -> bool:
        """Set a property of the object."""


def write_for(
    dialog: Asking,
    tasks: Tasks,
    work: Callable[[], Result],
    done: Callable[[Result], object],
    failed: Callable[[Exception], object],
) -> None:
    """Do *work*, which writes, for *dialog*: close it and call *done*, or let it say what is to be mended.

    *failed* hears of what the dialog can't say, also because it was closed meanwhile.
    """

    def after(result: Result) -> None:
        if isValid(dialog):
            dialog.accept()
        done(result)

    def refused(error: Exception) -> None:
        problems = error.problems if isinstance(error, Refused) else ()
        if isValid(dialog):
            dialog.setProperty(_WAITS, False)
            dialog.refuse(problems)
        if not (problems and isValid(dialog)):
            failed(error)

    if not dialog.property(_WAITS):
        dialog.setProperty(_WAITS, True)
        tasks.write(work, after, refused)
