"""Sizes the style gives to standard widgets, and where their parts stand."""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
)

from desktop_app.ui.look.theme import Look
from desktop_app.ui.look.tokens import Height

_Metric = QStyle.PixelMetric
_Hint = QStyle.StyleHint
_Type = QStyle.ContentsType
_Complex = QStyle.ComplexControl
_Part = QStyle.SubControl

SCALED = {
    _Metric.PM_IndicatorWidth: 16,
    _Metric.PM_IndicatorHeight: 16,
    _Metric.PM_ExclusiveIndicatorWidth: 16,
    _Metric.PM_ExclusiveIndicatorHeight: 16,
    _Metric.PM_CheckBoxLabelSpacing: 8,
    _Metric.PM_RadioButtonLabelSpacing: 8,
    _Metric.PM_SmallIconSize: 18,
    _Metric.PM_ButtonIconSize: 18,
    _Metric.PM_TabBarIconSize: 18,
    _Metric.PM_ListViewIconSize: 18,
    _Metric.PM_LineEditIconMargin: 6,
    _Metric.PM_LineEditIconSize: 16,
    _Metric.PM_HeaderMargin: 12,
    _Metric.PM_FocusFrameHMargin: 6,
    _Metric.PM_LargeIconSize: 24,
    _Metric.PM_MessageBoxIconSize: 24,
}
FIXED = {
    _Metric.PM_ScrollBarExtent: 12,
    _Metric.PM_ScrollBarSliderMin: 32,
    _Metric.PM_DefaultFrameWidth: 1,
    _Metric.PM_ButtonShiftHorizontal: 0,
    _Metric.PM_ButtonShiftVertical: 0,
    _Metric.PM_MenuPanelWidth: 1,
    _Metric.PM_MenuHMargin: 4,
    _Metric.PM_MenuVMargin: 4,
    _Metric.PM_SubMenuOverlap: 0,
    _Metric.PM_MenuBarHMargin: 8,
    _Metric.PM_MenuBarVMargin: 3,
    _Metric.PM_MenuBarItemSpacing: 4,
    _Metric.PM_TabBarScrollButtonWidth: Height.TARGET,
    _Metric.PM_TabBarTabShiftVertical: 0,
    _Metric.PM_ScrollView_ScrollBarSpacing: 0,
    _Metric.PM_ScrollView_ScrollBarOverlap: 0,
    _Metric.PM_SplitterWidth: 1,
    _Metric.PM_TextCursorWidth: 1,
    _Metric.PM_ToolTipLabelFrameWidth: 6,
}
HINTS = {
    _Hint.SH_EtchDisabledText: 0,
    _Hint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    _Hint.SH_ComboBox_Popup: 0,
    _Hint.SH_ComboBox_UseNativePopup: 0,
    _Hint.SH_ItemView_ActivateItemOnSingleClick: 0,
    _Hint.SH_ItemView_ShowDecorationSelected: 1,
    _Hint.SH_ScrollBar_LeftClickAbsolutePosition: 1,
    _Hint.SH_ScrollBar_Transient: 0,
    _Hint.SH_ScrollView_FrameOnlyAroundContents: 0,
    _Hint.SH_Menu_Scrollable: 1,
    _Hint.SH_UnderlineShortcut: 0,
    _Hint.SH_ToolTip_WakeUpDelay: 500,
    _Hint.SH_Widget_Animation_Duration: 0,
}


@lru_cache(maxsize=8)
def metrics(scale: float) -> dict[QStyle.PixelMetric, int]:
    """Return the pixel metrics that differ from Fusion's, at that scale."""
    return FIXED | {metric: round(size * scale) for metric, size in SCALED.items()}


