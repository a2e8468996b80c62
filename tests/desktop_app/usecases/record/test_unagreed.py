"""Square brackets: what is not agreed yet is found before a record is adopted."""

import pytest

from db.records.identity import new_uid
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.record import Family, Record
from desktop_app.usecases.record.unagreed import IN_BRACKETS, UNBALANCED, unagreed


def holding(*texts: str) -> Record:
    paragraphs = tuple(Paragraph(runs=(Run(text),)) for text in texts)
    return Record(meeting=new_uid(), family=Family.STATEMENT, title="Statement", paragraphs=paragraphs)


@pytest.mark.parametrize(
    ("text", "sentence", "quoted"),
    [
        ("We meet [every year].", IN_BRACKETS, "[every year]."),
        ("We [meet [twice]] a year.", IN_BRACKETS, "[meet [twice]] a year."),
        ("We meet [every year.", UNBALANCED, "[every year."),
        ("We meet] every year.", UNBALANCED, "We meet] every year."),
        ("]We meet[", UNBALANCED, "]We meet["),
    ],
)
def test_a_paragraph_with_brackets_is_named_with_what_stands_there(
    text: str, sentence: str, quoted: str
) -> None:
    (found,) = unagreed(holding("Agreed.", text))
    assert (found.number, found.sentence, found.text) == (2, sentence, quoted)


def test_round_brackets_and_agreed_text_are_left_alone() -> None:
    assert unagreed(holding("Agreed (by all).", "{Curly} is no bracket of ours.")) == []


def test_a_long_text_is_cut() -> None:
    (found,) = unagreed(holding("[" + "word " * 100 + "]"))
    assert len(found.text) <= 60
    assert found.text.endswith("…")


def test_brackets_in_the_cell_of_a_table_are_found() -> None:
    cells = (((Run("What"),), (Run("[Who]"),)),)
    record = Record(
        meeting=new_uid(),
        family=Family.STATEMENT,
        title="Statement",
        paragraphs=(Paragraph(kind=ParagraphKind.TABLE, rows=cells),),
    )
    assert [one.number for one in unagreed(record)] == [1]
