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
from desktop_app.ui.register.page import RegisterPage
from desktop_app.ui.translate import tr
from desktop_app.usecases.people import file_person, get_person, remove_person

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.forms.sources import Source
    from desktop_app.usecases.opening import Store
    from desktop_app.usecases.undo import Undo

PLAN = Plan(
    "person",
    (
        GroupPlan(
            T("person", "Name"),
            T("person", "As the person writes it. What is printed already stays as it is."),
            (
                (Cell("honorific", 3), Cell("full_name", 9)),
                (Cell("post_nominals", 4), Cell("sort_name", 8)),
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
            ((Cell("email", 7), Cell("phone", 5)), (Cell("notes"),)),
        ),
    ),
)


class PersonPage(RegisterPage[Person]):
    """A person of the register."""

    place = "person"
    list_place = "people"
    list_words = T("tables", "People")
    new_words = T("tables", "New person")

    def __init__(self, desk: Desk) -> None:
        makers = {"posts": partial(_posts, bodies=organisations(desk))}
        super().__init__(desk, RecordForm(Person(), plan=PLAN, makers=makers))

    def file(self, store: Store, record: Person) -> Person:
        """Save the person."""
        return file_person(store, record)

    def get(self, store: Store, uid: UUID) -> Person:
        """Read the person."""
        return get_person(store, uid)

    def remove(self, store: Store, uid: UUID) -> Undo:
        """Remove the person."""
        return remove_person(store, uid)

    def blank(self, words: str) -> Person:
        """Return a new person."""
        return Person(full_name=words)

    def name_of(self, record: Person) -> str:
        """Return the name as printed."""
        return record.printed_name()

    def about(self, record: Person) -> str:
        """Return the post held now."""
        post = record.post_on(None)
        return post.title if post else ""


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
