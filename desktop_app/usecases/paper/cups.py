"""Handing a PDF to CUPS, the print system of Linux and macOS, as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from db.records.problems import Trouble
from db.records.words import T

if TYPE_CHECKING:
    from pathlib import Path

WAIT = 30.0
SIDES = {"one": "one-sided", "long": "two-sided-long-edge", "short": "two-sided-short-edge"}
NOT_PRINTED = T("printing", "“{file}” could not be printed.")
NO_CUPS = (
    NOT_PRINTED,
    T("printing", "The print system of this computer was not found."),
    T("printing", "Save the PDF and print it from there."),
)
NO_ANSWER = (
    NOT_PRINTED,
    T("printing", "The print system does not answer."),
    T("printing", "Look whether the printer is on and connected, then try again."),
)
SAID = (
    NOT_PRINTED,
    T("printing", "The print system says: {said}"),
    T("printing", "Choose another printer, or save the PDF and print it from there."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """A printer of the computer."""

    name: str
    label: str
    is_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOptions:
    """What is asked of the printer. `pages` as in "1-4,7", empty for all; `paper` as in "A4", "Letter"."""

    printer: str = ""
    copies: int = 1
    pages: str = ""
    sides: Literal["one", "long", "short"] = "one"
    paper: str = "A4"
    colour: bool = True
    title: str = ""


def list_printers() -> list[Printer]:
    """Return the printers that CUPS knows, the default one first; none where there is no CUPS."""
    names = _asked(["lpstat", "-e"]).split()
    default = _asked(["lpstat", "-d"]).rpartition(": ")[2].strip()
    found = [Printer(name=one, label=one.replace("_", " "), is_default=one == default) for one in names]
    return sorted(found, key=lambda one: (not one.is_default, one.label.casefold()))


def print_pdf(path: Path, options: PrintOptions) -> str:
    """Hand the PDF at *path* to CUPS as it is and return the job's name, as in "Office-12".

    Raise Trouble with CUPS' own words if it refuses.
    """
    values = {"file": options.title or path.name}
    program = shutil.which("lp")
    if program is None:
        raise Trouble(*NO_CUPS, values)
    try:
        done = _run([program, *_arguments(options), "--", str(path)])
    except subprocess.TimeoutExpired as error:
        raise Trouble(*NO_ANSWER, values) from error
    if done.returncode:
        said = " ".join(done.stderr.split()).removeprefix("lp: ")
        raise Trouble(*SAID, {**values, "said": said or str(done.returncode)})
    return done.stdout.removeprefix("request id is ").partition(" (")[0].strip()


def _arguments(options: PrintOptions) -> list[str]:
    found = ["-n", str(options.copies), "-o", f"sides={SIDES[options.sides]}", "-o", f"media={options.paper}"]
    found += ["-o", "print-scaling=none"]
    if options.printer:
        found += ["-d", options.printer]
    if options.pages:
        found += ["-P", options.pages.replace(" ", "")]
    if not options.colour:
        found += ["-o", "print-color-mode=monochrome"]
    if options.title:
        found += ["-t", options.title]
    return found


def _asked(command: list[str]) -> str:
    program = shutil.which(command[0])
    if program is None:
        return ""
    try:
        done = _run([program, *command[1:]])
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout if done.returncode == 0 else ""


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a program of CUPS in its plain language, so that its answers can be read."""
    plain = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(  # noqa: S603 - a list, no shell; the program was found on the path
        command, capture_output=True, text=True, errors="replace", timeout=WAIT, check=False, env=plain
    )
