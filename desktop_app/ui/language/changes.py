"""What changed, in words with marks."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

from db.records.choice import Choice
from db.records.history import TraceKind
from db.records.words import T
from desktop_app.ui.language import figures
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.keeping.comparing import context_of
from desktop_app.usecases.keeping.wordwise import Piece, Stay, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.ui.look.marked_text import Mark, Marked
    from desktop_app.usecases.keeping.comparing import Difference
    from desktop_app.usecases.keeping.history import Told

THINGS: dict[str, tuple[str, str]] = {
    "meeting": (T("history", "Meeting"), T("history", "Meetings")),
    "agenda": (T("history", "Agenda"), T("history", "Agenda")),
    "delegation": (T("history", "Delegation"), T("history", "Delegations")),
    "attendance": (T("history", "Participant"), T("history", "Participants")),
    "record": (T("history", "Record"), T("history", "Records")),
    "signatory": (T("history", "Signatory"), T("history", "Signatories")),
    "attachment": (T("history", "Document"), T("history", "Documents")),
    "letter": (T("history", "Letter of invitation"), T("history", "Letters of invitation")),
    "signedsheet": (T("history", "Signed sheet"), T("history", "Signed sheets")),
    "person": (T("history", "Person"), T("history", "People")),
    "organisation": (T("history", "Organisation"), T("history", "Organisations")),
    "series": (T("history", "Series"), T("history", "Series")),
    "printnote": (T("history", "Printed paper"), T("history", "Printed papers")),
}
"""What records are called, one and several."""
MOST_NAMES = 12
LONGEST_TEXT = 400
_MARKS: dict[Stay, Mark] = {Stay.SAME: "plain", Stay.GONE: "gone", Stay.NEW: "new"}


def head_of(told: Told) -> list[Marked]:
    """Return which records something happened to, and what."""
    one, several = THINGS.get(told.kind, (T("history", "Entry"), T("history", "Entries")))
    thing = tr("history", one if len(told.names) == 1 else several)
    names = ", ".join(name for name in told.names[:MOST_NAMES] if name)
    if len(told.names) > MOST_NAMES:
        more = str(len(told.names) - MOST_NAMES)
        names = tr("history", T("history", "{names} and {count} more"), {"names": names, "count": more})
    if told.what is TraceKind.CHANGED:
        return [(thing, "strong"), (f"  {names}", "quiet")]
    mark: Mark = "gone" if told.what is TraceKind.REMOVED else "plain"
    deed = tr("history", told.what.label)
    return [(thing, "strong"), (f" {deed}", "quiet"), *([("  ", "plain"), (names, mark)] if names else [])]


def lines_of(differences: Sequence[Difference]) -> Iterator[list[Marked]]:
    """Yield one line for each thing that differs: its label, then what it was and what it is."""
    for one in differences:
        label = tr(*one.label)
        name = f"{label} {one.part}" if one.part.isdigit() else label
        about = f" ({one.part})" if one.part and not one.part.isdigit() else ""
        deed = f" {tr('history', one.what.label)}" if one.what is not TraceKind.CHANGED else ""
        yield [(f"{name}{about}{deed}", "quiet"), *_values(one)]


def _values(one: Difference) -> list[Marked]:
    if one.pieces:
        return [("  ", "plain"), *(_marked(piece) for piece in shortened(one.pieces))]
    if one.what is TraceKind.REMOVED:
        return [("  ", "plain"), (said(one.before, one.label[1]), "gone")] if one.before is not None else []
    if one.what is TraceKind.ADDED:
        return [("  ", "plain"), (said(one.after, one.label[1]), "new")] if one.after is not None else []
    if one.before is None and one.after is None:
        return [("  ", "plain"), (tr("history", T("history", "changed")), "quiet")]
    return [
        ("  ", "plain"),
        *_side(one.before, one.label[1], "gone"),
        (" → ", "quiet"),
        *_side(one.after, one.label[1], "new"),
    ]


def _side(value: Any, label: str, mark: Mark) -> list[Marked]:
    words = said(value, label)
    return [(words, mark)] if words else [(tr("history", T("history", "empty")), "quiet")]


def _marked(piece: Piece) -> Marked:
    text = piece.text if len(piece.text) <= LONGEST_TEXT else f"{piece.text[:LONGEST_TEXT]}…"
    return text, _MARKS[piece.stay]


def said(value: Any, label: str = "") -> str:
    """Return *value* as the windows show it; nothing for what is empty."""
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, tuple):
        return ", ".join(said(one) for one in value)
    if label == "Country":
        return figures.country(str(value))
    return _said(value)


def _said(value: Any) -> str:
    match value:
        case Choice():
            return tr(context_of(value), value.label)
        case bool():
            return tr("history", T("history", "yes") if value else T("history", "no"))
        case date():
            return figures.day(value)
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value)


def spoken(marked: Sequence[Marked]) -> str:
    """Return *marked* as a screen reader says it: what was taken out and put in is named."""
    words = {"gone": tr("history", Stay.GONE.label), "new": tr("history", Stay.NEW.label)}
    return "".join(f"[{words[mark]}: {text}]" if mark in words else text for text, mark in marked)
