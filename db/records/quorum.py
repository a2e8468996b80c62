"""How many members must be there for a meeting to decide."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.records.choice import Choice
from db.records.problems import Problem
from db.records.words import T


class QuorumRule(Choice):
    """The rule of a series or a meeting."""

    NONE = "none", T("quorum", "No quorum")
    MAJORITY = "majority", T("quorum", "More than half of the members")
    TWO_THIRDS = "two_thirds", T("quorum", "Two thirds of the members")
    NUMBER = "number", T("quorum", "A number of members")

    def needed(self, members: int, number: int | None) -> int:
        """Return how many of *members* must be there; *number* is the one that the rule names, if it does."""
        match self:
            case QuorumRule.MAJORITY:
                return members // 2 + 1
            case QuorumRule.TWO_THIRDS:
                return -(-2 * members // 3)
            case QuorumRule.NUMBER:
                return number or 0
            case QuorumRule.NONE:
                return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """How a meeting stands: how many members are there, and how many it needs of how many."""

    present: int
    needed: int
    members: int

    @property
    def is_reached(self) -> bool:
        """Return whether the meeting can decide."""
        return self.present >= self.needed


def number_problems(rule: QuorumRule | None, number: int | None) -> Iterator[Problem]:
    """Yield what is wrong with the number of a rule: it is needed, from 1 up, where the rule names one."""
    if rule is QuorumRule.NUMBER and (number is None or number < 1):
        yield Problem("quorum_number", T("problems", "A number from 1 up is needed."))
