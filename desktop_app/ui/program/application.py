"""The start of the program with a window: the window is painted first, everything else comes after it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.places import NAME
from desktop_app.ui.preferences import open_preferences
from desktop_app.ui.program.milestones import painted, wanted
from desktop_app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.ui.program.interrupts import Interrupts
    from desktop_app.ui.program.program import Program
    from desktop_app.usecases.file.places import RecordsPlace


def run_window(place: RecordsPlace | None = None) -> int:
    """Open the window on *place*, else the one used last, else on the first steps.

    Return the exit code of the program once the window is closed.
    """
    _leave_sources_unread()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName(NAME)
    app.setDesktopFileName("rapporteur")
    application = Application(place)
    application.window.show()
    code = app.exec()
    application.end()
    return code


def _leave_sources_unread() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks there for its `__feature__` switches, which nothing of ours uses; without this a fifth of
    the time that SQLAlchemy takes to load goes into it (PySide 6.11, shibokensupport/feature.py).
    """
    switches = sys.modules.get("shibokensupport.feature")
    if switches is not None and hasattr(switches, "_mod_uses_pyside"):
        vars(switches)["_mod_uses_pyside"] = lambda _module: False


def _end_loops() -> None:
    """End the program with its window: a box that stands open would wait for an answer without one."""
    QApplication.closeAllWindows()
    QApplication.exit(0)


class Application(QObject):
    """Shows the window and, once it is painted, sets the program to work in it."""

    def __init__(self, place: RecordsPlace | None) -> None:
        super().__init__()
        self._place = place
        self._program: Program | None = None
        self._interrupts: Interrupts | None = None
        self.preferences = open_preferences()
        self.window = MainWindow(self.preferences)
        self.window.shown_first.connect(self._painted)
        self.window.closed.connect(_end_loops)

    def _painted(self) -> None:
        if wanted():
            painted()
        QTimer.singleShot(0, self, self._work)

    def _work(self) -> None:
        from desktop_app.ui.language.chosen import speak, spoken_language
        from desktop_app.ui.program.program import Program

        speak(spoken_language(self.preferences))
        program = self._program = Program(self.window, self.preferences)
        sys.excepthook = program.take_mistake
        program.settled.connect(self._settled)
        program.begin(self._place)

    def _settled(self) -> None:
        if self._interrupts is None:
            from desktop_app.ui.program.interrupts import Interrupts

            assert self._program is not None
            self._interrupts = Interrupts(self.window.close, self._program.file_end.hurry)

    def end(self) -> None:
        """Finish what is under way and keep the preferences."""
        if self._program is not None:
            self._program.end()
        if self._interrupts is not None:
            self._interrupts.stop()
        self.preferences.sync()
