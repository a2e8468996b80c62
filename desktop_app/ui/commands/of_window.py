"""What keys and menus do, whatever page is shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.commands.keys import COMMANDS, make_actions
from desktop_app.ui.commands.of_page import PageCommands
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.files.menu import FileMenu
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.install import Appearance, Theme, change_look
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.only_read import ShutActions
from desktop_app.ui.protection.lock import Lock
from desktop_app.ui.window.copy_banner import show_copy_banner
from desktop_app.ui.window.unsaved_drafts import offer_drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.commands.keys_window import KeysWindow
    from desktop_app.ui.commands.palette import Palette
    from desktop_app.ui.desk import Desk, PlaceName
    from desktop_app.ui.help.manual import ManualWindow
    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.ui.window.navigator import Navigator
    from desktop_app.usecases.keeping.undo import Undo


class Commands(QObject):
    """The window's actions. Those that need an open file wait until there is one."""

    def __init__(self, program: AtWork) -> None:
        super().__init__(program.window)
        self._program = program
        self._window = program.window
        self._desk: Desk | None = None
        self._navigator: Navigator | None = None
        self._last: Undo | None = None
        self.palette: Palette | None = None
        self._manual: ManualWindow | None = None
        self._keys: KeysWindow | None = None
        self.files = FileMenu(program, self)
        self.lock = Lock(program)
        self._page = PageCommands(program)
        self.actions = make_actions(self._window, self._does())
        self.doors = ShutActions((self.actions[one.name], one.needs) for one in COMMANDS)
        self._window.frame.sidebar.office.set_menu(self.files.menu)
        self._window.frame.sidebar.chosen.connect(self.go)
        self._window.frame.sidebar.asked_search.connect(self.search)
        self._window.frame.footer.undo.connect(self._take_back)

    def _does(self) -> dict[str, Callable[[], object]]:
        places: tuple[PlaceName, ...] = ("home", "meetings", "records", "bin", "protection", "settings")
        return {name: partial(self.go, name) for name in places} | {
            "new": self._page.new,
            "save": self._page.save,
            "print": self._page.print_,
            "find": self._find,
            "redo": self._page.redo,
            "search": self.search,
            "undo": self.undo,
            "next_part": self._window.frame.focus_next_part,
            "back": self._back,
            "open": self.files.ask_open,
            "import": partial(self.go, "import"),
            "take-in": self.files.ask_take_in,
            "duplicates": partial(self.go, "duplicates"),
            "lock": self.lock.now,
            "larger": partial(self.zoom, 1),
            "smaller": partial(self.zoom, -1),
            "usual_size": partial(self.zoom, 0),
            "theme": self.switch_theme,
            "help": self.help,
            "keys": self.list_keys,
            "quit": self._window.close,
        }

    # a file opens

    def begin_file(self, desk: Desk, navigator: Navigator) -> None:
        """Serve the file that was opened."""
        self._desk, self._navigator, self._last = desk, navigator, None
        self.doors.follow(desk)
        desk.told.connect(self._note)
        desk.changed.connect(self._note_change)
        self._read_office(desk)
        here = self.lock.follow(desk)
        if desk.store.is_only_read:
            show_copy_banner(desk, self._window)
            return
        offer_drafts(desk, self._window, here)
        desk.backups.changed.connect(partial(self._show_backup, desk))
        desk.backups.begin()
        desk.health.begin()

    def _show_backup(self, desk: Desk) -> None:
        from desktop_app.ui.backup.state import state_of

        self._window.frame.sidebar.foot.set_text("backup", state_of(desk.backups).short)

    def _note_change(self, changed: frozenset[type]) -> None:
        if self._desk is not None and any(kind.__name__ == "Office" for kind in changed):
            self._read_office(self._desk)

    def _read_office(self, desk: Desk) -> None:
        from desktop_app.usecases.file.office import office_name

        desk.tasks.read(partial(office_name, desk.store), self._show_office)

    def _show_office(self, name: str) -> None:
        if self._desk is not None:
            self._window.frame.sidebar.office.show_office(name, self._desk.store.origin)

    # going

    def go(self, name: str) -> None:
        """Go to a section."""
        if self._program.navigator is not None:
            self._program.navigator.go(Place(cast("PlaceName", name)))

    def _back(self) -> None:
        if self._program.navigator is not None:
            self._program.navigator.back()

    def _find(self) -> None:
        """Find on the page that is shown, or everywhere."""
        if not self._page.find():
            self.search()

    def search(self) -> None:
        """Open the palette."""
        from desktop_app.ui.commands.palette import Palette

        if self._program.desk is not None:
            here = self._navigator.actions_here() if self._navigator is not None else ()
            self.palette = Palette(self._program.desk, self._window, self.actions, here)
            self.palette.open_over(self._window)

    # taking back

    def undo(self) -> None:
        """Take back what the foot of the window offers, else what was done last on the page."""
        if self._window.frame.footer.offers_undo() or not self._page.undo():
            self._take_back()

    def _note(self, done: Done) -> None:
        self._last = done.undo

    def _take_back(self) -> None:
        last, desk, self._last = self._last, self._program.desk, None
        if last is not None and desk is not None:
            desk.tasks.write(partial(last.undo, desk.store), self._taken_back)

    def _taken_back(self, _again: Undo) -> None:
        self._window.frame.tell(Done(tr("commands", T("commands", "Taken back"))))

    # looks

    def zoom(self, way: int) -> None:
        """Make everything larger (1), smaller (-1) or of the usual size (0)."""
        now = preferred.appearance(self._program.preferences)
        self.wear(replace(now, zoom=preferred.next_zoom(now.zoom, way) if way else 1.0))

    def switch_theme(self) -> None:
        """Change between light and dark."""
        now = preferred.appearance(self._program.preferences)
        self.wear(replace(now, theme=Theme.LIGHT if look_now().dark else Theme.DARK))

    def wear(self, chosen: Appearance) -> None:
        """Show and remember another look."""
        preferred.keep_appearance(self._program.preferences, chosen)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        change_look(app, chosen)

    # helping

    def help(self) -> None:
        """Open the page of the manual about what is shown."""
        from desktop_app.ui.help.manual import ManualWindow

        navigator = self._program.navigator
        if self._manual is None:
            self._manual = ManualWindow(self._window)
        self._manual.show_page(navigator.help_page() if navigator else "first-steps")

    def list_keys(self) -> None:
        """Open the list of keys."""
        from desktop_app.ui.commands.keys_window import KeysWindow

        if self._keys is None:
            self._keys = KeysWindow(self._window)
        self._keys.show()
        self._keys.activateWindow()
