"""Runs of text put together and taken apart."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from db.records.paragraph import Paragraph, ParagraphKind, Run, joined, text_of

RUNS = st.lists(
    st.builds(Run, st.sampled_from(("", "a", "b c")), bold=st.booleans(), italic=st.booleans()), max_size=12
)


@given(RUNS)
def test_joining_keeps_every_letter_and_its_style(runs: list[Run]) -> None:
    letters = [(char, run.bold, run.italic) for run in runs for char in run.text]
    assert [(char, run.bold, run.italic) for run in joined(runs) for char in run.text] == letters
    assert text_of(joined(runs)) == text_of(runs)


@given(RUNS)
def test_joined_runs_are_as_few_as_can_be(runs: list[Run]) -> None:
    kept = joined(runs)
    assert all(run.text for run in kept)
    assert not any(a.is_styled_like(b) for a, b in itertools.pairwise(kept))
    assert joined(kept) == kept


def test_the_text_of_a_table_is_parted_by_tabs_and_lines() -> None:
    rows = (((Run("a"),), (Run("b"), Run("c"))), ((), (Run("d"),)))
    assert Paragraph(kind=ParagraphKind.TABLE, rows=rows).text == "a\tbc\n\td"
