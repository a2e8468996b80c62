"""What a storm has found."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """The figures in words, and whether the goal is met."""

    words: str
    is_met: bool


@dataclass(frozen=True)
class Storm:
    """What is done so many times (`usual`, unless told otherwise), and what is hoped for."""

    run: Callable[[int], Measured]
    usual: int
    goal: str
