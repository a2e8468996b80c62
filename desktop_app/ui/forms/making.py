"""The editor that suits a declared field."""

from collections.abc import Callable
from datetime import date, time
from typing import get_origin

from db.records.choice import Choice
from db.records.field import Declared
from db.records.words import T
from desktop_app.ui.forms.choice_editors import FEW, CheckEditor, ComboEditor, SegmentEditor, options_of
from desktop_app.ui.forms.date_editors import DateEditor, TimeEditor
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.number_editor import NumberEditor
from desktop_app.ui.forms.plan import plain_type
from desktop_app.ui.forms.text_editors import LineEditor, LinesEditor, TextEditor
from desktop_app.ui.language.translate import tr

NOT_KNOWN = T("forms", "Not known")
Maker = Callable[[str], Editor]
"""Makes the editor of the field of that name."""


def editor_for(declared: Declared, context: str) -> Editor:
    """Return a new editor for a declared field; references and lists of parts need makers of their own."""
    kind, name = plain_type(declared.type), declared.name
    if get_origin(kind) is tuple:
        return LinesEditor(name)
    if isinstance(kind, type) and issubclass(kind, Choice):
        options = options_of(kind, _home(kind, context))
        if kind is not declared.type:
            return ComboEditor(name, [(None, tr("forms", NOT_KNOWN)), *options])
        return SegmentEditor(name, options) if len(options) <= FEW else ComboEditor(name, options)
    if kind is bool:
        return CheckEditor(name, tr(context, declared.field.label))
    simple: dict[object, Maker] = {int: NumberEditor, date: DateEditor, time: TimeEditor}
    if kind in simple:
        return simple[kind](name)
    if kind is str:
        return TextEditor(name) if declared.field.multiline else LineEditor(name)
    raise TypeError(f"{name}: no editor for {kind}")


def _home(kind: type, context: str) -> str:
    """Return the context in which the words of a closed list are marked: the name of its module.

    Those of `standing`, which lists show without the records, are marked in the *context* of their record.
    """
    home = kind.__module__.rsplit(".", 1)[-1]
    return context if home == "standing" else home
