"""The style: Fusion with the house's fields, buttons, lists, menus and scroll bars."""

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QMenuBar,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from desktop_app.ui.look import measures
from desktop_app.ui.look.controls import CONTROLS, draw_scroll
from desktop_app.ui.look.frames import ARROWS, PRIMITIVES, draw_arrow, draw_field, draw_spin_arrows
from desktop_app.ui.look.paint import chevron
from desktop_app.ui.look.theme import LookStyle

_Complex = QStyle.ComplexControl
_Part = QStyle.SubControl
_Element = QStyle.SubElement


class Quiet(LookStyle):
    """Draw standard widgets from the tokens; what isn't listed stays Fusion's."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return a size: ours at the scale of now, else Fusion's."""
        ours = measures.metrics(self.look.scale).get(metric)
        return super().pixelMetric(metric, option, widget) if ours is None else ours

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        answer: QStyleHintReturn | None = None,
    ) -> int:
        """Return how widgets behave: ours, else Fusion's."""
        ours = measures.HINTS.get(hint)
        if hint is QStyle.StyleHint.SH_UnderlineShortcut and isinstance(widget, QMenuBar):
            ours = 1  # it is opened by Alt and a letter, and only there
        return super().styleHint(hint, option, widget, answer) if ours is None else ours

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Return the size of a standard widget."""
        fusion = super().sizeFromContents(kind, option, size, cast("QWidget", widget))
        link = widget is not None and widget.property("kind") == "link"
        return measures.contents_size(self.look, kind, option, size, fusion, link=link)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return where a part of a widget stands, mirrored where reading goes from right to left."""
        rect: QRect | None = None
        if control == _Complex.CC_ComboBox:
            rect = measures.combo_part(self.look, option, part)
        elif control == _Complex.CC_SpinBox:
            rect = measures.spin_part(self.look, option, part)
        elif control == _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            place = measures.scroll_part(option, part)
            if place is not None:
                return place
        if rect is None:
            return super().subControlRect(control, option, part, cast("QWidget", widget))
        return QStyle.visualRect(option.direction, option.rect, rect)

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Return where words stand inside a field or a column head."""
        if element == _Element.SE_LineEditContents and widget is not None:
            host = widget.parentWidget()
            if not widget.property("bare") and not isinstance(host, QAbstractSpinBox | QComboBox):
                side = self.look.px(7)
                return option.rect.adjusted(side, 1, -side, -1)
        if element == _Element.SE_HeaderLabel:
            return option.rect.adjusted(12, 0, -12, 0)
        if element == _Element.SE_HeaderArrow:
            return QRect()
        if element == _Element.SE_ItemViewItemFocusRect:
            return option.rect
        return super().subElementRect(element, option, cast("QWidget", widget))  # Qt allows none

    def drawPrimitive(
        self,
        kind: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a frame or a ground."""
        ours = PRIMITIVES.get(kind)
        if ours is not None:
            ours(self.look, option, painter, widget)
        elif kind in ARROWS:
            draw_arrow(self.look, kind, option, painter)
        else:
            super().drawPrimitive(kind, option, painter, widget)

    def drawControl(
        self,
        kind: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part with words in it."""
        ours = CONTROLS.get(kind)
        if ours is None:
            super().drawControl(kind, option, painter, widget)
            return
        painter.save()
        ours(self.look, option, painter, widget)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a combo box, a spin box or a scroll bar; the rest is Fusion's."""
        if control == _Complex.CC_ComboBox:
            self._draw_combo(option, painter, widget)
        elif control == _Complex.CC_SpinBox:
            self._draw_spin(option, painter, widget)
        elif control == _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            draw_scroll(
                self.look,
                option,
                painter,
                self.subControlRect(control, option, _Part.SC_ScrollBarSlider, widget),
            )
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _draw_combo(self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
        if widget is None or not widget.property("bare"):
            draw_field(self.look, option, painter, widget)
        arrow = self.subControlRect(_Complex.CC_ComboBox, option, _Part.SC_ComboBoxArrow, widget)
        enabled = option.state & QStyle.StateFlag.State_Enabled
        color = self.look.color("text2" if enabled else "disabled")
        chevron(painter, QRectF(arrow).center(), color, self.look.px(3.5))

    def _draw_spin(self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
        draw_field(self.look, option, painter, widget)
        if option.subControls & _Part.SC_SpinBoxUp:
            places = (
                QRectF(self.subControlRect(_Complex.CC_SpinBox, option, part, widget)).center()
                for part in (_Part.SC_SpinBoxUp, _Part.SC_SpinBoxDown)
            )
            draw_spin_arrows(self.look, option, painter, *places)
