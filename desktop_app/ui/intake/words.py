"""What the import page says of rows, encodings and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.signs import Sign
from desktop_app.usecases.intake.proposals import Decision

if TYPE_CHECKING:
    from desktop_app.usecases.intake.proposals import Proposal, Proposals

ENCODINGS = {
    "utf-8": T("intake", "Unicode (UTF-8)"),
    "utf-8-sig": T("intake", "Unicode (UTF-8)"),
    "utf-16": T("intake", "Unicode (UTF-16)"),
    "utf-16-le": T("intake", "Unicode (UTF-16)"),
    "utf-16-be": T("intake", "Unicode (UTF-16)"),
    "utf-32": T("intake", "Unicode (UTF-32)"),
    "cp1252": T("intake", "Western European"),
    "cp1258": T("intake", "Vietnamese"),
    "cp874": T("intake", "Thai"),
    "cp1251": T("intake", "Cyrillic"),
    "cp1256": T("intake", "Arabic"),
    "cp1250": T("intake", "Central European"),
    "cp1253": T("intake", "Greek"),
    "cp1254": T("intake", "Turkish"),
    "cp1255": T("intake", "Hebrew"),
    "cp1257": T("intake", "Baltic"),
    "gb18030": T("intake", "Chinese, simplified"),
    "big5": T("intake", "Chinese, traditional"),
    "cp932": T("intake", "Japanese"),
    "euc_jp": T("intake", "Japanese (EUC)"),
    "cp949": T("intake", "Korean"),
    "koi8_r": T("intake", "Cyrillic (KOI8)"),
    "cp866": T("intake", "Cyrillic (DOS)"),
    "mac_cyrillic": T("intake", "Cyrillic (Mac)"),
    "mac_roman": T("intake", "Western European (Mac)"),
}
"""What people call the encodings; the technical name stands behind it."""
CHANGES = {
    "honorific": T("intake", "Title"),
    "full_name": T("intake", "Name"),
    "post_nominals": T("intake", "After the name"),
    "sort_name": T("intake", "Sorted as"),
    "email": T("intake", "E-mail"),
    "phone": T("intake", "Telephone"),
    "gender": T("intake", "Gender"),
    "post": T("intake", "Post"),
    "printed_post": T("intake", "Post on this list"),
    "role": T("intake", "Role"),
    "state": T("intake", "State"),
    "presence": T("intake", "Room or online"),
    "note": T("intake", "Note"),
}
"""What can change of somebody known, by the name of the change."""
COUNTED = (
    ("new", T("figures", "{count} new")),
    ("same", T("figures", "{count} known")),
    ("skip", T("figures", "{count} skipped")),
)
SIGNS = {Decision.NEW: Sign.INVITED, Decision.SAME: Sign.VERIFIED, Decision.SKIP: Sign.CANCELLED}


def encoding_words(name: str) -> str:
    """Return what people call an encoding, with its technical name."""
    known = ENCODINGS.get(name)
    return f"{tr('intake', known)} · {name}" if known else name


def sign_of(one: Proposal) -> Sign:
    """Return the sign of what becomes of a row."""
    if one.row.problems():
        return Sign.WRONG
    return Sign.FINDING if one.needs_a_look() else SIGNS[one.decision]


def outcome(one: Proposal) -> str:
    """Return what becomes of a row, in a few words."""
    problems = one.row.problems()
    if problems:
        return sentence(problems[0])
    if one.reopened is not None:
        return sentence(one.reopened)
    chosen = one.chosen()
    if one.decision is Decision.SAME and chosen is not None:
        return _known(one, chosen.row)
    if one.decision is Decision.SKIP:
        listed = T("intake", "Skipped: on the list already")
        return tr("intake", listed if one.line else T("intake", "Skipped"))
    if one.candidates:
        text = T("intake", "New, or {name}?")
        return tr("intake", text, {"name": one.candidates[0].name})
    return tr("intake", T("intake", "New"))


def _known(one: Proposal, row: int | None) -> str:
    if row is not None:
        return tr("intake", T("intake", "Same as row {row}"), {"row": str(row + 1)})
    if one.taken:
        single, many = T("figures", "Known, {count} change"), T("figures", "Known, {count} changes")
        return count(len(one.taken), single, many)
    return tr("intake", T("intake", "Known"))


def summary(proposals: Proposals) -> str:
    """Return what would be done, as "34 new, 5 known, 2 skipped · 3 new organisations"."""
    counts = proposals.counted()
    said = ", ".join(count(counts[name], words, words) for name, words in COUNTED if counts[name])
    made = sum(one.is_new for one in proposals.bodies)
    if made:
        single, many = T("figures", "{count} new organisation"), T("figures", "{count} new organisations")
        said += f" · {count(made, single, many)}"
    return said
