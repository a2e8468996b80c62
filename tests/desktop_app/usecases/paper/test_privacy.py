"""What travels inside the PDF of a record: what is printed, and nothing that only the office knows."""

import io
import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any
from uuid import UUID

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records.attendance import Attendance, Delegation
from db.records.dossier import Dossier
from db.records.meeting import Meeting
from db.records.office import Office
from db.records.paragraph import Run
from db.records.record import Family, OnPaper, Record, RecordStatus
from db.records.signatory import Signatory
from desktop_app.usecases.paper.papers import document_of, pdf_of, style_of
from desktop_app.usecases.sample.meetings import sample_dossiers
from tests.reports.render.pdf.printed import failures, text_by_pdfium

PRINTED: dict[type, set[str]] = {
    Meeting: {"title", "short_title"},
    Record: {"preface", "title", "reference", "content_hash", "history_head"},
    Run: {"text", "link", "language"},
    Signatory: {"printed_name", "printed_post", "printed_organisation"},
    Delegation: {"printed_name"},
    Attendance: {"printed_name", "printed_post"},
    Office: {"name", "letterhead"},
}
"""The texts that stand on the paper of a record; any other one, new ones too, must not get out with it."""

SAMPLE = sample_dossiers()[0]


def veiled(value: Any, token: str) -> Any:
    """Return *value* with *token* in the place of every text, but those that are printed."""
    if isinstance(value, tuple):
        return tuple(veiled(one, token) for one in value)
    if isinstance(value, str) and not isinstance(value, Enum):
        return token
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kept = PRINTED.get(type(value), set())
    hidden = [one.name for one in fields(value) if one.name not in kept]
    return replace(value, **{name: veiled(getattr(value, name), token) for name in hidden})


def dossier(status: RecordStatus, *on_paper: OnPaper) -> tuple[Dossier, UUID]:
    """Return the sample with its statement in *status*, the participants annexed, and that statement."""
    (old,) = [one for one in SAMPLE.records if one.family is Family.STATEMENT and one.language == "en"]
    record = replace(old, status=status, content_hash="ab" * 32, annex_participants=True, on_paper=on_paper)
    records = tuple(record if one.uid == old.uid else one for one in SAMPLE.records)
    return replace(SAMPLE, records=records, office=Office(name="Office", letterhead="Street")), old.uid


def printed(made: Dossier, record: UUID, form: str = "") -> bytes:
    return pdf_of(document_of(made, record, form=form), style_of(made)).data


def data_in(pdf: bytes) -> dict[str, Any] | None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        files = {name: one.get_file().read_bytes() for name, one in opened.attachments.items()}
    return json.loads(files["record.json"]) if files else None


def all_of(pdf: bytes) -> Iterator[bytes]:
    """Yield every string and every stream of the file, unpacked."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for one in opened.objects:
            yield from strings_of(one)
            if isinstance(one, pikepdf.Stream):
                yield one.read_bytes() if "/DCTDecode" not in str(one.get("/Filter")) else b""


def strings_of(one: Any) -> Iterator[bytes]:
    """Yield the strings in an object of the file; objects that it refers to speak for themselves."""
    if isinstance(one, pikepdf.String):
        yield from (bytes(one), str(one).encode())
    kids: list[Any] = []
    if isinstance(one, pikepdf.Array):
        kids = list(one)
    elif isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
        kids = list(one.values())
    for kid in kids:
        if isinstance(kid, pikepdf.Object) and not kid.is_indirect:
            yield from strings_of(kid)


@settings(max_examples=4, deadline=None)
@given(st.text("bcdfghjklmnpqrstvwxz", min_size=12, max_size=12))
def test_nothing_that_is_not_printed_is_inside_the_file(token: str) -> None:
    made, record = dossier(RecordStatus.ADOPTED)
    hidden = veiled(made, token)
    assert token in repr(hidden)
    pdf = printed(hidden, record)
    assert data_in(pdf) is not None
    signs = (token.encode(), token.encode("utf-16-be"), token.encode("utf-16-be").hex().upper().encode())
    assert not [part for part in all_of(pdf) if any(sign in part for sign in signs)]
    assert token not in "".join(text_by_pdfium(pdf).split())


def test_a_text_that_is_inside_the_file_is_found() -> None:
    made, record = dossier(RecordStatus.ADOPTED)
    shown = replace(made, office=Office(name="qqqqzzzz", letterhead="Street"))
    assert any(b"qqqqzzzz" in part for part in all_of(printed(shown, record)))


def test_an_adopted_record_carries_what_it_says_and_is_archival() -> None:
    pdf = printed(*dossier(RecordStatus.ADOPTED))
    data = data_in(pdf)
    assert data is not None
    assert data["format"] == "rapporteur-paper/1"
    assert [block["kind"] for block in data["blocks"]][-1] == "plain"
    assert failures(pdf, part=3) == []


@pytest.mark.parametrize(("chosen", "carried"), [((), False), ((OnPaper.DATA,), True)])
def test_a_draft_carries_its_data_only_where_it_is_wanted(
    chosen: tuple[OnPaper, ...], *, carried: bool
) -> None:
    assert (data_in(printed(*dossier(RecordStatus.DRAFT, *chosen))) is not None) is carried


def test_a_paper_that_does_not_print_the_record_carries_no_data() -> None:
    assert data_in(printed(*dossier(RecordStatus.ADOPTED), form="participants")) is None
