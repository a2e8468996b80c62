"""Which pages to print, as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.dialogs.page_range import pages_in, written


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4, 5)),
        ("2", (2,)),
        ("1-2, 5", (1, 2, 5)),
        ("3–4", (3, 4)),
        (" 4 , 2 ", (2, 4)),
        ("2,2", (2,)),
    ],
)
def test_pages_as_people_write_them(text: str, pages: tuple[int, ...]) -> None:
    assert pages_in(text, 5) == pages


@pytest.mark.parametrize("text", ["0", "6", "3-2", "a", "1-", "1;2", "-1", "99999999999999999999"])
def test_what_can_not_be_printed_is_refused(text: str) -> None:
    assert pages_in(text, 5) is None


@given(st.sets(st.integers(1, 60), min_size=1))
def test_pages_written_and_read_are_the_same(pages: set[int]) -> None:
    chosen = tuple(sorted(pages))
    assert pages_in(written(chosen), 60) == chosen
