from db.records.paragraph import Paragraph, ParagraphKind, Run, text_of
from db.records.record import Family
from reports.document import Block, Labelled, Plain, Table
from reports.numbering import blocks_of, labels_of, sub_paragraph_label

N, C, S, B = (
    ParagraphKind.NUMBERED,
    ParagraphKind.CONTINUATION,
    ParagraphKind.SUB_PARAGRAPH,
    ParagraphKind.BULLET,
)
H, P, D, T, R = (
    ParagraphKind.HEADING,
    ParagraphKind.PLAIN,
    ParagraphKind.OPERATIVE,
    ParagraphKind.TABLE,
    ParagraphKind.PREAMBULAR,
)


def labels(
    *kinds: ParagraphKind, family: Family = Family.RECORD_OF_MEETING, language: str = "en"
) -> list[str]:
    return list(labels_of([Paragraph(kind=kind) for kind in kinds], family, language))


def block(paragraph: Paragraph, language: str = "en") -> Block:
    return next(blocks_of([paragraph], Family.RESOLUTION, language))


def test_headings_and_continuations_take_no_number() -> None:
    assert labels(H, N, C, H, N, C, C, N) == ["", "1)", "", "", "2)", "", "", "3)"]


def test_minutes_and_resolutions_write_a_full_stop() -> None:
    assert labels(N, family=Family.MINUTES) == ["1."]
    assert labels(R, D, D, family=Family.RESOLUTION) == ["", "1.", "2."]


def test_sub_paragraphs_start_anew_under_the_next_number() -> None:
    assert labels(N, S, S, C, S, N, S) == ["1)", "(a)", "(b)", "", "(c)", "2)", "(a)"]


def test_bullets_and_tables_do_not_break_a_sequence() -> None:
    assert labels(P, S, B, T, S) == ["", "(a)", "•", "", "(b)"]


def test_the_second_level_counts_in_roman_numbers() -> None:
    levels = [(S, 0), (S, 1), (S, 1), (S, 0), (S, 1)]
    paragraphs = [Paragraph(kind=kind, level=level) for kind, level in levels]
    assert labels_of(paragraphs, Family.STATEMENT, "en") == ("(a)", "(i)", "(ii)", "(b)", "(i)")


def test_labels_follow_the_language() -> None:
    assert labels(S, language="fr") == ["a)"]
    assert labels(S, language="es") == ["a)"]
    assert labels(S, language="ar") == ["(أ)"]
    assert labels(S, S, language="fa") == labels(S, S, language="prs") == ["(الف)", "(ب)"]


def test_letters_go_on_after_z() -> None:
    assert [sub_paragraph_label(number, 0, "en") for number in (26, 27, 53)] == ["(z)", "(aa)", "(aaa)"]
    assert [sub_paragraph_label(number, 1, "en") for number in (4, 9, 14, 40)] == [
        "(iv)",
        "(ix)",
        "(xiv)",
        "(xl)",
    ]


def test_bullets_change_with_their_level() -> None:
    paragraphs = [Paragraph(kind=B, level=level) for level in range(3)]
    assert labels_of(paragraphs, Family.STATEMENT, "en") == ("•", "–", "◦")


def test_the_first_word_of_a_clause_stands_in_italics() -> None:
    clause = block(Paragraph(kind=R, runs=(Run("Recalling its decision,"),)))
    assert clause == Plain((Run("Recalling", italic=True), Run(" its decision,")))


def test_a_clause_with_its_own_italics_stays_as_it_is() -> None:
    runs = (Run("Decides to name the ship "), Run("Hope", italic=True))
    assert block(Paragraph(kind=D, runs=runs)) == Labelled("operative", "1.", runs)


def test_scripts_without_italics_have_none() -> None:
    runs = (Run("โดยระลึกถึง มติ"),)
    assert block(Paragraph(kind=R, runs=runs), "th") == Plain(runs)


def test_a_table_keeps_every_cell_and_fills_up_short_rows() -> None:
    rows = (((Run("A"),), (Run("B"),)), ((Run("1"),),), ((Run("2"),), (Run("3"),), (Run("4"),)))
    made = block(Paragraph(kind=T, rows=rows))
    assert isinstance(made, Table)
    assert [text_of(column.head) for column in made.columns] == ["A", "B", ""]
    assert [[text_of(cell.runs) for cell in row] for row in made.rows] == [["1", "", ""], ["2", "3", "4"]]
