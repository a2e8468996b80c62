"""What the style draws with words in it: labels of buttons, heads of columns, menu items, progress."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QWidget,
)

from desktop_app.ui.look.frames import button_kind, draw_button
from desktop_app.ui.look.measures import plain
from desktop_app.ui.look.paint import DOWN, LEFT, RIGHT, UP, box, chevron, cut, flip, mirrored, say, tick
from desktop_app.ui.look.theme import Look
from desktop_app.ui.look.tokens import RADIUS_INNER, Tone, Type

_State = QStyle.StateFlag
_Kind = QStyle.ControlElement


def draw_bevel(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a push button's ground without Fusion's own menu arrow."""
    draw_button(look, option, painter, widget)


def draw_button_label(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw icon, words and menu arrow of a push button, in the middle."""
    if not isinstance(option, QStyleOptionButton):
        return
    kind, text = button_kind(widget), plain(option.text)
    words = option.fontMetrics.horizontalAdvance(text)
    side = 0 if option.icon.isNull() else look.px(18)
    gap = look.px(8) if side and text else 0
    arrow = look.px(14) if option.features & QStyleOptionButton.ButtonFeature.HasMenu else 0
    whole = option.rect
    x = whole.x() + (whole.width() - words - side - gap - arrow) // 2
    tone = _words_tone(option, kind)
    if side:
        rect = flip(widget, QRect(x, whole.center().y() - side // 2 + 1, side, side), whole)
        option.icon.paint(painter, rect, Qt.AlignmentFlag.AlignCenter, _icon_mode(option, kind))
    painter.setPen(look.color(tone))
    start = x + side + gap
    say(painter, widget, flip(widget, QRect(start, whole.y(), words + 2, whole.height()), whole), text)
    if arrow:
        at = flip(
            widget, QRectF(start + words + look.px(6), whole.y(), look.px(8), whole.height()), QRectF(whole)
        )
        color = look.color("on_accent" if kind == "primary" else "text2")
        chevron(painter, at.center() + QPointF(0, 0.5), color, look.px(3))


def _words_tone(option: QStyleOption, kind: str) -> Tone:
    if not option.state & _State.State_Enabled:
        return "disabled"
    tones: dict[str, Tone] = {"primary": "on_accent", "removes": "bad", "link": "accent_text"}
    return tones.get(kind, "text")


def _icon_mode(option: QStyleOption, kind: str) -> QIcon.Mode:
    if not option.state & _State.State_Enabled:
        return QIcon.Mode.Disabled
    return QIcon.Mode.Selected if kind == "primary" else QIcon.Mode.Normal


def draw_head(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of a column head."""
    painter.fillRect(option.rect, look.color("surface"))
    rect = option.rect
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look.color("line"))


def draw_head_label(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the words of a column head and which way the column is sorted."""
    if not isinstance(option, QStyleOptionHeader):
        return
    painter.setPen(look.color("text2"))
    painter.setFont(look.font(Type.CAPTION))
    sorted_ = option.sortIndicator != QStyleOptionHeader.SortIndicator.None_
    rect = option.rect
    text = cut(painter, option.text, rect.width() - (look.px(16) if sorted_ else 0))
    end = bool(option.textAlignment & Qt.AlignmentFlag.AlignRight)
    say(painter, widget, rect, text, end=end)
    if sorted_:
        _draw_sorting(look, option, painter, text, end=end)


def _draw_sorting(look: Look, option: QStyleOptionHeader, painter: QPainter, text: str, *, end: bool) -> None:
    # Qt calls ascending SortDown; an upward arrow is what people expect of it
    turn = UP if option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown else DOWN
    away = painter.fontMetrics().horizontalAdvance(text) + look.px(10)
    on_left = (option.direction == Qt.LayoutDirection.LeftToRight) != end
    x = option.rect.x() + away if on_left else option.rect.right() - away
    chevron(painter, QPointF(x, option.rect.center().y() + 0.5), look.color("text2"), look.px(3), turn)


def draw_menu_item(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw one line of a menu: sign of choice or icon, words, key, arrow."""
    if not isinstance(option, QStyleOptionMenuItem):
        return
    rect = option.rect
    if option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator:
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), look.color("line"))
        return
    enabled = bool(option.state & _State.State_Enabled)
    if option.state & _State.State_Selected and enabled:
        box(painter, rect, look.color("hover"), radius=RADIUS_INNER)
    _draw_menu_sign(look, option, painter, widget)
    words, _, key = option.text.partition("\t")
    inner = rect.adjusted(look.px(34), 0, -look.px(14), 0)
    painter.setFont(look.font())
    painter.setPen(look.color("text" if enabled else "disabled"))
    say(painter, widget, flip(widget, inner, rect), plain(words))
    _draw_menu_end(look, option, painter, widget, key)


