"""What a draft is about, in a few words: which record, and what of it was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from db.records.intake import ListUnderWay
    from desktop_app.usecases.keeping.drafts import Draft

IMPORT = "import"
"""The form whose draft is a list on its way in."""
MOST_LABELS = 6
COPIED = T("intake", "what was copied")
_NAMES = ("title", "full_name", "printed_name", "name", "subject")
"""What may tell a person which record is meant."""
_ROWS = T("figures", "{count} row"), T("figures", "{count} rows")
_DECISIONS = T("figures", "{count} decision"), T("figures", "{count} decisions")


def draft_words(draft: Draft) -> tuple[str, ...]:
    """Return which record is meant and what of it was typed, or what list was coming in."""
    if draft.form == IMPORT:
        return (list_words(draft.record),)
    labels = dict.fromkeys(tr(*one.label) for one in draft.differences[:MOST_LABELS])
    found = (getattr(draft.record, name, "") for name in _NAMES)
    name = next((one for one in found if isinstance(one, str) and one), "")
    return name, ", ".join(labels)


def list_words(record: ListUnderWay) -> str:
    """Return what a list is about, as "list.csv, 120 rows, 3 decisions"."""
    parts = [record.name or tr("intake", COPIED), count(record.rows, *_ROWS)]
    if record.decided():
        parts.append(count(record.decided(), *_DECISIONS))
    return ", ".join(parts)
