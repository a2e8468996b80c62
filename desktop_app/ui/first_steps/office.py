"""What a new file begins with: the language of the windows, the Society, its paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from db.records.language import Language
from db.records.office import Office, Paper
from db.records.organisation import Organisation
from db.records.text import clean_name, fold
from db.records.words import T
from desktop_app.ui.forms.choice_editors import options_of
from desktop_app.ui.language.chosen import offered_languages
from desktop_app.ui.language.figures import country
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.suggestions import Suggestion
from desktop_app.ui.look.type_ahead import TypeAhead
from desktop_app.ui.look.words import column, row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST = 6
UNKNOWN = T("first_steps", "Choose it from the list, or leave it empty and add it later.")


class FirstOffice(QWidget):
    """Three questions, each with an answer already; none has to be touched.

    `spoken` tells the language that a person chose for the windows.
    """

    spoken = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._register: Sequence[Organisation] = ()
        self._society = TypeAhead(self._find, hint=tr("first_steps", T("first_steps", "Its name or country")))
        self._society.setObjectName("society")
        self._paper = Segmented(options_of(Paper, "office"), _usual_paper())
        self._paper.setObjectName("paper")
        self._row = FormRow(tr("first_steps", T("first_steps", "Your National Society")), self._society)
        self._society.chosen.connect(self._choose)
        self._society.textEdited.connect(lambda _: self._row.show_problem(""))
        paper = FormRow(tr("office", T("office", "Paper")), self._paper)
        self.setLayout(column(self._row, 16, row((paper, 0), None, *self._languages(), gap=24)))

    def _languages(self) -> Iterable[QWidget]:
        """Yield the choice of the language, where there is one."""
        offered = offered_languages()
        if len(offered) > 1:
            choice = Segmented(offered, self._language)
            choice.setObjectName("window-language")
            choice.chosen.connect(lambda code: self.spoken.emit(str(code)))
            yield FormRow(tr("settings", T("settings", "Language of the windows")), choice)

    def set_register(self, register: Sequence[Organisation]) -> None:
        """Offer the organisations that a new file begins with."""
        self._register = register

    def office(self) -> Office | None:
        """Return the settings of a new file, or None where a name was typed that nothing stands for."""
        society = self._society.value()
        name = clean_name(self._society.text())
        if name and society is None:
            self._row.show_problem(tr("first_steps", UNKNOWN))
            self._society.setFocus()
            return None
        paper = self._paper.value()
        assert isinstance(paper, Paper)
        language = next((one for one in Language if one.value == self._language), Language.ENGLISH)
        organisation = society.uid if isinstance(society, Organisation) else None
        return Office(organisation=organisation, name=name, language=language, paper=paper)

    def first_focus(self) -> QWidget:
        """Return the first field."""
        return self._society

    def _find(self, typed: str) -> list[Suggestion]:
        wanted = fold(typed)
        found = sorted(
            (place, one.name(self._language), one)
            for one in self._register
            if (place := _place(wanted, one)) is not None
        )
        return [self._offer(one) for _, _, one in found[:MOST]]

    def _offer(self, one: Organisation) -> Suggestion:
        name = one.name(self._language)
        return Suggestion(name, one, country(one.country), picture="building-community")

    def _choose(self, chosen: Suggestion) -> None:
        self._row.show_problem("")
        assert isinstance(chosen.value, Organisation)
        self._paper.set_value(Paper.of_country(chosen.value.country))


def _place(wanted: str, one: Organisation) -> int | None:
    """Return how well *wanted* fits: 0 a name or country begins so, 1 a word of it does, 2 it is inside."""
    names = [fold(name) for name in (*one.all_names(), country(one.country), one.country)]
    fits = [
        lambda name: name.startswith(wanted),
        lambda name: f" {wanted}" in name,
        lambda name: wanted in name,
    ]
    return next((place for place, fit in enumerate(fits) if any(map(fit, names))), None)


def _usual_paper() -> Paper:
    """Return the paper of the country that this computer is set to."""
    return Paper.of_country(QLocale.territoryToCode(QLocale.system().territory()))
