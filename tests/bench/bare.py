"""The least a window of this toolkit can be: an empty one, painted and closed."""

import json
import sys
import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    """Says when it was painted, and ends."""

    def event(self, event: QEvent) -> bool:
        """Tell the first painting by the very event that our own window tells it by."""
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            sys.stdout.write(json.dumps({"milestone": "painted", "at": time.time()}) + "\n")
            sys.stdout.flush()
            QTimer.singleShot(0, self.close)
        return done


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Bare()
    window.resize(1280, 800)
    window.show()
    app.exec()
