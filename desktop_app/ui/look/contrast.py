"""Which colours meet, and the contrast each two must have."""

from dataclasses import dataclass

from desktop_app.ui.look.tokens import Tokens, Tone


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours that meet, and the contrast (WCAG 2.2) they must have."""

    front: Tone
    back: Tone
    needs: float

    def ratio(self, tokens: Tokens) -> float:
        """Return the contrast of the pair in a theme, 1 to 21."""
        return contrast(getattr(tokens, self.front), getattr(tokens, self.back))


def _meet(fronts: tuple[Tone, ...], backs: tuple[Tone, ...], needs: float) -> tuple[Pair, ...]:
    return tuple(Pair(front, back, needs) for front in fronts for back in backs)


PAIRS: tuple[Pair, ...] = (
    *_meet(("text", "text2", "text3"), ("surface", "window", "sidebar", "raised", "hover"), 4.5),
    *_meet(("text",), ("soft", "soft_idle", "pressed", "warn_soft", "bad_soft", "ok_soft", "button"), 4.5),
    *_meet(("text2",), ("soft", "soft_idle", "pressed", "warn_soft", "bad_soft"), 4.5),
    *_meet(("text3",), ("soft",), 4.5),
    *_meet(("on_accent",), ("accent", "accent_hover", "accent_pressed"), 4.5),
    *_meet(("accent_text",), ("surface", "window", "sidebar", "soft", "raised", "hover"), 4.5),
    *_meet(("ok", "warn", "bad"), ("surface", "window", "soft"), 4.5),
    Pair("ok", "ok_soft", 4.5),
    Pair("warn", "warn_soft", 4.5),
    Pair("bad", "bad_soft", 4.5),
    *_meet(("bad",), ("button", "hover", "pressed"), 4.5),
    *_meet(("edge",), ("surface", "window", "raised"), 3),
    *_meet(("focus",), ("surface", "window", "sidebar", "soft", "raised", "hover"), 3),
    *_meet(("accent",), ("surface", "window", "sidebar"), 3),
    *_meet(("disabled",), ("surface", "window"), 3),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two opaque colours given as `#rrggbb` (WCAG 2.2, 1.4.3)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = 0.04045  # below it sRGB is a straight line
    red, green, blue = (p / 12.92 if p <= linear else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
