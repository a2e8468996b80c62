"""French."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

_BARE_COUNTRIES = frozenset(
    [
        "bahrein",
        "brunei",
        "chypre",
        "cuba",
        "djibouti",
        "fidji",
        "haiti",
        "israel",
        "kiribati",
        "madagascar",
        "malte",
        "maurice",
        "monaco",
        "nauru",
        "oman",
        "palau",
        "samoa",
        "singapour",
        "taiwan",
        "tonga",
        "tuvalu",
        "vanuatu",
    ]
)
_PLURAL_COUNTRIES = (
    "bahamas",
    "comores",
    "emirats",
    "etats",
    "iles",
    "maldives",
    "palaos",
    "pays-bas",
    "philippines",
    "seychelles",
)
_MASCULINE_IN_E = frozenset(["belize", "cambodge", "mexique", "mozambique", "suriname", "zimbabwe"])
_VOWELS = tuple("aeiouyh")


def _country_article(folded: str) -> str:
    """Return the article of a country: by number, first sound, and gender, which its end tells."""
    first = folded.split(maxsplit=1)[0] if folded else ""
    if not folded or folded in _BARE_COUNTRIES:
        return ""
    if folded.startswith(_PLURAL_COUNTRIES):
        return "les "
    if first.startswith(_VOWELS) and not first.startswith("y"):
        return "l’"
    is_feminine = first.endswith("e") and first not in _MASCULINE_IN_E
    return "la " if is_feminine else "le "


GRAMMAR = Grammar(
    country_article=_country_article,
    delegates={"one": "un délégué", "other": "{number} délégués"},
    societies={"one": "une Société nationale", "other": "{number} Sociétés nationales"},
    numerals=("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    articles={
        "la ": "",
        "le ": "",
        "les ": "",
        "l'": "",
        "l’": "",
        "croix": "la ",
        "societe": "la ",
        "federation": "la ",
        "republique": "la ",
        "commission": "la ",
        "banque": "la ",
        "croissant": "le ",
        "comite": "le ",
        "ministere": "le ",
        "gouvernement": "le ",
        "programme": "le ",
        "haut": "le ",
        "fonds": "le ",
        "bureau": "le ",
        "union": "l’",
        "organisation": "l’",
        "association": "l’",
        "agence": "l’",
        "nations": "les ",
    },
    representatives="des représentants des entités suivantes : {whom}",
    categories={
        Category.MEMBER_SOCIETY: {
            "one": "une Société nationale membre",
            "other": "les {number} Sociétés nationales membres",
        },
        Category.LEAD_COUNTRY: {"one": "le pays chef de file", "other": "les {number} pays chefs de file"},
        Category.PARTICIPATING_COUNTRY: {"one": "un pays participant", "other": "{number} pays participants"},
        Category.SUPPORTING_COUNTRY: {"one": "un pays d’appui", "other": "{number} pays d’appui"},
        Category.PARTNER_SOCIETY: {
            "one": "une Société nationale partenaire",
            "other": "{number} Sociétés nationales partenaires",
        },
        Category.INTERNATIONAL_ORGANISATION: {
            "one": "une organisation internationale",
            "other": "{number} organisations internationales",
        },
        Category.CIVIL_SOCIETY: {
            "one": "une organisation de la société civile",
            "other": "{number} organisations de la société civile",
        },
    },
    sentences={
        SentenceKind.OPENING: (
            "La réunion intitulée « {meeting.title} » s’est tenue",
            " ({meeting.dates})",
            " à {meeting.place}",
            ", avec la participation de {counts.delegates} représentant {counts.societies}",
            " : {societies}",
            ".",
        ),
        SentenceKind.HOSTED: ("La réunion a été accueillie par {host}.",),
        SentenceKind.PRESIDED: (
            "La réunion a été présidée par {presided_by}",
            " et ouverte par {opened_by}",
            ".",
        ),
        SentenceKind.ATTENDED: ("Ont participé à la réunion {categories}.",),
        SentenceKind.POINTS: ("L’ordre du jour comprenait les points suivants : {agenda}.",),
        SentenceKind.THANKS: ("Les participants ont remercié {host} d’avoir accueilli la réunion.",),
        SentenceKind.NEXT_MEETING: (
            "La prochaine réunion, « {next.title} », se tiendra",
            " ({next.dates})",
            " à {next.place}",
            ".",
        ),
        SentenceKind.NEXT_CHAIR: ("En {rota.year}, la réunion sera présidée par {rota.chair}.",),
        SentenceKind.TURNS: ("La présidence sera assurée successivement par {rota.turns}.",),
    },
    and_online=" et en ligne",
    virtual={
        SentenceKind.OPENING: (
            "La réunion intitulée « {meeting.title} » s’est tenue en ligne",
            " ({meeting.dates})",
            ", avec la participation de {counts.delegates} représentant {counts.societies}",
            " : {societies}",
            ".",
        ),
    },
)
