"""The form of a meeting: the same fields as declared, in the groups and widths people fill them in."""

from functools import partial

from db.records.country import COUNTRIES
from db.records.meeting import (
    BACKGROUND,
    HOST_AND_ROLES,
    OFFICIAL,
    ORDER,
    WHAT,
    WHEN_AND_WHERE,
    LinkKind,
    Meeting,
    MeetingLink,
    Mode,
    Role,
    RoleKind,
)
from db.records.protocol import Counted, Precedence
from db.records.quorum import QuorumRule
from db.records.words import T
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.choice_editors import CodeEditor, ComboEditor, options_of
from desktop_app.ui.forms.date_editors import DateEditor
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.making import Maker
from desktop_app.ui.forms.number_editor import NumberEditor
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import NameEditor, ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, PartLine, RowsEditor
from desktop_app.ui.forms.sources import Source, all_series, meetings, organisations, people
from desktop_app.ui.forms.text_editors import LineEditor, TextEditor, TitleEditor
from desktop_app.ui.language import figures
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.suggestions import Suggestion

NOTES = T("meeting", "Notes")
PLAN = Plan(
    "meeting",
    (
        GroupPlan(
            WHAT,
            T("meeting", "How the meeting is named and numbered. Fields with * are needed."),
            (
                (Cell("series", 9), Cell("ordinal", 3)),
                (Cell("title"),),
                (Cell("subtitle", 7), Cell("short_title", 5)),
            ),
        ),
        GroupPlan(
            WHEN_AND_WHERE,
            T("meeting", "A virtual meeting keeps the city of its host."),
            (
                (Cell("first_day", 4, needed=True), Cell("last_day", 4), Cell("date_text", 4)),
                (Cell("mode", 5), Cell("status", 7)),
                (Cell("city", 4), Cell("country", 4), Cell("venue", 4)),
                (Cell("platform", 8),),
            ),
        ),
        GroupPlan(
            HOST_AND_ROLES,
            T("meeting", "Names come from the register."),
            (
                (Cell("host"),),
                (Cell("roles", label=T("meeting", "Roles"), help=T("meeting", "Printed as written here.")),),
                (Cell("links", label=T("meeting", "Other meetings")),),
            ),
        ),
        GroupPlan(
            BACKGROUND,
            T("meeting", "Printed on the event page."),
            ((Cell("background"),), (Cell("objectives"),)),
        ),
        GroupPlan(
            OFFICIAL,
            T("meeting", "Numbers of delegates and Societies are counted from the list of participants."),
            ((Cell("official_delegates", 4), Cell("official_societies", 4)),),
        ),
        GroupPlan(
            ORDER,
            T(
                "meeting",
                "How lists, sentences and signatures are put in order, and when the meeting can decide.",
            ),
            (
                (Cell("first_listed", 6), Cell("country_names", 6)),
                (Cell("quorum", 6), Cell("quorum_number", 6)),
                (Cell("counted", 6), Cell("largest_delegation", 6)),
            ),
        ),
        GroupPlan(NOTES, "", ((Cell("notes"),),)),
    ),
)


class MeetingForm(RecordForm[Meeting]):
    """The form of a meeting; what depends on another field follows it while it is filled in."""

    def __init__(self, desk: Desk, meeting: Meeting | None = None) -> None:
        super().__init__(meeting or Meeting(), plan=PLAN, makers=_makers(desk))
        self.changed.connect(self._adapt)
        self._adapt()

    def set_record(self, record: Meeting) -> None:
        """Show another meeting."""
        super().set_record(record)
        self._adapt()

    def _adapt(self) -> None:
        """Say how many days there are, and which places the way of meeting leaves out."""
        meeting = self.record()
        last = self.editor("last_day")
        assert isinstance(last, DateEditor)
        last.field.near = meeting.first_day
        days = meeting.days if meeting.last_day else 0
        one, many = T("figures", "{count} day"), T("figures", "{count} days")
        self.row("last_day").set_help(figures.count(days, one, many) if days > 0 else "")
        no_venue = tr("meeting", T("meeting", "No venue: the meeting is virtual"))
        no_platform = tr("meeting", T("meeting", "No platform: people meet in person"))
        self._leave_out("venue", no_venue if meeting.mode is Mode.VIRTUAL else "")
        self.row("quorum_number").setVisible(meeting.quorum is QuorumRule.NUMBER)
        self._leave_out("platform", no_platform if meeting.mode is Mode.IN_PERSON else "")

    def _leave_out(self, name: str, why: str) -> None:
        """Switch a field off with the reason as its hint; one that is filled in stays, nothing is lost."""
        editor = self.editor(name)
        if isinstance(editor, LineEditor):
            editor.field.setPlaceholderText(why)
            editor.field.setEnabled(not why or bool(editor.value()))


