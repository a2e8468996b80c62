"""Marking of texts that people read, so that translators find them."""


def T(context: str, text: str) -> str:  # noqa: N802 - stands for QT_TRANSLATE_NOOP, which the collector of texts knows
    """Return *text* as it is; *context* names the room it is read in.

    The words are translated where they are shown: in a window by the window's language, in a
    printed record by the record's language. `pyside6-lupdate -tr-function-alias
    QT_TRANSLATE_NOOP+=T` collects them, so *text* is always a plain literal.
    """
    del context
    return text
