"""Who works at this desk: the name that the history and the notes of printings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.card import setting
from desktop_app.ui.look.fields import LineEdit
from desktop_app.usecases.file.desk import sign_as

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk import Desk

WIDTH = 240
LONGEST = 200


def desk_name_setting(desk: Desk) -> QWidget:
    """Return the line of settings in which somebody says who works here."""
    field = LineEdit()
    field.setObjectName("desk-name")
    field.setFixedWidth(WIDTH)
    field.setMaxLength(LONGEST)
    field.setPlaceholderText(sign_as(desk.store, ""))
    field.setText(preferred.desk_name(desk.preferences))
    sign_as(desk.store, field.text())

    def keep() -> None:
        preferred.keep_desk_name(desk.preferences, field.text().strip())
        sign_as(desk.store, field.text())

    field.editingFinished.connect(keep)
    about = T(
        "settings", "The history and the notes of printings say it of what you do. Empty: your login name."
    )
    return setting(tr("settings", T("settings", "Your name")), tr("settings", about), field)
