"""Editor of a list of organisations, such as the members of a series."""

from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from db.records.words import T
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.sources import Source
from desktop_app.ui.language.translate import tr


@dataclass(frozen=True, slots=True)
class _Member:
    organisation: UUID | None = None


class MembersEditor(RowsEditor):
    """Organisations, one a line; a line in which none was found yet is no member."""

    def __init__(self, name: str, bodies: Source) -> None:
        label = tr("series", T("series", "Organisation"))
        part = Part("organisation", label, 1, partial(ReferenceEditor, source=bodies))
        super().__init__(name, (part,), _Member, tr("series", T("series", "Add a member")))

    def value(self) -> tuple[Any, ...]:
        """Return the identifiers, each once."""
        return tuple(dict.fromkeys(one.organisation for one in super().value() if one.organisation))

    def set_value(self, value: Any) -> None:
        """Show the members."""
        super().set_value(tuple(_Member(one) for one in value or ()))
