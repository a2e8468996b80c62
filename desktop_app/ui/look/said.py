"""The few words of the interface kit, in the language of the windows."""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """Return *text* in the language of the windows; the call itself marks it for translators."""
    return QCoreApplication.translate(context, text)
