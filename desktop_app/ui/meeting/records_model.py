"""The records of a meeting as a list: title, family, language, and how far each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.records.words import T
from desktop_app.ui.language.states import record_state
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.tables.plain_model import PlainModel

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QObject

    from db.records.dossier import Dossier
    from db.records.record import Record
    from desktop_app.ui.look.signs import Sign

HEADS = (T("record", "Record"), T("record", "Family"), T("record", "Language"), T("record", "State"))
WIDTHS = (0, 170, 120, 160)


@dataclass(frozen=True, slots=True)
class Listed:
    """A record and how many of those who sign it have signed."""

    record: Record
    signed: int
    signatories: int

    def state(self) -> tuple[Sign, str]:
        """Return the sign and the words of its state."""
        return record_state(self.record.status, self.signed, self.signatories)


class RecordsModel(PlainModel[Listed]):
    """Shows the records of one meeting, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__([tr("record", head) for head in HEADS], parent)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the records of *dossier*."""
        self.show_lines([_listed(dossier, one) for one in dossier.records])

    def place(self, uid: UUID) -> int:
        """Return the row of the record *uid*; -1 if there is none."""
        return next((row for row, one in enumerate(self.lines) if one.record.uid == uid), -1)

    def words(self, line: Listed, column: int) -> str:
        """Return what a cell says."""
        record = line.record
        family, language = tr("record", record.family.label), tr("language", record.language.label)
        return (record.title, family, language, line.state()[1])[column]

    def shown(self, line: Listed, column: int, role: int) -> Any:
        """Return what stands out, what stands under the title, and the sign of the state."""
        match column, role:
            case 0, Role.STRONG:
                return True
            case 0, Role.SECOND:
                return _second(line.record)
            case 3, Role.STATE:
                return line.state()[0]
        return None


def _listed(dossier: Dossier, record: Record) -> Listed:
    signatories = dossier.signatories_of(record.uid)
    return Listed(record, sum(one.has_signed for one in signatories), len(signatories))


def _second(record: Record) -> str:
    """Return the reference of a record, or which draft it is."""
    if record.reference or record.status.is_frozen:
        return record.reference
    return tr("record", T("record", "Draft {number}"), {"number": str(record.draft)})
