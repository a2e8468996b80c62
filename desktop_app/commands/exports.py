"""What the commands `export` and `list` write: by the ending of the file which use case does it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from uuid import UUID

    from db.store.store import Store

ENDINGS = (".pdf", ".docx", ".html", ".txt", ".json", ".xlsx", ".csv", ".ics", ".eml")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written of which meeting or record, and where to."""

    uid: UUID
    to: Path
    form: str = ""
    language: str = ""
    annexes: bool = True
    guests: bool = False


def export_wanted(store: Store, wanted: Wanted) -> Iterable[Path]:
    """Write what is wanted in place of what is there, and return the file."""
    match wanted.to.suffix.lower():
        case ".xlsx" | ".csv":
            _export_lists(store, wanted)
        case ".ics":
            from desktop_app.usecases.paper.sending import save_calendar

            save_calendar(store, wanted.uid, wanted.to, with_guests=wanted.guests, overwrite=True)
        case ".eml":
            from desktop_app.usecases.paper.sending import mail_to_all, save_mail

            mail = mail_to_all(store, wanted.uid, wanted.form)
            save_mail(store, wanted.uid, wanted.to, mail, overwrite=True)
        case _:
            from desktop_app.usecases.paper.printing import export

            export(
                store,
                wanted.uid,
                wanted.to,
                form=wanted.form,
                language=wanted.language,
                annexes=wanted.annexes,
                overwrite=True,
            )
    return [wanted.to]


def export_each(store: Store, wanted: Wanted) -> Iterable[Path]:
    """Write a PDF for each person into the folder, and return the files."""
    from desktop_app.usecases.paper.letters import save_each

    return save_each(store, wanted.uid, wanted.to, form=wanted.form, language=wanted.language)


def write_lists(store: Store, kinds: Sequence[str], to: Path, meeting: UUID | None = None) -> None:
    """Write lists to a file, and say on the errors' stream what was guarded in it."""
    from desktop_app.usecases.paper.saved_lists import save_list

    done = save_list(store, kinds, to, meeting=meeting, overwrite=True)
    if done.guarded:
        print(done.guarded_words.format(count=done.guarded), file=sys.stderr)


def _export_lists(store: Store, wanted: Wanted) -> None:
    """Write who takes part and the agenda; as CSV the participants, unless the form says agenda."""
    from desktop_app.usecases.paper.saved_lists import lists_of_meeting, meeting_of

    write_lists(store, lists_of_meeting(wanted.form), wanted.to, meeting_of(store, wanted.uid))
