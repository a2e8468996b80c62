"""Documents for tests: one that has every kind of block, and made-up ones without end."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from db.records.paragraph import Paragraph, ParagraphKind, Run, Runs
from db.records.record import Family
from db.records.text import clean_text
from reports.document import (
    Block,
    Card,
    Cards,
    Cell,
    Certificate,
    Column,
    Continuation,
    Document,
    Figure,
    Heading,
    Labelled,
    Letterhead,
    PageBreak,
    PageCode,
    Plain,
    Preface,
    SignatureEntry,
    Signatures,
    Table,
    Title,
    plain_runs,
)
from reports.numbering import blocks_of

DAY = datetime(2031, 5, 6, tzinfo=UTC)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
    "e0e4e4fc0f000155011b467cb9510000000049454e44ae426082"
)
"""The smallest picture: a PNG of one pixel."""


def document(*blocks: Block, language: str = "en", mark: str = "") -> Document:
    return Document(title="Paper", language=language, blocks=blocks, date=DAY, header="Head", mark=mark)


def text_runs() -> st.SearchStrategy[Runs]:
    letters = "abc xyz éđịnh កខ ไทย مرحبا 123 (a) <b> & \" ' {page} %1 | – • \n"
    text = st.text(letters, max_size=40).map(clean_text)
    run = st.builds(Run, text, bold=st.booleans(), italic=st.booleans(), link=st.sampled_from(["", LINK]))
    return st.lists(run, max_size=4).map(tuple)


LINK = "https://example.org/paper?a=1&b=2"


def cells() -> st.SearchStrategy[Cell]:
    return st.builds(Cell, text_runs(), st.sampled_from(["start", "center", "end"]), st.booleans())


def tables() -> st.SearchStrategy[Table]:
    def of_width(width: int) -> st.SearchStrategy[Table]:
        row = st.lists(cells(), min_size=width, max_size=width).map(tuple)
        group = st.tuples(cells())
        return st.builds(
            Table,
            st.lists(st.builds(Column, text_runs()), min_size=width, max_size=width).map(tuple),
            st.lists(row | group, max_size=4).map(tuple),
            text_runs(),
        )

    return st.integers(1, 4).flatmap(of_width)


def signatures() -> st.SearchStrategy[Signatures]:
    word = st.sampled_from(["", "Ana", "Ana Ba", "Presidente, Sub", "Society of Nowhere"])
    entry = st.builds(SignatureEntry, st.sampled_from(["Ana", "Ba Con"]), word, word, word)
    return st.builds(Signatures, st.lists(entry, min_size=1, max_size=5).map(tuple), st.sampled_from([1, 2]))


def cards() -> st.SearchStrategy[Cards]:
    word = st.sampled_from(["", "Ana Kaleo", "ទេព សុខា", "مريم"])
    card = st.builds(Card, word, st.lists(word, max_size=2).map(tuple), word, word)
    many = st.lists(card, min_size=1, max_size=5).map(tuple)
    return st.builds(Cards, many, st.just(200.0), st.just(150.0), st.booleans())


def paragraphs() -> st.SearchStrategy[tuple[Paragraph, ...]]:
    kinds = st.sampled_from(ParagraphKind)
    rows = st.lists(st.lists(text_runs(), max_size=3).map(tuple), max_size=3).map(tuple)
    one = st.builds(Paragraph, kind=kinds, level=st.integers(0, 4), runs=text_runs(), rows=rows)
    return st.lists(one, max_size=25).map(tuple)


def records() -> st.SearchStrategy[Document]:
    """Documents whose labels the program gave."""

    def laid_out(paragraphs: tuple[Paragraph, ...], family: Family, language: str) -> Document:
        return document(*blocks_of(paragraphs, family, language), language=language)

    languages = st.sampled_from(["en", "fr", "ar", "vi", "km"])
    return st.builds(laid_out, paragraphs(), st.sampled_from(Family), languages)


def documents() -> st.SearchStrategy[Document]:
    """Documents of any blocks in any order, with labels of any kind."""
    labels = st.sampled_from(
        ["1)", "2)", "9.", "(a)", "(b)", "(c)", "(i)", "(iv)", "b)", "•", "–", "§ 4", "أ"]
    )
    kinds = st.sampled_from(["numbered", "sub_paragraph", "bullet", "operative"])
    level = st.integers(0, 2)
    block = (
        st.builds(Labelled, kinds, labels, text_runs(), level)
        | st.builds(Continuation, text_runs(), level)
        | st.builds(Plain, text_runs(), st.booleans())
        | st.builds(Heading, st.integers(1, 4), text_runs())
        | st.builds(Preface, text_runs())
        | st.builds(Title, text_runs())
        | st.just(PageBreak())
        | st.builds(Figure, st.sampled_from([PIXEL, b"no picture"]), st.just("What is seen"), text_runs())
        | st.builds(Letterhead, st.lists(st.sampled_from(["Office", "Harbour 1"]), max_size=2).map(tuple))
        | cards()
        | st.just(Certificate("Certificate", "that", "Ana Ba", ("President",), ("came to", "Islands")))
        | st.just(PageCode("RPT1:{page}", "Page {page}"))
        | tables()
        | signatures()
    )
    return st.lists(block, max_size=12).map(lambda blocks: document(*blocks))


def every_block() -> Document:
    """Return a paper of ours with every kind of block but a table of contents."""
    return document(
        Preface(plain_runs("Outcome of the 3rd Meeting of Islands")),
        Title(plain_runs("STATEMENT")),
        Heading(1, plain_runs("First theme")),
        Plain((Run("We "), Run("agreed", bold=True), Run(" on "), Run("this", link=LINK), Run(".\nTwice."))),
        Labelled("numbered", "1)", plain_runs("The first.")),
        Continuation(plain_runs("It goes on.")),
        Labelled("sub_paragraph", "(a)", plain_runs("Under the first.")),
        Labelled("sub_paragraph", "(i)", plain_runs("Deeper."), 1),
        Labelled("bullet", "•", plain_runs("A bullet below.")),
        Labelled("numbered", "2)", plain_runs("The second.")),
        Labelled("operative", "1.", plain_runs("Decides so.")),
        Table(
            (Column(plain_runs("Name"), 2.0), Column(plain_runs("Seats"), 1.0, "end")),
            ((Cell(plain_runs("Islands")),), (Cell(plain_runs("Kaleo <&> Sons")), Cell(plain_runs("3")))),
            plain_runs("Who sat where"),
        ),
        Figure(PIXEL, "One dot", plain_runs("The dot")),
        Plain(plain_runs("Small print."), note=True),
        Signatures((SignatureEntry("Ana Kaleo", "President", "Society of Kaleo", "Signed on 6 May 2031"),)),
        PageBreak(),
        Heading(2, plain_runs("Annex")),
        mark="DRAFT",
    )
