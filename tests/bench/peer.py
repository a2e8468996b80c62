"""novelWriter as it starts for a person, told apart only in that it says when its window was painted.

Run by the Python of the folder in which novelWriter is installed, which has none of our libraries.
"""

import json
import os
import sys
import time
from typing import Any

import novelwriter  # type: ignore[import-not-found]  # it lives in a folder of its own
import novelwriter.guimain as parts  # type: ignore[import-not-found]  # the same
from PyQt6.QtCore import QEvent  # type: ignore[import-not-found]  # the same


class Told(parts.GuiMain):  # type: ignore[misc]  # the same
    """Its main window, which says when it was painted, and ends."""

    def event(self, event: Any) -> bool:
        """Tell the first painting by the event that our own window tells it by."""
        done = bool(super().event(event))
        if event.type() == QEvent.Type.UpdateRequest and self.isVisible():
            sys.stdout.write(json.dumps({"milestone": "painted", "at": time.time()}) + "\n")
            sys.stdout.flush()
            os._exit(0)
        return done


if __name__ == "__main__":
    parts.GuiMain = Told
    novelwriter.main(sys.argv[1:])
