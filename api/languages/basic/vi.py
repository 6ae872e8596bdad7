"""Vietnamese: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    article=("ngày", "tháng"),
    and_=("và",),
    from_=("từ",),
    to=("đến", "tới"),
    every=("mỗi", "hàng"),
    year_mark=("năm", ", năm"),
    since=("từ", "kể từ"),
    until=("đến", "cho đến"),
    before=("trước",),
    after=("sau",),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Cuộc bầu cử diễn ra ngày 15 tháng 10 năm 2025."],
    "2019/..": ["Nhà máy đóng cửa từ năm 2019."],
    "2025-07-30": ["Bộ trưởng từ chức hôm qua."],
}

NOT_TIMES: list[str] = []
# fmt: on
