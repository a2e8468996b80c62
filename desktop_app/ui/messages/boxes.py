"""What the program says in a window of its own: trouble, a mistake of its own, a question, which file.

Windows ask through `Messages`, so that tests answer by a recorder and no box stands in the way.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from db.records.words import T
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Tone, Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records.problems import Trouble

FILE_KINDS = T("messages", "Rapporteur files (*.rapporteur)")
JSON_KINDS = T("messages", "JSON files (*.json)")


@dataclass(frozen=True, slots=True)
class Question:
    """Something that can't be undone, in translated words; *yes* repeats the verb."""

    title: str
    what: str
    why: str
    yes: str


class Answer(Enum):
    """What a person answers to a question that offers something to be done besides."""

    NO = "no"
    YES = "yes"
    ALSO = "also"


@dataclass(frozen=True, slots=True)
class Choices:
    """Which files can be picked: a title, the kinds as Qt writes them, the place to begin at."""

    title: str
    kinds: str
    start: Path


class Messages(Protocol):
    """How windows speak to the person when the page itself is not the place."""

    def trouble(self, title: str, trouble: Trouble) -> None:
        """Say what is in the way and what to do."""

    def crash(self, report: str) -> bool:
        """Say that the program made a mistake; return whether to close and open again."""

    def confirm(self, question: Question) -> bool:
        """Return whether the person wants it."""

    def confirm_also(self, question: Question, also: str) -> Answer:
        """Return whether the person wants it, and what *also* offers besides."""

    def pick_file(self, choices: Choices) -> Path | None:
        """Return a file that is there, or None."""

    def pick_new_file(self, choices: Choices) -> Path | None:
        """Return where to write, or None."""

    def pick_folder(self, title: str, start: Path) -> Path | None:
        """Return a folder that is there, or None."""


class Boxes:
    """Messages as dialogs over the window in use."""

    def trouble(self, title: str, trouble: Trouble) -> None:
        """Say what is in the way and what to do."""
        trouble_box(title, trouble).exec()

    def crash(self, report: str) -> bool:
        """Say that the program made a mistake; return whether to close and open again."""
        return bool(crash_box(report).exec())

    def confirm(self, question: Question) -> bool:
        """Return whether the person wants it."""
        return bool(confirm_box(question).exec())

    def confirm_also(self, question: Question, also: str) -> Answer:
        """Return whether the person wants it, and what *also* offers besides."""
        box = confirm_box(question)
        tick = QCheckBox(also)
        tick.setObjectName("also")
        tick.setChecked(True)
        box.words.addSpacing(8)
        box.words.addWidget(tick)
        if not box.exec():
            return Answer.NO
        return Answer.ALSO if tick.isChecked() else Answer.YES

    def pick_file(self, choices: Choices) -> Path | None:
        """Return a file that is there, or None."""
        found, _ = QFileDialog.getOpenFileName(_window(), choices.title, str(choices.start), choices.kinds)
        return Path(found) if found else None

    def pick_new_file(self, choices: Choices) -> Path | None:
        """Return where to write, or None."""
        found, _ = QFileDialog.getSaveFileName(_window(), choices.title, str(choices.start), choices.kinds)
        return Path(found) if found else None

    def pick_folder(self, title: str, start: Path) -> Path | None:
        """Return a folder that is there, or None."""
        found = QFileDialog.getExistingDirectory(_window(), title, str(start))
        return Path(found) if found else None


class Box(QDialog):
    """A dialog as all of ours are: a picture, the situation, why, what to do, the answers at the foot."""

    def __init__(self, title: str, picture: str, tone: Tone, said: Sequence[str]) -> None:
        super().__init__(_window())
        self.setWindowTitle(title)
        what, *more = [one for one in said if one]
        self.words = column(Words(what, Type.HEADING, 600, wrap=True), gap=8)
        for one in more:
            self.words.addWidget(Words(one, wrap=True))
        sign = Picture(picture, tone, 24)
        top = row(sign, (self.words, 1), gap=16, margins=(22, 22, 32, 22))
        top.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._body = column(pane(top), hairline())
        self.setLayout(self._body)
        self.setMinimumWidth(480)
        self.setAccessibleName(what)
        self.setAccessibleDescription(" ".join(more))

    def answer_by(self, exits: Sequence[QPushButton], answers: Sequence[QPushButton]) -> None:
        """Put *exits* at the left of the foot and *answers* at the right; the last answer is the default."""
        self._body.addLayout(row(*exits, None, *answers, gap=8, margins=(22, 18, 22, 18)))
        answers[-1].setDefault(True)
        answers[-1].setFocus()


def _window() -> QWidget | None:
    """Return the window in use; while another program is, that of ours: no box stands alone."""
    ours = (one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow) and one.isVisible())
    return QApplication.activeWindow() or next(ours, None)


def trouble_box(title: str, trouble: Trouble) -> Box:
    """Return the dialog that tells *trouble* under the situation *title*."""
    box = Box(title, "alert-triangle", "warn", trouble_sentences(trouble))
    close = named(button(tr("messages", T("messages", "Close"))), "close")
    close.clicked.connect(box.accept)
    box.answer_by((), (close,))
    return box


def confirm_box(question: Question) -> Box:
    """Return the dialog that asks *question*; Esc is no."""
    box = Box(question.title, "alert-triangle", "warn", (question.what, question.why))
    no = named(button(tr("messages", T("messages", "Cancel"))), "cancel")
    yes = named(button(question.yes), "yes")
    no.clicked.connect(box.reject)
    yes.clicked.connect(box.accept)
    box.answer_by((), (no, yes))
    return box


def crash_box(report: str) -> Box:
    """Return the dialog that owns up to a mistake of the program and shows *report*."""
    said = (
        tr("messages", T("messages", "Rapporteur made a mistake and should close")),
        tr(
            "messages",
            T(
                "messages",
                "It is not your doing. What you typed is kept as a draft and offered when you open again.",
            ),
        ),
        tr(
            "messages",
            T("messages", "This report helps to mend it. It names no people and no text of your records."),
        ),
    )
    box = Box(tr("messages", T("messages", "Something went wrong")), "bug", "text2", said)
    box.words.addWidget(_report_field(report))
    box.setMinimumWidth(look_now().px(560))
    copy = named(button(tr("messages", T("messages", "Copy the report")), "copy"), "copy-report")
    stay = named(button(tr("messages", T("messages", "Keep working"))), "keep-working")
    again = named(button(tr("messages", T("messages", "Close and open again"))), "open-again")
    copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
    stay.clicked.connect(box.reject)
    again.clicked.connect(box.accept)
    box.answer_by((copy,), (stay, again))
    return box


def _report_field(report: str) -> QWidget:
    field = QPlainTextEdit(report)
    field.setObjectName("report")
    field.setReadOnly(True)
    field.setProperty("field", True)
    field.viewport().setAutoFillBackground(False)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(look_now().px(Type.CAPTION.value))
    field.setFont(font)
    field.setFixedHeight(look_now().px(120))
    field.setAccessibleName(tr("messages", T("messages", "Report")))
    return field
