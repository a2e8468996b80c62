"""The form of a person: the name as it is printed, the posts, how to be reached."""

from functools import partial

from db.records.person import Person, Post
from db.records.words import T
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.date_editors import DateEditor
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.sources import Source, organisations
from desktop_app.ui.forms.text_editors import LineEditor
from desktop_app.ui.translate import tr

PLAN = Plan(
    "person",
    (
        GroupPlan(
            T("person", "Name"),
            T("person", "Nobody is asked for a family name. The field with * is needed."),
            (
                (Cell("honorific", 3), Cell("full_name", 6), Cell("post_nominals", 3)),
                (Cell("sort_name", 9),),
            ),
        ),
        GroupPlan(
            T("person", "Posts"),
            T("person", "The post held at the time of a meeting is printed there."),
            ((Cell("posts", label=T("person", "Posts")),),),
        ),
        GroupPlan(
            T("person", "Contact"),
            T("person", "Only what the work of the office needs."),
            ((Cell("email", 7), Cell("phone", 5)), (Cell("notes"),)),
        ),
    ),
)


class PersonForm(RecordForm[Person]):
    """The form of a person."""

    def __init__(self, desk: Desk, person: Person | None = None) -> None:
        makers = {"posts": partial(_posts, bodies=organisations(desk))}
        super().__init__(person or Person(), plan=PLAN, makers=makers)


def _posts(name: str, bodies: Source) -> Editor:
    parts = (
        Part("title", tr("person", T("person", "Post")), 8, LineEditor),
        Part(
            "organisation",
            tr("person", T("person", "Organisation")),
            9,
            partial(ReferenceEditor, source=bodies),
        ),
        Part("since", tr("person", T("person", "Since")), 6, DateEditor),
        Part("until", tr("person", T("person", "Until")), 6, DateEditor),
    )
    return RowsEditor(name, parts, partial(Post, title=""), tr("person", T("person", "Add a post")))
