"""The look in use: one value that holds colours and scale, kept by the application's style."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle

from desktop_app.ui.look.tokens import DARK, FAMILIES, LIGHT, Height, TextSize, Tokens, Tone, Type

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_ROLES: tuple[tuple[QPalette.ColorRole, Tone], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.AlternateBase, "window"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Button, "button"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.HighlightedText, "text"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.BrightText, "on_accent"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.Highlight, "soft"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent_text"),
    (QPalette.ColorRole.LinkVisited, "accent_text"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Mid, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
    (QPalette.ColorRole.Dark, "text2"),
)
_DIMMED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and scale of the interface at one moment; a change of theme or zoom is another Look.

    *scale* is what every size is multiplied by.
    """

    tokens: Tokens = LIGHT
    size: TextSize = TextSize.NORMAL
    zoom: float = 1.0
    close_rows: bool = False
    scale: float = field(init=False, default=1.0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "scale", self.size.value * self.zoom)

    @property
    def dark(self) -> bool:
        """Say whether the theme is the dark one."""
        return self.tokens is DARK

    def px(self, size: float) -> int:
        """Return a size in pixels at normal text as it is at this scale."""
        return round(size * self.scale)

    def row(self) -> int:
        """Return the height of a row in a list: ordinary or close, as the person chose."""
        return self.px(Height.CLOSE_ROW if self.close_rows else Height.ROW)

    def color(self, tone: Tone) -> QColor:
        """Return a colour of the theme."""
        return QColor(getattr(self.tokens, tone))

    def font(self, size: Type = Type.BODY, weight: int = 400, *, tabular: bool = False) -> QFont:
        """Return the interface font; *tabular* gives figures of one width."""
        return QFont(_font(max(1, self.px(size.value)), weight, tabular))

    def palette(self) -> QPalette:
        """Return the palette that standard widgets take their colours from."""
        palette = QPalette()
        for role, tone in _ROLES:
            palette.setColor(role, self.color(tone))
        for role in _DIMMED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("disabled"))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, self.color("window"))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Accent, self.color("line"))
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, self.color("soft_idle"))
        return palette


@lru_cache(maxsize=64)
def _font(pixels: int, weight: int, tabular: bool) -> QFont:  # noqa: FBT001 - a key of the cache
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


class LookStyle(QProxyStyle):
    """A style that keeps the look in use and the icons already drawn in it."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self.look = look
        self.drawn: dict[tuple[str, str], QSvgRenderer] = {}


def look_style() -> LookStyle | None:
    """Return the style that keeps the look, or nothing if the application wears another style."""
    style = QApplication.style()
    return style if isinstance(style, LookStyle) else None


def look_now() -> Look:
    """Return the look in use; painted parts ask at the moment they paint."""
    style = look_style()
    return style.look if style is not None else Look()
