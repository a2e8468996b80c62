"""The one step in a record's life that can't be taken back."""

from db.records.record import Record, RecordStatus
from db.records.words import T
from desktop_app.ui.messages import Messages, Question
from desktop_app.ui.translate import tr

TITLE = T("editor", "Adopt the record")
WHAT = T("editor", "Adopt “{title}”?")
WHY = T("editor", "Its text can't change afterwards; a correction becomes a corrigendum. It is saved first.")
ONE_BRACKET = T("editor", "1 place in square brackets is not agreed or not known yet.")
BRACKETS = T("editor", "{count} places in square brackets are not agreed or not known yet.")
YES = T("editor", "Adopt “{title}”")


def may_take(messages: Messages, record: Record, status: RecordStatus) -> bool:
    """Ask before adoption of *record* as it stands; every other step goes without a question."""
    if status is not RecordStatus.ADOPTED:
        return True
    values = {"title": record.title}
    why = " ".join(part for part in (tr("editor", WHY), _brackets(record)) if part)
    question = Question(tr("editor", TITLE), tr("editor", WHAT, values), why, tr("editor", YES, values))
    return messages.confirm(question)


def _brackets(record: Record) -> str:
    """Say how much of the text stands in square brackets, if anything does."""
    count = sum(one.text.count("[") for one in record.paragraphs)
    if not count:
        return ""
    return tr("editor", ONE_BRACKET if count == 1 else BRACKETS, {"count": str(count)})
