"""How weak and neutral characters take a direction from their neighbours: rules W1 to I2 of UAX #9."""

STRONG = {"L": 0, "R": 1, "AL": 1}
NUMERIC = frozenset(("EN", "AN", "ES", "ET", "CS"))
INITIATORS = frozenset(("LRI", "RLI", "FSI"))
NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))
BRACKETS_AT_ONCE = 63
# BidiBrackets.txt of Unicode 15: each opening bracket and the closing one that follows it.
PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯"
    "⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛"
    "﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}
CLOSING = {SAME.get(a, a): SAME.get(b, b) for a, b in zip(PAIRS[::2], PAIRS[1::2], strict=True)}


def resolve(
    sequence: list[int], text: str, acting: list[str], levels: list[int], ends: tuple[str, str]
) -> None:
    """Put the final level of each character of *sequence* into *levels* (W1 to I2)."""
    kinds = [acting[place] for place in sequence]
    level = levels[sequence[0]]
    original = list(kinds)
    _resolve_weak(kinds, ends[0])
    _resolve_brackets([text[place] for place in sequence], kinds, original, level, ends[0])
    _resolve_neutrals(kinds, level, ends)
    for place, kind in zip(sequence, kinds, strict=True):
        if kind == "R":
            levels[place] = level + (1 - level % 2)
        elif kind != "L" or level % 2:
            levels[place] = level + (2 if kind != "L" and not level % 2 else 1)


def _resolve_weak(kinds: list[str], start: str) -> None:
    """Settle marks, numbers and what stands between them (W1 to W7)."""
    strong = before = start
    for place, own in enumerate(kinds):
        kind = own
        if own == "NSM":
            kind = kinds[place] = "ON" if before in INITIATORS or before == "PDI" else before
        if kind in STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
        before = kind
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):
        left, kind, right = kinds[place - 1 : place + 2]
        numbers = {"CS": ("EN", "AN"), "ES": ("EN",)}.get(kind, ())
        if left == right and left in numbers:
            kinds[place] = left
    _resolve_terminators(kinds)
    strong = start
    for place, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _resolve_terminators(kinds: list[str]) -> None:
    """Let signs beside numbers belong to them, and other separators be neutral (W5, W6)."""
    place = 0
    while place < len(kinds):
        stop = place
        while stop < len(kinds) and kinds[stop] == "ET":
            stop += 1
        if stop > place:
            beside = (place and kinds[place - 1] == "EN") or (stop < len(kinds) and kinds[stop] == "EN")
            kinds[place:stop] = ["EN" if beside else "ON"] * (stop - place)
        place = max(stop, place + 1)
    kinds[:] = ["ON" if kind in {"ES", "CS"} else kind for kind in kinds]


def _direction(kind: str) -> str:
    return "R" if kind in {"EN", "AN", "R"} else kind if kind == "L" else ""


def _resolve_brackets(
    chars: list[str], kinds: list[str], original: list[str], level: int, start: str
) -> None:
    """Let both brackets of a pair go the way of what they hold (N0)."""
    own = "LR"[level % 2]
    for opening, closing in _bracket_pairs(chars, kinds):
        inside = {_direction(kind) for kind in kinds[opening + 1 : closing]} - {""}
        if own in inside:
            chosen = own
        elif inside:
            before = (_direction(kinds[place]) for place in range(opening - 1, -1, -1))
            context = next((way for way in before if way), start)
            chosen = context if context != own else own
        else:
            continue
        for place in (opening, closing):
            kinds[place] = chosen
            following = place + 1
            while following < len(kinds) and original[following] == "NSM":
                kinds[following] = chosen
                following += 1


def _bracket_pairs(chars: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together, by their opening (BD16)."""
    pairs = []
    waiting: list[tuple[str, int]] = []
    for place, char in enumerate(SAME.get(char, char) for char in chars):
        if kinds[place] != "ON":
            continue
        if char in CLOSING:
            if len(waiting) == BRACKETS_AT_ONCE:
                return []
            waiting.append((CLOSING[char], place))
        else:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == char:
                    pairs.append((waiting[depth][1], place))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _resolve_neutrals(kinds: list[str], level: int, ends: tuple[str, str]) -> None:
    """Let neutrals go the way of both neighbours if they agree, else that of the embedding (N1, N2)."""
    place = 0
    while place < len(kinds):
        stop = place
        while stop < len(kinds) and kinds[stop] in NEUTRAL:
            stop += 1
        if stop > place:
            left = _direction(kinds[place - 1]) if place else ends[0]
            right = _direction(kinds[stop]) if stop < len(kinds) else ends[1]
            kinds[place:stop] = [left if left == right else "LR"[level % 2]] * (stop - place)
        place = max(stop, place + 1)
