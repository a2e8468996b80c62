"""The fixtures of printing, and those of the window that prints."""

from tests.desktop_app.conftest import preferences, program, window
from tests.printing.queue import queue

__all__ = ["preferences", "program", "queue", "window"]
