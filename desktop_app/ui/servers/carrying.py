"""What the menu of files does about servers: open one, carry everything there, bring it into a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.servers.dialog import Purpose, ServerDialog
from desktop_app.usecases.file.opening import move_and_open, move_records

if TYPE_CHECKING:
    from pathlib import Path

    from db.dialects.address import Address
    from desktop_app.ui.window.at_work import AtWork

CARRYING = T("servers", "Carrying everything to {name}")
CARRIED = T("servers", "Everything is on the server now. The file stays as it was: put it away as a copy.")
BRINGING = T("servers", "Bringing everything into {name}")
BROUGHT = T("servers", "Everything is in “{name}” as well. The server goes on as before.")


def ask_server(program: AtWork) -> None:
    """Ask which server, and open the records there; an empty database may begin anew."""
    dialog = ServerDialog(program, Purpose.OPEN)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.found.connect(program.open)
    dialog.empty.connect(partial(_begin, program))
    dialog.open()


def _begin(program: AtWork, address: Address) -> None:
    program.make(address, sample=False)


def ask_carry(program: AtWork, path: Path) -> None:
    """Ask for an empty database, put everything of the open file at *path* there, and open that."""
    dialog = ServerDialog(program, Purpose.MOVE)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.empty.connect(partial(_carry, program, path))
    dialog.open()


def _carry(program: AtWork, path: Path, address: Address) -> None:
    words = tr("servers", CARRYING, {"name": address.name})
    program.begin_file(words, partial(move_and_open, path, address), path, tr("servers", CARRIED))


def bring(program: AtWork, address: Address, path: Path) -> None:
    """Put everything on the server into a new file at *path*; work goes on meanwhile."""
    footer = program.window.frame.footer
    footer.begin(tr("servers", BRINGING, {"name": path.name}), can_stop=False)
    program.tasks.read(
        partial(move_records, address, path), partial(_brought, program, path), partial(_failed, program)
    )


def _brought(program: AtWork, path: Path, _nothing: None) -> None:
    program.window.frame.footer.end()
    program.say(tr("servers", BROUGHT, {"name": path.name}))


def _failed(program: AtWork, error: Exception) -> None:
    program.window.frame.footer.end()
    program.take_failure(error)
