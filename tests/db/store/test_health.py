"""Looking a file through finds what is wrong."""

import pytest

from db.store import Store
from tests.db.builders import ask, save_dossier


def findings(store: Store, statement: str) -> list[str]:
    """Return what is found after *statement* was run past the store."""
    save_dossier(store)
    ask(store.path, statement)
    with store.reading() as unit:
        return [one.sentence() for one in unit.verify()]


def test_a_sound_file_has_no_findings(store: Store) -> None:
    assert findings(store, "SELECT 1") == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE delegation SET organisation = x'00'", "1 entries of “delegation” refer to something"),
        (
            "UPDATE figure SET number = 9 WHERE name = 'person'",
            "1 entries of “person” are there, and 9 are counted",
        ),
        (
            "UPDATE search_entry SET title = 'x' WHERE kind = 'person'",
            "The search does not know “Ana Soares”",
        ),
        (
            "DELETE FROM search_entry WHERE kind = 'series'",
            "The search does not know “Annual Harbour Meeting”",
        ),
        ("DELETE FROM chunk", "The file “s.pdf” of a meeting is damaged or not there"),
    ],
)
def test_what_is_wrong_is_found(store: Store, statement: str, said: str) -> None:
    found = findings(store, statement)
    assert said in found[0]
    assert all("Another program made" in one for one in found[1:])
