"""Settings: how the windows look on this computer, and what the office has chosen for its file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.office import Office
from db.records.words import T
from desktop_app.ui.forms.form_pane import FormPane
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.form_row import FormGroup
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.page import Page
from desktop_app.ui.settings.about import about_card
from desktop_app.ui.settings.appearance_card import AppearanceCard
from desktop_app.ui.settings.certificates_card import CertificatesCard
from desktop_app.ui.settings.logo_card import LogoCard
from desktop_app.ui.settings.page_list import PageList
from desktop_app.usecases.file.office import file_office, get_office

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk import Desk, Place

PLAN = Plan(
    "office",
    (
        GroupPlan(
            T("office", "This office"),
            T("office", "Kept in the file, for everybody who opens it."),
            (
                (Cell("name"),),
                (Cell("organisation"),),
                (Cell("language", 6), Cell("paper", 6)),
                (Cell("letterhead"),),
                (Cell("serial_comma"),),
            ),
        ),
    ),
)


APPEARANCE = T("settings", "Appearance"), T("settings", "How the windows look on this computer.")
ON_PAPER = T("settings", "On paper"), T("settings", "At the head of the first page of every paper.")
SIGNATURES = (
    T("settings", "Electronic signatures"),
    T("settings", "Whom the check of a signed file believes."),
)
ABOUT = T("settings", "About Rapporteur")


class SettingsPage(Page):
    """Appearance in cards, the office in a form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("settings-page")
        self._desk = desk
        self._looks = AppearanceCard(desk)
        self._logo, self._certificates = LogoCard(desk), CertificatesCard(desk)
        self._pane = self._office()
        self._logo.kept.connect(self._pane.catch_up)
        pages = PageList(desk, "settings")
        self.setLayout(column(PageHeader(self.title()), (row(pages, (self._pane, 1), gap=0), 1)))

    def _office(self) -> FormPane[Office]:
        """Return the form of the office between the cards that stand above and below it."""
        of_register = partial(ReferenceEditor, source=organisations(self._desk))
        form = RecordForm(Office(), plan=PLAN, makers={"organisation": of_register})
        looks = _group(*APPEARANCE, self._looks, first=True)
        below = (
            _group(*ON_PAPER, self._logo),
            _group(*SIGNATURES, self._certificates),
            _group(ABOUT, "", about_card(self._desk.store.origin)),
        )
        return FormPane(
            self._desk,
            form,
            blank_is_saved=True,
            file=file_office,
            get=lambda store, _: get_office(store),
            above=(pane(column(looks, margins=(32, 8, 32, 0))),),
            below=(pane(column(*below, margins=(32, 0, 32, 24))),),
        )

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Show the settings as they are now."""
        self._looks.read()
        restore = place.spot == "draft"
        self._desk.tasks.read(partial(get_office, self._desk.store), partial(self._show_office, restore))
        self._logo.read()
        self._certificates.read()

    def _show_office(self, restore: bool, office: Office) -> None:  # noqa: FBT001 - bound once
        if not self._pane.is_unsaved:
            self._pane.show_record(office, restore=restore)

    def may_leave(self) -> bool:
        """Save what can be saved; the rest stays on the page."""
        if self._pane.is_unsaved and not self._pane.form.problems():
            self._pane.save()
        return self._pane.may_leave()

    def title(self) -> str:
        """Return the name of the page."""
        return tr("settings", T("settings", "Settings"))

    def first_focus(self) -> QWidget:
        """Return the choice of the theme."""
        return self._looks.theme

    def save(self) -> bool:
        """Save the settings of the office."""
        self._pane.save()
        return True


def _group(title: str, about: str, card: QWidget, *, first: bool = False) -> FormGroup:
    """Return a *card* under its title, beside which stands what it is *about*."""
    group = FormGroup(tr("settings", title), tr("settings", about) if about else "", first=first)
    group.new_line()
    group.add(card, 12)
    return group
