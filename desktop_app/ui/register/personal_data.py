"""What a person may ask of the office: all data that are kept, and that they go for good."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr
from desktop_app.ui.messages.boxes import Answer, Choices, Question
from desktop_app.ui.register.erased_copies import holding_said, take_out_of_copies
from desktop_app.usecases.register.erased_copies import copies_holding
from desktop_app.usecases.register.erasing import erase_person, look_at_erasure
from desktop_app.usecases.register.person_data import ENDINGS, save_person_data

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from db.records.person import Person
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.register.erased_copies import Holding
    from desktop_app.usecases.register.erasing import Erasure

KINDS = {
    ".pdf": T("person", "Paper (*.pdf)"),
    ".txt": T("person", "Text (*.txt)"),
    ".json": T("person", "For programs (*.json)"),
}


def save_data(desk: Desk, person: Person) -> None:
    """Ask for a file and write all that is kept about the person to it."""
    start = preferred.export_folder(desk.preferences) / file_name(person.printed_name(), ENDINGS[0])
    kinds = ";;".join(tr("person", KINDS[ending]) for ending in ENDINGS)
    title = tr("person", T("person", "Save all data of this person"))
    path = desk.messages.pick_new_file(Choices(title, kinds, start))
    if path is None:
        return
    if path.suffix.lower() not in ENDINGS:
        path = path.with_name(path.name + ENDINGS[0])
    language = QLocale().bcp47Name().partition("-")[0]
    work = partial(save_person_data, desk.store, person.uid, path, tr, language)
    said = tr("person", T("person", "Saved “{name}”"), {"name": path.name})
    desk.tasks.read(work, lambda _: desk.tell(Done(said)))


def ask_to_erase(desk: Desk, person: Person) -> None:
    """Say what erasing the person does, in the file and in its copies, ask, and do it."""
    work = partial(_look, desk.store, person.uid, desk.backups.elsewhere)
    desk.tasks.read(work, partial(_ask, desk, person.uid))


def _look(store: Store, uid: UUID, elsewhere: Path | None) -> tuple[Erasure, Holding]:
    return look_at_erasure(store, uid), copies_holding(store, [uid], elsewhere)


def _ask(desk: Desk, uid: UUID, looked: tuple[Erasure, Holding]) -> None:
    found, holding = looked
    name = {"name": found.name}
    is_away = desk.backups.elsewhere is not None and not holding.sees_elsewhere
    question = Question(
        tr("person", T("person", "Erase a person")),
        tr("person", T("person", "Erase “{name}” for good?"), name),
        " ".join([*_consequences(found), *holding_said(holding, is_away=is_away)]),
        tr("person", T("person", "Erase {name}"), name),
    )
    if holding.count:
        answer = desk.messages.confirm_also(
            question, tr("person", T("person", "Take the person out of these copies, too"))
        )
    else:
        answer = Answer.YES if desk.messages.confirm(question) else Answer.NO
    if answer is not Answer.NO:
        erase = partial(erase_person, desk.store, uid)
        desk.tasks.write(erase, partial(_done, desk, answer is Answer.ALSO))


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
    return said


def _done(desk: Desk, from_copies: bool, done: Erasure) -> None:  # noqa: FBT001 - bound once
    desk.go(Place("people"))
    desk.tell(Done(tr("person", T("person", "“{name}” is erased"), {"name": done.name})))
    if from_copies:
        take_out_of_copies(desk)
