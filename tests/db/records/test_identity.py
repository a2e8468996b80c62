"""Identifiers that sort by the time they were made."""

import itertools
import time
from uuid import RFC_4122

from hypothesis import given
from hypothesis import strategies as st

from db.records.identity import new_uid


def test_an_identifier_is_a_uuid_of_version_7() -> None:
    made = new_uid()
    assert (made.version, made.variant) == (7, RFC_4122)


def test_no_two_are_equal() -> None:
    assert len({new_uid() for _ in range(10_000)}) == 10_000


def test_its_first_48_bits_are_the_time_in_milliseconds() -> None:
    before = time.time_ns() // 1_000_000
    stamp = new_uid().int >> 80
    assert before <= stamp <= time.time_ns() // 1_000_000


@given(st.integers(0, 30))
def test_those_of_later_milliseconds_sort_after(count: int) -> None:
    made = [new_uid() for _ in range(count)]
    stamps = [one.int >> 80 for one in made]
    assert stamps == sorted(stamps)
    assert all(a < b for a, b in itertools.pairwise(made) if a.int >> 80 < b.int >> 80)
