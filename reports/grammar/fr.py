"""French."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

GRAMMAR = Grammar(
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
    },
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
