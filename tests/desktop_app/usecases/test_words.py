"""Papers speak the language of their record, whatever the windows speak."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from db.records.attendance import AttendanceState, Category, DelegationRole, Presence
from db.records.choice import Choice
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import Mode, RoleKind
from db.records.record import Family, RecordStatus
from db.records.series import Series
from db.store import Store
from desktop_app.usecases.file.office import file_office, get_office
from desktop_app.usecases.keeping.comparing import context_of
from desktop_app.usecases.meeting.preface import propose_preface, propose_title
from desktop_app.usecases.meeting.series import file_series, next_edition
from desktop_app.usecases.offices.exchange import put_dossier
from desktop_app.usecases.paper.papers import document_of
from desktop_app.usecases.paper.printing import EXPORT_KINDS, export
from desktop_app.usecases.sample.meetings import sample_dossiers
from desktop_app.usecases.words import languages, placeholders, share_translated, translated, translator
from reports.document import Document, texts_of
from tests.reports.render.pdf.printed import text_by_pdfium
from tests.reports.render.word_reader import opened

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ("ar", "es", "fr", "id", "vi")
PRINTED_LABELS: dict[str, tuple[type[Choice], ...]] = {
    "attendance": (Category, DelegationRole, AttendanceState, Presence),
    "meeting": (RoleKind, Mode),
    "record": (Family, RecordStatus),
}
FORM_TEXTS = {"paper", "form"}
VIETNAMESE = ("Dự thảo lần 1", "Phụ lục", "Danh sách đại biểu", "Họ và tên", "Đơn vị đăng cai: 4 đại biểu")
ENGLISH = ("Draft 1", "Page 1", "Annex", "List of participants", "Host", "Member Societies", "delegates")


def marked_in_papers() -> set[tuple[str, str]]:
    """Return every text that a paper may print, found in the sources."""
    found = {(room, one.label) for room, kinds in PRINTED_LABELS.items() for kind in kinds for one in kind}
    for path in (
        path for folder in ("reports", "desktop_app", "db") for path in (ROOT / folder).rglob("*.py")
    ):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "T":
                room, text = (one.value for one in node.args if isinstance(one, ast.Constant))
                if room in FORM_TEXTS:
                    found.add((str(room), str(text)))
    return found


def with_annex() -> Dossier:
    """Return the sample with the list of participants under each record."""
    made = sample_dossiers()[0]
    return replace(made, records=tuple(replace(one, annex_participants=True) for one in made.records))


def paper(language: str = "", record: int = -1, form: str = "") -> Document:
    dossier = with_annex()
    return document_of(dossier, dossier.records[record].uid, language=language, form=form)


def test_the_shipped_languages_are_languages_of_records() -> None:
    assert languages() == SHIPPED
    assert set(SHIPPED) <= {one.value for one in Language}


@pytest.mark.parametrize("language", SHIPPED)
def test_every_text_of_a_paper_is_translated(language: str) -> None:
    assert marked_in_papers() - set(translated(language)) == set()


@pytest.mark.parametrize("language", SHIPPED)
def test_translations_keep_their_placeholders(language: str) -> None:
    changed = [
        text for (_, text), said in translated(language).items() if placeholders(text) != placeholders(said)
    ]
    assert changed == []


def test_a_language_without_a_file_prints_the_source_texts() -> None:
    assert translator("km")("Annex") == "Annex"
    assert share_translated("km") == 0
    assert share_translated("en") == 1


def test_a_vietnamese_record_prints_vietnamese_furniture() -> None:
    made = paper()
    said = "\n".join((*texts_of(made), made.header, made.mark, made.page_of))
    assert [one for one in (*VIETNAMESE, "DỰ THẢO", "Trang {page}/{pages}") if one not in said] == []
    assert [one for one in ENGLISH if one in said] == []


def test_the_language_asked_for_comes_before_that_of_the_record() -> None:
    assert paper("fr").page_of == "Page {page} sur {pages}"
    assert paper("ar", record=0).page_of == "الصفحة {page} من {pages}"
    assert paper("en").page_of == "Page {page} of {pages}"


@pytest.fixture
def office(store: Store) -> Store:
    with store.unit() as unit:
        put_dossier(unit, with_annex())
        unit.commit()
    return store


@pytest.mark.parametrize("ending", [ending for ending, _ in EXPORT_KINDS if ending != ".json"])
def test_every_kind_of_file_speaks_vietnamese(office: Store, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"paper{ending}"
    export(office, with_annex().records[-1].uid, path)
    said = words_of_file(path)
    assert [one for one in VIETNAMESE[1:] if one not in said] == []
    assert [one for one in ENGLISH if one in said] == []


def words_of_file(path: Path) -> str:
    data = path.read_bytes()
    if path.suffix == ".pdf":
        said = text_by_pdfium(data)
    elif path.suffix == ".docx":
        said = "\n".join(node.text or "" for node in opened(data).element.body.iter() if node.text)
    else:
        said = data.decode()
    return " ".join(said.split())


def test_the_lines_proposed_above_a_title_are_in_the_language_of_the_record() -> None:
    first, *_, last = propose_preface(with_annex(), Family.STATEMENT, Language.VIETNAMESE).splitlines()
    assert first.startswith("Kết quả ")
    assert last == "Tổ chức tại Port Lumen, ngày 12-13 tháng 5 năm 2026."


@pytest.mark.parametrize(
    ("language", "family", "title"),
    [
        (Language.ENGLISH, Family.STATEMENT, "Port Lumen Statement"),
        (Language.VIETNAMESE, Family.STATEMENT, "Tuyên bố Port Lumen"),
        (Language.FRENCH, Family.RECORD_OF_MEETING, "Compte rendu de réunion"),
        (Language.KHMER, Family.RESOLUTION, "Resolution"),
    ],
)
def test_a_title_is_proposed_in_the_language_of_the_record(
    language: Language, family: Family, title: str
) -> None:
    assert propose_title(with_annex(), family, language) == title


def test_the_next_edition_is_numbered_in_the_language_of_the_office(store: Store) -> None:
    series = file_series(store, Series(title="Hội nghị Lãnh đạo thường niên"))
    file_office(store, replace(get_office(store), language=Language.VIETNAMESE))
    assert next_edition(store, series.uid).title == "Hội nghị Lãnh đạo thường niên lần thứ nhất"


def test_arabic_lists_have_arabic_commas_and_days() -> None:
    said = "\n".join(texts_of(paper("ar", form="event_page")))
    assert "الثلاثاء، 12 مايو 2026" in said
    counts = "عدد المشاركين: 40، منهم مندوبون: 38، عدد الجمعيات الوطنية: 8، عدد الوفود: 12"
    assert f"المجموع – {counts}" in said


def test_the_words_of_every_choice_are_found_in_the_context_they_are_told_in() -> None:
    said = translated("vi")
    untold = {
        one.label
        for choice in (
            Category,
            DelegationRole,
            AttendanceState,
            Presence,
            RoleKind,
            Mode,
            Family,
            RecordStatus,
        )
        for one in choice
        if (context_of(one), one.label) not in said
    }
    assert untold == set()
