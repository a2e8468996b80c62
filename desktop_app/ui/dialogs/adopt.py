"""The one step in a record's life that can't be taken back."""

from db.records.record import Record, RecordStatus
from db.records.words import T
from desktop_app.ui.messages import Messages, Question
from desktop_app.ui.translate import tr

TITLE = T("editor", "Adopt the record")
WHAT = T("editor", "Adopt “{title}”?")
WHY = T("editor", "Its text can't change afterwards; a correction becomes a corrigendum. It is saved first.")
YES = T("editor", "Adopt “{title}”")


def may_take(messages: Messages, record: Record, status: RecordStatus) -> bool:
    """Ask before adoption; every other step goes without a question."""
    if status is not RecordStatus.ADOPTED:
        return True
    values = {"title": record.title}
    question = Question(
        tr("editor", TITLE), tr("editor", WHAT, values), tr("editor", WHY), tr("editor", YES, values)
    )
    return messages.confirm(question)
