"""The fixtures of printing, and those of the window that prints."""

from tests.desktop_app.conftest import (
    _empty_file,
    databases,
    new_database,
    office_file,
    office_place,
    preferences,
    program,
    window,
)
from tests.printing.queue import queue

__all__ = [
    "_empty_file",
    "databases",
    "new_database",
    "office_file",
    "office_place",
    "preferences",
    "program",
    "queue",
    "window",
]
