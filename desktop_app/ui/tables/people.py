"""The list of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.language.figures import country
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import hairline
from desktop_app.ui.only_read import shut
from desktop_app.ui.tables.columns import Cell, Column, Fetch
from desktop_app.ui.tables.list_page import ListPage
from desktop_app.ui.tables.listing import Listing, Words
from desktop_app.ui.tables.person_panel import PersonPanel
from desktop_app.usecases.register.people import list_people, remove_person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from db.records.lines import PersonLine
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store

WORDS = Words(
    title=T("tables", "People"),
    find=T("tables", "Find by name, post or Society"),
    new=T("tables", "New person"),
    one=T("tables", "{count} person"),
    many=T("tables", "{count} people"),
    empty=T("tables", "The people you name will be here"),
    first=T("tables", "Everybody you enter as a participant or signatory is kept, so you type a name once."),
    unfound=T("tables", "Nobody is called that"),
)


def _name(line: PersonLine) -> Cell:
    around = line.printed_name.replace(line.full_name, "", 1).strip(" ,")
    return Cell(line.full_name, around, note=line.printed_name)


def _organisation(line: PersonLine) -> Cell:
    return Cell(line.organisation_name)


COLUMNS: tuple[Column[PersonLine], ...] = (
    Column("name", T("tables", "Name"), 0, _name),
    Column("post", T("tables", "Post"), 176, lambda line: Cell(line.post), sorts=False),
    Column(
        "organisation",
        T("tables", "Organisation"),
        260,
        lambda line: Cell(line.organisation_name),
        sorts=False,
    ),
    Column("country", T("tables", "Country"), 130, lambda line: Cell(country(line.country)), sorts=False),
)


def _fetch(store: Store, asked: Mapping[str, Any]) -> Fetch:
    return lambda order, after, limit: list_people(store, order=order, after=after, limit=limit, **asked)


LISTING: Listing[PersonLine] = Listing(
    place="people",
    opens="person",
    words=WORDS,
    columns=COLUMNS,
    order="name",
    fetch=_fetch,
    counted="people",
    kinds=frozenset({"Person", "Organisation"}),
    remove=remove_person,
)


COUNTRY = 3
WIDE = 880


class PeoplePage(ListPage["PersonLine"]):
    """The register of people."""

    def __init__(self, desk: Desk) -> None:
        self._panel = PersonPanel(desk)
        self._line = hairline(upright=True)
        super().__init__(desk, LISTING)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.model.modelReset.connect(self._follow)
        desk.changed.connect(lambda _: self._follow())

    def beside(self) -> tuple[QWidget, ...]:
        """Return the panel of the current person."""
        return self._line, self._panel

    def ways_in(self) -> tuple[QWidget, ...]:
        """Return the way to a list of people."""
        push = button(tr("tables", T("tables", "Import…")))
        push.setObjectName("import-people")
        push.clicked.connect(lambda: self.desk.go(Place("import")))
        shut(self.desk, push)
        return (push,)

    def _follow(self) -> None:
        line = self.current_line()
        self._panel.show_person(line.uid if line is not None and self._panel.isVisibleTo(self) else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the panel out where room is short."""
        super().resizeEvent(event)
        wide = event.size().width() >= look_now().px(WIDE)
        if wide != self._panel.isVisibleTo(self):
            self._panel.setVisible(wide)
            self._line.setVisible(wide)
            self._follow()
        self.table.setColumnHidden(COUNTRY, wide)
