"""Colours and sizes of the interface as data."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

Tone = Literal[
    "window", "sidebar", "surface", "raised", "hover", "pressed",
    "text", "text2", "text3", "disabled",
    "line", "edge", "button", "button_edge",
    "accent", "accent_hover", "accent_pressed", "on_accent", "accent_text",
    "soft", "soft_idle", "focus",
    "ok", "ok_soft", "warn", "warn_soft", "bad", "bad_soft", "ground",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, each named after its use."""

    window: str
    sidebar: str
    surface: str
    raised: str
    hover: str
    pressed: str
    text: str
    text2: str
    text3: str
    disabled: str
    line: str
    edge: str
    button: str
    button_edge: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    soft: str
    soft_idle: str
    focus: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    ground: str


LIGHT = Tokens(
    window="#f6f6f4", sidebar="#eeeeeb", surface="#ffffff", raised="#ffffff",
    hover="#eeeeeb", pressed="#e4e4e0", text="#1b1d1f", text2="#52575e", text3="#5f656d", disabled="#7d838a",
    line="#e2e2de", edge="#878c93", button="#ffffff", button_edge="#c9c9c4",
    accent="#1d5f7e", accent_hover="#184f69", accent_pressed="#143f55", on_accent="#ffffff",
    accent_text="#1a5775", soft="#dceaf1", soft_idle="#e7e8e6", focus="#1f7aa5",
    ok="#256a45", ok_soft="#e3f0e8", warn="#7c5200", warn_soft="#faf0d9",
    bad="#a1331c", bad_soft="#fbe9e4", ground="#e6e6e3",
)  # fmt: skip
DARK = Tokens(
    window="#1a1c1f", sidebar="#141618", surface="#212428", raised="#2a2e33",
    hover="#292d31", pressed="#32373c", text="#e8e9ea", text2="#b0b5bc", text3="#a2a8af", disabled="#7f858d",
    line="#303439", edge="#7a8089", button="#2b2f34", button_edge="#42474d",
    accent="#2f799f", accent_hover="#296b8d", accent_pressed="#225a77", on_accent="#ffffff",
    accent_text="#8cc7e2", soft="#1f3d4c", soft_idle="#2b2f33", focus="#62b0d6",
    ok="#83cca2", ok_soft="#1c3527", warn="#e6b765", warn_soft="#3a2e16",
    bad="#f29a86", bad_soft="#43251e", ground="#101214",
)  # fmt: skip

FAMILIES = (
    "Inter", "Noto Sans", "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar",
    "Noto Sans Arabic",
)  # fmt: skip
RADIUS, RADIUS_BIG, RADIUS_INNER = 6, 8, 5


class Type(Enum):
    """Sizes of letters in pixels at normal text."""

    CAPTION = 12
    BODY = 13
    HEADING = 15
    TITLE = 20


class Height:
    """Heights in pixels at normal text."""

    FIELD = 32
    ROW = 36
    CLOSE_ROW = 30
    TWO_LINES = 52
    NAVIGATION = 34
    TAB = 40
    HEAD = 32
    GROUP = 38
    CHIP = 24
    POPUP_ROW = 34
    POPUP_TWO_LINES = 44
    TARGET = 28


class TextSize(Enum):
    """The sizes of text a person may choose; letters and heights are multiplied."""

    SMALL = 0.92
    NORMAL = 1.0
    LARGE = 1.15
    LARGER = 1.3
