"""What saves a paper from the print dialog: as one PDF, and where it is for people, as one file each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.dialogs.export import export_paper
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.words import row
from desktop_app.usecases.paper.letters import save_each
from desktop_app.usecases.paper.papers import is_for_each

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from desktop_app.usecases.paper.printing import Progress

OTHERS = (".docx", ".html", ".txt")
"""Other formats of a meeting's papers; those of records are among the record's own actions."""
SAVE, SAVE_EACH = T("print", "Save PDF…"), T("print", "One file each…")
WHERE = T("print", "A folder for one file each")
SAVING = T("print", "Saving one file each in “{name}”")
SAVED_ONE, SAVED = T("print", "1 file saved in “{name}”"), T("print", "{count} files saved in “{name}”")


class SaveButtons(QWidget):
    """Saves the paper as it is chosen: `form`, `language` and `annexes` follow the dialog."""

    def __init__(self, desk: Desk, uid: UUID, title: str, form: str) -> None:
        super().__init__()
        self._desk, self._uid, self._title = desk, uid, title
        self.form, self.language, self.annexes = form, "", True
        self._is_meeting = bool(form)
        save, each = button(tr("print", SAVE)), button(tr("print", SAVE_EACH))
        self._save_pdf = save
        self.setFocusProxy(save)
        save.setObjectName("save-pdf")
        each.setObjectName("save-each")
        each.setVisible(bool(form) and is_for_each(form))
        save.clicked.connect(self._save)
        each.clicked.connect(self._save_each)
        self.setLayout(row(save, each, gap=8))

    def make_default(self) -> None:
        """Let Enter save the PDF: there is nothing to print on."""
        self._save_pdf.setProperty("kind", "primary")
        self._save_pdf.setDefault(True)

    def _save(self) -> None:
        export_paper(
            self._desk,
            self._uid,
            self._title,
            ".pdf",
            form=self.form,
            language=self.language,
            annexes=self.annexes,
            others=OTHERS if self._is_meeting else (),
        )

    def _save_each(self) -> None:
        start = preferred.export_folder(self._desk.preferences)
        folder = self._desk.messages.pick_folder(tr("print", WHERE), start)
        if folder is None:
            return
        preferred.keep_export_folder(self._desk.preferences, folder)
        save = partial(save_each, self._desk.store, self._uid, folder, form=self.form, language=self.language)

        def work(step: Progress) -> list[Path]:
            return save(progress=step)

        words = tr("print", SAVING, {"name": folder.name})
        self._desk.long_work.start(words, work, partial(self._saved, folder))

    def _saved(self, folder: Path, made: list[Path]) -> None:
        words = SAVED_ONE if len(made) == 1 else SAVED
        self._desk.tell(Done(tr("print", words, {"count": str(len(made)), "name": folder.name})))
