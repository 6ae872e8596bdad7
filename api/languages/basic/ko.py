"""Korean: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    range_middle=("부터",),
    range_end=("까지",),
    case_end=("에", "에는", "의", "은", ","),
    day_mark=("일",),
    not_after_day=("간", "전", "후", "째", "동안"),
    this=("이번",),
    last=("지난",),
    next=("다음",),
    every=("매주", "매"),
    year_mark=("년",),
    decade_after=("년대",),
    early_after=("초",),
    middle_after=("중순",),
    late_after=("말",),
    since_after=("부터", "이후"),
    until_after=("까지",),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["선거는 2025년 10월 15일에 열린다."],
    "2019/..": ["공장은 2019년부터 닫혀 있다."],
    "2025-07-25": ["지난 금요일에 사임했다."],
}

NOT_TIMES: list[str] = []
# fmt: on