def _draw_menu_sign(
    look: Look, option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None
) -> None:
    side = look.px(16)
    place = QRect(option.rect.x() + look.px(9), option.rect.center().y() - side // 2 + 1, side, side)
    place = flip(widget, place, option.rect)
    enabled = bool(option.state & _State.State_Enabled)
    if option.checked:
        tick(painter, QRectF(place), look.color("accent_text" if enabled else "disabled"))
    elif not option.icon.isNull():
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        option.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)


def _draw_menu_end(
    look: Look, option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None, key: str
) -> None:
    rect = option.rect.adjusted(look.px(34), 0, -look.px(14), 0)
    if option.menuItemType == QStyleOptionMenuItem.MenuItemType.SubMenu:
        x = option.rect.x() + look.px(14) if mirrored(widget) else option.rect.right() - look.px(14)
        turn = LEFT if mirrored(widget) else RIGHT
        chevron(painter, QPointF(x, option.rect.center().y()), look.color("text2"), look.px(3), turn)
    elif key:
        painter.setFont(look.font(Type.CAPTION))
        painter.setPen(look.color("text2"))
        say(painter, widget, flip(widget, rect, option.rect), key, end=True)


def draw_progress(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw a bar 4 pixels high; one of unknown length stands full in the soft colour."""
    if not isinstance(option, QStyleOptionProgressBar):
        return
    whole = QRectF(option.rect)
    whole = QRectF(whole.x(), whole.center().y() - 2, whole.width(), 4)
    box(painter, whole, look.color("line"), radius=2)
    span = option.maximum - option.minimum
    done = QRectF(whole)
    done.setWidth(whole.width() * (option.progress - option.minimum) / span if span else whole.width())
    if option.direction == Qt.LayoutDirection.RightToLeft:
        done.moveRight(whole.right())
    box(painter, done, look.color("accent" if span else "edge"), radius=2)


def draw_splitter(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the hairline between two panes."""
    painter.fillRect(option.rect, look.color("line"))


def draw_scroll(look: Look, option: QStyleOptionSlider, painter: QPainter, slider: QRect) -> None:
    """Draw a scroll bar: the slider alone, stronger while it is held."""
    if option.maximum <= option.minimum:
        return
    held = option.state & (_State.State_MouseOver | _State.State_Sunken)
    busy = bool(held and option.activeSubControls & QStyle.SubControl.SC_ScrollBarSlider)
    side = 2.5 if busy else 3.5
    flat = option.orientation == Qt.Orientation.Horizontal
    rect = QRectF(slider).adjusted(*((2, side, -2, -side) if flat else (side, 2, -side, -2)))
    color = look.color("edge")
    color.setAlphaF(0.9 if busy else 0.55)
    box(painter, rect, color, radius=min(rect.width(), rect.height()) / 2)


CONTROLS = {
    _Kind.CE_PushButtonBevel: draw_bevel,
    _Kind.CE_PushButtonLabel: draw_button_label,
    _Kind.CE_HeaderSection: draw_head,
    _Kind.CE_HeaderEmptyArea: draw_head,
    _Kind.CE_HeaderLabel: draw_head_label,
    _Kind.CE_MenuItem: draw_menu_item,
    _Kind.CE_ProgressBar: draw_progress,
    _Kind.CE_Splitter: draw_splitter,
}
