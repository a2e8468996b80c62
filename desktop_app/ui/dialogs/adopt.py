"""The one step in a record's life that can't be taken back."""

from collections.abc import Sequence

from db.records.record import Record, RecordStatus
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.messages.boxes import Messages, Question
from desktop_app.usecases.record.readiness import Finding

TITLE = T("editor", "Adopt the record")
WHAT = T("editor", "Adopt “{title}”?")
WHY = T("editor", "Its text can't change afterwards; a correction becomes a corrigendum. It is saved first.")
ONE_MORE = T("editor", "There is one more finding.")
MORE = T("editor", "There are {count} more findings.")
YES = T("editor", "Adopt “{title}”")
_SAID = 3  # findings that are told in full


def may_take(messages: Messages, record: Record, status: RecordStatus, found: Sequence[Finding]) -> bool:
    """Ask before adoption of *record*, of which *found* was found; other steps go without a question."""
    if status is not RecordStatus.ADOPTED:
        return True
    values = {"title": record.title}
    why = "\n".join((*_told(found), tr("editor", WHY)))
    question = Question(tr("editor", TITLE), tr("editor", WHAT, values), why, tr("editor", YES, values))
    return messages.confirm(question)


def _told(found: Sequence[Finding]) -> list[str]:
    """Return the first of what was found, and how many more there are."""
    said = [f"• {tr('editor', one.text, dict(one.values))}" for one in found[:_SAID]]
    left = len(found) - _SAID
    if left > 0:
        said.append(tr("editor", ONE_MORE if left == 1 else MORE, {"count": str(left)}))
    return [*said, ""] if said else []
