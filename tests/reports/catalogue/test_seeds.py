"""The three real documents, printed: word for word."""

from typing import Any

import pytest

from db.records.dossier import Dossier
from db.records.record import RecordStatus
from reports.catalogue import form_of
from reports.catalogue.participants import build as build_participants
from reports.catalogue.sign_in_sheet import build as build_sheet
from reports.document import Continuation, Document, Heading, Labelled, Signatures, texts_of, words_of
from reports.wording import Wording
from tests.seeds import astana, bali, hanoi, seed, words_of_seed

ENGLISH = Wording("en")
READ = {"hanoi": hanoi, "astana": astana, "bali": bali}


def printed(dossier: Dossier) -> Document:
    record = dossier.records[0]
    return form_of(record.family).build(dossier, record.uid, ENGLISH)


@pytest.mark.parametrize("name", READ)
def test_a_real_document_is_printed_word_for_word(name: str) -> None:
    assert words_of(printed(READ[name](seed(name)))) == words_of_seed(name)


@pytest.mark.parametrize("name", READ)
def test_a_real_document_can_be_filed(name: str) -> None:
    dossier = READ[name](seed(name))
    filed: tuple[Any, ...] = (
        dossier.meeting,
        *dossier.delegations,
        *dossier.attendance,
        *dossier.records,
        *dossier.signatories,
    )
    assert [problem for one in filed for problem in one.problems()] == []


def test_hanoi_has_its_headings_bullets_and_signatories() -> None:
    blocks = printed(hanoi(seed("hanoi"))).blocks
    assert len([block for block in blocks if isinstance(block, Heading)]) == 4
    assert [block.label for block in blocks if isinstance(block, Labelled)] == ["•"] * 7
    (signatures,) = [block for block in blocks if isinstance(block, Signatures)]
    assert len(signatures.entries) == 11
    assert max(len(entry.line()) for entry in signatures.entries) == 191


def test_astana_has_its_numbers_and_continuations() -> None:
    blocks = printed(astana(seed("astana"))).blocks
    labels = [block.label for block in blocks if isinstance(block, Labelled)]
    assert labels == [f"{number})" for number in range(1, 20)]
    assert len([block for block in blocks if isinstance(block, Continuation)]) == 8


def test_astana_has_parties_and_no_invented_annex() -> None:
    dossier = astana(seed("astana"))
    assert len(dossier.delegations) == 15
    assert dossier.attendance == ()
    assert "Annex" not in list(texts_of(printed(dossier)))


def test_bali_has_no_empty_headings() -> None:
    texts = list(texts_of(printed(bali(seed("bali")))))
    assert "Photos:" not in texts
    assert "Presentations:" not in texts


def test_a_draft_is_marked_until_it_is_adopted() -> None:
    document = printed(hanoi(seed("hanoi")))
    assert document.mark == "DRAFT"
    assert document.header.endswith("Draft 1")
    assert not RecordStatus.CIRCULATED.is_frozen


@pytest.mark.parametrize("name", READ)
def test_lists_and_sheets_are_printed_from_a_real_meeting(name: str) -> None:
    dossier = READ[name](seed(name))
    listed = set(texts_of(build_participants(dossier, None, ENGLISH)))
    assert {one.printed_name for one in dossier.delegations} <= listed
    signed = set(texts_of(build_sheet(dossier, None, ENGLISH)))
    assert {one.printed_name for one in dossier.attendance} <= signed
