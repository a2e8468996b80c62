"""The people of the sample file. All of them, their Societies and their countries are made up."""

from typing import NamedTuple

from db.records.attendance import Category
from db.records.organisation import OrganisationKind


class Somebody(NamedTuple):
    """A person of the sample: title before the name, name, post."""

    honorific: str
    name: str
    post: str


class Party(NamedTuple):
    """An organisation of the sample with its people, its head first."""

    name: str
    vietnamese: str
    kind: OrganisationKind
    category: Category
    people: tuple[Somebody, ...]


def _society(name: str, vietnamese: str, *people: Somebody, host: bool = False) -> Party:
    category = Category.HOST if host else Category.MEMBER_SOCIETY
    return Party(name, vietnamese, OrganisationKind.NATIONAL_SOCIETY, category, people)


SOCIETIES = (
    _society(
        "Kaleo Red Cross",
        "Hội Chữ thập đỏ Kaleo",
        Somebody("Dr.", "Amara Tolei", "President"),
        Somebody("", "Benoit Sarrano", "Secretary General"),
        Somebody("", "Ilse Kumandor", "Head of Disaster Management"),
        Somebody("", "Tavo", "Head of Volunteer Service"),
        host=True,
    ),
    _society(
        "Belantu Red Crescent Society",
        "Hội Trăng lưỡi liềm đỏ Belantu",
        Somebody("Dato'", "Harun Melaro bin Isandar", "National Chairman"),
        Somebody("", "Siti Noralwe", "Secretary General"),
        Somebody("", "Jamal Ourenda", "Director of Operations"),
        Somebody("Puan", "Relima Ostan", "Youth Coordinator"),
    ),
    _society(
        "Marelua Red Cross",
        "Hội Chữ thập đỏ Marelua",
        Somebody("Hon.", "Josefa Dalmontes", "Chairperson"),
        Somebody("", "Rico Alvarenza", "Secretary General"),
        Somebody("", "Corazon Vintal", "Director of Health"),
        Somebody("", "Paz Oriendo", "Adviser to the Chairperson"),
    ),
    _society(
        "Oraso Red Cross Society",
        "Hội Chữ thập đỏ Oraso",
        Somebody("U", "Thein Marlo", "President"),
        Somebody("Daw", "Hlaing Sua", "Secretary General"),
        Somebody("Ko", "Zarni Let", "Head of Logistics"),
        Somebody("Ma", "Yinthe", "Youth Officer"),
    ),
    _society(
        "Ruhani Red Crescent Society",
        "Hội Trăng lưỡi liềm đỏ Ruhani",
        Somebody("", "Farid Samanduz", "President"),
        Somebody("", "Laleh Orimand", "Secretary General"),
        Somebody("", "Navid Kesheva", "Head of Early Warning"),
        Somebody("", "Parisa Dolanwe", "Legal Adviser"),
    ),
    _society(
        "Sindara Red Cross",
        "Hội Chữ thập đỏ Sindara",
        Somebody("", "Wiranto Lesmandar", "Chairman"),
        Somebody("", "Dewi Ansalira", "Secretary General"),
        Somebody("", "Bagus", "Head of Disaster Management"),
        Somebody("", "Ratna Kelowira", "Head of Blood Service"),
    ),
    _society(
        "Tenuva Red Cross",
        "Hội Chữ thập đỏ Tenuva",
        Somebody("", "Lotu Faleavea", "President"),
        Somebody("", "Mele Tuiasova", "Secretary General"),
        Somebody("", "Sione Hakapua", "Branch Development Officer"),
        Somebody("", "Ana Vaiolena", "Finance Director"),
    ),
    _society(
        "Veluna Red Cross Society",
        "Hội Chữ thập đỏ Veluna",
        Somebody("Prof.", "Trần Hải Miên", "President"),
        Somebody("", "Lâm Quế Vân", "Vice President and Secretary General"),
        Somebody("", "Đoàn Nhật Sơn", "Head of International Relations"),
        Somebody("", "Phùng Lam Giang", "Youth Officer"),
    ),
)
"""The eight Societies of an arc of islands that no map shows, with four delegates each."""

GUESTS = (
    Party(
        "Ministry of Relief of Kaleo",
        "Bộ Cứu trợ Kaleo",
        OrganisationKind.GOVERNMENT,
        Category.GOVERNMENT,
        (Somebody("H.E.", "Marcel Adoue", "Minister of Relief"), Somebody("", "Odile Paranto", "Adviser")),
    ),
    Party(
        "Coral Arc Forum",
        "Diễn đàn Cung San Hô",
        OrganisationKind.INTERGOVERNMENTAL,
        Category.INTERNATIONAL_ORGANISATION,
        (
            Somebody("", "Helmi Castravo", "Director for Resilience"),
            Somebody("", "Noor Ishanti", "Programme Officer"),
        ),
    ),
    Party(
        "Coral Arc Youth Network",
        "Mạng lưới Thanh niên Cung San Hô",
        OrganisationKind.NETWORK,
        Category.CIVIL_SOCIETY,
        (Somebody("", "Kailani Rowe-Suma", "Chair"), Somebody("", "Duy Anh Lorca", "Vice Chair")),
    ),
    Party(
        "Secretariat of the Meeting",
        "Ban Thư ký Hội nghị",
        OrganisationKind.OTHER,
        Category.SECRETARIAT,
        (Somebody("", "Estelle Marivon", "Rapporteur"), Somebody("", "Tomas Vireo", "Interpreter")),
    ),
)
