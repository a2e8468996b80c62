"""The manual: every page is found from its contents, and no link of it leads nowhere."""

import re
from typing import get_args

import pytest

import resources
from desktop_app.ui.desk import PlaceName
from desktop_app.ui.manual import CONTENTS, page_file

PAGES = sorted(path.stem for path in resources.manual().glob("*.md"))
TOLD_ELSEWHERE = {"series_figures": "series"}
"""Places whose help is a part of another page."""
LINK = re.compile(r"\]\(([\w./-]+)\)")


def links_of(page: str) -> set[str]:
    return set(LINK.findall(page_file(page).read_text("utf-8")))


def test_the_contents_name_every_page() -> None:
    assert {f"{page}.md" for page in PAGES if page != CONTENTS} == links_of(CONTENTS)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_pages(page: str) -> None:
    assert not [link for link in links_of(page) if not (resources.manual() / link).is_file()]


@pytest.mark.parametrize("place", get_args(PlaceName))
def test_every_place_has_a_page(place: str) -> None:
    assert page_file(TOLD_ELSEWHERE.get(place, place)).stem != CONTENTS
