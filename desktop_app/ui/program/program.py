"""The program at work in its window: opens files, owns up to mistakes, closes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from db.records.problems import Trouble
from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.backup.ending import FileEnd
from desktop_app.ui.commands.of_window import Commands
from desktop_app.ui.desk import Desk, Done, Place
from desktop_app.ui.files.unsafe_places import offer_local_place
from desktop_app.ui.keeping.copy_places import copies_place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.install import complete_look, install_look
from desktop_app.ui.look.theme import look_style
from desktop_app.ui.messages.late_boxes import LateBoxes
from desktop_app.ui.program.garbage import Garbage
from desktop_app.ui.program.milestones import end_after_rows, wanted
from desktop_app.ui.window.navigator import Navigator
from desktop_app.ui.window.sections import load_pages
from desktop_app.ui.work.after_rows import AfterRows
from desktop_app.ui.work.tasks import Tasks
from desktop_app.usecases.file.desk import sign_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings

    from db.records.office import Office
    from desktop_app.ui.messages.boxes import Messages
    from desktop_app.ui.page import Page
    from desktop_app.ui.protection.switching import Order
    from desktop_app.ui.window.main_window import MainWindow
    from desktop_app.ui.work.long_work import LongWork
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.file.places import RecordsPlace
    from desktop_app.usecases.keeping.backup import Copy


BUNDLE = ".rapporteur-bundle"
READY_AFTER = 100
"""Milliseconds that the first rows stand before what they did not need is loaded."""


class Program(QObject):
    """The window and the file open in it. One file at a time.

    `settled` tells that the first rows of a file stand in the window, or what stands there without one.
    """

    settled = Signal()

    def __init__(self, window: MainWindow, preferences: QSettings, messages: Messages | None = None) -> None:
        super().__init__()
        self.window = window
        self.preferences = preferences
        self.messages: Messages = messages or LateBoxes()
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self.take_failure)
        self.garbage = Garbage(self)
        self.desk: Desk | None = None
        self.navigator: Navigator | None = None
        self._confessing = self._is_opening = False
        self._telling: set[str] = set()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if look_style() is None:
            install_look(app, preferred.appearance(preferences))
        window.furnish()
        self.settled.connect(partial(complete_look, app))
        window.closing.connect(self._close)
        self.commands = Commands(self)
        self.settled.connect(partial(_add_menus, window, self.commands))
        self.file_end = FileEnd(self, self.tasks, self)
        self._offered: set[Path] = set()

    def begin(self, place: RecordsPlace | None) -> None:
        """Open *place*, else the one used last, else show the first steps.

        A bundle of another office opens no file of its own: it is offered to the file used last.
        """
        if isinstance(place, Path) and place.suffix == BUNDLE:
            self.settled.connect(partial(self._offer, place))
            place = None
        place = place or preferred.last_file(self.preferences)
        if place is None:
            self.show_first_steps()
        else:
            self.open(place)

    def _offer(self, bundle: Path) -> None:
        """Show what a bundle would bring, as soon as there is a file to take it in; once."""
        if self.desk is not None and bundle not in self._offered:
            self._offered.add(bundle)
            self.commands.files.open_or_take_in(bundle)

    # files

    def open(self, place: RecordsPlace) -> None:
        """Open *place* instead of the one that is open; what fails is told in the window."""
        from desktop_app.usecases.file.opening import open_file

        words = tr("application", T("application", "Opening {name}"), {"name": place.name})
        self.begin_file(words, partial(open_file, place, copies_place(self.preferences, place)), place)

    def make(self, place: RecordsPlace, *, sample: bool, office: Office | None = None) -> None:
        """Make *place* anew, with the settings of *office*, and open it."""
        from desktop_app.usecases.file.opening import make_file

        words = tr("application", T("application", "Making {name}"), {"name": place.name})
        self.begin_file(words, partial(make_file, place, sample=sample, office=office), place)

    def begin_file(self, words: str, work: Callable[[], Store], place: RecordsPlace, said: str = "") -> None:
        """Close the file that is open and open the one that *work* returns; *said* is told when it stands."""
        if self._is_opening or _is_at_long_work(self) or not self.close_file():
            return
        self._is_opening = True
        self.window.frame.footer.begin(words, can_stop=False)
        self.tasks.write(work, partial(self._opened, said), partial(self._not_opened, place))

    def _opened(self, said: str, store: Store) -> None:
        self._is_opening = False
        self.window.frame.footer.end()
        if not store.is_only_read:
            preferred.remember_file(self.preferences, store.place)
        sign_as(store, preferred.desk_name(self.preferences))
        self.desk = Desk(store, self.tasks, self.preferences, self, messages=self.messages)
        self.desk.told.connect(self.window.frame.tell)
        self.desk.wanted_back.connect(partial(_go_back, self))
        self.desk.wanted_switch.connect(partial(_switch, self))
        self.desk.has_no_news.connect(partial(offer_local_place, self))
        self._show_long_work(self.desk.long_work)
        self.navigator = Navigator(self.window, self.desk)
        self.window.frame.sidebar.set_ready(ready=True)
        self.navigator.go(Place(wanted() or "home"))  # the first rows before anything else is read
        self.commands.begin_file(self.desk, self.navigator)
        _tell_of_opening(self, store, said)
        AfterRows(self.window, self.tasks, partial(self._make_ready, self.desk), READY_AFTER)
        if wanted():
            end_after_rows(self.window, self.tasks)

    def _make_ready(self, desk: Desk) -> None:
        """Load what the first rows did not need, while the person looks at them."""
        self.settled.emit()
        if desk is self.desk:
            self.tasks.read(
                partial(_get_ready, desk.store), partial(_is_ready, self), partial(_is_ready, self)
            )

    def _show_long_work(self, work: LongWork) -> None:
        footer = self.window.frame.footer
        work.begun.connect(footer.begin)
        work.stepped.connect(footer.show_progress)
        work.ended.connect(footer.end)
        footer.stop.connect(work.stop)

    def _not_opened(self, place: RecordsPlace, error: Exception) -> None:
        from desktop_app.ui.first_steps.page import page_about
        from desktop_app.ui.messages.failures import as_trouble

        self._is_opening = False
        self.window.frame.footer.end()
        trouble = as_trouble(error)
        if trouble is None:
            self.take_failure(error)
            self.show_first_steps()
        else:
            self._show_apart(page_about(self, self.commands.files, place, trouble), place)

    def show_first_steps(self) -> None:
        """Show where a file is made or opened."""
        from desktop_app.ui.first_steps.page import FirstStepsPage

        self._show_apart(FirstStepsPage(self, self.commands.files), None)

    def _show_apart(self, page: Page, place: RecordsPlace | None) -> None:
        self.window.frame.drop_pages()
        self.window.frame.sidebar.show_no_file()
        self.window.frame.sidebar.office.show_office("", place)
        self.window.frame.show_page(page)
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.window.name_after("", place)
        self.settled.emit()

    def close_file(self) -> bool:
        """Close the file that is open, if any; return False if the person wants to stay."""
        if self.navigator is None or self.desk is None:
            return True
        if not self.navigator.may_leave():
            return False
        if not self._may_lose(self.desk):
            self.navigator.show_again()
            return False
        self.navigator.close()
        self.tasks.finish()
        self.file_end.put_away(self.desk.store, self.desk.backups.elsewhere)
        self.desk.deleteLater()
        self.navigator.deleteLater()
        self.desk = self.navigator = None
        self.commands.doors.follow(None)
        self.garbage.sweep()
        return True

    def _may_lose(self, desk: Desk) -> bool:
        """Return whether the file may be closed: nothing typed is lost by it, or the person says so."""
        self.tasks.finish_and_tell()
        if not desk.unkept:
            return True
        from desktop_app.ui.messages.boxes import Question

        return self.messages.confirm(
            Question(
                tr("application", T("application", "Close and lose what you typed?")),
                tr(
                    "application",
                    T("application", "What you typed last could not be saved or kept as a draft."),
                ),
                tr("application", T("application", "It is lost when the file is closed.")),
                tr("application", T("application", "Close and lose it")),
            )
        )

    # ending

    def _close(self) -> None:
        if self.file_end.must_wait() or not self.close_file() or self.file_end.is_waited_for():
            self.window.stay_open()

    def end(self) -> None:
        """Finish what is under way and keep the preferences."""
        self.tasks.finish()
        self.garbage.end()
        self.preferences.sync()

    # what fails

    def take_failure(self, error: Exception) -> None:
        """Tell what failed in a task that has no place of its own to tell it; of several alike, once."""
        from desktop_app.ui.messages.failures import as_trouble

        trouble = as_trouble(error)
        if trouble is None:
            self.take_mistake(type(error), error, error.__traceback__)
        elif trouble.what not in self._telling:  # a server that is gone fails all that is asked of it at once
            self._telling.add(trouble.what)
            self.messages.trouble(tr("application", T("application", "Not done")), trouble)
            self._telling.discard(trouble.what)

    def take_mistake(self, _kind: type[BaseException], error: BaseException, _where: object) -> None:
        """Own up to a mistake of the program; drafts are safe, so it may close and open again.

        Trouble of the world that nobody expected at that place is told as what it is.
        """
        if isinstance(error, Trouble):
            self.take_failure(error)
            return
        from desktop_app.ui.messages.failures import log, report_of

        log(error)
        if isinstance(error, KeyboardInterrupt):
            self.window.close()
        elif not self._confessing:
            self._confessing = True
            again = self.messages.crash(report_of(error))
            self._confessing = False
            if again:
                self.start_anew()

    def start_anew(self) -> None:
        """Close the window and start the program once more, on the same file."""
        from desktop_app.ui.program.interrupts import start_again

        place = self.desk.store.origin if self.desk else None
        self.window.close()
        start_again(place)

    def say(self, words: str) -> None:
        """Say something at the foot of the window."""
        self.window.frame.tell(Done(words))


def _is_at_long_work(program: Program) -> bool:
    """Return whether the file can't be closed yet, and say so: what is under way would hold up the window."""
    if program.desk is None or not program.desk.long_work.under_way:
        return False
    said = (
        T("trouble", "The file can't be closed yet."),
        T("trouble", "“{work}” is still under way."),
        T("trouble", "Wait until it has ended, or stop it at the foot of the window."),
    )
    program.take_failure(Trouble(*said, {"work": program.desk.long_work.under_way}))
    return True


