"""People who were erased and still stand in copies of the file: how many, until when, and taking them out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.language.figures import count, day
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.register.erased_copies import Cleaned, Holding

UNTIL = T("person", "The last one would be kept until {day} at the latest.")
NO_END = T("person", "One made by hand would be kept until somebody removes it.")
AWAY = T("person", "The second place can't be looked at now: what lies there is offered under Backup later.")
ASIDE = T(
    "person", "Files set aside on going back to a copy may hold it, too: look into the folder “{folder}”."
)
TAKING_OUT = T("person", "Taking erased people out of copies")
LEFT = T("person", "{done}. {left} can't be written anew and stay, because too few whole ones would be left.")


def holding_said(holding: Holding, *, is_away: bool) -> list[str]:
    """Return in sentences how many copies hold the person and until when; *is_away* if some can't be seen."""
    said = []
    if holding.count:
        one, many = (
            T("figures", "{count} copy of the file holds the data, too."),
            T("figures", "{count} copies of the file hold the data, too."),
        )
        said.append(count(holding.count, one, many))
        said.append(until_said(holding))
    if is_away:
        said.append(tr("person", AWAY))
    if holding.aside is not None:
        said.append(tr("person", ASIDE, {"folder": holding.aside.name}))
    return said


def until_said(holding: Holding) -> str:
    """Return until when the copies are kept that hold somebody."""
    if holding.until is None:
        return tr("person", NO_END)
    return tr("person", UNTIL, {"day": day(holding.until.astimezone().date())})


def take_out_of_copies(desk: Desk, done: Callable[[], object] | None = None) -> None:
    """Take everybody who was erased out of the copies, with progress at the foot; then call *done*."""
    from desktop_app.usecases.register.erased_copies import clean_copies

    work = partial(clean_copies, desk.store, desk.backups.elsewhere)
    desk.long_work.start(
        tr("person", TAKING_OUT), lambda step: work(step=step), partial(_told, desk, done), beside=True
    )


def _told(desk: Desk, done: Callable[[], object] | None, cleaned: Cleaned) -> None:
    number = cleaned.rewritten + cleaned.removed
    one, many = T("figures", "Taken out of {count} copy"), T("figures", "Taken out of {count} copies")
    said = count(number, one, many)
    if cleaned.left:
        said = tr("person", LEFT, {"done": said, "left": str(cleaned.left)})
    desk.tell(Done(said))
    desk.backups.look()
    if done is not None:
        done()
