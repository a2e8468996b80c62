"""Plain text and HTML say what the document says, in its order."""

from html.parser import HTMLParser
from typing import Any

from hypothesis import given, settings
from lxml import etree

from db.records.paragraph import Run
from reports.document import Contents, Document, Heading, Labelled, Letterhead, Plain, plain_runs, words_of
from reports.render import html, text
from tests.reports.papers import LINK, PIXEL, document, documents, every_block, records

VOID = {"meta", "br", "img", "col"}


class Reader(HTMLParser):
    """Collects the words of the body and checks that every element is closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in VOID:
            self.pieces.append(" " if tag == "br" else "")
        else:
            self.open.append(tag)
            self.pieces.append(" " if tag in {"p", "td", "th", "li", "caption", "figcaption"} else "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "main" in self.open:
            self.pieces.append(data)


def parsed(page: bytes) -> Any:
    return etree.HTML(page)


def words_of_html(made: Document) -> list[str]:
    reader = Reader()
    reader.feed(html.render(made).decode())
    reader.close()
    assert reader.open == []
    return "".join(reader.pieces).split()


@given(documents())
@settings(max_examples=60, deadline=None)
def test_text_says_what_the_document_says(made: Document) -> None:
    assert text.render(made).decode().split() == words_of(made)


@given(documents())
@settings(max_examples=60, deadline=None)
def test_html_says_what_the_document_says(made: Document) -> None:
    assert words_of_html(made) == words_of(made)


@given(records())
@settings(max_examples=60, deadline=None)
def test_records_with_our_own_numbers_too(made: Document) -> None:
    assert text.render(made).decode().split() == words_of(made)
    assert words_of_html(made) == words_of(made)


def test_text_hangs_what_belongs_to_a_number() -> None:
    lines = text.render(every_block()).decode().splitlines()
    assert lines[lines.index("1) The first.") + 2] == "    It goes on."


def test_lists_are_lists_and_hang_in_each_other() -> None:
    page = parsed(html.render(every_block()))
    assert page.xpath("string(//ol[@class='numbered']/li[1]/ol/li/ol/li/p)") == "(i) Deeper."
    assert len(page.xpath("//ol[@class='numbered']/li")) == 2


def test_a_table_tells_its_heads_and_groups() -> None:
    page = parsed(html.render(every_block()))
    assert page.xpath("//thead//th[@scope='col']/text()") == ["Name", "Seats"]
    assert page.xpath("string(//th[@scope='rowgroup'][@colspan='2'])") == "Islands"


def test_markup_in_a_text_stays_text() -> None:
    page = html.render(document(Plain(plain_runs("<script>alert(1)</script>"))))
    assert b"<script" not in page


def test_only_web_and_mail_links_are_links() -> None:
    runs = (
        Run("good", link=LINK),
        Run(" bad", link="javascript:alert(1)"),
        Run(" local", link="file:///etc"),
    )
    page = parsed(html.render(document(Plain(runs))))
    assert page.xpath("//a/@href") == [LINK]


def test_a_text_can_not_end_the_style_sheet() -> None:
    made = document(mark='"}</style><b>')
    assert html.render(made).count(b"</style>") == 1


def test_the_direction_follows_the_language() -> None:
    assert b'<html lang="ar" dir="rtl">' in html.render(document(language="ar"))
    inside = html.render(document(Plain((Run("سلام", language="fa"),))))
    assert 'lang="fa" dir="rtl"' in inside.decode()


def test_contents_lead_to_the_headings() -> None:
    made = document(Contents(plain_runs("Contents")), Heading(1, plain_runs("One")))
    page = parsed(html.render(made))
    assert page.xpath("//nav//a/@href") == ["#" + page.xpath("//h2/@id")[0]]
    assert text.render(made).decode().split() == ["Contents", "One", "One"]


def test_the_letterhead_brings_its_logo_along() -> None:
    head = Letterhead(("Society of Kaleo", "1 Shore Road"), PIXEL, "Society of Kaleo")
    made = Document(title="Letter", language="en", blocks=(), date=document().date, letterhead=head)
    page = parsed(html.render(made))
    assert page.xpath("//header/img/@src")[0].startswith("data:image/png;base64,")


def test_a_bullet_under_nothing_is_a_list_of_its_own() -> None:
    page = parsed(html.render(document(Labelled("bullet", "•", plain_runs("x")))))
    assert page.xpath("string(//main/ul/li/p/span)") == "•"
