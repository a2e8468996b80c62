"""The print dialog: the very pages left, printer and options right."""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QSpinBox, QWidget

from db.records.office import Paper as PaperSize
from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.dialogs.page_images import printer_names
from desktop_app.ui.dialogs.page_range import pages_in, written
from desktop_app.ui.dialogs.paper_choice import PaperChoice
from desktop_app.ui.dialogs.paper_pane import PaperPane
from desktop_app.ui.dialogs.printer import send_to_printer
from desktop_app.ui.dialogs.save_buttons import SaveButtons
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.usecases.paper.printing import Printer, PrintOptions, list_printers, note_print

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.paper.images import Paper

TITLE = T("print", "Print: {title}")
PRINTER, COPIES, PAGES = T("print", "Printer"), T("print", "Copies"), T("print", "Pages")
PAPER, SIDES = T("print", "Paper"), T("print", "Sides")
ALL = T("print", "All, or 1-2, 3")
NO_PRINTER = T("print", "No printer was found. Save the PDF and print it on another computer.")
WRONG_PAGES = T("print", "There are {count} pages: write them like 1-2, 3.")
WRONG_PAPER = T("print", "The pages are made for {made}. On {chosen} their edges may be cut.")
VERY_PAGES = T("print", "The printer gets the very pages of the PDF. The copy is noted with the record.")
SAME_PAGES = T("print", "The printer gets the very pages of the PDF.")
DRAFT_PAGES = T("print", "The word DRAFT stands across each page until the record is adopted.")
ONE_ANNEX = T("print", "With the annex (1 file)")
ANNEXES = T("print", "With the annexes ({count} files)")
CANCEL = T("print", "Cancel")
PRINT_ONE, PRINT_MANY = T("print", "Print 1 page"), T("print", "Print {count} pages")
SENDING = T("print", "Printing on {printer}")
SENT = T("print", "Sent to {printer}: {count} pages")
ONE_SIDE = (
    ("one", T("print", "One side")),
    ("long", T("print", "Both sides, long edge")),
    ("short", T("print", "Both sides, short edge")),
)
SIZES = {PaperSize.A4: (595, 842), PaperSize.LETTER: (612, 792), PaperSize.LEGAL: (612, 1008)}
TOLERANCE = 3


