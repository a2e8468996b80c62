"""Papers with one of everything, made with the libraries of papers alone.

`python -m tests.reports.render.pdf.everything FOLDER` writes them there and says which zlib packed them.
"""

import io
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PIL import Image

from db.records.office import Office, Paper
from db.records.record import Family, OnPaper, RecordStatus
from desktop_app.usecases.paper.papers import document_of
from desktop_app.usecases.sample.meetings import sample_dossiers
from reports.document import (
    Cell,
    Column,
    Contents,
    Document,
    Facsimile,
    Figure,
    Heading,
    Labelled,
    Letterhead,
    Plain,
    SeenLine,
    SignatureEntry,
    Signatures,
    Table,
    Title,
    plain_runs,
)
from reports.render.pdf import render
from reports.style import Style

SCRIPTS = (
    "Nguyễn Thị Xuân Thu, สมชาย ใจดี, ຄຳຮຸ່ງ, ពុំ ចន្ទីនី, မောင်မောင်မြင့်, ஸ்ரீ and “Дружба” ✓ "
    "عُقد الاجتماع السنوي (IFRC) يومي 14 و15 أكتوبر 2020."
)


def picture(form: str) -> bytes:
    """Return a picture whose dots differ."""
    made = io.BytesIO()
    Image.linear_gradient("L").resize((320, 200)).save(made, form)
    return made.getvalue()


def mixed(language: str) -> Document:
    """Return a paper with every script, tables, pictures and a page of another paper."""
    text = plain_runs(SCRIPTS * 3)
    return Document(
        title="Paper",
        language=language,
        date=datetime(2031, 5, 6, tzinfo=UTC),
        blocks=(
            Title(text),
            Contents(plain_runs("Contents")),
            Heading(1, text),
            *(Labelled("numbered", f"{number})", text) for number in range(1, 12)),
            Table((Column(text), Column(text)), ()),
            Figure(picture("PNG"), "A picture", text),
            Figure(picture("JPEG"), "A photo", text),
            Facsimile(picture("JPEG"), "Page 1", 320, 200, (SeenLine("Nguyễn และ", 10, 10, 90, 20),)),
            Plain(text),
        ),
        letterhead=Letterhead(("A Society",), picture("PNG"), "Its mark"),
        header=SCRIPTS,
        footer="R/2031/04",
        mark="DRAFT",
        line_numbers=True,
    )


def leftward_record() -> Document:
    """Return a record in Arabic: numbers, a table, places to sign beside each other."""
    sentence = plain_runs("عُقد الاجتماع السنوي السابع عشر في هانوي (IFRC) يومي 14 و15 أكتوبر 2020. " * 3)
    heads = ("الرقم", "الاسم", "المنصب")
    row = ("1", "محمد أحمد", "الأمين العام (Secretary General)")
    entry = SignatureEntry("محمد أحمد", "الأمين العام", "جمعية الجزر", comma="،")
    return Document(
        title="بيان",
        language="ar",
        date=datetime(2031, 5, 6, tzinfo=UTC),
        blocks=(
            Title(plain_runs("بيان هانوي")),
            Heading(1, plain_runs("الافتتاح")),
            *(Labelled("numbered", f"{number})", sentence) for number in range(1, 4)),
            Labelled("sub_paragraph", "(أ)", sentence),
            Table(
                tuple(Column(plain_runs(head)) for head in heads),
                (tuple(Cell(plain_runs(text)) for text in row),),
            ),
            Signatures((entry, entry, entry), 2),
        ),
        header="اجتماع القادة",
        footer="R/2031/04",
        page_of="الصفحة {page} من {pages}",
        letterhead=Letterhead(("جمعية الجزر الوطنية",), picture("PNG"), "شعار"),
    )


def sample_record(family: Family, language: str, **choices: Any) -> Document:
    """Return the paper of the sample's record of *family* in *language*; *choices* are fields of it."""
    made = sample_dossiers()[0]
    old = next(one for one in made.records if (one.family, one.language) == (family, language))
    record = replace(old, **choices)
    records = tuple(record if one.uid == old.uid else one for one in made.records)
    office = Office(name="Office", letterhead="Street")
    return document_of(replace(made, records=records, office=office), old.uid)


def papers() -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each paper."""
    yield "mixed", render(mixed("en"), Style())
    yield "leftward", render(mixed("ar"), Style())
    yield "arabic", render(leftward_record(), Style(paper=Paper.LETTER))
    for language in ("en", "vi"):
        adopted = sample_record(
            Family.STATEMENT,
            language,
            status=RecordStatus.ADOPTED,
            content_hash="ab" * 32,
            annex_participants=True,
            on_paper=tuple(OnPaper),
            adopted_on=date(2026, 6, 1),
        )
        yield f"statement-{language}", render(adopted, Style())


if __name__ == "__main__":
    for name, data in papers():
        (Path(sys.argv[1]) / f"{name}.pdf").write_bytes(data)
    sys.stdout.write(zlib.ZLIB_RUNTIME_VERSION)
