"""A row of tools that keep only their icons while there is no room for their words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.look.words import Part, row


class ToolRow(QWidget):
    """Lays *parts* out side by side; those of *folding* lose their words from the last on when it is narrow.

    A tool without words keeps them as its name and its tooltip.
    """

    def __init__(self, parts: Sequence[Part], folding: Sequence[QPushButton], *, gap: int = 8) -> None:
        super().__init__()
        layout = row(*parts, gap=gap)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._folding = [(push, push.text()) for push in folding if not push.icon().isNull()]
        for push, words in self._folding:
            push.setAccessibleName(words)
            push.setToolTip(push.toolTip() or words)

    def minimumSizeHint(self) -> QSize:
        """Return room for the icons."""
        return QSize(120, self._wanted().height())

    def sizeHint(self) -> QSize:
        """Return the room that all words need."""
        return self._wanted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def _wanted(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()

    def fit(self) -> None:
        """Show as many words as there is room for now that a part has other words."""
        for push, words in self._folding:
            push.setText(words)
        for push, _ in reversed(self._folding):
            self._measure()
            if self._wanted().width() <= self.width():
                break
            push.setText("")
        self._measure()

    def _measure(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
