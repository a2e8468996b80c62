"""Who works at this desk: chosen in Settings, said by the history."""

from PySide6.QtWidgets import QLineEdit

from db.records.person import Person
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.usecases.file.places import RecordsPlace
from desktop_app.usecases.register.people import file_person
from tests.db.builders import ask
from tests.desktop_app.hands import Hands

LAST = "SELECT changed_by FROM change ORDER BY id DESC LIMIT 1"


def test_the_name_typed_in_settings_is_that_of_the_history(window: Hands) -> None:
    window.go(Place("settings"))
    field = window.find(QLineEdit, "desk-name")
    login = field.placeholderText()
    assert window.store.desk == login
    field.setText("  Ana   Soares ")
    field.editingFinished.emit()
    file_person(window.store, Person(full_name="Nurul Hassan"))
    assert ask(window.store.place, LAST) == [("Ana Soares",)]
    assert preferred.desk_name(window.program.preferences) == "Ana   Soares"


def test_the_name_is_that_of_the_next_file_too(program: Hands, office_place: RecordsPlace) -> None:
    preferred.keep_desk_name(program.program.preferences, "Ana Soares")
    program.begin(office_place)
    assert program.store.desk == "Ana Soares"
