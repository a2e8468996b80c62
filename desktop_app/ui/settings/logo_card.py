"""The logo of the Society: a file the office chooses, shown small on white as it will print."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.paint import box
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, row
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.only_read import shut
from desktop_app.usecases.file.office import read_logo, set_logo

if TYPE_CHECKING:
    from db.records.office import Office

LOGO = T("settings", "Logo")
ABOUT = T("settings", "Your Society's own file, PNG or JPEG. It prints small, on white, unaltered.")
NO_LOGO = T("settings", "No logo")
CHOOSE = T("settings", "Choose a file…")
REMOVE = T("settings", "Remove")
PICK = T("settings", "Choose the logo")
PICTURES = T("settings", "Pictures (*.png *.jpg *.jpeg)")
KEPT = T("settings", "The logo is kept in the file")
GONE = T("settings", "The logo is removed")
MISSING = T("problems", "This file can't be read.")


class LogoCard(Card):
    """Shows the logo and lets the person choose another; it is kept at once. `kept` hands on the office."""

    kept = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._picture = _Picture()
        self._problem = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._problem.hide()
        choose = button(tr("settings", CHOOSE))
        self._remove = button(tr("settings", REMOVE), kind="flat")
        about = Words(tr("settings", ABOUT), Type.CAPTION, tone="text2", wrap=True)
        words = column(Words(tr("settings", LOGO), weight=500), about, self._problem, gap=2)
        super().__init__(row(self._picture, 8, (words, 1), self._remove, choose, margins=(16, 12, 16, 12)))
        choose.setObjectName("choose-logo")
        self._remove.setObjectName("remove-logo")
        shut(desk, choose, self._remove)
        choose.clicked.connect(self._choose)
        self._remove.clicked.connect(lambda: self._set(None))

    def read(self) -> None:
        """Show the logo that is kept."""
        self._desk.tasks.read(partial(read_logo, self._desk.store), self._show)

    def problem(self) -> str:
        """Return what is wrong with the file that was chosen, or nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _show(self, data: bytes) -> None:
        self._picture.show_image(QImage.fromData(data))
        self._remove.setVisible(bool(data))

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        path = self._desk.messages.pick_file(
            Choices(tr("settings", PICK), tr("settings", PICTURES), Path(folder))
        )
        if path is not None:
            self._set(path)

    def _set(self, path: Path | None) -> None:
        self._problem.hide()
        work = partial(set_logo, self._desk.store, path)
        self._desk.tasks.write(work, partial(self._kept, path), self._not_kept)

    def _kept(self, path: Path | None, office: Office) -> None:
        self.kept.emit(office)
        self._desk.tell(Done(tr("settings", KEPT if path else GONE)))
        self.read()

    def _not_kept(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._problem.setText(" ".join(sentence(one) for one in error.problems))
            self._problem.show()
        elif isinstance(error, OSError):
            self._problem.setText(tr("problems", MISSING))
            self._problem.show()
        else:
            self._desk.tasks.failed.emit(error)


class _Picture(QWidget):
    """The logo on white, whole, in a small frame."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(QSize(look_now().px(112), look_now().px(64)))
        self.show_image(QImage())

    def show_image(self, image: QImage) -> None:
        """Show *image*; a null one says that there is none."""
        self._image = image
        self.setAccessibleName(tr("settings", NO_LOGO if image.isNull() else LOGO))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the logo on white in both themes: so it prints."""
        painter, look = QPainter(self), look_now()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            box(painter, QRectF(self.rect()), look.color("window"), look.color("line"))
            painter.setPen(look.color("text3"))
            painter.setFont(look.font(Type.CAPTION))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("settings", NO_LOGO))
            return
        box(painter, QRectF(self.rect()), QColor(Qt.GlobalColor.white), look.color("line"))
        room = self.rect().adjusted(6, 6, -6, -6)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.center().x() - size.width() / 2
        painter.drawImage(
            QRectF(left, room.center().y() - size.height() / 2, size.width(), size.height()), self._image
        )
