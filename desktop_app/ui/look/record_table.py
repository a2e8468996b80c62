"""The list every room shows its records in."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView

from desktop_app.ui.look.cells import Cells, Role
from desktop_app.ui.look.theme import look_now

GROWS = 0
_LEAST_GROWING = 200  # pixels at normal text; other columns give way first


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
        self._widths: list[int] = []
        self._fitting = False
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
        head.sectionResized.connect(self._resized)
        head.sortIndicatorChanged.connect(lambda *_: self._keep())

    def show_model(self, model: QAbstractItemModel, widths: Sequence[int]) -> None:
        """Show *model*; *widths* has a width for each column, GROWS for the one that grows."""
        self.setModel(model)
        self._widths = list(widths)
        self._set_modes()
        self._fit()
        self.expandAll()

    def remember(self, memory: Remembers, key: str) -> None:
        """Take widths and sorting from *memory* (a QSettings) and keep them there under *key*."""
        widths, sorting = memory.value(f"{key}/widths"), memory.value(f"{key}/sorting")
        kept = [int(width) for width in str(widths or "").split() if width.isdigit()]
        if len(kept) == len(self._widths):
            self._widths = kept
            self._fit()
        column, _, order = str(sorting or "").partition(" ")
        if self.isSortingEnabled() and column.isdigit() and int(column) < len(self._widths):
            down = Qt.SortOrder.DescendingOrder
            self.sortByColumn(int(column), down if order == "down" else Qt.SortOrder.AscendingOrder)
        self._memory = memory, key

    def _set_modes(self) -> None:
        for column, width in enumerate(self._widths[: self.header().count()]):
            grows = width == GROWS
            mode = QHeaderView.ResizeMode.Stretch if grows else QHeaderView.ResizeMode.Interactive
            self.header().setSectionResizeMode(column, mode)

    def _fit(self) -> None:
        """Give columns the widths wished, or less where the growing one would be squeezed."""
        look, fixed = look_now(), [c for c, w in enumerate(self._widths) if w and not self.isColumnHidden(c)]
        wished = sum(look.px(self._widths[column]) for column in fixed)
        room = self.viewport().width() - look.px(_LEAST_GROWING)
        share = min(1.0, max(0.5, room / wished)) if wished and room < wished else 1.0
        self._fitting = True
        for column in fixed:
            width = look.px(self._widths[column])
            self.header().resizeSection(column, max(round(width * share), min(width, look.px(54))))
        self._fitting = False

    def _resized(self, column: int, _before: int, width: int) -> None:
        if not self._fitting and column < len(self._widths) and self._widths[column] and width:
            self._widths[column] = round(width / look_now().scale)
            self._keep()

    def _keep(self) -> None:
        if self._memory is not None:
            memory, key = self._memory
            head = self.header()
            down = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            memory.setValue(f"{key}/widths", " ".join(map(str, self._widths)))
            memory.setValue(f"{key}/sorting", f"{head.sortIndicatorSection()} {'down' if down else 'up'}")

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
        self._fit()
        if not self.uniformRowHeights():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Take heights and widths of a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
            self.scheduleDelayedItemsLayout()