def plain(text: str) -> str:
    """Return the words of a button without the sign that marks its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def button_size(look: Look, option: QStyleOptionButton, *, link: bool = False) -> QSize:
    """Return the size of a push button: its words, an icon before them, an arrow if it opens a menu."""
    words = option.fontMetrics.horizontalAdvance(plain(option.text)) if option.text else 0
    width = words + look.px(12 if link else 28 if words else 10)
    if not option.icon.isNull():
        width += look.px(18) + (look.px(8) if words else 4)
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        width += look.px(14)
    return QSize(max(width, look.px(Height.FIELD)), look.px(Height.FIELD))


def contents_size(  # noqa: PLR0911 - one line a kind of widget
    look: Look, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, fusion: QSize, *, link: bool
) -> QSize:
    """Return the size of a standard widget; *size* is its contents', *fusion* is Fusion's answer."""
    field = look.px(Height.FIELD)
    if kind == _Type.CT_PushButton and isinstance(option, QStyleOptionButton):
        return button_size(look, option, link=link)
    if kind in {_Type.CT_LineEdit, _Type.CT_SpinBox}:
        return QSize(fusion.width() + look.px(8), field)
    if kind == _Type.CT_ComboBox:
        return QSize(size.width() + look.px(44), field)
    if kind == _Type.CT_ToolButton:
        least = look.px(Height.TARGET)
        return QSize(max(fusion.width(), least), max(fusion.height(), least))
    if kind == _Type.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
        if option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator:
            return QSize(fusion.width(), 9)
        return QSize(fusion.width() + look.px(24), look.px(Height.CLOSE_ROW))
    if kind == _Type.CT_ItemViewItem:
        return QSize(fusion.width() + look.px(8), max(fusion.height(), look.px(Height.TARGET)))
    if kind == _Type.CT_HeaderSection:
        return QSize(fusion.width() + look.px(8), look.px(Height.HEAD) + 2)
    return fusion


def combo_part(look: Look, option: QStyleOptionComplex, part: QStyle.SubControl) -> QRect | None:
    """Return where the words and the arrow of a combo box stand."""
    rect, arrow = option.rect, look.px(28)
    if part == _Part.SC_ComboBoxEditField:
        return rect.adjusted(look.px(9), 1, -arrow, -1)
    if part == _Part.SC_ComboBoxArrow:
        return QRect(rect.right() - arrow + 1, rect.y(), arrow, rect.height())
    return None


def spin_part(look: Look, option: QStyleOptionComplex, part: QStyle.SubControl) -> QRect | None:
    """Return where the words and the two arrows of a spin box stand."""
    rect, arrow = option.rect, look.px(24)
    if part == _Part.SC_SpinBoxEditField:
        return rect.adjusted(look.px(5), 1, -arrow - 2, -1)
    half = rect.height() // 2
    if part == _Part.SC_SpinBoxUp:
        return QRect(rect.right() - arrow - 1, rect.y() + 2, arrow, half - 2)
    if part == _Part.SC_SpinBoxDown:
        return QRect(rect.right() - arrow - 1, rect.y() + half, arrow, half - 2)
    return None


def scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect | None:
    """Return where the parts of a scroll bar stand: it has no arrows, the bar is the groove."""
    if part in {_Part.SC_ScrollBarAddLine, _Part.SC_ScrollBarSubLine}:
        return QRect()
    if part == _Part.SC_ScrollBarGroove:
        return option.rect
    if part == _Part.SC_ScrollBarSlider:
        return _scroll_slider(option)
    return None


def _scroll_slider(option: QStyleOptionSlider) -> QRect:
    rect = option.rect
    flat = option.orientation == Qt.Orientation.Horizontal
    whole = rect.width() if flat else rect.height()
    span = option.maximum - option.minimum
    size = whole if span <= 0 else max(32, whole * option.pageStep // (span + max(option.pageStep, 1)))
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, whole - size, option.upsideDown
    )
    if flat:
        return QRect(rect.x() + at, rect.y(), size, rect.height())
    return QRect(rect.x(), rect.y() + at, rect.width(), size)
