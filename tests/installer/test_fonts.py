"""The fonts for papers are shipped lighter, and papers stay what they were."""

from pathlib import Path

import pytest

from db.records.language import Language
from installer import fonts
from installer.product import ROOT

PRINTED = sorted((ROOT / fonts.PRINTED).glob("*.ttf"))


def drawn(font: bytes, text: str) -> tuple[list[tuple[int, int, int, int]], bytes]:
    """Return where the glyphs of *text* stand, and what goes into a PDF of the font for them."""
    import uharfbuzz as hb

    face = hb.Face(hb.Blob(font))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(hb.Font(face), buffer)
    placed = [
        (one.codepoint, at.x_advance, at.x_offset, at.y_offset)
        for one, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(one[0] for one in placed)
    return placed, bytes(hb.subset(face, wanted).blob.data)


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.stem)
def test_a_lighter_font_prints_the_same(path: Path) -> None:
    from installer.doors import AGREED

    whole = path.read_bytes()
    lighter = fonts.lighter(whole)
    assert len(lighter) <= len(whole)
    for text in (*AGREED.values(), "☐ ☑ ★"):
        assert drawn(lighter, text) == drawn(whole, text)


def test_the_fonts_for_papers_are_found() -> None:
    assert len(PRINTED) > len(Language) // 2
