"""Indonesian: no articles and no plurals, so every count has one form."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

GRAMMAR = Grammar(
    delegates={"other": "{number} delegasi"},
    societies={"other": "{number} Perhimpunan Nasional"},
    numerals=("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"),
    representatives="perwakilan dari {whom}",
    categories={
        Category.MEMBER_SOCIETY: {"other": "{number} Perhimpunan Nasional anggota"},
        Category.LEAD_COUNTRY: {"other": "{number} negara pemimpin"},
        Category.PARTICIPATING_COUNTRY: {"other": "{number} negara peserta"},
        Category.SUPPORTING_COUNTRY: {"other": "{number} negara pendukung"},
        Category.PARTNER_SOCIETY: {"other": "{number} Perhimpunan Nasional mitra"},
        Category.INTERNATIONAL_ORGANISATION: {"other": "{number} organisasi internasional"},
        Category.CIVIL_SOCIETY: {"other": "{number} organisasi masyarakat sipil"},
    },
    sentences={
        SentenceKind.OPENING: (
            "{meeting.title} diselenggarakan",
            " pada {meeting.dates}",
            " di {meeting.place}",
            ", dihadiri oleh {counts.delegates} dari {counts.societies}",
            ": {societies}",
            ".",
        ),
        SentenceKind.HOSTED: ("Pertemuan ini diselenggarakan oleh {host} sebagai tuan rumah.",),
        SentenceKind.PRESIDED: (
            "Pertemuan dipimpin oleh {presided_by}",
            " dan dibuka oleh {opened_by}",
            ".",
        ),
        SentenceKind.ATTENDED: ("Pertemuan dihadiri oleh {categories}.",),
        SentenceKind.POINTS: ("Agenda pertemuan meliputi hal-hal berikut: {agenda}.",),
        SentenceKind.THANKS: (
            "Para peserta menyampaikan penghargaan kepada {host} sebagai tuan rumah pertemuan.",
        ),
        SentenceKind.NEXT_MEETING: (
            "{next.title} akan diselenggarakan",
            " pada {next.dates}",
            " di {next.place}",
            ".",
        ),
        SentenceKind.NEXT_CHAIR: ("Pada tahun {rota.year}, pertemuan akan dipimpin oleh {rota.chair}.",),
        SentenceKind.TURNS: ("Urutan giliran ketua: {rota.turns}.",),
    },
    and_online=" dan secara daring",
    virtual={
        SentenceKind.OPENING: (
            "{meeting.title} diselenggarakan secara daring",
            " pada {meeting.dates}",
            ", dihadiri oleh {counts.delegates} dari {counts.societies}",
            ": {societies}",
            ".",
        ),
    },
)
