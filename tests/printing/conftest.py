"""The fixtures of printing, and those of the window that prints."""

from tests.desktop_app.conftest import _empty_file, office_file, preferences, program, window
from tests.printing.queue import queue

__all__ = ["_empty_file", "office_file", "preferences", "program", "queue", "window"]
