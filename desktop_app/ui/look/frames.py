"""What the style draws as a whole: frames of fields, buttons, signs of choice, rows, popups."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QPushButton, QStyle, QStyleOption, QWidget

from desktop_app.ui.look.paint import DOWN, LEFT, RIGHT, UP, box, chevron, tick
from desktop_app.ui.look.theme import Look
from desktop_app.ui.look.tokens import RADIUS, RADIUS_INNER, Tone

_State = QStyle.StateFlag
_Kind = QStyle.PrimitiveElement
_BY_KEY = _State.State_HasFocus | _State.State_KeyboardFocusChange
_COMBO_POPUP, _COMBO_LIST = "QComboBoxPrivateContainer", "QComboBoxListView"  # Qt keeps these to itself
_TURNS = {
    _Kind.PE_IndicatorArrowDown: DOWN,
    _Kind.PE_IndicatorArrowUp: UP,
    _Kind.PE_IndicatorArrowLeft: LEFT,
    _Kind.PE_IndicatorArrowRight: RIGHT,
}


def by_key(option: QStyleOption) -> bool:
    """Say whether the focus came by key, so that its ring is shown."""
    return bool(option.state & _BY_KEY == _BY_KEY)


def button_kind(widget: QWidget | None) -> str:
    """Return what a button is: primary, flat, removes, link or ordinary (an empty word)."""
    if isinstance(widget, QPushButton) and widget.isDefault():
        return "primary"
    return str((widget.property("kind") if widget is not None else None) or "")


def draw_field(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the frame all fields share: edge, focus, problem, read-only, disabled."""
    enabled = bool(option.state & _State.State_Enabled)
    focused = bool(option.state & _State.State_HasFocus)
    wrong = widget is not None and bool(widget.property("bad"))
    if enabled and option.state & _State.State_ReadOnly:
        box(painter, option.rect, None, look.color("focus" if focused else "line"), width=2 if focused else 1)
        return
    edge: Tone = "bad" if wrong else "focus" if focused else "edge" if enabled else "line"
    fill = look.color("surface" if enabled else "window")
    box(painter, option.rect, fill, look.color(edge), width=2 if focused else 1.5 if wrong else 1)


