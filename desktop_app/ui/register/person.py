"""The page of a person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.person import Person, Post
from db.records.words import T
from desktop_app.ui.forms.date_editors import DateEditor
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.forms.text_editors import LineEditor
from desktop_app.ui.language.translate import tr
from desktop_app.ui.only_read import shut
from desktop_app.ui.register.page import Entry, RegisterPage
from desktop_app.ui.register.personal_data import ask_to_erase, save_data
from desktop_app.usecases.register.people import file_person, get_person, remove_person

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.forms.making import Maker
    from desktop_app.ui.forms.sources import Source

PLAN = Plan(
    "person",
    (
        GroupPlan(
            T("person", "Name"),
            T("person", "As the person writes it. What is printed already stays as it is."),
            (
                (Cell("honorific", 3), Cell("full_name", 9)),
                (Cell("post_nominals", 4), Cell("sort_name", 8)),
                (Cell("gender", 4), Cell("aliases", 8)),
            ),
        ),
        GroupPlan(
            T("person", "Posts"),
            T("person", "The post held on the days of a meeting is proposed there."),
            ((Cell("posts", label=T("person", "Posts held")),),),
        ),
        GroupPlan(
            T("person", "How to reach the person"),
            "",
            ((Cell("email", 7), Cell("phone", 5)), (Cell("language", 7),), (Cell("notes"),)),
        ),
        GroupPlan(
            T("person", "Consent"),
            T("person", "Whether the person agreed that contact data are kept, and for what."),
            ((Cell("consent", 7), Cell("consent_on", 5)), (Cell("consent_purpose"),)),
        ),
    ),
)


def _about(person: Person) -> str:
    post = person.post_on(None)
    return post.title if post else ""


ENTRY: Entry[Person] = Entry(
    place="person",
    list_place="people",
    list_words=T("tables", "People"),
    new_words=T("tables", "New person"),
    get=get_person,
    file=file_person,
    remove=remove_person,
    blank=lambda words: Person(full_name=words),
    name=Person.printed_name,
    about=_about,
)


class PersonPage(RegisterPage[Person]):
    """A person of the register."""

    def __init__(self, desk: Desk) -> None:
        makers: dict[str, Maker] = {"posts": partial(_posts, bodies=organisations(desk))}
        super().__init__(desk, RecordForm(Person(), plan=PLAN, makers=makers), ENTRY)

    def first_focus(self) -> QWidget:
        """Return the full name: everybody has one, and few an honorific."""
        return self.form.focus("full_name")

    def add_actions(self, menu: QMenu) -> None:
        """Add what a person may ask for: all data that are kept, and that they go."""
        save = menu.addAction(tr("person", T("person", "Save all data of this person…")))
        save.setObjectName("save-person-data")
        save.triggered.connect(lambda: self._with_person(save_data))
        erase = menu.addAction(tr("person", T("person", "Erase this person…")))
        erase.setObjectName("erase-person")
        erase.triggered.connect(lambda: self._with_person(ask_to_erase))
        shut(self.desk, erase)

    def _with_person(self, act: Callable[[Desk, Person], None]) -> None:
        person = self.form.record()
        if person.version:
            act(self.desk, person)


def _posts(name: str, bodies: Source) -> RowsEditor:
    parts = (
        Part("title", tr("person", T("person", "Post")), 5, LineEditor),
        Part(
            "organisation",
            tr("person", T("person", "Organisation")),
            6,
            partial(ReferenceEditor, source=bodies),
        ),
        Part("since", tr("person", T("person", "Since")), 4, DateEditor),
        Part("until", tr("person", T("person", "Until")), 4, DateEditor),
    )
    return RowsEditor(name, parts, partial(Post, title=""), tr("person", T("person", "Add a post")))
