"""Putting the look on: fonts, style, palette; and changing it while windows are open."""

from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QToolTip

import resources
from desktop_app.ui.look.style import Quiet
from desktop_app.ui.look.theme import Look
from desktop_app.ui.look.tokens import DARK, LIGHT, TextSize, Type

_FIRST = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


class Theme(Enum):
    """Light, dark, or as the computer is set."""

    COMPUTER = "computer"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Appearance:
    """What a person chose of the look; *zoom* is 1 for the size that *size* names."""

    theme: Theme = Theme.COMPUTER
    size: TextSize = TextSize.NORMAL
    zoom: float = 1.0
    close_rows: bool = False


class Worn(Quiet):
    """The style with what the person chose of it."""

    def __init__(self, look: Look, appearance: Appearance) -> None:
        super().__init__(look)
        self.appearance = appearance
        self.has_all_letters = False


def install_look(app: QApplication, appearance: Appearance | None = None) -> Worn:
    """Dress the application and return its style.

    Only the letters needed for the first paint are loaded; `complete_look` brings those of other scripts.
    """
    # Qt tells once a family that Inter has no Burmese; the next family in the list has it
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    _add_fonts(_FIRST)
    chosen = appearance or Appearance()
    style = Worn(_look_of(app, chosen), chosen)
    app.setStyle(style)
    _dress(app, style.look)
    app.styleHints().colorSchemeChanged.connect(partial(_follow, app))
    return style


def change_look(app: QApplication, appearance: Appearance) -> None:
    """Wear another theme, size or zoom; every open window is laid out and painted again.

    Where it is worn already nothing is done: laying out a window with all its pages can be seen.
    """
    style, look = app.style(), _look_of(app, appearance)
    if isinstance(style, Worn) and (style.look, style.appearance) != (look, appearance):
        style.look, style.appearance = look, appearance
        style.drawn.clear()
        _dress(app, style.look)
        # letters and colours must have arrived before widgets measure themselves
        for kind in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange):
            QCoreApplication.sendPostedEvents(None, kind.value)
        for widget in app.allWidgets():
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _follow(app: QApplication, _scheme: object) -> None:
    style = app.style()
    if isinstance(style, Worn) and style.appearance.theme is Theme.COMPUTER:
        change_look(app, style.appearance)


def add_all_fonts() -> None:
    """Load the letters of all scripts the interface shows."""
    here = {path.name for path in (resources.fonts() / "interface").iterdir()}
    _add_fonts(sorted(here.difference(_FIRST)))


def complete_look(app: QApplication) -> None:
    """Load what the first paint could do without, once, and paint again what may need it."""
    style = app.style()
    if isinstance(style, Worn) and not style.has_all_letters:
        style.has_all_letters = True
        add_all_fonts()
        for window in app.topLevelWidgets():
            window.update()


def _add_fonts(names: tuple[str, ...] | list[str]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(resources.fonts() / "interface" / name))


def _look_of(app: QApplication, chosen: Appearance) -> Look:
    dark = chosen.theme is Theme.DARK or (
        chosen.theme is Theme.COMPUTER and app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    return Look(DARK if dark else LIGHT, chosen.size, chosen.zoom, chosen.close_rows)


def _dress(app: QApplication, look: Look) -> None:
    app.setPalette(look.palette())
    app.setFont(look.font())
    for kind in ("QPushButton", "QTabBar"):
        app.setFont(look.font(weight=500), kind)  # type: ignore[arg-type]  # Qt takes a plain word
    QToolTip.setFont(look.font(Type.CAPTION))
    QToolTip.setPalette(look.palette())
