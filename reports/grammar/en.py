"""English."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

_COUNTRIES_WITH_ARTICLE = (
    "bahamas",
    "central african",
    "comoros",
    "cook islands",
    "czech republic",
    "democratic",
    "dominican republic",
    "gambia",
    "islamic",
    "kingdom",
    "lao people",
    "maldives",
    "marshall islands",
    "netherlands",
    "philippines",
    "republic",
    "russian federation",
    "seychelles",
    "socialist",
    "solomon islands",
    "state of",
    "united",
)
"""How the names of countries begin that have an article: "the Philippines", "the Republic of Kazakhstan"."""


def _country_article(folded: str) -> str:
    return "the " if folded.startswith(_COUNTRIES_WITH_ARTICLE) else ""


GRAMMAR = Grammar(
    country_article=_country_article,
    delegates={"one": "{number} delegate", "other": "{number} delegates"},
    societies={"one": "{number} National Society", "other": "{number} National Societies"},
    numerals=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    articles={"the ": "", "": "the "},
    representatives="representatives of {whom}",
    categories={
        Category.MEMBER_SOCIETY: {
            "one": "one member National Society",
            "other": "the {number} member National Societies",
        },
        Category.LEAD_COUNTRY: {"one": "the lead country", "other": "the {number} lead countries"},
        Category.PARTICIPATING_COUNTRY: {
            "one": "one participating country",
            "other": "{number} participating countries",
        },
        Category.SUPPORTING_COUNTRY: {
            "one": "one supporting country",
            "other": "{number} supporting countries",
        },
        Category.PARTNER_SOCIETY: {
            "one": "one partner National Society",
            "other": "{number} partner National Societies",
        },
        Category.INTERNATIONAL_ORGANISATION: {
            "one": "one international organization",
            "other": "{number} international organizations",
        },
        Category.CIVIL_SOCIETY: {
            "one": "one civil society organization",
            "other": "{number} civil society organizations",
        },
    },
    sentences={
        SentenceKind.OPENING: (
            "The {meeting.title} was held",
            " on {meeting.dates}",
            " in {meeting.place}",
            ", with a total of {counts.delegates} from {counts.societies}",
            ": {societies}",
            ".",
        ),
        SentenceKind.HOSTED: ("The meeting was hosted by {host}.",),
        SentenceKind.PRESIDED: (
            "The meeting was presided over by {presided_by}",
            " and opened by {opened_by}",
            ".",
        ),
        SentenceKind.ATTENDED: ("The meeting was attended by {categories}.",),
        SentenceKind.POINTS: ("The meeting agenda included the following points: {agenda}.",),
        SentenceKind.THANKS: (
            "The participants expressed their appreciation to {host} for hosting the meeting.",
        ),
        SentenceKind.NEXT_MEETING: (
            "The {next.title} will be held",
            " on {next.dates}",
            " in {next.place}",
            ".",
        ),
        SentenceKind.NEXT_CHAIR: ("In {rota.year} the meeting will be chaired by {rota.chair}.",),
        SentenceKind.TURNS: ("The chair will pass to {rota.turns}.",),
    },
    and_online=" and online",
    virtual={
        SentenceKind.OPENING: (
            "The {meeting.title} was held virtually",
            " on {meeting.dates}",
            ", with a total of {counts.delegates} from {counts.societies}",
            ": {societies}",
            ".",
        ),
    },
)
