"""Where a draft is shown again: the place of its form, and what is to be opened there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop_app.ui.desk import Place

if TYPE_CHECKING:
    from desktop_app.ui.desk import PlaceName
    from desktop_app.usecases.keeping.drafts import Draft

DRAFT = "draft"
"""The spot of a place that asks for what was typed there and not saved."""
_TABS = {
    "meeting": "details",
    "agenda": "agenda",
    "letter": "",
    "signatory": "signatures",
    "start-record": "record",
    "visits": "participants",
    "participant": "participants",
    "attachment": "documents",
    "signed-sheet": "documents",
}
"""Forms on the page of a meeting, and the tabs they stand on or over."""
_PANES = ("meeting", "agenda")


def place_of(draft: Draft) -> Place | None:
    """Return where *draft* can be restored, or None if what it belongs to is gone."""
    form = draft.form.removesuffix("-form")
    if form == "office":
        return Place("settings", spot=DRAFT)
    if form == "distribution":
        return Place("record", draft.key, spot=spot_of(draft))
    if form == "import":
        return Place("import", draft.meeting, spot=spot_of(draft))
    if form not in _TABS:
        return Place(cast("PlaceName", form), draft.key, spot=DRAFT)
    meeting = draft.key if form in _PANES else draft.meeting
    return Place("meeting", meeting, tab=_TABS[form], spot=spot_of(draft)) if meeting else None


def spot_of(draft: Draft) -> str:
    """Return the spot that asks for *draft*: which form is to be opened, and with what."""
    if draft.form.removesuffix("-form") in _PANES:
        return DRAFT
    detail = draft.record.language.value if draft.form == "letter" else str(draft.key)
    return f"{DRAFT}:{draft.form}:{detail}"


def asked_for(spot: str) -> tuple[str, str] | None:
    """Return the form that a *spot* asks to open on a draft, and with what; None if it asks for none."""
    if not spot.startswith(f"{DRAFT}:"):
        return None
    _, form, detail = spot.split(":", 2)
    return form, detail
