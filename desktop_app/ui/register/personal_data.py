"""What a person may ask of the office: all data that are kept, and that they go for good."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths

from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.figures import count
from desktop_app.ui.messages import Choices, Question
from desktop_app.ui.translate import tr
from desktop_app.usecases.register.erasing import erase_person, look_at_erasure
from desktop_app.usecases.register.people import get_person
from desktop_app.usecases.register.person_data import ENDINGS, save_person_data

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.register.erasing import Erasure

KINDS = {
    ".pdf": T("person", "Paper (*.pdf)"),
    ".txt": T("person", "Text (*.txt)"),
    ".json": T("person", "For programs (*.json)"),
}


def save_data(desk: Desk, uid: UUID) -> None:
    """Ask for a file and write all that is kept about the person to it."""
    name = get_person(desk.store, uid).printed_name()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = Path(str(desk.preferences.value("export/folder") or documents)) / file_name(name, ENDINGS[0])
    kinds = ";;".join(tr("person", KINDS[ending]) for ending in ENDINGS)
    title = tr("person", T("person", "Save all data of this person"))
    path = desk.messages.pick_new_file(Choices(title, kinds, start))
    if path is None:
        return
    if path.suffix.lower() not in ENDINGS:
        path = path.with_name(path.name + ENDINGS[0])
    language = QLocale().bcp47Name().partition("-")[0]
    work = partial(save_person_data, desk.store, uid, path, tr, language)
    said = tr("person", T("person", "Saved “{name}”"), {"name": path.name})
    desk.tasks.read(work, lambda _: desk.tell(Done(said)))


def ask_to_erase(desk: Desk, uid: UUID) -> None:
    """Say what erasing the person does, ask, and do it."""
    desk.tasks.read(partial(look_at_erasure, desk.store, uid), partial(_ask, desk, uid))


def _ask(desk: Desk, uid: UUID, found: Erasure) -> None:
    name = {"name": found.name}
    question = Question(
        tr("person", T("person", "Erase a person")),
        tr("person", T("person", "Erase “{name}” for good?"), name),
        " ".join(_consequences(found)),
        tr("person", T("person", "Erase {name}"), name),
    )
    if desk.messages.confirm(question):
        desk.tasks.write(partial(erase_person, desk.store, uid), partial(_done, desk))


def _consequences(found: Erasure) -> list[str]:
    """Return in sentences what goes and what stays."""
    said = [
        tr("person", T("person", "The entry, contact data, history and drafts go; nothing brings them back."))
    ]
    if found.cleared:
        one = T("figures", "In {count} place the name is taken out.")
        said.append(count(found.cleared, one, T("figures", "In {count} places the name is taken out.")))
    if found.kept:
        one = T("figures", "{count} place keeps the name: the record of that meeting is adopted.")
        many = T("figures", "{count} places keep the name: the records of those meetings are adopted.")
        said.append(count(found.kept, one, many))
    if found.texts:
        titles = {"titles": "; ".join(found.texts[:5])}
        said.append(
            tr("person", T("person", "The text of these records still names the person: {titles}."), titles)
        )
    said.append(tr("person", T("person", "Copies of the file made before still hold the data.")))
    return said


def _done(desk: Desk, done: Erasure) -> None:
    desk.go(Place("people"))
    desk.tell(Done(tr("person", T("person", "“{name}” is erased"), {"name": done.name})))
