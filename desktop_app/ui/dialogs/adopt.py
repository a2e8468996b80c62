"""The one step in a record's life that can't be taken back."""

from db.records.record import Record, RecordStatus
from db.records.words import T
from desktop_app.ui.messages import Messages, Question
from desktop_app.ui.translate import tr
from desktop_app.usecases.record.unagreed import unagreed

TITLE = T("editor", "Adopt the record")
WHAT = T("editor", "Adopt “{title}”?")
WHY = T("editor", "Its text can't change afterwards; a correction becomes a corrigendum. It is saved first.")
ONE_MORE = T("editor", "One more paragraph has brackets too.")
MORE = T("editor", "{count} more paragraphs have brackets too.")
YES = T("editor", "Adopt “{title}”")


def may_take(messages: Messages, record: Record, status: RecordStatus) -> bool:
    """Ask before adoption of *record* as it stands; every other step goes without a question."""
    if status is not RecordStatus.ADOPTED:
        return True
    values = {"title": record.title}
    why = " ".join((*_not_agreed(record), tr("editor", WHY)))
    question = Question(tr("editor", TITLE), tr("editor", WHAT, values), why, tr("editor", YES, values))
    return messages.confirm(question)


def _not_agreed(record: Record) -> list[str]:
    """Return what is said of text that still stands in square brackets."""
    left = unagreed(record)
    if not left:
        return []
    first, *others = left
    said = [tr("editor", first.sentence, {"number": str(first.number), "text": first.text})]
    if others:
        said.append(tr("editor", ONE_MORE if len(others) == 1 else MORE, {"count": str(len(others))}))
    return said
