"""What failed, told in the right place: trouble, a refusal without a form, a mistake of the program."""

from __future__ import annotations

import platform
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from db.records.problems import ChangedMeanwhile, NotFound, Refused, Trouble
from db.records.words import T
from desktop_app.places import log_file
from desktop_app.ui.language.translate import sentence
from desktop_app.usecases.file.about import version_of_program

if TYPE_CHECKING:
    from types import TracebackType

_ABOUT_CODE = (AttributeError, TypeError, NameError, ImportError, NotImplementedError)
LONGEST_LOG = 200_000
"""Characters of earlier mistakes that are kept."""
_PACKAGES = {"desktop_app", "db", "reports", "resources"}


def as_trouble(error: BaseException) -> Trouble | None:
    """Return *error* as something to tell the person, or None if it is a mistake of the program."""
    match error:
        case Trouble():
            return error
        case Refused(problems=problems):
            said = " ".join(dict.fromkeys(sentence(one) for one in problems))
            return Trouble("{said}", "", "", {"said": said})
        case ChangedMeanwhile():
            return Trouble(
                T("trouble", "This was changed meanwhile"),
                T(
                    "trouble",
                    "Somebody saved it in another window since it was shown here. Nothing was lost.",
                ),
                T("trouble", "Open it again and make the change once more."),
            )
        case NotFound():
            return Trouble(
                T("trouble", "This is no longer in the file"),
                T("trouble", "It was removed in another window."),
                "",
            )
        case MemoryError():
            return Trouble(
                T("trouble", "The computer is out of memory"),
                T("trouble", "What was asked for could not be done. Nothing was lost."),
                T("trouble", "Close other programs and try again."),
            )
    return None


def report_of(error: BaseException) -> str:
    """Return a report of *error* that names no people, no text of records and no folders."""
    lines = [_about_this_computer(), *_frames(error.__traceback__), _kind(error)]
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    return f"{name}: {error}" if isinstance(error, _ABOUT_CODE) else name


def _about_this_computer() -> str:
    return (
        f"Rapporteur {version_of_program()}, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, Qt {qVersion()}"
    )


def _frames(found: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(found)
    return [f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]


def _short(filename: str) -> str:
    parts = Path(filename).parts
    ours = [place for place, part in enumerate(parts) if part in _PACKAGES]
    return "/".join(parts[ours[-1] :]) if ours else parts[-1]


def log(error: BaseException) -> None:
    """Write *error* where a developer sees it, and note its report in the log."""
    if sys.stderr is not None:
        traceback.print_exception(error, file=sys.stderr)
    note(report_of(error))


def note(words: str) -> None:
    """Note *words* with the time in the log of this desk, a file that never grows large."""
    path = log_file()
    with suppress(OSError):  # a mistake shall not be followed by another one
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = path.read_text(encoding="utf-8", errors="replace")[-LONGEST_LOG:] if path.exists() else ""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        path.write_text(f"{kept}{now}\n{words}\n\n", encoding="utf-8")
