"""Settings: how the windows look on this computer, and what the office has chosen for its file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from db.records.office import Office
from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Done
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.language import offered_languages, spoken_language
from desktop_app.ui.look.card import card_of, setting
from desktop_app.ui.look.form_row import FormGroup
from desktop_app.ui.look.install import Appearance, Theme, change_look
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.tokens import TextSize
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.page import Page
from desktop_app.ui.settings.about import about_card
from desktop_app.ui.settings.certificates_card import CertificatesCard
from desktop_app.ui.settings.desk_name import desk_name_setting
from desktop_app.ui.settings.logo_card import LogoCard
from desktop_app.ui.settings.office_pane import OfficePane
from desktop_app.ui.settings.page_list import settings_list
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

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


ON_PAPER = T("settings", "At the head of the first page of every paper.")


class SettingsPage(Page):
    """Appearance in cards, the office in a form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("settings-page")
        self._desk = desk
        form = RecordForm(
            Office(), plan=PLAN, makers={"organisation": partial(ReferenceEditor, source=organisations(desk))}
        )
        group = FormGroup(
            tr("settings", T("settings", "Appearance")),
            tr("settings", T("settings", "How the windows look on this computer.")),
            first=True,
        )
        group.new_line()
        group.add(card_of(*self._appearance(), *self._languages(), desk_name_setting(desk)), 12)
        self._logo = LogoCard(desk)
        paper = FormGroup(tr("settings", T("settings", "On paper")), tr("settings", ON_PAPER))
        paper.new_line()
        paper.add(self._logo, 12)
        self._certificates = CertificatesCard(desk)
        signatures = FormGroup(
            tr("settings", T("settings", "Electronic signatures")),
            tr("settings", T("settings", "Whom the check of a signed file believes.")),
        )
        signatures.new_line()
        signatures.add(self._certificates, 12)
        about = FormGroup(tr("settings", T("settings", "About Rapporteur")))
        about.new_line()
        about.add(about_card(desk.store.origin), 12)
        self._pane = OfficePane(
            desk,
            form,
            above=pane(column(group, margins=(32, 8, 32, 0))),
            below=pane(column(paper, signatures, about, margins=(32, 0, 32, 24))),
        )
        pages = settings_list(desk, "settings")
        self.setLayout(column(PageHeader(self.title()), (row(pages, (self._pane, 1), gap=0), 1)))

    def _appearance(self) -> tuple[QWidget, ...]:
        now = preferred.appearance(self._desk.preferences)
        self._theme = Segmented(
            [
                (Theme.COMPUTER, tr("settings", T("settings", "Computer"))),
                (Theme.LIGHT, tr("settings", T("settings", "Light"))),
                (Theme.DARK, tr("settings", T("settings", "Dark"))),
            ],
            now.theme,
        )
        self._size = Segmented(
            [
                (TextSize.SMALL, tr("settings", T("settings", "Small"))),
                (TextSize.NORMAL, tr("settings", T("settings", "Normal"))),
                (TextSize.LARGE, tr("settings", T("settings", "Large"))),
                (TextSize.LARGER, tr("settings", T("settings", "Larger"))),
            ],
            now.size,
        )
        self._rows = Segmented(
            [
                (True, tr("settings", T("settings", "Close"))),
                (False, tr("settings", T("settings", "Normal"))),
            ],
            now.close_rows,
        )
        for name, choice in (("theme", self._theme), ("text-size", self._size), ("row-height", self._rows)):
            choice.setObjectName(name)
            choice.chosen.connect(self._wear)
        return (
            setting(
                tr("settings", T("settings", "Theme")),
                tr("settings", T("settings", "Follows the computer unless you choose.")),
                self._theme,
            ),
            setting(
                tr("settings", T("settings", "Size of text")),
                tr("settings", T("settings", "Buttons and rows grow with it.")),
                self._size,
            ),
            setting(
                tr("settings", T("settings", "Row height in lists")),
                tr("settings", T("settings", "Participants always use the close rows.")),
                self._rows,
            ),
        )

    def _languages(self) -> Iterator[QWidget]:
        """Yield the choice of the language, where there is one."""
        offered = offered_languages()
        if len(offered) > 1:
            choice = Segmented(offered, spoken_language(self._desk.preferences))
            choice.setObjectName("window-language")
            choice.chosen.connect(self._speak)
            yield setting(
                tr("settings", T("settings", "Language of the windows")),
                tr("settings", T("settings", "Spoken when the program is next opened. Records keep theirs.")),
                choice,
            )

    def _speak(self, code: object) -> None:
        preferred.keep_window_language(self._desk.preferences, str(code))
        said = T("settings", "The windows speak it when the program is next opened.")
        self._desk.tell(Done(tr("settings", said)))

    def _chosen(self) -> Appearance:
        now = preferred.appearance(self._desk.preferences)
        theme, size = self._theme.value(), self._size.value()
        assert isinstance(theme, Theme)
        assert isinstance(size, TextSize)
        return replace(now, theme=theme, size=size, close_rows=bool(self._rows.value()))

    def _wear(self, _value: object) -> None:
        chosen = self._chosen()
        preferred.keep_appearance(self._desk.preferences, chosen)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        change_look(app, chosen)

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Show the settings as they are now."""
        now = preferred.appearance(self._desk.preferences)
        self._theme.set_value(now.theme)
        self._size.set_value(now.size)
        self._rows.set_value(now.close_rows)
        self._pane.read(restore=place.spot == "draft")
        self._logo.read()
        self._certificates.read()

    def may_leave(self) -> bool:
        """Save what can be saved; the rest stays on the page."""
        self._pane.save_quietly()
        return True

    def title(self) -> str:
        """Return the name of the page."""
        return tr("settings", T("settings", "Settings"))

    def first_focus(self) -> QWidget:
        """Return the choice of the theme."""
        return self._theme

    def save(self) -> bool:
        """Save the settings of the office."""
        self._pane.save()
        return True
