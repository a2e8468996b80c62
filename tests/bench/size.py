"""How large the files are that benchmarks work on."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Size:
    """How many there are of all; of *delegations*, *listed* people and *paragraphs* in each meeting.

    A *lived_in* file has what the store would have kept beside: a history, and the lists in the search.
    Its history is made at once, as when a file of the first format is brought up to date.
    """

    meetings: int
    people: int = 1_000
    organisations: int = 190
    series: int = 8
    delegations: int = 3
    listed: int = 4
    paragraphs: int = 3
    lived_in: bool = False


FULL = Size(
    meetings=50_000, people=60_000, series=1_000, delegations=10, listed=40, paragraphs=4, lived_in=True
)
"""50,000 meetings with 2 million lines in their lists and 200,000 paragraphs."""
USUAL = Size(meetings=50_000, people=60_000)
"""As many meetings, with a list of four each, no history, and the search for titles alone."""
GIGABYTE = replace(FULL, meetings=18_500)
"""As lived in as the full size, with so few meetings that the file has 1 GB."""
SIZES = {"usual": USUAL, "gigabyte": GIGABYTE, "full": FULL}
