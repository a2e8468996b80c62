"""The texts of the sample file: two records in English and one in Vietnamese, all of them made up."""

from collections.abc import Iterable, Iterator
from string import Formatter

from db.records.paragraph import Paragraph, ParagraphKind, Run, joined

KINDS = {
    "#": ParagraphKind.HEADING,
    "¶": ParagraphKind.PLAIN,
    "1": ParagraphKind.NUMBERED,
    "↳": ParagraphKind.CONTINUATION,
    "a": ParagraphKind.SUB_PARAGRAPH,
    "•": ParagraphKind.BULLET,
}
"""The sign before each line below says what kind of paragraph it is."""

STATEMENT = """
¶ The {meeting.title} was held on {meeting.dates} in {meeting.place}, Kaleo. It brought together {counts.delegates} of {counts.societies} and of their partners. The Societies were: {societies}.
¶ The meeting was hosted by {host}. The opening ceremony was presided over by {presided_by}, and the meeting was opened by {opened_by}. The leaders thanked their hosts for a warm welcome and careful preparation.
# Ready before the storm season
¶ The leaders shared what they had learned in the storm season of 2025, when six of the eight Societies worked in each other's islands for the first time. They agreed to give priority to the following:
• Placing relief goods on the outer islands before the end of September 2026.
• Sharing early warning data among the Societies, and practising together at least once a year.
• Protecting the staff and volunteers who respond, with insurance and rest for everybody who serves longer than ten days.
• Agreeing in advance how a Society asks for help and who pays for what.
¶ The leaders welcomed the offer of the Sindara Red Cross to keep the common stock list, and asked every Society to report its stocks twice a year.
# Volunteers and youth
¶ The leaders recognised that young volunteers carried much of the work of the past year. They committed to reserve at least one third of the seats in their technical committees for representatives of youth, and asked the Coral Arc Youth Network to report on progress at the next meeting.
# Working together as a network
¶ The leaders looked back on what was agreed at the 3rd meeting. Five of its seven commitments have been met. The two others, on a common training calendar and on joint purchasing, continue with a new date of March 2027.
# 2027 meeting
¶ The leaders resolved to meet again by May 2027. The Belantu Red Crescent Society will host the 5th meeting and chair the network in 2027, to be followed by the Marelua Red Cross in 2028.
"""  # noqa: E501 - one line a paragraph

RECORD_OF_MEETING = """
1 The Technical Session of the 4th Annual Coral Arc Leadership Meeting was convened on 13 May 2026 in Port Lumen, Kaleo, as a follow-up of the leaders' discussion on the storm season.
1 The session was attended by representatives of the 8 National Societies of the Coral Arc, of the Ministry of Relief of Kaleo, of the Coral Arc Forum and of the Coral Arc Youth Network.
1 The agenda included the following points: stocks on the outer islands, early warning, mutual help, and the next session.
1 The representative of the Sindara Red Cross presented the common stock list. Seven of the eight Societies have entered their stocks.
↳ The Tenuva Red Cross informed that its stocks will be entered in June 2026, after the count in its branches.
↳ Participants recognised that a list is of use only while it is kept up to date.
1 The session agreed on three conditions under which goods are moved between islands:
a The Society that asks names the goods and the port.
a The Society that gives answers within 24 hours.
a The cost of transport is shared, unless
a both sides agree otherwise in writing.
1 The representative of the Ruhani Red Crescent Society proposed a small working group on early warning. The proposal was supported by all participants.
↳ The Coral Arc Forum confirmed its readiness to give the group access to its tide gauges.
1 The session adopted the following next steps:
1 The participants expressed their gratitude to {host} for hosting the session.
1 The list of participants can be found in the Annex.
"""  # noqa: E501 - one line a paragraph

NEXT_STEPS = (
    ("Step", "Who", "When"),
    ("Enter stocks in the common list", "Tenuva Red Cross", "June 2026"),
    ("Name the members of the working group", "All Societies", "31 July 2026"),
    ("Hold the first joint exercise", "Oraso Red Cross Society", "By the next meeting"),
)

VIETNAMESE_STATEMENT = """
¶ Hội nghị Lãnh đạo thường niên lần thứ 4 của các Hội Chữ thập đỏ và Trăng lưỡi liềm đỏ vùng Cung San Hô được tổ chức trong hai ngày 12 và 13 tháng 5 năm 2026 tại Cảng Lumen, Kaleo. Tham dự hội nghị có 40 đại biểu, trong đó 32 đại biểu đến từ 8 Hội quốc gia.
¶ Hội Chữ thập đỏ Kaleo đăng cai hội nghị. Tiến sĩ Amara Tolei, Chủ tịch Hội Chữ thập đỏ Kaleo, chủ trì lễ khai mạc; ông Marcel Adoue, Bộ trưởng Bộ Cứu trợ Kaleo, phát biểu khai mạc. Các nhà lãnh đạo chân thành cảm ơn Hội chủ nhà đã đón tiếp nồng hậu và chuẩn bị chu đáo.
# Sẵn sàng trước mùa bão
¶ Các nhà lãnh đạo đã chia sẻ những bài học rút ra từ mùa bão năm 2025 và thống nhất ưu tiên những việc sau:
• Dự trữ hàng cứu trợ trên các đảo xa trước cuối tháng 9 năm 2026.
• Chia sẻ dữ liệu cảnh báo sớm giữa các Hội và diễn tập chung ít nhất mỗi năm một lần.
• Bảo vệ nhân viên và tình nguyện viên tham gia ứng phó; bảo đảm chế độ bảo hiểm và nghỉ ngơi cho những người làm nhiệm vụ quá mười ngày.
• Thỏa thuận trước về cách thức đề nghị hỗ trợ và việc phân chia chi phí.
# Tình nguyện viên và thanh niên
¶ Các nhà lãnh đạo ghi nhận các tình nguyện viên trẻ đã đảm đương phần lớn công việc trong năm qua. Các Hội cam kết dành ít nhất một phần ba số ghế trong các ban chuyên môn cho đại diện thanh niên.
# Hội nghị năm 2027
¶ Các nhà lãnh đạo nhất trí họp lại trước tháng 6 năm 2027. Hội Trăng lưỡi liềm đỏ Belantu sẽ đăng cai hội nghị lần thứ 5.
"""  # noqa: E501 - one line a paragraph


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text in which each line begins with the sign of its kind.

    What stands in curly brackets is a live field; it says nothing yet.
    """
    for line in text.strip().splitlines():
        sign, _, words = line.partition(" ")
        yield Paragraph(kind=KINDS[sign], runs=joined(_runs(words)))


def _runs(words: str) -> Iterator[Run]:
    for literal, field, _, _ in Formatter().parse(words):
        yield Run(literal)
        if field:
            yield Run(f"{{{field}}}", field=field)


def table(rows: Iterable[tuple[str, ...]]) -> Paragraph:
    """Return *rows* as a paragraph that is a table; the first one is its head."""
    cells = tuple(tuple((Run(text),) for text in row) for row in rows)
    return Paragraph(kind=ParagraphKind.TABLE, rows=cells)
