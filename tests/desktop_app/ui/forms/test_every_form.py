"""Wherever something is typed it is known whether it is kept as a draft, and if not, why it need not be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import desktop_app.ui

ROOT = Path(desktop_app.ui.__file__).parent
TYPED = re.compile(
    r"\b(?:RecordForm|MeetingForm|AgendaForm|EntryForm|LineEdit|TextField|TypeAhead|TextEditor|TimeEditor"
    r"|RowsEditor|SearchField|QPlainTextEdit|QSpinBox|Surface|(?<!class )RowsTable)\("
)
KEEPS = ("FormPane(", "RegisterPage", "DraftKeeper(", "TypedDraft(", "CellDraft(", "UnderWay(")
PART_OF = {
    "editor/head.py": "editor/writing.py",
    "editor/page.py": "editor/writing.py",
    "editor/surface.py": "editor/writing.py",
    "meeting/agenda/entry.py": "meeting/agenda/tab.py",
    "intake/preview.py": "intake/page.py",
    "meeting/agenda/form.py": "meeting/agenda/tab.py",
    "meeting/documents_model.py": "meeting/documents.py",
    "meeting/participants/cells.py": "meeting/participants/work.py",
}
"""Parts of a form whose drafts are kept by another module."""
SAVED_AT_ONCE = {
    "settings/desk_name.py": "one name, kept at this desk as soon as it is left",
}
NOTHING_TO_KEEP = {
    "commands/palette.py": "what is looked for",
    "dialogs/print_dialog.py": "a range of pages",
    "editor/find_bar.py": "what is looked for",
    "first_steps/office.py": "no file is there yet",
    "meeting/agenda/list_dialog.py": "a time; what was copied is there still",
    "meeting/participants/door.py": "what is looked for",
    "meeting/participants/replaced_dialog.py": "one name of the list",
    "meeting/participants/tab.py": "what is looked for",
    "meeting/sheets/unknown_pages.py": "the number of a page",
    "meeting/signatures/electronic_dialog.py": "a passphrase, which is never written down",
    "messages/boxes.py": "a report to be copied",
    "protection/protect_dialog.py": "a passphrase, which is never written down",
    "protection/sheet_fields.py": "a recovery sheet, which is never written down",
    "servers/fields.py": "an address and a password, before any file is open",
    "settings/about.py": "licences to be read",
    "tables/bar.py": "what is looked for",
}


def modules() -> list[str]:
    """Return where something is typed, but for the parts that forms are made of."""
    found = (
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if TYPED.search(path.read_text("utf-8"))
    )
    return sorted(one for one in found if not one.startswith(("look/", "forms/")))


@pytest.mark.parametrize("module", modules())
def test_what_is_typed_is_kept_or_need_not_be(module: str) -> None:
    if module in SAVED_AT_ONCE | NOTHING_TO_KEEP:
        return
    text = (ROOT / PART_OF.get(module, module)).read_text("utf-8")
    assert any(one in text for one in KEEPS), f"{module}: what is typed here is lost in a crash"


def test_nothing_is_listed_that_is_not_there() -> None:
    assert (SAVED_AT_ONCE | NOTHING_TO_KEEP | PART_OF).keys() <= set(modules())