def draw_line_edit(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the frame of a line of text, unless it stands inside another field."""
    host = widget.parentWidget() if widget is not None else None
    inside = isinstance(host, QComboBox | QAbstractSpinBox)
    if (
        not inside
        and not (widget is not None and widget.property("bare"))
        and getattr(option, "lineWidth", 1) > 0
    ):
        draw_field(look, option, painter, widget)


def draw_frame(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the frame of a text of several lines or of a popup; other frames are drawn by their parts."""
    if widget is not None and (widget.property("popup") or widget.inherits(_COMBO_POPUP)):
        draw_popup(look, option, painter, widget)
    if widget is None or not widget.property("field"):
        return
    copy = QStyleOption(option)
    copy.state = option.state & ~(_State.State_HasFocus | _State.State_ReadOnly)
    if widget.hasFocus():
        copy.state |= _State.State_HasFocus
    if widget.property("readOnly"):
        copy.state |= _State.State_ReadOnly
    draw_field(look, copy, painter, widget)


def draw_button(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the ground of a push button in its five states."""
    kind, rect = button_kind(widget), QRectF(option.rect)
    if by_key(option):
        box(painter, rect, None, look.color("focus"), width=2, radius=RADIUS + 1)
        rect = rect.adjusted(3, 3, -3, -3)
    if kind == "primary":
        box(painter, rect, look.color(_ground(option, "accent", "accent_hover", "accent_pressed", "line")))
    elif kind in {"flat", "link"}:
        if option.state & _State.State_Enabled and option.state & (
            _State.State_Sunken | _State.State_MouseOver
        ):
            box(painter, rect, look.color(_ground(option, "window", "hover", "pressed", "window")))
    else:
        edge: Tone = "button_edge" if option.state & _State.State_Enabled else "line"
        fill = _ground(option, "button", "hover", "pressed", "window")
        box(painter, rect, look.color(fill), look.color(edge))


def _ground(option: QStyleOption, rest: Tone, over: Tone, down: Tone, off: Tone) -> Tone:
    if not option.state & _State.State_Enabled:
        return off
    if option.state & _State.State_Sunken:
        return down
    return over if option.state & _State.State_MouseOver else rest


def draw_tool(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of a tool button."""
    if option.state & _State.State_On:
        box(painter, option.rect, look.color("soft"))
    elif option.state & _State.State_Enabled and option.state & (
        _State.State_Sunken | _State.State_MouseOver
    ):
        box(painter, option.rect, look.color("pressed" if option.state & _State.State_Sunken else "hover"))
    if by_key(option):
        box(painter, option.rect, None, look.color("focus"), width=2)


def draw_check(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the square of a check box: empty, ticked, or partly."""
    enabled, rect = option.state & _State.State_Enabled, QRectF(option.rect)
    if not option.state & (_State.State_On | _State.State_NoChange):
        edge = look.color("edge" if enabled else "line")
        box(painter, rect, look.color("surface" if enabled else "window"), edge, width=1.25, radius=4)
        return
    box(painter, rect, look.color("accent" if enabled else "disabled"), radius=4)
    if option.state & _State.State_On:
        tick(painter, rect, look.color("on_accent"))
    else:
        painter.fillRect(rect.adjusted(4, 7, -4, -7), look.color("on_accent"))


def draw_radio(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the round of a radio button."""
    enabled, rect = option.state & _State.State_Enabled, QRectF(option.rect)
    radius = rect.width() / 2
    if not option.state & _State.State_On:
        edge = look.color("edge" if enabled else "line")
        box(painter, rect, look.color("surface" if enabled else "window"), edge, width=1.25, radius=radius)
        return
    box(painter, rect, look.color("accent" if enabled else "disabled"), radius=radius)
    inner = rect.width() * 5 / 16
    box(painter, rect.adjusted(inner, inner, -inner, -inner), look.color("on_accent"), radius=radius)


def draw_focus(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the ring round check boxes and other plain parts; buttons, tabs and lists draw their own."""
    own = widget is None or isinstance(widget, QPushButton)  # a tree asks for its row without saying who
    skipped = own or (widget is not None and widget.inherits(_COMBO_LIST))
    if option.state & _State.State_KeyboardFocusChange and not skipped:
        ring = QRectF(option.rect).adjusted(-1, -1, 1, 1)
        box(painter, ring, None, look.color("focus"), width=2, radius=RADIUS_INNER)


def draw_arrow(look: Look, kind: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
    """Draw one of the four small arrows."""
    tone: Tone = "text2" if option.state & _State.State_Enabled else "disabled"
    chevron(painter, QRectF(option.rect).center(), look.color(tone), look.px(35) / 10, _TURNS[kind])


def draw_branch(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the arrow of a branch that can be folded."""
    if option.state & _State.State_Children:
        closed = LEFT if option.direction == Qt.LayoutDirection.RightToLeft else RIGHT
        turn = DOWN if option.state & _State.State_Open else closed
        chevron(painter, QRectF(option.rect).center(), look.color("text2"), look.px(35) / 10, turn)


def draw_popup(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of a menu, a popup or a tip: square, so that no compositor is needed."""
    painter.fillRect(option.rect, look.color("raised"))
    painter.setPen(look.color("edge"))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def draw_row(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of a chosen row or the row under the pointer."""
    if option.state & _State.State_Selected:
        painter.fillRect(
            option.rect, look.color("soft" if option.state & _State.State_Active else "soft_idle")
        )
    elif option.state & _State.State_MouseOver:
        painter.fillRect(option.rect, look.color("hover"))


def draw_nothing(_look: Look, _option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
    """Leave out what Fusion would draw."""


PRIMITIVES = {
    _Kind.PE_PanelLineEdit: draw_line_edit,
    _Kind.PE_FrameLineEdit: draw_nothing,
    _Kind.PE_Frame: draw_frame,
    _Kind.PE_PanelButtonCommand: draw_button,
    _Kind.PE_PanelButtonTool: draw_tool,
    _Kind.PE_FrameFocusRect: draw_focus,
    _Kind.PE_IndicatorCheckBox: draw_check,
    _Kind.PE_IndicatorItemViewItemCheck: draw_check,
    _Kind.PE_IndicatorRadioButton: draw_radio,
    _Kind.PE_IndicatorBranch: draw_branch,
    _Kind.PE_PanelMenu: draw_popup,
    _Kind.PE_FrameMenu: draw_nothing,
    _Kind.PE_PanelTipLabel: draw_popup,
    _Kind.PE_PanelItemViewItem: draw_row,
    _Kind.PE_PanelItemViewRow: draw_nothing,
    _Kind.PE_FrameTabBarBase: draw_nothing,
    _Kind.PE_FrameDefaultButton: draw_nothing,
    _Kind.PE_FrameStatusBarItem: draw_nothing,
    _Kind.PE_IndicatorHeaderArrow: draw_nothing,
    _Kind.PE_FrameGroupBox: draw_nothing,
}
ARROWS = frozenset(_TURNS)


def draw_spin_arrows(look: Look, option: QStyleOption, painter: QPainter, up: QPointF, down: QPointF) -> None:
    """Draw the two arrows of a spin box at their middles."""
    color = look.color("text2" if option.state & _State.State_Enabled else "disabled")
    chevron(painter, up + QPointF(0, 1), color, look.px(3), UP)
    chevron(painter, down - QPointF(0, 1), color, look.px(3), DOWN)
