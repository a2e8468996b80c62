"""Rows and columns of a table in the text."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor, QTextTable, QTextTableCell
from PySide6.QtWidgets import QMenu

from db.records.words import T
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.language.translate import tr

Edit = Callable[[QTextTable, QTextTableCell], object]
EDITS: tuple[tuple[str, str, Edit], ...] = (
    ("row-below", T("editor", "Row below"), lambda table, cell: table.insertRows(cell.row() + 1, 1)),
    ("row-above", T("editor", "Row above"), lambda table, cell: table.insertRows(cell.row(), 1)),
    ("column-after", T("editor", "Column after"), lambda table, at: table.insertColumns(at.column() + 1, 1)),
    ("remove-row", T("editor", "Remove row"), lambda table, cell: table.removeRows(cell.row(), 1)),
    (
        "remove-column",
        T("editor", "Remove this column"),
        lambda table, at: table.removeColumns(at.column(), 1),
    ),
    ("remove-table", T("editor", "Remove table"), lambda table, _cell: table.removeRows(0, table.rows())),
)


def table_menu(surface: Surface, menu: QMenu) -> QMenu:
    """Fill *menu* with what can be done to the table at the caret; each is one step to undo."""
    for name, words, edit in EDITS:
        action = menu.addAction(tr("editor", words))
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False, change=edit: edit_table(surface, change))
    return menu


def edit_table(surface: Surface, edit: Edit) -> None:
    """Do *edit* to the table at the caret."""
    cursor: QTextCursor = surface.textCursor()
    table: QTextTable | None = cursor.currentTable()
    if table is not None:
        with surface.one_step():
            edit(table, table.cellAt(cursor))
