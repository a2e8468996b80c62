"""What a check of a signed file found, in plain words: one card for each signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from db.records.words import T
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.tokens import Tone, Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records.problems import Problem
    from desktop_app.usecases.signing.signed_files import Checked
    from reports.sign.checking import Found
    from reports.sign.telling import Said

TITLE = T("signing", "Signatures in “{name}”")
WHEN = T("signing", "{day}, {time} by the clock of the computer that signed")
NO_TIME = T("signing", "No time is told")
WITH = T("signing", "Certificate of {holder}, {organisation}")
WITH_ALONE = T("signing", "Certificate of {holder}")
SOMEBODY = T("signing", "Somebody")
EMPTY_ONE = T("signing", "Not signed yet: {names}")
REMEMBER = T("signing", "This certificate is theirs")
KEEP, CLOSE = T("signing", "Keep with the record"), T("signing", "Close")


class SignedFileDialog(QDialog):
    """Shows what was found. `remembered` hands on a certificate to be known, `kept` the file to be kept."""

    remembered = Signal(object)
    kept = Signal(object)

    def __init__(self, checked: Checked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("signed-file")
        give_help(self, "signatures")
        self.setWindowTitle(tr("signing", TITLE, {"name": checked.name}))
        self._checked = checked
        cards = [self._card(found, said) for found, said in checked.told()]
        empty = self._empty()
        parts = column(*cards, *([empty] if empty else []), None, gap=12, margins=(24, 4, 24, 16))
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self.setLayout(column(self._head(), (scrolled(pane(parts)), 1), hairline(), self._foot()))
        height = 200 + 170 * min(max(len(cards), 1), 3)
        open_at(self, 600, height)

    def _head(self) -> QWidget:
        said = self._checked.summary()
        found = bool(self._checked.report.found)
        sound = self._checked.report.is_sound
        picture, tone = _SIGNS[sound] if found else ("info-circle", "text2")
        words = Words(tr("sign", said.text, said.values), Type.HEADING, 600, wrap=True)
        self.setAccessibleName(words.text())
        return pane(row(Picture(picture, tone, 24), (words, 1), gap=12, margins=(24, 20, 24, 16)))

    def _card(self, found: Found, said: Sequence[Said]) -> QWidget:
        picture, tone = _SIGNS[found.is_sound]
        first, *more = [tr("sign", one.text, one.values) for one in said]
        lines = column(Words(self._who(found), weight=600, wrap=True), gap=2)
        for text in (_when(found), _certificate(found)):
            if text:
                lines.addWidget(Words(text, Type.CAPTION, tone="text2", wrap=True))
        lines.addSpacing(6)
        lines.addWidget(Words(first, weight=500, tone="text" if found.is_sound else "bad", wrap=True))
        for text in more:
            lines.addWidget(Words(text, Type.CAPTION, tone="text2", wrap=True))
        if found.is_sound and found.is_strange:
            lines.addSpacing(6)
            lines.addLayout(row(self._remember(found), None))
        sign = Picture(picture, tone, 18)
        layout = row(sign, (lines, 1), gap=12, margins=(16, 14, 16, 14))
        layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        return Card(layout)

    def _who(self, found: Found) -> str:
        ours = self._checked.who(found.field)
        holder = found.certificate.holder if found.certificate else ""
        return ours or holder or tr("signing", SOMEBODY)

    def _remember(self, found: Found) -> QPushButton:
        push = button(tr("signing", REMEMBER), "file-certificate")
        push.setObjectName("remember-certificate")
        push.clicked.connect(lambda: self.remembered.emit(found.certificate))
        return push

    def _empty(self) -> QWidget | None:
        names = [who for one in self._checked.report.empty if (who := self._checked.who(one))]
        if not names:
            return None
        return Words(tr("signing", EMPTY_ONE, {"names": "; ".join(names)}), tone="text2", wrap=True)

    def _foot(self) -> QWidget:
        close = button(tr("signing", CLOSE))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        keep = primary(tr("signing", KEEP))
        keep.setObjectName("keep-signed-file")
        keep.clicked.connect(lambda: self.kept.emit(self._checked))
        keep.setVisible(self._checked.report.is_sound and bool(self._checked.news))
        (keep if not keep.isHidden() else close).setDefault(True)
        return pane(row((self._trouble, 1), close, keep, gap=8, margins=(24, 14, 24, 14)))

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why the file could not be kept."""
        self._trouble.setText(" ".join(sentence(one) for one in problems))


_SIGNS: dict[bool, tuple[str, Tone]] = {True: ("circle-check", "ok"), False: ("alert-circle", "bad")}


def _when(found: Found) -> str:
    if found.signed_at is None:
        return tr("signing", NO_TIME)
    zone = f"{found.signed_at:%z}"
    clock = f"{found.signed_at:%H:%M} (UTC{zone[:3]}:{zone[3:5]})"
    return tr("signing", WHEN, {"day": day(found.signed_at.date()), "time": clock})


def _certificate(found: Found) -> str:
    if found.certificate is None:
        return ""
    values = {"holder": found.certificate.holder, "organisation": found.certificate.organisation}
    return tr("signing", WITH if found.certificate.organisation else WITH_ALONE, values)
