"""The counts under a list of participants."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.records.attendance import Presence
from db.records.dossier import Dossier
from db.records.meeting import Mode
from db.records.words import T
from desktop_app.ui.language.figures import locale_now
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.chip import Chip
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.look.words import Words, empty, row
from desktop_app.usecases.meeting.registration import quorum_of, too_large
from desktop_app.usecases.meeting.tally import Tally

_COUNTED = (
    ("delegates", T("participants", "delegates"), "official_delegates"),
    ("societies", T("participants", "National Societies"), "official_societies"),
    ("present", T("participants", "present"), ""),
    ("excused", T("participants", "excused"), ""),
    ("absent", T("participants", "absent"), ""),
)
QUORUM = T("participants", "Quorum: {present} of {members}, {needed} needed")
NO_QUORUM = T("participants", "No quorum: {present} of {members}, {needed} needed")
MEMBERS_PRESENT = T(
    "participants", "{present} of {members} members are present; {needed} are needed to decide."
)
ONLINE = T("participants", "online")
ONE_LARGE = T("participants", "1 delegation over {most} people")
MANY_LARGE = T("participants", "{count} delegations over {most} people")
_ONLY_SOME = frozenset({"excused", "absent"})
"""What is not worth a number while it is nobody."""
_ONE = {
    "delegates": T("participants", "delegate"),
    "societies": T("participants", "National Society"),
}


class Counts(QWidget):
    """Numbers and their words side by side; a number set by hand carries a sign and tells the counted one."""

    def __init__(self) -> None:
        super().__init__()
        self._across: QHBoxLayout = row(gap=0)
        self.setLayout(self._across)
        self.setObjectName("counts")

    def show_dossier(self, dossier: Dossier, counted: Tally) -> None:
        """Count the list of *dossier* and show it."""
        empty(self._across)
        said = [
            self._number(getattr(counted, name), (_ONE.get(name, words), words), dossier, official)
            for name, words, official in _COUNTED
            if getattr(counted, name) or name not in _ONLY_SOME
        ]
        said += [*self._tell_online(dossier), *self._tell_large(dossier)]
        self._across.addStretch(1)
        said += [*self._tell_quorum(dossier)]
        self.setAccessibleName(" · ".join(said))

    def _tell_online(self, dossier: Dossier) -> Iterator[str]:
        """Show how many of those who are counted take part online, where some do and some don't."""
        states = dossier.meeting.counted_states()
        online = (one for one in dossier.attendance if one.presence is Presence.ONLINE)
        number = sum(one.head_count for one in online if one.state in states)
        if dossier.meeting.mode is Mode.HYBRID and number:
            yield self._say(number, tr("participants", ONLINE))

    def _tell_large(self, dossier: Dossier) -> Iterator[str]:
        """Show how many delegations are larger than the meeting allows; the tooltip names them."""
        found = too_large(dossier)
        if found:
            most = locale_now().toString(dossier.meeting.largest_delegation or 0)
            one, many = ONE_LARGE, MANY_LARGE
            words = tr(
                "participants", many if len(found) > 1 else one, {"count": str(len(found)), "most": most}
            )
            tip = "\n".join(f"{name}: {heads}" for _, name, heads in found)
            for part in (Picture("alert-circle", "warn", 14), Words(words, tone="text2")):
                part.setToolTip(tip)
                self._across.addWidget(part)
                self._across.addSpacing(5)
            yield words

    def _tell_quorum(self, dossier: Dossier) -> Iterator[str]:
        """Show whether the meeting can decide."""
        quorum = quorum_of(dossier)
        if quorum:
            numbers = {"present": quorum.present, "members": quorum.members, "needed": quorum.needed}
            values = {name: locale_now().toString(number) for name, number in numbers.items()}
            words = tr("participants", QUORUM if quorum.is_reached else NO_QUORUM, values)
            chip = Chip(Sign.PRESENT if quorum.is_reached else Sign.WAITING, words)
            chip.setObjectName("quorum")
            chip.setToolTip(tr("participants", MEMBERS_PRESENT, values))
            self._across.addWidget(chip)
            yield words

    def _number(self, counted: int, one_many: tuple[str, str], dossier: Dossier, official: str) -> str:
        fixed = getattr(dossier.meeting, official) if official else None
        number = counted if fixed is None else fixed
        words = tr("participants", one_many[number != 1])
        if fixed is not None and fixed != counted:
            tip = tr(
                "participants", T("participants", "Set by hand; counted: {count}"), {"count": str(counted)}
            )
            sign = Picture("alert-circle", "warn", 14)
            sign.setToolTip(tip)
            self._across.addWidget(sign)
            self._across.addSpacing(5)
        return self._say(number, words)

    def _say(self, number: int, words: str) -> str:
        shown = locale_now().toString(number)
        self._across.addWidget(Words(shown, weight=600))
        self._across.addSpacing(6)
        self._across.addWidget(Words(words, tone="text2"))
        self._across.addSpacing(18)
        return f"{shown} {words}"
