"""A form in a window of its own, dressed as in the application."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest

from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.look.install import Appearance, Theme, install_look
from desktop_app.ui.look.theme import look_style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class Shows(Protocol):
    """Shows a form and returns it."""

    def __call__(self, record: Any, **more: Any) -> RecordForm[Any]: ...


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Shows:
    """Return a function that shows a form for a record."""
    if look_style() is None:
        install_look(qapp, Appearance(Theme.LIGHT))

    def shown(record: Any, **more: Any) -> RecordForm[Any]:
        form = RecordForm(record, **more)
        qtbot.addWidget(form)
        form.resize(1000, 700)
        form.show()
        with qtbot.waitActive(form):
            form.activateWindow()
        return form

    return shown
