"""How many lines there are, in words."""

from desktop_app.ui.language.figures import locale_now
from desktop_app.ui.language.translate import tr


def counted(one: str, many: str, number: int) -> str:
    """Return "4 meetings" from the marked words for one and for many."""
    return tr("tables", one if number == 1 else many, {"count": locale_now().toString(number)})
