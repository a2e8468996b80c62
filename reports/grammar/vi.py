"""Vietnamese: no articles and no plurals, so every count has one form."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

GRAMMAR = Grammar(
    delegates={"other": "{number} đại biểu"},
    societies={"other": "{number} Hội Quốc gia"},
    representatives="đại diện của {whom}",
    categories={
        Category.MEMBER_SOCIETY: {"other": "{number} Hội Quốc gia thành viên"},
        Category.LEAD_COUNTRY: {"other": "{number} nước chủ trì"},
        Category.PARTICIPATING_COUNTRY: {"other": "{number} nước tham gia"},
        Category.SUPPORTING_COUNTRY: {"other": "{number} nước hỗ trợ"},
        Category.PARTNER_SOCIETY: {"other": "{number} Hội Quốc gia đối tác"},
        Category.INTERNATIONAL_ORGANISATION: {"other": "{number} tổ chức quốc tế"},
        Category.CIVIL_SOCIETY: {"other": "{number} tổ chức xã hội dân sự"},
    },
    sentences={
        SentenceKind.OPENING: (
            "{meeting.title} đã được tổ chức",
            " {meeting.dates}",
            " tại {meeting.place}",
            ", với sự tham dự của {counts.delegates} đến từ {counts.societies}",
            ": {societies}",
            ".",
        ),
        SentenceKind.HOSTED: ("Hội nghị do {host} đăng cai.",),
        SentenceKind.PRESIDED: (
            "Hội nghị do {presided_by} chủ trì",
            " và {opened_by} khai mạc",
            ".",
        ),
        SentenceKind.ATTENDED: ("Tham dự hội nghị có {categories}.",),
        SentenceKind.POINTS: ("Chương trình nghị sự gồm các nội dung sau: {agenda}.",),
        SentenceKind.THANKS: ("Các đại biểu bày tỏ lời cảm ơn tới {host} đã đăng cai hội nghị.",),
        SentenceKind.NEXT_MEETING: (
            "{next.title} sẽ được tổ chức",
            " {next.dates}",
            " tại {next.place}",
            ".",
        ),
        SentenceKind.NEXT_CHAIR: ("Năm {rota.year}, {rota.chair} sẽ giữ vai trò chủ tọa.",),
        SentenceKind.TURNS: ("Thứ tự luân phiên chủ tọa: {rota.turns}.",),
    },
    and_online=" và trực tuyến",
    virtual={
        SentenceKind.OPENING: (
            "{meeting.title} đã được tổ chức theo hình thức trực tuyến",
            " {meeting.dates}",
            ", với sự tham dự của {counts.delegates} đến từ {counts.societies}",
            ": {societies}",
            ".",
        ),
    },
)
