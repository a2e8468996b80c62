"""The person that is current in the list, at the side: name, posts, how to reach the person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout

from db.records.problems import NotFound
from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import icon_button
from desktop_app.ui.look.page_header import Title
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Ground, Words, column, empty, hairline, pane, row
from desktop_app.usecases.register.organisations import get_organisation
from desktop_app.usecases.register.people import get_person

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.person import Person, Post
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store

WIDTH = 372


class PersonPanel(Ground):
    """Shows one person of the register; the pen leads to the page where it is changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("surface")
        self.setObjectName("person-panel")
        self._desk = desk
        self._uid: UUID | None = None
        self._name = Title("")
        self._name.setObjectName("panel-name")
        self._second = Words("", tone="text2", wrap=True)
        self._second.setObjectName("panel-post")
        self._edit = self._edit_button()
        self._facts = QGridLayout()
        self._posts = column(gap=12)
        self._lay_out()
        self._clear()

    def _edit_button(self) -> QPushButton:
        edit = icon_button("edit", tr("people", T("people", "Change this person (Enter)")))
        edit.setObjectName("edit-person")
        edit.clicked.connect(self._open)
        return edit

    def _open(self) -> None:
        if self._uid is not None:
            self._desk.go(Place("person", self._uid))

    def _lay_out(self) -> None:
        head = row((self._name, 1), self._edit)
        head.setAlignment(self._edit, Qt.AlignmentFlag.AlignTop)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnMinimumWidth(0, 96)
        self._facts.setColumnStretch(1, 1)
        self._heading = Words(tr("people", T("people", "Posts")), Type.HEADING, 600)
        posts = column(self._heading, 6, hairline(), 10, self._posts)
        self._lower = pane(posts)
        body = column(head, 2, self._second, 18, self._facts, 24, self._lower, None, margins=(24, 22, 24, 24))
        self.setLayout(column((scrolled(pane(body)), 1)))
        self.setFixedWidth(look_now().px(WIDTH))

    def show_person(self, uid: UUID | None) -> None:
        """Read the person and show it; None shows nothing."""
        self._uid = uid
        if uid is None:
            self._clear()
            return
        work = partial(_read, self._desk.store, uid)
        self._desk.tasks.read(work, partial(self._show, uid), self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            self._clear()
        else:
            self._desk.tasks.failed.emit(error)

    def _show(self, uid: UUID, found: tuple[Person, list[tuple[Post, str]]]) -> None:
        if uid != self._uid:
            return
        self._clear()
        person, posts = found
        self._edit.show()
        self._name.setText(person.printed_name())
        held = person.post_on(None)
        self._second.setText(held.title if held else "")
        self._second.setVisible(held is not None)
        for label, words in _facts_of(person):
            line = self._facts.rowCount()
            self._facts.addWidget(Words(label, tone="text2"), line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(_selectable(words), line, 1)
        self._lower.setVisible(bool(posts))
        for post, organisation in posts:
            self._posts.addWidget(pane(_post_lines(post, organisation)))

    def _clear(self) -> None:
        for layout in (self._facts, self._posts):
            empty(layout)
        for words in (self._name, self._second):
            words.setText("")
        self._lower.hide()
        self._edit.hide()


def _read(store: Store, uid: UUID) -> tuple[Person, list[tuple[Post, str]]]:
    person = get_person(store, uid)
    return person, [(post, _name_of(store, post)) for post in reversed(person.posts)]


def _name_of(store: Store, post: Post) -> str:
    try:
        return get_organisation(store, post.organisation).name() if post.organisation else ""
    except NotFound:
        return ""


def _facts_of(person: Person) -> list[tuple[str, str]]:
    found = (
        (T("person", "Title"), person.honorific),
        (T("person", "Full name"), person.full_name),
        (T("person", "After the name"), person.post_nominals),
        (T("person", "Sorted as"), person.sort_name),
        (T("person", "E-mail"), person.email),
        (T("person", "Telephone"), person.phone),
        (T("person", "Notes"), person.notes),
    )
    return [(tr("person", label), words) for label, words in found if words]


def _post_lines(post: Post, organisation: str) -> QVBoxLayout:
    since, until = (day(one, short=True) if one else "" for one in (post.since, post.until))
    when = f"{since} – {until}".strip(" –") if post.since and post.until else since or until
    second = " · ".join(part for part in (organisation, when) if part)
    return column(Words(post.title, wrap=True), 2, Words(second, Type.CAPTION, tone="text2", wrap=True))


def _selectable(words: str) -> Words:
    label = Words(words, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
