"""The recovery sheet of a key: shown small, printed or saved; `made` tells that one of these was done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from db.records.words import T
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.dialogs.page_images import printer_names
from desktop_app.ui.dialogs.printer import send_to_printer
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.paper.images import draw_page, paper_of
from desktop_app.usecases.paper.cups import Printer, PrintOptions, list_printers
from desktop_app.usecases.protection.recovery import save_sheet, sheet_pdf

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QImage

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.paper.images import Paper
    from desktop_app.usecases.protection.protecting import DataKey

ABOUT = T(
    "protection",
    "The sheet opens the file when the passphrase is lost. Keep it on paper, in a safe or a locked drawer.",
)
PRINTER, NO_PRINTER = (
    T("protection", "Printer"),
    T("protection", "This computer has no printer. Save the sheet."),
)
PRINT, SAVE = T("protection", "Print the sheet"), T("protection", "Save as PDF…")
PRINTED = T("protection", "Sent to {printer}. Wait until you hold it.")
SAVED = T("protection", "Saved as “{file}”. Print it elsewhere or put it on a stick, and remove it here.")
SHEET, KINDS = T("protection", "Recovery sheet"), T("protection", "PDF (*.pdf)")
WIDE, SHARP = 168, 2


class SheetPane(QWidget):
    """Shows the sheet of *key*, prints it and saves it."""

    made = Signal()

    def __init__(self, desk: Desk, key: DataKey) -> None:
        super().__init__()
        self._desk = desk
        self._paper: Paper | None = None
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("protection", SHEET))
        look = look_now()
        self._picture.setFixedSize(look.px(WIDE), look.px(WIDE * 1.414))
        self._printers = Combo()
        self._printers.setObjectName("printer")
        self._row = FormRow(tr("protection", PRINTER), self._printers, " ")
        self._print = named(button(tr("protection", PRINT), "printer"), "print-sheet")
        self._save = named(button(tr("protection", SAVE)), "save-sheet")
        self._said = Words(" ", Type.CAPTION, 500, wrap=True)
        self._said.setObjectName("sheet-said")
        for push in (self._print, self._save):
            push.setEnabled(False)
        self._print.clicked.connect(self._send)
        self._save.clicked.connect(self._ask_save)
        about = Words(tr("protection", ABOUT), wrap=True)
        side = column(
            about, 8, self._row, row(self._print, self._save, None, gap=8), 6, self._said, None, gap=4
        )
        self.setLayout(row(column(self._picture, None), (pane(side), 1), gap=20))
        desk.tasks.read(partial(_drawn, desk, key), self._show)
        desk.tasks.read(list_printers, self._show_printers)

    def _show(self, drawn: tuple[Paper, QImage]) -> None:
        self._paper, image = drawn
        shown = QPixmap.fromImage(image).scaled(
            self._picture.size() * SHARP,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(SHARP)
        self._picture.setPixmap(shown)
        self._save.setEnabled(True)
        self._print.setEnabled(self._printers.count() > 0)
        self._hand_on()

    def _show_printers(self, printers: list[Printer]) -> None:
        printers = printers or [Printer(name=one, label=one) for one in printer_names()]
        for one in printers:
            self._printers.addItem(one.label or one.name, one)
        self._printers.setEnabled(bool(printers))
        self._print.setEnabled(bool(printers and self._paper))
        if not printers:
            self._row.set_help(tr("protection", NO_PRINTER))
        self._hand_on()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to what can be done with the sheet, now or as soon as that is known."""
        super().focusInEvent(event)
        self._hand_on()

    def _hand_on(self) -> None:
        if self.hasFocus() and self._save.isEnabled():
            (self._printers if self._printers.count() else self._save).setFocus()

    def _send(self) -> None:
        printer: Printer = self._printers.currentData()
        options = PrintOptions(printer=printer.name, title=tr("protection", SHEET))
        said = tr("protection", PRINTED, {"printer": printer.label or printer.name})
        if self._paper is not None:
            work = partial(send_to_printer, self._paper, options, (1,), lambda _done, _of: None)
            self._desk.tasks.write(work, partial(self._done, said))

    def _ask_save(self) -> None:
        name = file_name(f"{tr('protection', SHEET)} {self._desk.store.origin.stem}", ".pdf")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        choices = Choices(tr("protection", SAVE), tr("protection", KINDS), Path(documents) / name)
        path = self._desk.messages.pick_new_file(choices)
        if path is not None and self._paper is not None:
            path = path if path.suffix else path.with_suffix(".pdf")
            said = tr("protection", SAVED, {"file": path.name})
            self._desk.tasks.write(partial(save_sheet, self._paper.data, path), partial(self._done, said))

    def _done(self, said: str, _nothing: object) -> None:
        self._said.setText(said)
        self.made.emit()


def _drawn(desk: Desk, key: DataKey) -> tuple[Paper, QImage]:
    paper = paper_of(sheet_pdf(desk.store, key))
    return paper, draw_page(paper, 0, WIDE * 4)
