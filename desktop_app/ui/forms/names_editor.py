"""Names in many languages, each running in the direction of its own."""

from PySide6.QtCore import Qt

from db.records.language import Language
from desktop_app.ui.forms.rows_editor import PartLine


def follow_language(line: PartLine) -> None:
    """Let the name and the short name of a line run as its language does, whatever the window's does."""
    language = line.editor("language")

    def turn() -> None:
        chosen = language.value()
        right = isinstance(chosen, Language) and chosen.is_right_to_left
        way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        for name in ("text", "short"):
            line.editor(name).widget.setLayoutDirection(way)

    language.changed.connect(turn)
    turn()
