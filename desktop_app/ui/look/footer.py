"""The line at the foot of the window: what was done and how to undo it, how far long work is."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.said import translate
from desktop_app.ui.look.words import Ground, Words, column, hairline, row

_SHOWN = 8000  # milliseconds that Undo is offered
_PATIENCE = 400  # work shorter than this is not spoken of


class Footer(Ground):
    """Shown only while it has something to say. `undo` and `stop` tell what the person pressed."""

    undo = Signal()
    stop = Signal()

    def __init__(self) -> None:
        self._what, self._far = Words("", weight=500), Words("", tone="text2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._undo = button(
            translate("look", "Undo"),
            kind="link",
            tip=translate("look", "Take it back (Ctrl+Z)"),
        )
        self._undo.setObjectName("undo")
        self._stop = button(translate("look", "Stop"), kind="flat")
        self._stop.setObjectName("stop")
        line = row(
            self._what, self._far, self._undo, None, self._bar, 4, self._stop, gap=10, margins=(32, 4, 12, 4)
        )
        super().__init__("surface", column(hairline(), line))
        self._can_stop = True
        self._undo.clicked.connect(self.undo)
        self._undo.clicked.connect(self.hide)
        self._stop.clicked.connect(self.stop)
        self._away = QTimer(self, singleShot=True, interval=_SHOWN)
        self._away.timeout.connect(self.hide)
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self._show_progress)
        self.hide()

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Say what was done; with Undo it goes after eight seconds, as without."""
        self._soon.stop()
        self._what.setText(text)
        self._far.setText("")
        for part, shown in ((self._undo, can_undo), (self._bar, False), (self._stop, False)):
            part.setVisible(shown)
        self.show()
        self._away.start()

    def offers_undo(self) -> bool:
        """Return whether Undo is on offer now."""
        return self._undo.isVisible()

    def begin(self, what: str, *, can_stop: bool = True) -> None:
        """Begin to speak of long work, if it lasts; Stop is offered where it can be stopped."""
        self._can_stop = can_stop
        self._away.stop()
        self.hide()
        self._what.setText(what)
        self.show_progress(0, 0)
        self._soon.start()

    def speaks_of_work(self) -> bool:
        """Return whether long work is under way that is spoken of, or will be in a moment."""
        return self._soon.isActive() or self._bar.isVisible()

    def add(self, more: str) -> None:
        """Say *more* of the work that is spoken of."""
        self._what.setText(f"{self._what.text()} – {more}")

    def show_progress(self, done: int, total: int, far: str = "") -> None:
        """Say how far the work is, in numbers; *total* 0 means nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._what.text())
        self._far.setText(far)

    def end(self) -> None:
        """Stop speaking of the work."""
        self._soon.stop()
        self.hide()

    def _show_progress(self) -> None:
        self._undo.hide()
        self._bar.show()
        self._stop.setVisible(self._can_stop)
        self.show()
