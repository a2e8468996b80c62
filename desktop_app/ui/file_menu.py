"""The menu of files: new, open, the ones used last, data in and out."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.only_read import NO_FILE, Shut, may_change, shut
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.records.office import Office
    from desktop_app.ui.at_work import AtWork
    from desktop_app.ui.messages import Choices
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
        recent = [one for one in preferred.recent_files(self._program.preferences) if not self._is_open(one)]
        if recent:
            self.menu.addSeparator()
        for place, path in enumerate(recent):
            self._add(f"recent-{place}", path.name, partial(self._program.open, path), tip=str(path))
        self.menu.addSeparator()
        out = self._add("export-json", tr("files", T("files", "Export everything as JSON…")), self.ask_export)
        into = self._add("import-json", tr("files", T("files", "Import JSON…")), self.ask_import)
        others = tr("files", T("files", "Take in from another office…"))
        self._shut_doors(out, into, self._add("take-in", others, self.ask_take_in))

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

    def _is_open(self, path: Path) -> bool:
        desk = self._program.desk
        return desk is not None and desk.store.origin == path

    def _folder(self) -> Path:
        last = preferred.last_file(self._program.preferences)
        wanted = last.parent if last is not None else preferred.proposed_file().parent
        folders = (wanted, *wanted.parents)
        return next((one for one in folders if os.path.isdir(one)), wanted)  # noqa: PTH112 - it never fails

    # asking

    def ask_new(self, *, sample: bool = False, office: Office | None = None) -> None:
        """Ask where a new file is to live, and make it with the settings of *office*."""
        from desktop_app.ui.messages import FILE_KINDS, Choices

        title = tr("files", T("files", "Where the new file is to live"))
        name = "Sample" if sample else preferred.proposed_file().stem
        choices = Choices(title, tr("messages", FILE_KINDS), self._folder() / f"{name}{SUFFIX}")
        path = self._pick_place(choices)
        if path is not None:
            path = path if path.suffix else path.with_suffix(SUFFIX)
            self._program.make(path, sample=sample, office=office)

    def _pick_place(self, choices: Choices) -> Path | None:
        """Ask where a new file is to live; where work has been lost, explain it and offer this computer."""
        from desktop_app.ui.place_news import may_lie_there

        path = self._program.messages.pick_new_file(choices)
        if path is None or may_lie_there(self._program.messages, path):
            return path
        local = replace(choices, start=preferred.proposed_file().parent / path.name)
        return self._program.messages.pick_new_file(local)

    def ask_open(self) -> None:
        """Ask which file to open, and open it."""
        from desktop_app.ui.messages import FILE_KINDS, Choices

        title = tr("files", T("files", "Open a file"))
        path = self._program.messages.pick_file(Choices(title, tr("messages", FILE_KINDS), self._folder()))
        if path is not None:
            self.open_or_take_in(path)

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
        from desktop_app.ui.messages import JSON_KINDS, Choices
        from desktop_app.usecases.offices.exchange import export_json

        desk = self._program.desk
        if desk is None:
            return
        title = tr("files", T("files", "Export everything as JSON"))
        proposed = desk.store.origin.with_suffix(".json")
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
        from desktop_app.ui.messages import JSON_KINDS, Choices
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
