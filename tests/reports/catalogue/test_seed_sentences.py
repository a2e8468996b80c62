"""The first paragraphs of the real documents, made from what is entered of their meetings, word for word.

Each test cuts the places of the data out of a real paragraph, puts live fields there, and checks that
the data say the same words. Where a document is at odds with itself, the test says how.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from db.records.attendance import Attendance, AttendanceState
from db.records.dossier import Dossier
from db.records.live_field import SentenceKind
from db.records.meeting import Role, RoleKind
from db.records.paragraph import Paragraph, Run, text_of
from db.records.protocol import Precedence
from reports.catalogue.facts import Facts
from reports.catalogue.sentences import current_paragraphs, sentence
from reports.wording import Wording
from tests.seeds import astana, hanoi, seed

ENGLISH = Wording("en", serial_comma=True)
DAYS_IN_WORDS = r"from [A-Z]\w+ \d+-\d+, \d{4}"


def hanoi_as_entered() -> Dossier:
    """Return the meeting with all its delegates, by name or by number, and who presided and opened."""
    told = hanoi(seed("hanoi"))
    others = int(found(r"total of (\d+) delegates", paragraph(told, 0))[0]) - len(told.attendance)
    unnamed = Attendance(
        meeting=told.meeting.uid,
        delegation=told.delegations[0].uid,
        state=AttendanceState.PRESENT,
        head_count=others,
    )
    meeting = replace(told.meeting, first_listed=Precedence.NOBODY, roles=tuple(roles(paragraph(told, 1))))
    return replace(told, meeting=meeting, attendance=(*told.attendance, unnamed))


def roles(text: str) -> list[Role]:
    """Return who presided and who opened, each with the post that the paragraph tells."""
    presided, first, second = found(r"presided by (.+?), and opened by (.+?) and (Mr\. .+?)\. The", text)
    kinds = (RoleKind.PRESIDED_BY, RoleKind.OPENED_BY, RoleKind.OPENED_BY)
    told = (line.partition(", ") for line in (presided, first, second))
    return [
        Role(kind=kind, printed_name=name, printed_post=post)
        for kind, (name, _, post) in zip(kinds, told, strict=True)
    ]


def paragraph(dossier: Dossier, place: int) -> str:
    return dossier.records[0].paragraphs[place].text


def found(pattern: str, text: str) -> Sequence[str]:
    match = re.search(pattern, text)
    assert match, pattern
    return match.groups()


def with_fields(text: str, **fields: str) -> Paragraph:
    """Return *text* with a live field in the place of each pattern; a pattern's group is what goes."""
    runs: list[Run] = []
    rest = text
    for name, pattern in fields.items():
        match = re.search(pattern, rest)
        assert match, pattern
        runs += [Run(rest[: match.start(1)]), Run("?", field=name.replace("__", ".").replace("_of_", ":"))]
        rest = rest[match.end(1) :]
    return Paragraph(runs=(*runs, Run(rest)))


def said(dossier: Dossier, written: Paragraph) -> str:
    record = replace(dossier.records[0], paragraphs=(written,))
    (current,) = current_paragraphs(dossier, record, ENGLISH)
    return current.text


def test_hanoi_counts_70_delegates_and_11_societies() -> None:
    facts = Facts(hanoi_as_entered(), ENGLISH)
    assert (facts.delegates, len(facts.societies)) == (70, 11)


def test_the_opening_paragraph_of_hanoi_comes_out_word_for_word() -> None:
    """The days stay as they were typed: the head of the paper has them the other way round."""
    dossier = hanoi_as_entered()
    written = with_fields(
        paragraph(dossier, 0),
        meeting__title=rf"^The (.+?) was successfully held {DAYS_IN_WORDS}",
        counts__delegates=r"total of (\d+ delegates)",
        counts__societies=r"from (\d+ National Societies)",
        societies=r"including .+ of: (.+)\.$",
    )
    assert said(dossier, written) == paragraph(dossier, 0)


def test_who_hosted_presided_and_opened_in_hanoi_comes_out_word_for_word() -> None:
    dossier = hanoi_as_entered()
    written = with_fields(
        paragraph(dossier, 1),
        host=r"hosted by (the .+?), and",
        presided_by=r"presided by (.+?), and opened",
        opened_by=r"opened by (.+?\(IFRC\))\.",
    )
    assert said(dossier, written) == paragraph(dossier, 1)


def test_the_thanks_of_hanoi_name_its_host() -> None:
    dossier = hanoi_as_entered()
    written = with_fields(paragraph(dossier, 2), host=r"appreciation to (the .+?) for")
    assert said(dossier, written) == paragraph(dossier, 2)


def test_the_proposed_opening_sentence_of_hanoi_has_its_numbers_and_its_list() -> None:
    dossier = hanoi_as_entered()
    text = text_of(sentence(SentenceKind.OPENING, Facts(dossier, ENGLISH)))
    (names,) = found(r"including .+ of: (.+)\.$", paragraph(dossier, 0))
    assert text.endswith(f"with a total of 70 delegates from 11 National Societies: {names}.")


def test_the_days_and_the_place_of_astana_come_out_word_for_word() -> None:
    """The title in the sentence is not the one at the head of the paper, so it stays as it was typed."""
    dossier = astana(seed("astana"))
    written = with_fields(
        paragraph(dossier, 0),
        meeting__dates=r"convened on (\d+ \w+ \d+)",
        meeting__place=r"in (\w+, \w+) as",
    )
    assert said(dossier, written) == paragraph(dossier, 0)


def test_the_categories_of_astana_come_out_word_for_word() -> None:
    """The document opens one bracket more than it closes; what is typed around the names stays so."""
    dossier = astana(seed("astana"))
    written = with_fields(
        paragraph(dossier, 1),
        number_of_lead_country=r"the (\w+) lead countries",
        names_of_lead_country=r"lead countries \(([^)]+)\)",
        names_of_participating_country=r"participating countries \(([^)]+)\)",
        names_of_supporting_country=r"supporting countries \(([^)]+)\)",
        number_of_international_organisation=r"from (\w+) international",
        names_of_international_organisation=r"organizations \((.+)\.$",
    )
    assert said(dossier, written) == paragraph(dossier, 1)


@pytest.mark.parametrize("category", ["lead", "participating", "supporting"])
def test_the_proposed_sentence_of_astana_has_the_names_of_each_category(category: str) -> None:
    """The document counts two of its four categories, and says "of" here and "from" there; we are even."""
    dossier = astana(seed("astana"))
    text = text_of(sentence(SentenceKind.ATTENDED, Facts(dossier, ENGLISH)))
    (names,) = found(rf"({category} countries \([^)]+\))", paragraph(dossier, 1))
    assert names in text
