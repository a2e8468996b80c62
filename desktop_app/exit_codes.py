"""What a command ends with: a code, and one sentence if it was not done."""

from __future__ import annotations

import os

DONE, FAILED, USAGE, NOT_FOUND, LOCKED = range(5)
INTERRUPTED = 130


class Failure(Exception):  # noqa: N818 - what a command ends with
    """A command that could not be done: the exit code and one sentence."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


def explained(error: Exception) -> tuple[int, str]:
    """Return exit code and sentence for *error*; what is not known is told as a mistake of the program."""
    from db.records.problems import ChangedMeanwhile, FileInUse, NewerFile, NotFound, Refused, Trouble

    match error:
        case FileInUse() | NewerFile():
            return LOCKED, str(error)
        case Trouble():
            return FAILED, str(error)
        case Refused(problems=(first, *more)):
            place = f"{first.place}: " if first.place else ""
            rest = f" (and {len(more)} more)" if more else ""
            return FAILED, f"{place}{first.sentence()}{rest}"
        case NotFound():
            return NOT_FOUND, f"Nothing in this file has the identifier {error}."
        case ChangedMeanwhile():
            return FAILED, "Somebody saved the same record meanwhile; nothing was written."
        case _:
            if os.environ.get("RAPPORTEUR_TRACE"):
                raise error
            return FAILED, f"Rapporteur made a mistake ({type(error).__name__}: {error})."
