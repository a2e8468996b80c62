"""Where a line may end, by Unicode's rules and, for scripts without spaces, by ICU's dictionaries."""

import re
from functools import lru_cache

TOKEN = re.compile("((?:[^ \t\n]|(?<=[([{«]) (?=[^ \t\n])|(?<=[^ \t\n]) (?=[])}!?,.;:/»]))*)([ \t\n]*)")
"""What stands between white space, and the white space after it; none parts a sign from its word."""

PAIRS = tuple(f"{before} " for before in "([{«") + tuple(f" {after}" for after in "])}!?,.;:/»")
PLAIN = re.compile("[A-Za-z0-9\u00c0-\u024f\u1e00-\u1eff.,;:!?'\"()\u2018-\u201d\u2026]*")


def has_signs_apart(text: str) -> bool:
    """Return whether a space in *text* must not end a line, as before the `?` of a question in French."""
    return any(pair in text for pair in PAIRS)


def tokens(text: str) -> list[str]:
    """Return what a space parts in *text*, where a line may end at it."""
    if has_signs_apart(text):
        return [match[1] for match in TOKEN.finditer(text)]
    return text.split(" ")


@lru_cache(maxsize=20_000)
def pieces(token: str, language: str) -> tuple[str, ...]:
    """Return *token* (see TOKEN) cut wherever a line may end inside it.

    >>> pieces("Asia-Pacific", "en")
    ('Asia-', 'Pacific')
    """
    if PLAIN.fullmatch(token):
        return (token,)
    from icu4py.breakers import LineBreaker

    cut = tuple(LineBreaker(token, language))
    return _whole(cut) if " " in token else cut


def _whole(cut: tuple[str, ...]) -> tuple[str, ...]:
    """Return the pieces of *cut*, those put together that only a space parts."""
    whole: list[str] = []
    for piece in cut:
        if whole and whole[-1].endswith(" "):
            whole[-1] += piece
        else:
            whole.append(piece)
    return tuple(whole)