def _makers(desk: Desk) -> dict[str, Maker]:
    persons, bodies, others = people(desk), organisations(desk), meetings(desk)
    return {
        "series": partial(ReferenceEditor, source=all_series(desk)),
        "ordinal": partial(NumberEditor, spell=figures.ordinal),
        "title": partial(TitleEditor, least=2),
        "country": country_editor,
        "host": partial(ReferenceEditor, source=bodies),
        "roles": partial(_roles, persons=persons),
        "links": partial(_links, others=others),
        "first_listed": lambda name: ComboEditor(name, options_of(Precedence, "protocol")),
        "counted": lambda name: ComboEditor(name, options_of(Counted, "protocol")),
        "quorum": _quorum,
        "background": partial(TextEditor, least=4, most=16),
        "objectives": partial(TextEditor, least=4, most=16),
    }


def country_editor(name: str) -> Editor:
    """Return an editor of a country, its names in the language of the window."""
    editor = CodeEditor(name)
    named = ((code, figures.country(code)) for code in COUNTRIES)
    editor.offer((("", ""), *sorted(named, key=lambda pair: pair[1])))
    return editor


def _quorum(name: str) -> Editor:
    """Return an editor of the rule of this meeting; without one that of its series counts."""
    as_usual = (None, tr("meeting", T("meeting", "As in its series")))
    return ComboEditor(name, (as_usual, *options_of(QuorumRule, "quorum")))


def _roles(name: str, persons: Source) -> RowsEditor:
    parts = (
        Part("kind", tr("meeting", T("meeting", "Role")), 3, _combo(RoleKind)),
        Part("printed_name", tr("meeting", T("meeting", "Name")), 5, partial(NameEditor, source=persons)),
        Part("printed_post", tr("meeting", T("meeting", "Post and organisation")), 5, LineEditor),
    )
    add = tr("meeting", T("meeting", "Add a role"))
    return RowsEditor(
        name, parts, partial(Role, kind=RoleKind.PRESIDED_BY, printed_name=""), add, _follow_name
    )


def _follow_name(line: PartLine) -> None:
    """Fill the post from the register when a person is chosen; a name typed over refers to nobody."""
    name, post = line.editor("printed_name"), line.editor("printed_post")

    def take(chosen: Suggestion) -> None:
        line.put(person=chosen.value)
        if not post.value():
            post.set_value(chosen.second.replace(" · ", ", "))

    if isinstance(name, NameEditor):
        name.field.chosen.connect(take)
        name.field.textEdited.connect(lambda _: line.put(person=None))


def _links(name: str, others: Source) -> RowsEditor:
    parts = (
        Part("kind", tr("meeting", T("meeting", "This meeting")), 4, _combo(LinkKind)),
        Part("text", tr("meeting", T("meeting", "Other meeting")), 9, partial(NameEditor, source=others)),
    )
    add = tr("meeting", T("meeting", "Add another meeting"))
    new = partial(MeetingLink, kind=LinkKind.FOLLOWS_UP)
    return RowsEditor(name, parts, new, add, partial(_follow_link, others=others))


def _follow_link(line: PartLine, others: Source) -> None:
    text, link = line.editor("text"), line.value()
    if link is not None and link.meeting and not link.text:
        text.set_value(others.name(link.meeting))
    if isinstance(text, NameEditor):
        text.field.chosen.connect(lambda chosen: line.put(meeting=chosen.value))
        text.field.textEdited.connect(lambda _: line.put(meeting=None))


def _combo(kind: type[RoleKind] | type[LinkKind]) -> Maker:
    return lambda name: ComboEditor(name, options_of(kind, "meeting"))
