"""The program without a window: the same use cases, by commands.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 the file is locked or made by a newer version.
One sentence on the errors' stream says what went wrong.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from uuid import UUID

from desktop_app import __version__
from desktop_app.commands.bundles import add_bundle_command, add_choices, are_bundles, take_in_bundles
from desktop_app.commands.files import add_file_commands, command, with_store
from desktop_app.commands.places import entered, place, place_of, refuse_missing
from desktop_app.commands.protection import add_protection_command
from desktop_app.commands.register import add_register_commands
from desktop_app.exit_codes import DONE, FAILED, INTERRUPTED, USAGE, Failure, explained

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.commands.files import Commands
    from desktop_app.usecases.file.opening import Store

LISTS = ("meetings", "records", "people", "organisations", "series", "signatories", "attendance")
IMPORTS = ("json", "people", "participants")

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What tells Qt on Linux where windows are shown; without one of them it ends the process."""
NO_SCREEN = "There is no screen to open the window on. “rapporteur --help” tells what is done without one."


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Print *message* and end with the code of wrong usage."""
        self.exit(USAGE, f"{self.prog}: {message}. “{self.prog} --help” tells more.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what *arguments*, or those of the process, ask for, and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    asked = _parser().parse_args(arguments)
    try:
        code = int(asked.run(asked))
        print(end="", flush=True)  # a reader who has gone is noticed here, not when Python ends
    except Failure as failure:
        return _told(failure.code, str(failure))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:  # noqa: BLE001 - the edge of the program: what is known is told in a sentence
        return _told(*explained(error))
    return code


def _parser() -> Parser:
    parser = Parser(
        prog="rapporteur", description="Meetings of a secretariat: kept in one file, printed for signature."
    )
    parser.add_argument("--version", action="version", version=f"Rapporteur {__version__}")
    parser.add_argument(
        "--file",
        type=place,
        metavar="F",
        help="the file, or a server's address: commands need one, the window opens the one used last",
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="P",
        help="what opens a protected file; else it is asked for, or stands in RAPPORTEUR_PASSPHRASE",
    )
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--workbook", type=Path, help=argparse.SUPPRESS)
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    _add_new(commands)
    _add_import(commands)
    _add_list(commands)
    _add_show(commands)
    _add_export(commands)
    _add_sign(commands)
    check = command(commands, "check", _check, "check the signatures in a PDF, with or without --file")
    check.add_argument("path", type=Path, metavar="PDF")
    add_file_commands(commands)
    add_bundle_command(commands, _uid)
    add_protection_command(commands)
    add_register_commands(commands, _uid)
    return parser


def _add_new(commands: Commands) -> None:
    new = command(commands, "new", _new, "make a new file")
    new.add_argument("--sample", action="store_true", help="with meetings that never took place, to try")


def _add_import(commands: Commands) -> None:
    add = command(commands, "import", _import, "read data into the file, all or nothing")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument(
        "--as", dest="kind", choices=IMPORTS, metavar="KIND", help=f"what it is: {', '.join(IMPORTS)}"
    )
    add.add_argument("--meeting", type=_uid, metavar="UID", help="onto whose list the participants come")
    add.add_argument("--encoding", default="", metavar="NAME", help="of a text, where it is asked for")
    add_choices(add)
    add.add_argument("--json", action="store_true", help="say what was done as JSON")


def _add_list(commands: Commands) -> None:
    add = command(commands, "list", _list, "list what the file holds")
    add.add_argument("kind", choices=LISTS, metavar="KIND", help=", ".join(LISTS))
    add.add_argument("--json", action="store_true", help="as JSON")
    add.add_argument(
        "--to", type=Path, metavar="OUT", help="write the whole list to a file, .xlsx or .csv, in place"
    )


def _add_show(commands: Commands) -> None:
    add = command(commands, "show", _show, "show one record of any kind")
    add.add_argument("uid", type=_uid, metavar="UID")
    add.add_argument("--json", action="store_true", help="as JSON")


def _add_export(commands: Commands) -> None:
    add = command(
        commands, "export", _export, "write a record or a meeting to a file, in place of what is there"
    )
    add.add_argument("uid", type=_uid, metavar="UID", help="of a record or a meeting")
    add.add_argument(
        "--to",
        required=True,
        type=Path,
        metavar="OUT",
        help=".pdf, .docx, .html, .txt, .json, .xlsx, .csv, .ics or .eml",
    )
    add.add_argument("--form", default="", metavar="NAME", help="another printed form than the usual one")
    add.add_argument("--language", default="", metavar="xx", help="the language of the form's own words")
    add.add_argument(
        "--without-annexes", action="store_true", help="the record without the files that are annexes of it"
    )
    add.add_argument("--guests", action="store_true", help="name those who have an address in the .ics")
    add.add_argument(
        "--each",
        action="store_true",
        help="a PDF for each person, into the folder OUT: letters, certificates",
    )


def _add_sign(commands: Commands) -> None:
    add = command(commands, "sign", _sign, "sign a record electronically, in the place of one signatory")
    add.add_argument("uid", type=_uid, metavar="UID", help="of the signatory; “list signatories” tells it")
    add.add_argument("--certificate", required=True, type=Path, metavar="P12", help="with its key")
    add.add_argument("--passphrase", type=Path, metavar="PATH", help="a file with it; else it is asked for")
    add.add_argument("--to", type=Path, metavar="OUT", help="write the signed PDF there too")


def _uid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not an identifier") from None


def _window(asked: argparse.Namespace) -> int:
    if asked.worker:
        from desktop_app.usecases.paper import worker

        return worker.main()
    if asked.workbook:
        from db.exchange import workbook_reading

        return workbook_reading.main([str(asked.workbook)])
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        raise Failure(FAILED, NO_SCREEN)
    gc.disable()  # until the first rows stand: what is loaded up to then stays, and is looked through in vain
    try:
        from desktop_app.ui.program.application import run_window
    except ImportError as error:
        raise Failure(FAILED, f"The window can't be opened on this computer: {error}") from error
    return run_window(asked.file)


def _new(asked: argparse.Namespace) -> int:
    from desktop_app.usecases.file.opening import make_file

    entered(place_of(asked), partial(make_file, sample=asked.sample)).close()
    print(asked.file)
    return DONE


def _import(asked: argparse.Namespace) -> int:
    for path in asked.paths:
        refuse_missing(path)
    if asked.kind is None and are_bundles(asked.paths):
        return take_in_bundles(asked)
    if (asked.kind or "json") == "json" and all(path.suffix.lower() == ".json" for path in asked.paths):
        return with_store(asked, lambda store: _imported(store, asked))
    if asked.kind == "json":
        return with_store(asked, lambda store: _imported(store, asked))
    if asked.kind == "participants" and not asked.meeting:
        raise Failure(USAGE, "Say whose participants they are: --meeting UID")
    if asked.kind == "people" and asked.meeting:
        raise Failure(USAGE, "People go to the register; for the list of a meeting say: --as participants")
    return with_store(asked, lambda store: _taken_in(store, asked))


def _taken_in(store: Store, asked: argparse.Namespace) -> int:
    from desktop_app.usecases.file.telling import as_json, taken_in_lines
    from desktop_app.usecases.intake.unattended import import_lists

    done = import_lists(store, asked.paths, meeting=asked.meeting, encoding=asked.encoding)
    if asked.json:
        print(as_json(done))
        return DONE
    for line in taken_in_lines(done):
        print(line)
    return DONE


def _imported(store: Store, asked: argparse.Namespace) -> int:
    from db.records.problems import Refused
    from desktop_app.usecases.file.telling import as_json, imported_line
    from desktop_app.usecases.offices.exchange import import_all

    try:
        done = import_all(store, asked.paths)
    except Refused as refused:
        if asked.json:
            found = [{"place": one.place, "sentence": one.sentence()} for one in refused.problems]
            print(as_json({"problems": found}))
        raise
    if asked.json:
        print(as_json([{"path": path, "done": one} for path, one in zip(asked.paths, done, strict=True)]))
        return DONE
    for path, one in zip(asked.paths, done, strict=True):
        print(imported_line(path, one))
    return DONE


def _list(asked: argparse.Namespace) -> int:
    def tell(store: Store) -> int:
        from desktop_app.commands.exports import write_lists
        from desktop_app.usecases.file.telling import as_json, as_table, listed

        if asked.to is not None:
            write_lists(store, (asked.kind,), asked.to)
            print(asked.to)
            return DONE
        lines = listed(store, asked.kind)
        print(as_json(lines) if asked.json else as_table(lines))
        return DONE

    return with_store(asked, tell)


def _show(asked: argparse.Namespace) -> int:
    def tell(store: Store) -> int:
        from desktop_app.usecases.file.telling import as_json, shown, shown_text

        print(as_json(shown(store, asked.uid)) if asked.json else shown_text(store, asked.uid))
        return DONE

    return with_store(asked, tell)


def _export(asked: argparse.Namespace) -> int:
    def write(store: Store) -> int:
        from desktop_app.commands.exports import Wanted, export_each, export_wanted

        which = {"form": asked.form, "language": asked.language}
        wanted = Wanted(asked.uid, asked.to, **which, annexes=not asked.without_annexes, guests=asked.guests)
        for path in (export_each if asked.each else export_wanted)(store, wanted):
            print(path)
        return DONE

    return with_store(asked, write)


def _sign(asked: argparse.Namespace) -> int:
    def sign(store: Store) -> int:
        from desktop_app.usecases.meeting.documents import read_file, save_attachment_as
        from desktop_app.usecases.signing.signing import open_certificate, sign_record

        secret = read_file(asked.passphrase).decode() if asked.passphrase else getpass("Passphrase: ")
        done = sign_record(store, asked.uid, open_certificate(asked.certificate, secret.rstrip("\r\n")))
        print(done.sentence())
        if asked.to:
            save_attachment_as(store, done.saved[0].uid, asked.to, replace=True)
            print(asked.to)
        return DONE

    return with_store(asked, sign)


def _check(asked: argparse.Namespace) -> int:
    from desktop_app.usecases.signing.signed_files import check_file

    def check(store: Store | None = None) -> int:
        checked = check_file(asked.path, store)
        print(*checked.lines(), sep="\n")
        return DONE if checked.report.is_sound else FAILED

    return with_store(asked, check) if asked.file else check()


def _told(code: int, sentence: str) -> int:
    print(f"rapporteur: {' '.join(sentence.split())}", file=sys.stderr)
    return code
