"""Signing a record electronically, one after the other, and checking what came of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.records.attachment import AttachmentKind
from db.records.meeting import Meeting
from db.records.problems import ChangedMeanwhile, Refused, Trouble
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory, SignedHow
from db.store import Store
from desktop_app.usecases.meeting.documents import (
    list_attachments,
    read_attachment,
    remove_attachment,
    save_attachment_as,
)
from desktop_app.usecases.paper.printing import make_pdf
from desktop_app.usecases.record.records import file_record, set_status
from desktop_app.usecases.signing.certificates import add_certificate, list_certificates, remember_certificate
from desktop_app.usecases.signing.signatures import file_signatory, list_signatories, mark_signed
from desktop_app.usecases.signing.signed_files import (
    LACKS_SIGNATURES,
    OTHER_PAGES,
    check_attachment,
    check_file,
    keep_signed_file,
)
from desktop_app.usecases.signing.signing import (
    ALL_SIGNED,
    CHANGED,
    NOT_ADOPTED,
    SIGNED_BY,
    make_certificate,
    open_certificate,
    sign_record,
)
from reports.sign.certificate import Key
from reports.sign.checking import Standing, Verdict
from reports.sign.signing import Shown, sign
from tests.db.builders import record

NOW = datetime.now(UTC).replace(microsecond=0)
PASSPHRASE = "words that only Ana knows"  # noqa: S105 - it opens nothing but this test's own key


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> Key:
    path = tmp_path_factory.mktemp("key") / "ana.p12"
    make_certificate(path, "Ana Soares", "Isles Society", PASSPHRASE)
    return open_certificate(path, PASSPHRASE)


@pytest.fixture
def statement(store: Store, boats: Meeting) -> Record:
    """Return an adopted statement that two people sign."""
    made = file_record(store, record(boats.uid, "Agreed.", family=Family.STATEMENT))
    for name in ("Ana Soares", "ពុំ គំរូ"):
        file_signatory(store, Signatory(record=made.uid, printed_name=name, printed_post="President"))
    set_status(store, made.uid, RecordStatus.CIRCULATED)
    return set_status(store, made.uid, RecordStatus.ADOPTED)


def signatories(store: Store, statement: Record) -> list[Signatory]:
    return list_signatories(store, statement.uid)


def refused(store: Store, signatory: Signatory, key: Key) -> str:
    with pytest.raises(Refused) as caught:
        sign_record(store, signatory.uid, key)
    return caught.value.problems[0].text


def test_who_signs_is_noted_and_the_file_kept(store: Store, statement: Record, key: Key) -> None:
    sign_record(store, signatories(store, statement)[0].uid, key, now=NOW)
    first, second = signatories(store, statement)
    assert (first.how, first.signed_on) == (SignedHow.ELECTRONIC, NOW.date())
    assert not second.has_signed
    kept = list_attachments(store, statement.meeting)
    assert [(one.uid, one.kind, one.record) for one in kept] == [
        (first.scan, AttachmentKind.SCAN, statement.uid)
    ]


def test_the_next_signature_is_added_to_the_same_file(store: Store, statement: Record, key: Key) -> None:
    first, second = signatories(store, statement)
    sign_record(store, first.uid, key, now=NOW)
    once = read_attachment(store, list_attachments(store, statement.meeting)[0].uid)
    sign_record(store, second.uid, key, now=NOW)
    kept = list_attachments(store, statement.meeting)
    assert len(kept) == 1
    assert read_attachment(store, kept[0].uid).startswith(once)
    checked = check_attachment(store, kept[0].uid)
    assert [one.verdict for one in checked.report.found] == [Verdict.FOLLOWED, Verdict.WHOLE]
    assert [checked.who(one.field) for one in checked.report.found] == [first.line(), second.line()]


def test_all_that_a_signature_changed_is_taken_back_at_once(
    store: Store, statement: Record, key: Key
) -> None:
    first, second = signatories(store, statement)
    sign_record(store, first.uid, key, now=NOW)
    done = sign_record(store, second.uid, key, now=NOW)
    done.undo(store)
    kept = list_attachments(store, statement.meeting)
    assert [one.field for one in check_attachment(store, kept[0].uid).report.found] == [
        f"signatory-{first.uid}"
    ]
    assert not signatories(store, statement)[1].has_signed


def test_the_certificate_one_signs_with_here_is_known_here(
    store: Store, statement: Record, key: Key, tmp_path: Path
) -> None:
    path = tmp_path / "signed.pdf"
    sign_record(store, signatories(store, statement)[0].uid, key, now=NOW)
    save_attachment_as(store, list_attachments(store, statement.meeting)[0].uid, path)
    assert check_file(path, store).report.found[0].standing is Standing.KNOWN
    assert check_file(path).report.found[0].standing is Standing.OWN


def test_a_certificate_is_remembered_once(store: Store, key: Key) -> None:
    assert len(remember_certificate(store, key.certificate).steps) == 1
    assert remember_certificate(store, key.certificate).steps == ()


def test_a_draft_is_not_signed(store: Store, boats: Meeting, key: Key) -> None:
    draft = file_record(store, record(boats.uid, "Perhaps.", family=Family.STATEMENT))
    ana = file_signatory(store, Signatory(record=draft.uid, printed_name="Ana"))
    assert refused(store, ana, key) == NOT_ADOPTED


def test_nobody_signs_twice(store: Store, statement: Record, key: Key) -> None:
    first, second = signatories(store, statement)
    sign_record(store, first.uid, key)
    assert refused(store, first, key) == SIGNED_BY
    mark_signed(store, [second.uid], date(2026, 5, 5))
    assert refused(store, second, key) == ALL_SIGNED


def test_a_record_that_says_something_else_by_now_is_not_signed(
    store: Store, statement: Record, key: Key
) -> None:
    first, second = signatories(store, statement)
    sign_record(store, first.uid, key)
    file_signatory(store, replace(second, printed_post="Somebody else"))
    assert refused(store, signatories(store, statement)[1], key) == CHANGED


def test_a_signature_in_ink_does_not_stand_in_the_way(store: Store, statement: Record, key: Key) -> None:
    first, second = signatories(store, statement)
    mark_signed(store, [first.uid], date(2026, 5, 5))
    sign_record(store, second.uid, key)
    assert [one.how for one in signatories(store, statement)] == [SignedHow.INK, SignedHow.ELECTRONIC]


def test_the_record_prints_who_signed_electronically(store: Store, statement: Record, key: Key) -> None:
    before = make_pdf(store, statement.uid)
    sign_record(store, signatories(store, statement)[0].uid, key, now=NOW)
    assert make_pdf(store, statement.uid).sha256 != before.sha256


def test_a_certificate_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        open_certificate(tmp_path / "nowhere.p12", "x")


def signed_elsewhere(store: Store, statement: Record, key: Key, path: Path) -> Signatory:
    """Write the adopted statement to *path* as the first signatory signed it on another computer."""
    first = signatories(store, statement)[0]
    pdf = make_pdf(store, statement.uid).data
    path.write_bytes(sign(pdf, f"signatory-{first.uid}", key, Shown(("Ana",)), NOW))
    return first


def test_a_file_signed_elsewhere_is_kept_and_noted(
    store: Store, statement: Record, key: Key, tmp_path: Path
) -> None:
    first = signed_elsewhere(store, statement, key, tmp_path / "back.pdf")
    checked = check_file(tmp_path / "back.pdf", store)
    assert [one.uid for one, _ in checked.news] == [first.uid]
    done = keep_signed_file(store, checked)
    noted = signatories(store, statement)[0]
    assert (noted.how, noted.signed_on) == (SignedHow.ELECTRONIC, NOW.date())
    sign_record(store, signatories(store, statement)[1].uid, key)
    assert check_file(tmp_path / "back.pdf", store).news == []
    with pytest.raises(ChangedMeanwhile):
        done.undo(store)


def test_a_file_that_would_lose_a_signature_is_not_kept(
    store: Store, statement: Record, key: Key, tmp_path: Path
) -> None:
    signed_elsewhere(store, statement, key, tmp_path / "back.pdf")
    sign_record(store, signatories(store, statement)[1].uid, key)
    with pytest.raises(Refused) as caught:
        keep_signed_file(store, check_file(tmp_path / "back.pdf", store))
    assert caught.value.problems[0].text == LACKS_SIGNATURES


def test_a_file_of_other_words_is_not_kept(store: Store, statement: Record, key: Key, tmp_path: Path) -> None:
    signed_elsewhere(store, statement, key, tmp_path / "back.pdf")
    file_signatory(store, replace(signatories(store, statement)[1], printed_post="Somebody else"))
    with pytest.raises(Refused) as caught:
        keep_signed_file(store, check_file(tmp_path / "back.pdf", store))
    assert caught.value.problems[0].text == OTHER_PAGES


def test_an_authority_that_the_office_knows_vouches_for_others(
    store: Store, statement: Record, key: Key, tmp_path: Path
) -> None:
    (tmp_path / "ana.cer").write_bytes(key.certificate.data)
    add_certificate(store, tmp_path / "ana.cer")
    assert [one.certificate.holder for one in list_certificates(store)] == ["Ana Soares"]
    signed_elsewhere(store, statement, key, tmp_path / "back.pdf")
    assert check_file(tmp_path / "back.pdf", store).report.found[0].standing is Standing.KNOWN


def test_a_certificate_can_be_forgotten_and_that_taken_back(store: Store, key: Key) -> None:
    remember_certificate(store, key.certificate)
    done = remove_attachment(store, list_certificates(store)[0].uid)
    assert list_certificates(store) == []
    done.undo(store)
    assert len(list_certificates(store)) == 1


def test_a_file_that_is_no_certificate_is_not_taken_in(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.cer").write_bytes(b"no certificate")
    with pytest.raises(Refused):
        add_certificate(store, tmp_path / "a.cer")
    assert list_certificates(store) == []
