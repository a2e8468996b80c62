"""The menu of files: new, open, the ones used last, data in and out."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.language.translate import tr
from desktop_app.ui.only_read import NO_FILE, Shut, may_change, shut

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.records.office import Office
    from desktop_app.ui.messages.boxes import Choices
    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.usecases.file.places import RecordsPlace
    from desktop_app.usecases.offices.exchange import Imported

SUFFIX = ".rapporteur"


class FileMenu(QObject):
    """What can be done with files; the menu is filled anew each time it opens."""

    def __init__(self, program: AtWork, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self.menu = QMenu(program.window)
        self.menu.setObjectName("file-menu")
        self.menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.menu.clear()
        self._add("new-file", tr("files", T("files", "New file…")), self.ask_new)
        self._add("open-file", tr("files", T("files", "Open another file…")), self.ask_open, "Ctrl+O")
        self._add("open-server", tr("files", T("files", "Open records on a server…")), self.ask_server)
        recent = [one for one in preferred.recent_files(self._program.preferences) if not self._is_open(one)]
        if recent:
            self.menu.addSeparator()
        for number, place in enumerate(recent):
            self._add(f"recent-{number}", place.name, partial(self._program.open, place), tip=str(place))
        self.menu.addSeparator()
        out = self._add("export-json", tr("files", T("files", "Export everything as JSON…")), self.ask_export)
        into = self._add("import-json", tr("files", T("files", "Import JSON…")), self.ask_import)
        others = tr("files", T("files", "Take in from another office…"))
        take_in = self._add("take-in", others, self.ask_take_in)
        self.menu.addSeparator()
        self._shut_doors(out, into, take_in, self._add_other_sort())

    def _add_other_sort(self) -> QAction:
        """Add the way from a file to a server, or from a server to a file."""
        desk = self._program.desk
        if desk is None or isinstance(desk.store.place, Path):
            return self._add(
                "carry", tr("files", T("files", "Carry everything to a server…")), self.ask_carry
            )
        return self._add("bring", tr("files", T("files", "Save everything as a file…")), self.ask_bring)

    def _shut_doors(self, out: QAction, *into: QAction) -> None:
        """Grey out what needs a file that is open, and what would change a copy to look at."""
        if (desk := self._program.desk) is not None:
            shut(desk, *into)
            return
        for one in (out, *into):
            Shut(one, tr("looking", NO_FILE))

    def _add(
        self, name: str, words: str, act: Callable[[], object], keys: str = "", tip: str = ""
    ) -> QAction:
        action = QAction(f"{words}\t{keys}" if keys else words, self.menu)
        action.setObjectName(name)
        action.setToolTip(tip)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over "checked"
        self.menu.addAction(action)
        return action

    def _is_open(self, place: RecordsPlace) -> bool:
        desk = self._program.desk
        return desk is not None and desk.store.origin == place

    def _folder(self) -> Path:
        last = preferred.last_file(self._program.preferences)
        wanted = last.parent if isinstance(last, Path) else preferred.proposed_file().parent
        folders = (wanted, *wanted.parents)
        return next((one for one in folders if os.path.isdir(one)), wanted)  # noqa: PTH112 - it never fails

    # asking

    def ask_new(self, *, sample: bool = False, office: Office | None = None) -> None:
        """Ask where a new file is to live, and make it with the settings of *office*."""
        from desktop_app.ui.messages.boxes import FILE_KINDS, Choices

        title = tr("files", T("files", "Where the new file is to live"))
        name = "Sample" if sample else preferred.proposed_file().stem
        choices = Choices(title, tr("messages", FILE_KINDS), self._folder() / f"{name}{SUFFIX}")
        path = self._pick_place(choices)
        if path is not None:
            path = path if path.suffix else path.with_suffix(SUFFIX)
            self._program.make(path, sample=sample, office=office)

    def _pick_place(self, choices: Choices) -> Path | None:
        """Ask where a new file is to live; where work has been lost, explain it and offer this computer."""
        from desktop_app.ui.files.unsafe_places import may_lie_there

        path = self._program.messages.pick_new_file(choices)
        if path is None or may_lie_there(self._program.messages, path):
            return path
        local = replace(choices, start=preferred.proposed_file().parent / path.name)
        return self._program.messages.pick_new_file(local)

    def ask_open(self) -> None:
        """Ask which file to open, and open it."""
        from desktop_app.ui.messages.boxes import FILE_KINDS, Choices

        title = tr("files", T("files", "Open a file"))
        path = self._program.messages.pick_file(Choices(title, tr("messages", FILE_KINDS), self._folder()))
        if path is not None:
            self.open_or_take_in(path)

    def ask_server(self) -> None:
        """Ask which records on a server to open."""
        from desktop_app.ui.servers.carrying import ask_server

        ask_server(self._program)

    def ask_carry(self) -> None:
        """Ask to which server everything in the open file is to go."""
        from desktop_app.ui.servers.carrying import ask_carry

        desk = self._program.desk
        if desk is not None and may_change(desk):
            ask_carry(self._program, desk.store.path)

    def ask_bring(self) -> None:
        """Ask for a file into which everything on the server is to go."""
        from desktop_app.ui.messages.boxes import FILE_KINDS, Choices
        from desktop_app.ui.servers.carrying import bring

        desk = self._program.desk
        if desk is None or isinstance(desk.store.place, Path):
            return
        title = tr("files", T("files", "A file with everything that is on the server"))
        proposed = self._folder() / f"{desk.store.place.stem}{SUFFIX}"
        path = self._pick_place(Choices(title, tr("messages", FILE_KINDS), proposed))
        if path is not None:
            bring(self._program, desk.store.place, path if path.suffix else path.with_suffix(SUFFIX))

    def open_or_take_in(self, path: Path) -> None:
        """Open the file at *path*; what another office sent is shown in the file that is open instead."""
        from desktop_app.usecases.offices.bundles import is_bundle

        desk = self._program.desk
        if desk is None or not is_bundle(path):
            self._program.open(path)
            return
        from desktop_app.ui.offices.taking_in import show_bundle

        if may_change(desk):
            show_bundle(desk, self._program.window, path)

    def ask_export(self) -> None:
        """Ask where to write everything as JSON, and write it."""
        from desktop_app.ui.messages.boxes import JSON_KINDS, Choices
        from desktop_app.usecases.offices.exchange import export_json

        desk = self._program.desk
        if desk is None:
            return
        title = tr("files", T("files", "Export everything as JSON"))
        origin = desk.store.origin
        folder = origin.parent if isinstance(origin, Path) else self._folder()
        proposed = folder / f"{origin.stem}.json"
        path = self._program.messages.pick_new_file(Choices(title, tr("messages", JSON_KINDS), proposed))
        if path is not None:
            path = path if path.suffix else path.with_suffix(".json")
            self._program.window.frame.footer.begin(tr("files", T("files", "Exporting")), can_stop=False)
            work = partial(export_json, desk.store, None, path, overwrite=True)
            desk.tasks.read(work, lambda _: self._exported(path), self._failed)

    def _exported(self, path: Path) -> None:
        self._program.say(tr("files", T("files", "Everything exported to “{name}”"), {"name": path.name}))

    def ask_import(self) -> None:
        """Ask which JSON file to bring in, and bring it in."""
        from desktop_app.ui.messages.boxes import JSON_KINDS, Choices
        from desktop_app.usecases.offices.exchange import import_json

        desk = self._program.desk
        if desk is None:
            return
        title = tr("files", T("files", "Import JSON"))
        path = self._program.messages.pick_file(Choices(title, tr("messages", JSON_KINDS), self._folder()))
        if path is not None:
            self._program.window.frame.footer.begin(tr("files", T("files", "Importing")), can_stop=False)
            desk.tasks.write(partial(import_json, desk.store, path), self._imported, self._failed)

    def ask_take_in(self) -> None:
        """Ask which bundle of another office to take in, and show what that would do."""
        from desktop_app.ui.offices.taking_in import take_in_from

        desk = self._program.desk
        if desk is not None:
            take_in_from(desk, self._program.window, self._folder())

    def _imported(self, done: Imported) -> None:
        counts = {
            "added": str(sum(done.added.values())),
            "changed": str(sum(done.changed.values())),
            "same": str(sum(done.same.values())),
        }
        words = T("files", "Imported: {added} new, {changed} changed, {same} the same as before")
        self._program.say(tr("files", words, counts))

    def _failed(self, error: Exception) -> None:
        self._program.window.frame.footer.end()
        self._program.take_failure(error)
