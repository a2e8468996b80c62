"""The printed forms of the sample, held against files that a person has read.

After a wanted change: `python -m tests.reports.test_golden` writes them anew; read the difference.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.usecases.sample.meetings import sample_dossiers
from desktop_app.usecases.words import translator
from reports.catalogue import FORMS, form_of
from reports.document import Document
from reports.render import html, text
from reports.wording import Wording

FOLDER = Path(__file__).parents[1] / "golden"


def papers() -> Iterator[tuple[str, Document]]:
    """Yield a paper of each form, and the record that is not in English."""
    dossier = sample_dossiers()[0]
    for form in FORMS:
        yield form.name, form.build(dossier, None, Wording("en"))
    vietnamese = dossier.records[-1]
    yield (
        "statement_vi",
        form_of(vietnamese.family).build(dossier, vietnamese.uid, Wording("vi", translator("vi"))),
    )


def files() -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each golden file."""
    for name, paper in papers():
        yield f"{name}.txt", text.render(paper)
        yield f"{name}.html", html.render(paper)


@pytest.mark.parametrize(("name", "made"), list(files()), ids=lambda one: one if isinstance(one, str) else "")
def test_a_form_prints_as_it_did(name: str, made: bytes) -> None:
    assert made.decode() == (FOLDER / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file_name, content in files():
        (FOLDER / file_name).write_bytes(content)
