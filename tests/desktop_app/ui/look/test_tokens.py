"""Colours that meet can be told apart."""

import pytest

from desktop_app.ui.look.contrast import PAIRS, Pair, contrast
from desktop_app.ui.look.tokens import DARK, LIGHT, Tokens


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.front} on {pair.back}")
def test_every_pair_has_the_contrast_it_needs(pair: Pair, theme: Tokens) -> None:
    assert pair.ratio(theme) >= pair.needs


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
