"""Ctrl-C in the terminal, the system's wish to end, a computer that is shut down: it closes as if by hand."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QProcess, QSocketNotifier
from PySide6.QtGui import QGuiApplication

from desktop_app.itself import command

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.usecases.file.places import RecordsPlace

ENDS = (signal.SIGINT, signal.SIGTERM)


class Session(Protocol):
    """What ends when somebody logs out or shuts the computer down (a QSessionManager)."""

    def cancel(self) -> None:
        """Let it not end yet."""


class Interrupts(QObject):
    """Calls *close* on the window's thread when the program is asked to end, as long as it is kept.

    *close* returns whether the window closed. Where the session ends, *hurry* is called before it; if the
    window stays, the session does. Windows kills what has not ended, and Qt's own answer closes nothing.

    Qt does not let Python's handlers run while it waits, so the interpreter writes a byte into a
    socket that Qt watches.
    """

    def __init__(self, close: Callable[[], bool], hurry: Callable[[], object]) -> None:
        super().__init__()
        self._close, self._hurry = close, hurry
        self._ours, self._theirs = socket.socketpair()
        self._theirs.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno())
        self._before = {number: signal.getsignal(number) for number in ENDS}
        for number in ENDS:
            signal.signal(number, lambda *_: None)
        self._watcher = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._watcher.activated.connect(self._woken)
        self._app = _app()
        self._app.commitDataRequest.connect(self.end_session)

    def stop(self) -> None:
        """Leave signals to what heard them before."""
        self._app.commitDataRequest.disconnect(self.end_session)
        self._watcher.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def end_session(self, session: Session) -> None:
        """Close before the session ends; where the window stays, put that off."""
        self._hurry()
        if not self._close():
            session.cancel()

    def _woken(self) -> None:
        self._ours.recv(1)
        self._close()


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


def start_again(place: RecordsPlace | None) -> None:
    """Start the program once more, on the same place; a password is asked for again."""
    QProcess.startDetached(*command(*(("--file", str(place)) if place else ())))
