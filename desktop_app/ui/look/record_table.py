"""The list every room shows its records in."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QByteArray, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView

from desktop_app.ui.look.cells import Cells, Role
from desktop_app.ui.look.theme import look_now

GROWS = 0


class Remembers(Protocol):
    """What keeps small things between two days, as QSettings does."""

    def value(self, key: str) -> object:
        """Return what was kept, or None."""

    def setValue(self, key: str, value: object) -> None:
        """Keep something."""


class RecordTable(QTreeView):
    """A list of records: rows of one height, no grid, selection and current row both seen.

    `opened` tells the index a person wants to open (Enter or double click). Group rows (Role.GROUP)
    fold with ← and →. Widths are in pixels at normal text; GROWS (0) marks the one column that grows.
    """

    opened = Signal(QModelIndex)

    def __init__(self, name: str, *, height: int | None = None) -> None:
        super().__init__()
        self._widths: Sequence[int] = ()
        self._memory: tuple[Remembers, str] | None = None
        self.setAccessibleName(name)
        self.setItemDelegate(Cells(self, height))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._fold)
        self._set_head()

    def _set_head(self) -> None:
        head = self.header()
        head.setMinimumSectionSize(28)
        head.setStretchLastSection(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsMovable(False)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.sectionResized.connect(lambda *_: self._keep())
        head.sortIndicatorChanged.connect(lambda *_: self._keep())

    def show_model(self, model: QAbstractItemModel, widths: Sequence[int]) -> None:
        """Show *model*; *widths* has a width for each column, GROWS for the one that grows."""
        self.setModel(model)
        self._widths = widths
        self._size_columns()
        self.expandAll()

    def remember(self, memory: Remembers, key: str) -> None:
        """Take widths and sorting from *memory* (a QSettings) and keep them there under *key*."""
        state = memory.value(f"{key}/head")
        if isinstance(state, QByteArray) and self.header().count():
            self.header().restoreState(state)
            self._size_columns(widths=False)
        self._memory = memory, key

    def hide_column(self, column: int, *, hidden: bool) -> None:
        """Leave a column out while there is little room."""
        self.setColumnHidden(column, hidden)

    def _size_columns(self, *, widths: bool = True) -> None:
        head, look = self.header(), look_now()
        for column, width in enumerate(self._widths[: head.count()]):
            grows = width == GROWS
            mode = QHeaderView.ResizeMode.Stretch if grows else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(column, mode)
            if not grows and widths:
                head.resizeSection(column, look.px(width))

    def _keep(self) -> None:
        if self._memory is not None:
            memory, key = self._memory
            memory.setValue(f"{key}/head", self.header().saveState())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not index.siblingAtColumn(0).data(Role.GROUP):
            self.opened.emit(index)

    def _fold(self, index: QModelIndex) -> None:
        head = index.siblingAtColumn(0)
        if head.data(Role.GROUP):
            self.setExpanded(head, not self.isExpanded(head))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; let letters jump, arrows move and fold."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        idle = self.state() != QAbstractItemView.State.EditingState
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain and idle:
            index = self.currentIndex()
            self._fold(index)
            self._open(index)
        else:
            super().keyPressEvent(event)

    def drawBranches(self, *_: object) -> None:
        """Draw nothing: group rows draw their own arrow."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the ring on the first row if no row has it yet."""
        super().focusInEvent(event)
        model = self.model()
        if model is not None and not self.currentIndex().isValid() and model.rowCount():
            by_key = event.reason() is not Qt.FocusReason.MouseFocusReason
            if by_key:
                self.setCurrentIndex(model.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the selection as resting."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay rows out again whose height follows the width."""
        super().resizeEvent(event)
        if not self.uniformRowHeights():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Take heights and widths of a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_columns()
            self.scheduleDelayedItemsLayout()
