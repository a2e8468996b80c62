"""How each language puts the data of a meeting into words: one file a language."""

from reports.grammar import ar, en, es, fr, id, vi  # noqa: A004 - the code of Indonesian
from reports.grammar.forms import PLAIN, Forms, Grammar

__all__ = ["PLAIN", "Forms", "Grammar", "grammar_of"]

_GRAMMARS = {
    "ar": ar.GRAMMAR,
    "en": en.GRAMMAR,
    "es": es.GRAMMAR,
    "fr": fr.GRAMMAR,
    "id": id.GRAMMAR,
    "vi": vi.GRAMMAR,
}


def grammar_of(language: str) -> Grammar:
    """Return the grammar of *language*; for one that has none yet, `PLAIN`: bare numbers and names."""
    return _GRAMMARS.get(language, PLAIN)
