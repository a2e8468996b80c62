"""The letters of invitation to a meeting: their text kept, and each of them as a file of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.records.problems import Refused, Trouble
from db.records.words import T
from desktop_app.usecases.paper.papers import (
    documents_of_each,
    found_dossier,
    pdf_of,
    pictures_of,
    style_of,
    wording_of,
)
from desktop_app.usecases.writing import told_plainly, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.language import Language
    from db.records.letter import Letter
    from db.store.store import Store

    Progress = Callable[[int, int], None]

LONGEST_NAME = 80
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
NO_FOLDER = (
    T("trouble", "“{file}” could not be made."),
    T("trouble", "Its folder is not there or can't be written."),
    T("trouble", "Choose another folder."),
)
NOBODY = (
    T("trouble", "Nothing was saved."),
    T("trouble", "There is nobody on the list whom this paper is for."),
    T("trouble", "Add people to the list of participants, or mark those who were present."),
)


def letter_of(dossier: Dossier, language: Language) -> Letter:
    """Return the letter of a meeting in *language*: as it was kept, else a new one in the usual words."""
    from reports.catalogue.invitations import letter_in

    return letter_in(dossier, wording_of(dossier, language.value))


def file_letter(store: Store, letter: Letter) -> Letter:
    """Check and keep the text of the letters; raise Refused (a field that is none, among others)."""
    if problems := letter.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.letters.save(letter)
        unit.commit()
    return saved


def save_each(
    store: Store,
    uid: UUID,
    folder: Path,
    *,
    form: str,
    language: str = "",
    progress: Progress | None = None,
) -> list[Path]:
    """Write a PDF for each person into *folder*, which is made if it is not there, and return the files.

    Nothing that is there is replaced: a file of that name gets a number after it. *progress* is called with
    papers done and papers in all, and may raise to stop. Raise Refused if the form has no paper for
    each person, Trouble if there is nobody or a file can't be written.
    """
    with store.reading() as unit:
        dossier, _ = found_dossier(unit, uid)
        pictures = pictures_of(unit, dossier)
    papers = documents_of_each(dossier, form=form, language=language, pictures=pictures)
    if not papers:
        raise Trouble(*NOBODY)
    with told_plainly(NO_FOLDER, folder):
        folder.mkdir(parents=True, exist_ok=True)
    style = style_of(dossier)
    made: list[Path] = []
    for place, (name, document) in enumerate(papers):
        if progress:
            progress(place, len(papers))
        path = _free_path(folder, f"{place + 1:0{len(str(len(papers)))}} {name}")
        write_whole(path, [pdf_of(document, style).data])
        made.append(path)
    return made


def _free_path(folder: Path, name: str) -> Path:
    """Return a path in *folder* where nothing is yet, with a name that every system takes."""
    plain = " ".join(_FORBIDDEN.sub(" ", name).split())[:LONGEST_NAME].rstrip(". ")
    path, number = folder / f"{plain}.pdf", 2
    while path.exists():
        path, number = folder / f"{plain} ({number}).pdf", number + 1
    return path
