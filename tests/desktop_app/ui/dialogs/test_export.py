"""Names of files that every system takes."""

import pytest

from desktop_app.ui.dialogs.export import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Coral Bay Statement", "Coral Bay Statement.pdf"),
        ('A/B: "C"?', "A B C.pdf"),
        ("  ", "record.pdf"),
        ("Tuyên bố Hà Nội", "Tuyên bố Hà Nội.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
        ("end.", "end.pdf"),
    ],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name
