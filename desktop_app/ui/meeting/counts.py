"""The counts under a list of participants."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.records.dossier import Dossier
from db.records.words import T
from desktop_app.ui.figures import locale_now
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.words import Words, row
from desktop_app.ui.translate import tr
from desktop_app.usecases.tally import Tally

_COUNTED = (
    ("delegates", T("participants", "delegates"), "official_delegates"),
    ("societies", T("participants", "National Societies"), "official_societies"),
    ("present", T("participants", "present"), ""),
    ("excused", T("participants", "excused"), ""),
    ("absent", T("participants", "absent"), ""),
)
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
        while (item := self._across.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.deleteLater()
        said = [
            self._number(getattr(counted, name), (_ONE.get(name, words), words), dossier, official)
            for name, words, official in _COUNTED
        ]
        self._across.addStretch(1)
        self.setAccessibleName(" · ".join(said))

    def _number(self, counted: int, one_many: tuple[str, str], dossier: Dossier, official: str) -> str:
        fixed = getattr(dossier.meeting, official) if official else None
        number = counted if fixed is None else fixed
        words = tr("participants", one_many[number != 1])
        shown = locale_now().toString(number)
        if fixed is not None and fixed != counted:
            tip = tr(
                "participants", T("participants", "Set by hand; counted: {count}"), {"count": str(counted)}
            )
            sign = Picture("alert-circle", "warn", 14)
            sign.setToolTip(tip)
            self._across.addWidget(sign)
            self._across.addSpacing(5)
        self._across.addWidget(Words(shown, weight=600))
        self._across.addSpacing(6)
        self._across.addWidget(Words(words, tone="text2"))
        self._across.addSpacing(18)
        return f"{shown} {words}"
