"""Pasted text becomes typed paragraphs and loses nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.text import clean_text
from reports.read.pasted import html_paragraphs, text_paragraphs


def kinds(paragraphs: tuple[Paragraph, ...]) -> list[tuple[str, int, str]]:
    return [(one.kind.value, one.level, one.text) for one in paragraphs]


@pytest.mark.parametrize(
    ("line", "kind", "level", "text"),
    [
        ("12) The centre opened.", "numbered", 0, "The centre opened."),
        ("3. The centre opened.", "numbered", 0, "The centre opened."),
        ("(b) with partners", "sub_paragraph", 0, "with partners"),
        ("(ii) with partners", "sub_paragraph", 1, "with partners"),
        ("· Securing supplies", "bullet", 0, "Securing supplies"),
        ("•\u00a0Securing supplies", "bullet", 0, "Securing supplies"),
        ("- Part 1", "bullet", 0, "Part 1"),
        ("2020 was hard.", "plain", 0, "2020 was hard."),
        ("3.5 litres", "plain", 0, "3.5 litres"),
    ],
)
def test_a_label_becomes_the_kind(line: str, kind: str, level: int, text: str) -> None:
    assert kinds(text_paragraphs(line)) == [(kind, level, text)]


def test_lines_without_words_are_no_paragraphs() -> None:
    assert len(text_paragraphs("one\n\n  \r\ntwo")) == 2


def test_a_word_bookmark_loses_no_text() -> None:
    html = '<p class=MsoNormal><a name="_x1"></a><b>The</b> <span lang=EN>meeting</span> was <i>held</i>.</p>'
    (one,) = html_paragraphs(html)
    assert one.runs == (Run("The", bold=True), Run(" meeting was "), Run("held", italic=True), Run("."))


def test_a_word_list_becomes_bullets() -> None:
    label = "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>"
    html = f"<p class=MsoListParagraph><![if !supportLists]>{label}<![endif]>Securing supplies</p>"
    assert kinds(html_paragraphs(html)) == [("bullet", 0, "Securing supplies")]


def test_lists_headings_and_tables_keep_their_kind() -> None:
    html = "<h2>Aims</h2><ul><li>one<ul><li>deeper</li></ul></li></ul><ol><li>first</li></ol>"
    assert kinds(html_paragraphs(html)) == [
        ("heading", 1, "Aims"),
        ("bullet", 0, "one"),
        ("bullet", 1, "deeper"),
        ("numbered", 0, "first"),
    ]


def test_a_table_keeps_its_cells() -> None:
    (one,) = html_paragraphs(
        "<table><tr><th>Issue<th>Who</tr><tr><td><p>Funds</p></td><td>All</td></tr></table>"
    )
    assert one.kind is ParagraphKind.TABLE
    assert one.text == "Issue\tWho\nFunds\tAll"


def test_what_nobody_sees_is_left_out() -> None:
    html = "<html><head><style>p{color:red}</style><title>t</title></head><!--x--><p>seen</p></html>"
    assert kinds(html_paragraphs(html)) == [("plain", 0, "seen")]


def test_only_addresses_that_can_be_printed_stay_links() -> None:
    (one,) = html_paragraphs('<p><a href="javascript:x()">a</a><a href="https://example.org">b</a></p>')
    assert one.runs == (Run("a"), Run("b", link="https://example.org"))


@given(st.lists(st.text(alphabet="ab ึើcđ<>&1)•", min_size=1), max_size=6))
def test_plain_lines_lose_no_letter(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept = "".join(one.text for one in text_paragraphs(text))
    labels = re.compile(r"[\s\d)•-]")
    assert (
        labels.sub("", kept).replace("(", "") == labels.sub("", clean_text(text))
        or "a)" in text
        or "b)" in text
        or "c)" in text
    )


@given(
    st.recursive(
        st.text(alphabet="abc đ\u1000", max_size=5), lambda inner: st.lists(inner, max_size=4), max_leaves=12
    )
)
def test_nested_elements_lose_no_letter(tree: object) -> None:
    def html(node: object, depth: int) -> str:
        if isinstance(node, str):
            return node
        tag = ("div", "p", "b", "ul", "li", "td", "table", "span", "tr")[depth % 9]
        assert isinstance(node, list)
        return f"<{tag}>" + "".join(html(one, depth + 1) for one in node) + f"</{tag}>"

    def words(node: object) -> str:
        return node if isinstance(node, str) else "".join(words(one) for one in node)  # type: ignore[attr-defined]  # a tree of texts

    kept = "".join(one.text for one in html_paragraphs(html(tree, 0)))
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", words(tree))
