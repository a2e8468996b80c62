"""Arabic: counted words in the genitive, and nouns for verbs, which would ask for the gender of a name."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

GRAMMAR = Grammar(
    delegates={
        "one": "مندوب واحد",
        "two": "مندوبَيْن اثنين",
        "few": "{number} مندوبين",
        "many": "{number} مندوباً",
        "other": "{number} مندوب",
    },
    societies={
        "one": "جمعية وطنية واحدة",
        "two": "جمعيتين وطنيتين",
        "few": "{number} جمعيات وطنية",
        "many": "{number} جمعية وطنية",
        "other": "{number} جمعية وطنية",
    },
    representatives="ممثلون عن {whom}",
    person="{name}، {post}",
    categories={
        Category.MEMBER_SOCIETY: {
            "one": "الجمعية الوطنية العضو",
            "two": "الجمعيتين الوطنيتين العضوين",
            "other": "الجمعيات الوطنية الأعضاء وعددها {number}",
        },
        Category.LEAD_COUNTRY: {
            "one": "البلد الرائد",
            "two": "البلدين الرائدين",
            "other": "البلدان الرائدة وعددها {number}",
        },
        Category.PARTICIPATING_COUNTRY: {
            "one": "بلد مشارك واحد",
            "two": "بلدين مشاركين",
            "few": "{number} بلدان مشاركة",
            "other": "{number} بلداً مشاركاً",
        },
        Category.SUPPORTING_COUNTRY: {
            "one": "بلد داعم واحد",
            "two": "بلدين داعمين",
            "few": "{number} بلدان داعمة",
            "other": "{number} بلداً داعماً",
        },
        Category.PARTNER_SOCIETY: {
            "one": "جمعية وطنية شريكة واحدة",
            "two": "جمعيتين وطنيتين شريكتين",
            "few": "{number} جمعيات وطنية شريكة",
            "other": "{number} جمعية وطنية شريكة",
        },
        Category.INTERNATIONAL_ORGANISATION: {
            "one": "منظمة دولية واحدة",
            "two": "منظمتين دوليتين",
            "few": "{number} منظمات دولية",
            "other": "{number} منظمة دولية",
        },
        Category.CIVIL_SOCIETY: {
            "one": "منظمة واحدة من المجتمع المدني",
            "two": "منظمتين من المجتمع المدني",
            "few": "{number} منظمات من المجتمع المدني",
            "other": "{number} منظمة من المجتمع المدني",
        },
    },
    sentences={
        SentenceKind.OPENING: (
            "عُقد {meeting.title}",
            " في {meeting.dates}",
            " في {meeting.place}",
            "، بمشاركة {counts.delegates} من {counts.societies}",
            ": {societies}",
            ".",
        ),
        SentenceKind.HOSTED: ("كانت استضافة الاجتماع من جانب {host}.",),
        SentenceKind.PRESIDED: (
            "كانت رئاسة الاجتماع من جانب {presided_by}",
            " وافتتاحه من جانب {opened_by}",
            ".",
        ),
        SentenceKind.ATTENDED: ("حضر الاجتماعَ {categories}.",),
        SentenceKind.POINTS: ("تضمّن جدول أعمال الاجتماع النقاط التالية: {agenda}.",),
        SentenceKind.THANKS: ("أعرب المشاركون عن تقديرهم لاستضافة الاجتماع من جانب {host}.",),
        SentenceKind.NEXT_MEETING: (
            "سيُعقد {next.title}",
            " في {next.dates}",
            " في {next.place}",
            ".",
        ),
        SentenceKind.NEXT_CHAIR: ("في عام {rota.year} تكون رئاسة الاجتماع من جانب {rota.chair}.",),
        SentenceKind.TURNS: ("تسلسل الرئاسة الدورية: {rota.turns}.",),
    },
    and_online=" وعبر الإنترنت",
    virtual={
        SentenceKind.OPENING: (
            "عُقد {meeting.title} عبر الإنترنت",
            " في {meeting.dates}",
            "، بمشاركة {counts.delegates} من {counts.societies}",
            ": {societies}",
            ".",
        ),
    },
)
