"""The language of the windows: chosen by the person at this desk, spoken from the next start on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.ui.preferences import ENGLISH, window_language
from desktop_app.usecases.words import languages, share_translated, translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject, QSettings

    from desktop_app.usecases.words import Marked

SPOKEN = "spoken"
"""The name of what says the words of a language, so that another language can take its place."""
ENOUGH = 0.95
"""How much of the texts must be translated before a language is offered."""


class Translations(QTranslator):
    """Says the marked texts in a language, from the file that translators edit."""

    def __init__(self, said: Mapping[Marked, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = said

    def isEmpty(self) -> bool:
        """Return whether nothing is translated."""
        return not self._said

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str | None:
        """Return *text* in the language; None leaves it as it is."""
        return self._said.get((context, text))


def offered_languages() -> list[tuple[str, str]]:
    """Return the code and the own name of each language the windows can speak, English first."""
    found = [one for one in languages() if share_translated(one) >= ENOUGH]
    return [(ENGLISH, "English"), *((one, QLocale(one).nativeLanguageName()) for one in found)]


def spoken_language(preferences: QSettings) -> str:
    """Return the language that was chosen, else the computer's if the windows speak it, else English."""
    chosen = window_language(preferences)
    if chosen:
        return chosen
    wanted = [name.partition("-")[0] for name in QLocale.system().uiLanguages()[:1]]
    return next((one for one in wanted if one in languages() and share_translated(one) >= ENOUGH), ENGLISH)


def speak(language: str) -> None:
    """Let the windows made from now on speak *language* alone, dates and numbers too; else English."""
    said = translated(language)
    QLocale.setDefault(QLocale(language if said else "en_GB"))  # that of the words, whatever the computer's
    app = QCoreApplication.instance()
    if app is None:
        return
    for before in app.findChildren(QTranslator, SPOKEN):
        app.removeTranslator(before)
        before.deleteLater()
    if said:
        own = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own.load(QLocale(language), "qtbase", "_", folder)
        for one in (own, Translations(said, app)):
            one.setObjectName(SPOKEN)
            app.installTranslator(one)
