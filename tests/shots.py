"""Pictures of the real windows on the sample file.

`python -m tests.shots [--theme dark] [--size 1280x800] [FOLDER]`; without a folder the pictures of the
README are made anew.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import resources
from db.records.language import Language
from db.records.record import Family, Record
from db.records.signatory import SignedHow
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Desk, Place
from desktop_app.ui.dialogs.print_dialog import PrintDialog
from desktop_app.ui.editor.page import RecordPage
from desktop_app.ui.look.install import Appearance, Theme, add_all_fonts, install_look
from desktop_app.ui.program.program import Program
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.meeting.meetings import list_meetings
from desktop_app.usecases.record.records import get_record, list_records
from desktop_app.usecases.register.organisations import list_organisations
from desktop_app.usecases.register.people import list_people
from desktop_app.usecases.signing.signatures import list_signatories, mark_signed
from tests.desktop_app.hands import Recorder

PATIENCE = 30.0
FOR_README = ("meeting-details", "participants", "record", "signatures")
TABS = ("details", "agenda", "participants", "record", "signatures", "documents")


def main(arguments: list[str]) -> int:
    """Make the pictures and say where they are."""
    asked = _asked(arguments)
    folder = asked.folder or resources.manual() / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    install_look(app, Appearance(Theme(asked.theme)))
    add_all_fonts()
    with tempfile.TemporaryDirectory() as home:
        program = _begun(Path(home), asked.theme, asked.size)
        for name, picture in _pictures(program):
            if asked.folder or name in FOR_README:
                _save(picture.grab(), folder / f"{name}.png")
        program.window.close()
        program.end()
    sys.stdout.write(f"The pictures are in {folder}\n")
    return 0


def _save(picture: QPixmap, path: Path) -> None:
    """Write *picture* in the 256 colours that say most of it: windows have few, and packages carry it."""
    picture.save(str(path))
    with Image.open(path) as whole:
        few = whole.convert("RGB").quantize(256, kmeans=3, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.shots")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--theme", default="light", choices=["light", "dark"])
    parser.add_argument("--size", default="1280x800")
    return parser.parse_args(arguments)


def _begun(home: Path, theme: str, size: str) -> Program:
    make_file(home / "Coral Arc.rapporteur", sample=True).close()
    preferences = preferred.open_preferences(home / "config")
    preferred.keep_appearance(preferences, Appearance(Theme(theme)))
    window = MainWindow(preferences)
    width, height = size.split("x")
    window.resize(int(width), int(height))
    window.show()
    program = Program(window, preferences, Recorder())
    program.begin(home / "Coral Arc.rapporteur")
    _wait(lambda: program.desk is not None and not program.tasks.is_busy)
    return program


def _wait(until: Callable[[], bool]) -> None:
    """Let the program work until *until* holds, and show what follows from it."""
    end = time.monotonic() + PATIENCE
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
    for _ in range(5):
        QApplication.processEvents()


def _pictures(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Go from place to place and yield the name of each picture with what it shows."""
    desk, window = program.desk, program.window
    assert desk is not None

    def go(place: Place) -> QWidget:
        desk.go(place)
        _wait(lambda: not program.tasks.is_busy)
        return window

    found = list_records(desk.store, family=Family.STATEMENT, language=Language.ENGLISH)
    statement = get_record(desk.store, found[0].uid)
    _sign_some(desk, statement.uid)
    for name in ("home", "meetings", "records", "people", "organisations", "series_list", "settings"):
        yield name.removesuffix("_list"), go(Place(name))
    meeting = next(one for one in list_meetings(desk.store) if one.record_uid)
    for tab in TABS:
        yield (
            {"details": "meeting-details", "record": "meeting-records"}.get(tab, tab),
            go(Place("meeting", meeting.uid, tab=tab)),
        )
    yield "organisation", go(Place("organisation", list_organisations(desk.store, text="Viet")[0].uid))
    yield "person", go(Place("person", list_people(desk.store)[0].uid))
    go(Place("record", statement.uid))
    page = window.frame.page
    assert isinstance(page, RecordPage)
    _wait(lambda: page.preview.is_current)
    yield "record", window
    yield "print", _print_dialog(desk, statement)


def _sign_some(desk: Desk, record: UUID) -> None:
    found = list_signatories(desk.store, record)
    mark_signed(desk.store, [one.uid for one in found[:5]], date(2026, 5, 13), SignedHow.INK)


def _print_dialog(desk: Desk, record: Record) -> QDialog:
    dialog = PrintDialog(desk, record.uid, record.title, meeting=record.meeting)
    dialog.show()
    _wait(lambda: not desk.tasks.is_busy and dialog.is_ready())
    return dialog


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