def _add_menus(window: MainWindow, commands: Commands) -> None:
    from desktop_app.ui.window.menu_bar import add_menu_bar

    add_menu_bar(window, commands.actions)


def _tell_of_opening(program: Program, store: Store, said: str) -> None:
    """Say what was done to open the file; that others could read it is noted in the log, too."""
    if store.was_seen:
        from desktop_app.ui.messages.failures import note

        note("Others at this computer could read the file that was opened; now only its owner can.")
        words = T("application", "Others at this computer could read {name}; now only you can")
        said = said or tr("application", words, {"name": store.place.name})
    if said:
        program.say(said)


def _go_back(program: Program, copy: Copy) -> None:
    from desktop_app.ui.backup.offer import go_back

    if program.desk is not None:
        go_back(program, program.desk.store.path, copy)


def _switch(program: Program, order: Order) -> None:
    from desktop_app.ui.protection.switching import switch

    switch(program, order)


def _get_ready(store: Store) -> None:
    """Load, off the window's thread, what the first rows did not need and the next click will."""
    from desktop_app.usecases.file.opening import prepare_file

    prepare_file(store)
    load_pages()


def _is_ready(program: Program, error: Exception | None) -> None:
    """Look for garbage from now on: what is loaded later is little."""
    program.garbage.begin()
    if error is not None:
        program.take_failure(error)
