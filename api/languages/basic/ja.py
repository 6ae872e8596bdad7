"""Japanese: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    of=("の",),
    and_=("と", "、"),
    to=("から", "～", "〜", "-"),
    range_middle=("から",),
    range_end=("まで", "にかけて"),
    case_end=("に", "、", "には", "の", "は", "で"),
    day_mark=("日",),
    not_after_day=("間", "前", "後", "連", "目", "ぶ"),
    every=("毎週",),
    last_week=("先週の", "先週"),
    this_week=("今週の", "今週"),
    next_week=("来週の", "来週"),
    year_mark=("年",),
    decade_after=("年代",),
    early_after=("初め", "はじめ", "初旬", "上旬"),
    middle_after=("半ば", "中旬"),
    late_after=("末", "下旬"),
    since_after=("から", "以来", "以降"),
    until_after=("まで",),
    by_after=("までに",),
    before_after=("以前", "より前"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    counts_from_reference=True,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["選挙は2025年10月15日に行われる。"],
    "2019/..": ["工場は2019年から閉鎖されている。"],
    "2025-07-05": ["今月5日に始まった。"],
    "199X": ["1990年代に建てられた。"],
    "2025-08-06": ["来週の水曜日に始まる。"],
}

NOT_TIMES = [
    "60年後、壁はまだ立っている。",
    "彼は44歳で、3日間働いた。",
]
# fmt: on
