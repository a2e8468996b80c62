import pytest

from db.records.attendance import AttendanceState, Category, DelegationRole
from db.records.meeting import Meeting
from db.records.problems import Refused
from db.store import Store
from desktop_app.usecases.meetings import read_dossier
from desktop_app.usecases.pasting import PastedRow, paste_participants, read_pasted


def test_without_a_head_the_columns_are_name_post_organisation() -> None:
    assert read_pasted("Ana Soares\tPresident\tIsles Society\n") == (
        PastedRow(printed_name="Ana Soares", printed_post="President", printed_organisation="Isles Society"),
    )


def test_a_head_says_what_is_where() -> None:
    text = "Organization\tFull name\tStatus\tRole\nIsles Society\tAna\tpresent\tHead\n"
    assert read_pasted(text) == (
        PastedRow(
            printed_name="Ana",
            printed_organisation="Isles Society",
            state=AttendanceState.PRESENT,
            role=DelegationRole.HEAD,
        ),
    )


def test_what_has_no_place_goes_to_the_note() -> None:
    (row,) = read_pasted("Name\tE-mail\tStatus\tRemarks\nAna\tana@isles.example\tperhaps\tvegetarian")
    assert row.note == "E-mail: ana@isles.example; Status: perhaps; vegetarian"


def test_more_cells_than_columns_are_kept() -> None:
    assert read_pasted("Ana\tPresident\tIsles\tRoom 4\t\tlate")[0].note == "Room 4; late"


def test_a_cell_of_two_lines_as_excel_writes_it() -> None:
    (row,) = read_pasted('Ana\t"President,\nActing"\tIsles')
    assert row.printed_post == "President, Acting"


def test_quotation_marks_that_do_not_pair_are_text() -> None:
    rows = read_pasted('Ana\t"Skipper\nBo\tMate')
    assert [(row.printed_name, row.printed_post) for row in rows] == [("Ana", '"Skipper'), ("Bo", "Mate")]


def test_names_alone() -> None:
    assert [row.printed_name for row in read_pasted("Ana\r\n\r\nBo\r\n")] == ["Ana", "Bo"]


def test_a_first_line_that_is_a_person_is_no_head() -> None:
    assert len(read_pasted("President\tAna\nMate\tBo")) == 2


def test_pasted_organisations_are_known_by_any_spelling(store: Store, boats: Meeting) -> None:
    rows = read_pasted("Ana\tPresident\tTimor Leste Red Cross\nBo\tMate\tBoat Club")
    done = paste_participants(store, boats.uid, rows)
    dossier = read_dossier(store, boats.uid)
    assert [one.printed_name for one in dossier.delegations] == ["Timor Leste Red Cross", "Boat Club"]
    assert [one.organisation is not None for one in dossier.delegations] == [True, False]
    done.undo(store)
    assert read_dossier(store, boats.uid).delegations == ()


def test_one_wrong_row_keeps_all_out(store: Store, boats: Meeting) -> None:
    rows = (PastedRow(printed_name="Ana"), PastedRow(printed_name="x" * 301, category=Category.GUEST))
    with pytest.raises(Refused) as refused:
        paste_participants(store, boats.uid, rows)
    assert [one.place for one in refused.value.problems] == ["rows.1.printed_name"]
    assert read_dossier(store, boats.uid).attendance == ()