class PrintDialog(QDialog):
    """Prints the paper of a record or a meeting; *form* empty is the usual one of a record."""

    def __init__(
        self,
        desk: Desk,
        uid: UUID,
        title: str,
        *,
        meeting: UUID,
        form: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("print-dialog")
        give_help(self, "papers")
        self.setWindowTitle(tr("print", TITLE, {"title": title}))
        self._desk, self._uid, self._title, self._form = desk, uid, title, form
        self._printers: list[Printer] = []
        self._paper: Paper | None = None
        self._is_meeting = uid == meeting
        self._build()
        self._choice = PaperChoice(form) if self._is_meeting and form else None
        self._lay_out()
        self._pane = PaperPane(desk, uid, meeting=meeting, form=form)
        if self._choice is not None:
            self._choice.chosen.connect(self._show_form)
        self._pane.ready.connect(self._show_paper)
        self._pane.annexed.connect(self._offer_annexes)
        self._pane.drafted.connect(self._draft.show)
        self._body.insertWidget(0, self._pane, 1)
        desk.tasks.read(list_printers, self._show_printers)
        open_at(self, 880, 580)

    # --- parts
    def _build(self) -> None:
        self._printer, self._paper_size, self._sides = QComboBox(), QComboBox(), QComboBox()
        self._copies = QSpinBox()
        self._copies.setRange(1, 999)
        self._pages = LineEdit(hint=tr("print", ALL))
        self._annexes = QCheckBox()
        self._annexes.setChecked(True)
        self._annexes.hide()
        for size in PaperSize:
            self._paper_size.addItem(tr("office", size.label), size)
        for value, words in ONE_SIDE:
            self._sides.addItem(tr("print", words), value)
        self._rows = {
            "printer": FormRow(tr("print", PRINTER), self._printer),
            "copies": FormRow(tr("print", COPIES), self._copies),
            "pages": FormRow(tr("print", PAGES), self._pages),
            "paper": FormRow(tr("print", PAPER), self._paper_size),
            "sides": FormRow(tr("print", SIDES), self._sides),
        }
        for name, field in self._fields().items():
            field.setObjectName(name)
        self._annexes.setObjectName("with-annexes")
        self._annexes.toggled.connect(self._turn_annexes)
        self._copies.valueChanged.connect(self._check)
        self._pages.textChanged.connect(self._check)
        self._paper_size.currentIndexChanged.connect(self._check)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "printer": self._printer,
            "copies": self._copies,
            "pages": self._pages,
            "paper": self._paper_size,
            "sides": self._sides,
        }

    def _lay_out(self) -> None:
        rows = self._rows
        note = row(
            Picture("info-circle"),
            (
                Words(
                    tr("print", SAME_PAGES if self._is_meeting else VERY_PAGES),
                    Type.CAPTION,
                    tone="text2",
                    wrap=True,
                ),
                1,
            ),
        )
        draft = Words(tr("print", DRAFT_PAGES), Type.CAPTION, tone="text2", wrap=True)
        self._draft = pane(row(Picture("info-circle"), (draft, 1)))
        self._draft.setObjectName("draft-pages")
        self._draft.hide()
        first = (self._choice, rows["printer"]) if self._choice is not None else (rows["printer"],)
        form = column(
            *first,
            row((rows["copies"], 1), (rows["pages"], 2), gap=16),
            row((rows["paper"], 1), (rows["sides"], 2), gap=16),
            self._annexes,
            None,
            self._draft,
            note,
            gap=16,
            margins=(24, 24, 24, 16),
        )
        side = pane(column((pane(form), 1), self._foot()))
        self._body = row(hairline(upright=True), (side, 1), gap=0)
        self.setLayout(self._body)

    def _foot(self) -> QWidget:
        cancel = button(tr("print", CANCEL))
        self._saving = SaveButtons(self._desk, self._uid, self._title, self._form)
        self._print = primary(tr("print", PRINT_ONE))
        self._print.setObjectName("print-now")
        self._print.setDefault(True)
        self._print.setEnabled(False)
        cancel.clicked.connect(self.reject)
        self._print.clicked.connect(self._send)
        return pane(row(self._saving, None, cancel, self._print, margins=(24, 12, 24, 20)))

    # --- what comes in
    def _show_form(self, form: str, language: str) -> None:
        self._form, self._paper = form, None
        self._saving.form, self._saving.language = form, language
        self._print.setEnabled(False)
        self._pane.show_form(form, language)

    def _show_printers(self, printers: list[Printer]) -> None:
        self._printers = printers or [Printer(name=one, label=one) for one in printer_names()]
        for one in self._printers:
            self._printer.addItem(one.label or one.name, one)
        if not self._printers:
            self._printer.setEnabled(False)
            self._rows["printer"].show_problem(tr("print", NO_PRINTER))
            self._saving.make_default()
            self._saving.setFocus(Qt.FocusReason.OtherFocusReason)
        self._check()

    def _show_paper(self, paper: Paper) -> None:
        self._paper = paper
        size = next((one for one in PaperSize if self._is(one)), PaperSize.A4)
        self._paper_size.setCurrentIndex(self._paper_size.findData(size))
        self._check()

    def _offer_annexes(self, files: int) -> None:
        """Let the files that are annexes be left out, if there are any."""
        words = ONE_ANNEX if files == 1 else ANNEXES
        self._annexes.setText(tr("print", words, {"count": str(files)}))
        self._annexes.setVisible(files > 0)

    def _turn_annexes(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._paper, self._saving.annexes = None, shown
        self._print.setEnabled(False)
        self._pane.show_annexes(shown)

    def choose_language(self, language: str) -> None:
        """Show the paper in the language of that code, where one can choose."""
        if self._choice is not None and language:
            self._choice.choose_language(language)

    def is_ready(self) -> bool:
        """Return whether the pages are on the screen."""
        return self._paper is not None and self._pane.is_drawn()

    # --- what is asked
    def _is(self, size: PaperSize) -> bool:
        assert self._paper is not None
        made = self._paper.sizes[0]
        return all(
            abs(one - two) <= TOLERANCE
            for one, two in zip(sorted((made.width(), made.height())), SIZES[size], strict=True)
        )

    def _chosen_pages(self) -> tuple[int, ...] | None:
        return pages_in(self._pages.text(), len(self._paper.sizes)) if self._paper else None

    def _check(self) -> None:
        if self._paper is None:
            return
        pages = self._chosen_pages()
        wrong = tr("print", WRONG_PAGES, {"count": str(len(self._paper.sizes))}) if pages is None else ""
        self._rows["pages"].show_problem(wrong)
        self._rows["paper"].set_help("" if self._is(self._size()) else self._paper_warning())
        count = len(pages or ()) * self._copies.value()
        self._print.setText(
            tr("print", PRINT_ONE) if count == 1 else tr("print", PRINT_MANY, {"count": str(count)})
        )
        self._print.setEnabled(bool(pages) and bool(self._printers))

    def _size(self) -> PaperSize:
        return PaperSize.of(str(self._paper_size.currentData()))

    def _paper_warning(self) -> str:
        made = next((one for one in PaperSize if self._is(one)), None)
        name = tr("office", made.label) if made else ""
        return tr("print", WRONG_PAPER, {"made": name, "chosen": tr("office", self._size().label)})

    # --- what is done
    def _send(self) -> None:
        pages, paper = self._chosen_pages(), self._paper
        printer: Printer = self._printer.currentData()
        if not pages or paper is None or printer is None:
            return
        sides = str(self._sides.currentData())
        options = PrintOptions(
            printer=printer.name,
            copies=self._copies.value(),
            pages="" if len(pages) == len(paper.sizes) else written(pages),
            sides="long" if sides == "long" else "short" if sides == "short" else "one",
            paper=self._size().label,
            title=self._title,
        )
        words = tr("print", SENDING, {"printer": printer.label or printer.name})
        self._desk.long_work.start(
            words,
            partial(send_to_printer, paper, options, pages),
            partial(self._sent, paper, options, len(pages)),
        )
        self.accept()

    def _sent(self, paper: Paper, options: PrintOptions, count: int, _done: object) -> None:
        values = {"printer": options.printer, "count": str(count * options.copies)}
        said = Done(tr("print", SENT, values))
        if self._is_meeting:  # papers of a meeting are no record: who printed them is not kept
            self._desk.tell(said)
        else:
            note = partial(
                note_print,
                self._desk.store,
                self._uid,
                form=self._form,
                pages=count,
                printer=options.printer,
                copies=options.copies,
            )
            self._desk.tasks.write(partial(_note, note, paper.data), lambda _: self._desk.tell(said))

    def done(self, result: int) -> None:
        """Let the worker go with the dialog."""
        self._pane.close_worker()
        super().done(result)


def _note(note: Callable[..., object], data: bytes) -> None:
    """Keep by *note* that a paper was printed; its fingerprint is taken here, off the window's thread."""
    note(sha256=sha256(data).hexdigest())
