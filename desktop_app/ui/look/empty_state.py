"""What an empty page or list says: one sentence and what to do first."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look.mark import draw_signature
from desktop_app.ui.look.paint import box
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import RADIUS_BIG, Type
from desktop_app.ui.look.words import Words, column, row


class EmptyState(QWidget):
    """A picture, a title, a sentence and the actions, a little above the middle."""

    def __init__(self, title: str, text: str = "", *actions: QWidget, picture: bool = True) -> None:
        super().__init__()
        sentence = Words(text, tone="text2", wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence.setMinimumWidth(look_now().px(440 if text else 0))
        sentence.setMaximumWidth(look_now().px(440))
        if not text:
            sentence.hide()
        sheet = _Sheet()
        if not picture:
            sheet.hide()
        head = Words(title, Type.TITLE if picture else Type.HEADING, 600)
        parts = (row(None, sheet, None), 20, row(None, head, None), 8, row(None, sentence, None), 20)
        self.setLayout(column((column(None), 2), *parts, row(None, *actions, None), (column(None), 3)))
        self.setAccessibleName(title)


class _Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look_now().px(80), look_now().px(104))

    def paintEvent(self, _event: object) -> None:
        look, painter, whole = look_now(), QPainter(self), QRectF(self.rect())
        edge = look.color("button_edge")
        box(painter, whole, look.color("surface"), edge, width=1.25, radius=RADIUS_BIG)
        square = QRectF(0, 0, whole.width(), whole.width())
        square.moveCenter(whole.center())
        draw_signature(painter, square, look.color("edge"), look.color("accent_text"))
