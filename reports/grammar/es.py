"""Spanish."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

GRAMMAR = Grammar(
    delegates={"one": "un delegado", "other": "{number} delegados"},
    societies={"one": "una Sociedad Nacional", "other": "{number} Sociedades Nacionales"},
    numerals=("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    articles={
        "la ": "",
        "el ": "",
        "los ": "",
        "las ": "",
        "cruz": "la ",
        "media luna": "la ",
        "sociedad": "la ",
        "federacion": "la ",
        "republica": "la ",
        "organizacion": "la ",
        "asociacion": "la ",
        "union": "la ",
        "oficina": "la ",
        "comision": "la ",
        "agencia": "la ",
        "comite": "el ",
        "ministerio": "el ",
        "gobierno": "el ",
        "programa": "el ",
        "fondo": "el ",
        "banco": "el ",
        "alto": "el ",
        "naciones": "las ",
    },
    representatives="representantes de las siguientes entidades: {whom}",
    categories={
        Category.MEMBER_SOCIETY: {
            "one": "una Sociedad Nacional miembro",
            "other": "las {number} Sociedades Nacionales miembros",
        },
        Category.LEAD_COUNTRY: {"one": "el país líder", "other": "los {number} países líderes"},
        Category.PARTICIPATING_COUNTRY: {
            "one": "un país participante",
            "other": "{number} países participantes",
        },
        Category.SUPPORTING_COUNTRY: {"one": "un país de apoyo", "other": "{number} países de apoyo"},
        Category.PARTNER_SOCIETY: {
            "one": "una Sociedad Nacional asociada",
            "other": "{number} Sociedades Nacionales asociadas",
        },
        Category.INTERNATIONAL_ORGANISATION: {
            "one": "una organización internacional",
            "other": "{number} organizaciones internacionales",
        },
        Category.CIVIL_SOCIETY: {
            "one": "una organización de la sociedad civil",
            "other": "{number} organizaciones de la sociedad civil",
        },
    },
    sentences={
        SentenceKind.OPENING: (
            "La reunión «{meeting.title}» se celebró",
            " ({meeting.dates})",
            " en {meeting.place}",
            ", con la participación de {counts.delegates} de {counts.societies}",
            ": {societies}",
            ".",
        ),
        SentenceKind.HOSTED: ("{host} acogió la reunión.",),
        SentenceKind.PRESIDED: (
            "La reunión fue presidida por {presided_by}",
            " e inaugurada por {opened_by}",
            ".",
        ),
        SentenceKind.ATTENDED: ("Asistieron a la reunión {categories}.",),
        SentenceKind.POINTS: ("El orden del día incluyó los siguientes puntos: {agenda}.",),
        SentenceKind.THANKS: (
            "Los participantes expresaron su agradecimiento por haber acogido la reunión a: {host}.",
        ),
        SentenceKind.NEXT_MEETING: (
            "La próxima reunión, «{next.title}», se celebrará",
            " ({next.dates})",
            " en {next.place}",
            ".",
        ),
        SentenceKind.NEXT_CHAIR: ("En {rota.year} presidirá la reunión {rota.chair}.",),
        SentenceKind.TURNS: ("La presidencia corresponderá sucesivamente a: {rota.turns}.",),
    },
    and_online=" y en línea",
    virtual={
        SentenceKind.OPENING: (
            "La reunión «{meeting.title}» se celebró en línea",
            " ({meeting.dates})",
            ", con la participación de {counts.delegates} de {counts.societies}",
            ": {societies}",
            ".",
        ),
    },
)
