"""How a paper of a meeting is printed: in which layout and which language; each choice shows its pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from db.records.language import Language
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.words import row
from desktop_app.usecases.paper.papers import layouts, paper_languages

LAYOUT = T("print", "Layout")
LANGUAGE = T("print", "Language of the paper")
OFFICE_LANGUAGE = T("print", "As the office’s records")


class PaperChoice(QWidget):
    """Two combos beside each other; that of layouts is away where there is but one.

    `chosen` gives the name of the form and the code of the language, empty for the office's own.
    """

    chosen = Signal(str, str)

    def __init__(self, form: str) -> None:
        super().__init__()
        self.layouts, self.languages = QComboBox(), QComboBox()
        self.layouts.setObjectName("layout")
        self.languages.setObjectName("language")
        for name, label in layouts(form):
            self.layouts.addItem(tr("form", label), name)
        self.layouts.setCurrentIndex(max(self.layouts.findData(form), 0))
        self.languages.addItem(tr("print", OFFICE_LANGUAGE), "")
        for code in paper_languages():
            self.languages.addItem(tr("language", Language.of(code).label), code)
        shapes = FormRow(tr("print", LAYOUT), self.layouts)
        shapes.setVisible(self.layouts.count() > 1)
        self.setLayout(row((shapes, 3), (FormRow(tr("print", LANGUAGE), self.languages), 2), gap=16))
        for combo in (self.layouts, self.languages):
            combo.currentIndexChanged.connect(lambda _: self.chosen.emit(self.form, self.language))

    def choose_language(self, language: str) -> None:
        """Choose a language by its code; one that is not there is added."""
        if self.languages.findData(language) < 0:
            self.languages.addItem(tr("language", Language.of(language).label), language)
        self.languages.setCurrentIndex(self.languages.findData(language))

    @property
    def form(self) -> str:
        """Return the name of the form in the layout that is chosen."""
        return str(self.layouts.currentData())

    @property
    def language(self) -> str:
        """Return the code of the language that is chosen; empty: the office's."""
        return str(self.languages.currentData())
