"""How strong passphrases are, told honestly."""

import pytest

from db.records.problems import Refused
from desktop_app.usecases.protection.strength import refuse_unfit, strength_of, suggest


@pytest.mark.parametrize(
    "passphrase",
    ["password", "12345678", "harbour2024", "aaaaaaaaaaaaaaaa", "abcdefghijkl", "qwerty qwerty qwerty"],
)
def test_what_is_found_by_trying_is_called_weak(passphrase: str) -> None:
    assert not strength_of(passphrase).is_good


def test_more_words_are_stronger() -> None:
    words = ("tide table", "tide table harbour 9", "tide table harbour lantern gull")
    assert [strength_of(one).text.partition(":")[0] for one in words] == ["Weak", "Fair", "Strong"]


def test_what_is_suggested_is_strong_and_never_the_same() -> None:
    made = {suggest() for _ in range(50)}
    assert len(made) == 50
    assert all(strength_of(one).text.startswith("Strong") for one in made)


def test_a_short_one_is_refused() -> None:
    with pytest.raises(Refused, match="at least 8 characters"):
        refuse_unfit("seven77", "seven77")
