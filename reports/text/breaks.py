"""Where a line may end, by Unicode's rules and, for scripts without spaces, by ICU's dictionaries."""

import re
from functools import lru_cache

PLAIN = re.compile("[A-Za-z0-9\u00c0-\u024f\u1e00-\u1eff.,;:!?'\"()\u2018-\u201d\u2026]*")


@lru_cache(maxsize=20_000)
def pieces(token: str, language: str) -> tuple[str, ...]:
    """Return *token*, which has no space in it, cut wherever a line may end inside it.

    >>> pieces("Asia-Pacific", "en")
    ('Asia-', 'Pacific')
    """
    if PLAIN.fullmatch(token):
        return (token,)
    from icu4py.breakers import LineBreaker

    return tuple(LineBreaker(token, language))
