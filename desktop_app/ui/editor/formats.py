"""What a block of the text surface carries: its kind, level and identity, and how it looks."""

from typing import Any
from uuid import UUID

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from db.records.identity import new_uid
from db.records.paragraph import ParagraphKind, Run
from desktop_app.ui.look.theme import look_now

_OWN = QTextFormat.Property.UserProperty.value
KIND, LEVEL, UID, ATTRIBUTED = _OWN + 1, _OWN + 2, _OWN + 3, _OWN + 4
BOLD, ITALIC, UNDERLINE, LANGUAGE = _OWN + 11, _OWN + 12, _OWN + 13, _OWN + 14
FIELD = _OWN + 15
"""What a stretch of text comes from, as in `Run.field`."""
STYLES: dict[str, int] = {"bold": BOLD, "italic": ITALIC, "underline": UNDERLINE}

_LINE, _HEADING_LINE, _STEP = 22, 26, 24
_INDENTED = {ParagraphKind.SUB_PARAGRAPH: 1, ParagraphKind.BULLET: 0, ParagraphKind.OPERATIVE: 0}
LEVELS = {ParagraphKind.HEADING: 2, ParagraphKind.SUB_PARAGRAPH: 1, ParagraphKind.BULLET: 4}
"""The deepest level of each kind that has levels."""


def kind_of(block: QTextBlock) -> ParagraphKind:
    """Return the kind of *block*; a block that carries none is plain."""
    return ParagraphKind.of(str(block.blockFormat().property(KIND) or ParagraphKind.PLAIN))


def level_of(block: QTextBlock) -> int:
    """Return the level of *block*, from 0."""
    return int(block.blockFormat().property(LEVEL) or 0)


def uid_of(block: QTextBlock) -> UUID:
    """Return the identity of *block*, a new one where it has none."""
    kept = block.blockFormat().property(UID)
    return UUID(str(kept)) if kept else new_uid()


def attributed_of(block: QTextBlock) -> tuple[UUID, ...]:
    """Return the delegations whose position *block* tells."""
    return tuple(UUID(one) for one in str(block.blockFormat().property(ATTRIBUTED) or "").split())


def block_format(
    kind: ParagraphKind, level: int = 0, uid: UUID | None = None, told_by: str = ""
) -> QTextBlockFormat:
    """Return how a paragraph of *kind* stands on the surface.

    *told_by* are the uids of delegations, parted by spaces.
    """
    look = look_now()
    form = QTextBlockFormat()
    form.setProperty(KIND, str(kind))
    form.setProperty(LEVEL, level)
    form.setProperty(UID, str(uid or new_uid()))
    form.setProperty(ATTRIBUTED, told_by)
    heading = kind is ParagraphKind.HEADING
    form.setLineHeight(
        look.px(_HEADING_LINE if heading else _LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value
    )
    form.setTopMargin(look.px(10 if heading else 0))
    form.setBottomMargin(look.px(5 if heading else 8))
    if kind in _INDENTED:
        form.setLeftMargin(look.px(_STEP) * (level + _INDENTED[kind]))
    if heading:
        form.setHeadingLevel(level + 1)
    return form


def char_format(run: Run, kind: ParagraphKind) -> QTextCharFormat:
    """Return how *run* looks in a paragraph of *kind*; its styles are kept apart from the kind's looks."""
    form = QTextCharFormat()
    for name, key in STYLES.items():
        if getattr(run, name):
            form.setProperty(key, True)
    if run.language:
        form.setProperty(LANGUAGE, run.language)
    if run.field:
        form.setProperty(FIELD, run.field)
    if run.link:
        form.setAnchor(True)
        form.setAnchorHref(run.link)
    dress(form, kind)
    return form


def dress(form: QTextCharFormat, kind: ParagraphKind) -> None:
    """Give *form* the look that its styles and *kind* ask for."""
    heading = kind is ParagraphKind.HEADING
    bold = heading or bool(form.property(BOLD))
    if form.property(FIELD):
        form.setBackground(look_now().color("soft_idle"))
    else:
        form.clearBackground()
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    form.setFontItalic(bool(form.property(ITALIC)) or kind is ParagraphKind.PREAMBULAR)
    form.setFontUnderline(bool(form.property(UNDERLINE)) or form.isAnchor())
    form.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 1 if heading else 0)


def run_of(text: str, form: QTextCharFormat) -> Run:
    """Return *text* as a run with the styles that *form* carries."""

    def on(key: int) -> bool:
        return bool(form.property(key))

    language: Any = form.property(LANGUAGE)
    link = form.anchorHref() if form.isAnchor() else ""
    return Run(text, on(BOLD), on(ITALIC), on(UNDERLINE), link, str(language or ""), field_of(form))


def field_of(form: QTextCharFormat) -> str:
    """Return what a text of that form comes from; "" where a person wrote it."""
    return str(form.property(FIELD) or "")
