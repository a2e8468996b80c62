"""Whatever is pasted or attached: printed or refused with a sentence, in bounded time and memory."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.records.problems import Refused, Trouble
from db.records.text import clean_name, clean_text
from reports.document import Block, Cell, Column, Figure, Heading, Labelled, Plain, Table, Title
from reports.read.annex import read_annex
from reports.text.chain import MissingGlyph
from reports.text.words import words_of_text
from tests.db.exchange.lists import hostile, sample
from tests.reports.render.pdf.clumsy import PAPERS
from tests.reports.render.pdf.printed import failures, letters, printed, runs, text_by_pdfium

SECONDS, MEGABYTES = 15.0, 600
"""Several times what was measured: a slow machine may take its time, a square of the length may not."""

NAUGHTY = (
    "", " ", "\t", "\u00a0", "\u2028\u2029", "\ufeff", "\u200b\u200c\u200d\u2060",
    "\x00\x01\x1b[31m\x7f\x85", "undefined", "NULL", "None", "true", "NaN", "-1/2", "0x10", "1e309",
    "1;DROP TABLE record", "' OR 1=1 --", "{0}", "{page}", "{pages}", "%s%n", "$(ls)", "`ls`",
    "../../etc/hosts", "C:\\CON", "file:///", "<!--", "]]>", "<script>alert(1)</script>", "<b>bold",
    "&lt;&amp;", "<para><img src='x'/></para>", "\\u0041", "\\n", "()\\", "(", "<</Type/Catalog>>",
    "endstream endobj", "BT /F1 12 Tf (x) Tj ET", "%PDF-1.7", "@import", "=1+1", "+1", "-1", "@x",
    "e\u0301", "\u0301\u0302\u0303", "Z\u0351\u036b\u0343a\u0323\u0321l\u0349g\u0322o", "ﬁ ﬀ ﬄ",
    "Å Ω K", "ı İ ß ẞ ŉ", "\u202eexe.png", "\u2066isolated", "a\u2067b", "\u200fright",
    "مرحبا \u202aabc\u202c", "שלום", "1\u20442", "½ ⅓ ² ³", "កៅអី\u200bកម្ពុជា", "น้ำ ก็ ฤๅ", "ຄຳ ໜ້າ",
    "မြန်မာ့ ကျွန်ုပ်", "ஸ்ரீ", "Ọ́ Ẹ̀", "……", "———", "“”‘’«»„‚", "☐ ☑ ✓ ✗ ★", "→ ⇒ ≤ ≠ ∞", "🍉",
    "👨‍👩‍👧", "世界", "\ue000", "\U000e0041", "\u0378", "🇻🇳", "ᚠ", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
)  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_time_and_memory_are_bounded(name: str) -> None:
    command = [sys.executable, "-m", "tests.reports.render.pdf.clumsy", name]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    seconds, megabytes, size = (float(part) for part in run.stdout.split())
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
    assert size > 1000


@pytest.mark.parametrize("text", NAUGHTY, ids=ascii)
def test_naughty_text_is_printed_whole_or_refused_by_its_character(text: str) -> None:
    clean = clean_text(text)
    blocks = (
        Title(runs(clean_name(text))),
        Heading(1, runs(clean_name(text))),
        Plain(runs(clean)),
        Labelled("numbered", "1)", runs(clean)),
        Table((Column(runs(clean)),), ((Cell(runs(clean)),),)),
    )
    missing = [char for char in clean if not has_glyph(char)]
    if missing:
        with pytest.raises(MissingGlyph, match=f"U[+]{ord(missing[0]):04X}"):
            printed(*blocks)
        return
    data = printed(*blocks, title=clean_name(text), header=clean_name(text))
    assert failures(data) == []
    wanted = letters("\n".join([clean] * 4 + [clean_name(text)] * 2))
    assert not wanted - letters(text_by_pdfium(data))


def has_glyph(char: str) -> bool:
    try:
        words_of_text(char, "en")
    except MissingGlyph:
        return False
    return True


def told_by(work: Callable[[], object]) -> str:
    """Return the sentence with which *work* refuses; nothing if it is done."""
    try:
        work()
    except (Trouble, Refused) as told:
        return str(told)
    return ""


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@pytest.mark.parametrize("path", hostile("images"), ids=lambda path: path.name[:30])
def test_hostile_pictures_are_printed_or_refused_in_a_sentence(path: Path) -> None:
    data = sample(f"hostile/images/{path.name}").read_bytes()
    said = told_by(lambda: printed(Figure(data, "A photo", runs("Caption"))))
    assert said.endswith(".") if said else failures(printed(Figure(data, "A photo"))) == []


@pytest.mark.parametrize("path", hostile("pdf", "docx"), ids=lambda path: path.name[:30])
def test_hostile_annexes_are_printed_or_refused_by_their_title(path: Path) -> None:
    data = sample(f"hostile/{path.parent.name}/{path.name}").read_bytes()
    pages: list[Block] = []
    said = told_by(lambda: pages.extend(read_annex(data, "Budget")))
    assert "“Budget”" in said if said else failures(printed(*pages)) == []
