"""Whether everything is backed up, in one sentence for the page and one for the foot of the sections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.backup.words import begun, days_since, moment, shortest
from desktop_app.ui.language.translate import tr, trouble_sentences

if TYPE_CHECKING:
    from desktop_app.ui.keeping.backups import BackupKeeper
    from desktop_app.ui.look.banner import Mood
    from desktop_app.usecases.keeping.backup import Copies

OVERDUE = 14
"""Days after which a second place has been away for too long."""
SHIELD = "shield-check"
BACKUP = T("backup", "Backup")
NOT_BACKED_UP = T("backup", "Not backed up")
COPYING = T("backup", "Making a copy")
LOOKING = T("backup", "Looking at the copies")
NO_COPY_YET = T("backup", "There is no copy yet")
ONE_IS_MADE = T("backup", "One is made when you close the file, and each half hour of work.")
NONE_YET = T("backup", "No copy yet")
BACKED_UP = T("backup", "Backed up {when}")
CHANGED = T("backup", "Something changed since the last copy")
NEXT = T("backup", "{when}. The next one is made within half an hour, or when you close the file.")
ELSEWHERE_OLD = T("backup", "The last good copy in the second place is {when} days old")
CONNECT = T("backup", "Connect it and press Back up now.")
EVERYTHING = T("backup", "Everything is backed up")
LAST = T("backup", "Last copy {when} · read back and found whole")


@dataclass(frozen=True, slots=True)
class State:
    """What is said on the page, *short* at the foot of the sections."""

    text: str
    second: str
    short: str
    mood: Mood
    picture: str = ""


def state_of(keeper: BackupKeeper) -> State:
    """Return how things stand now."""
    copies = keeper.copies
    if keeper.trouble is not None:
        what, *more = trouble_sentences(keeper.trouble)
        return State(what, " ".join(one for one in more if one), _said(NOT_BACKED_UP), "warn")
    if copies is None or keeper.is_copying:
        return State(_said(COPYING if copies else LOOKING), "", _said(BACKUP), "info", SHIELD)
    if not copies.here:
        return State(_said(NO_COPY_YET), _said(ONE_IS_MADE), _said(NONE_YET), "info", SHIELD)
    return _with_copies(copies, days_since(keeper.seen_elsewhere) if keeper.elsewhere else None)


def _with_copies(copies: Copies, days_elsewhere: int | None) -> State:
    when = moment(copies.here[0].made_at)
    short = _said(BACKED_UP, shortest(copies.here[0].made_at))
    if not copies.is_up_to_date:
        return State(_said(CHANGED), _said(NEXT, begun(when)), short, "info", SHIELD)
    if days_elsewhere is not None and days_elsewhere > OVERDUE:
        return State(_said(ELSEWHERE_OLD, str(days_elsewhere)), _said(CONNECT), short, "warn")
    return State(_said(EVERYTHING), _said(LAST, when), short, "ok")


def _said(words: str, when: str = "") -> str:
    return tr("backup", words, {"when": when})
