"""Chinese: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("和", "、", "及"),
    from_=("从", "自"),
    to=("到", "至", "-", "—"),
    range_middle=("至", "到"),
    case_end=("，", "的"),
    day_mark=("日", "号"),
    not_after_day=("前", "后", "内", "间"),
    this=("本", "这", "这个"),
    weekend=("周末",),
    every=("每周", "每", "每个"),
    last_week=("上周", "上星期"),
    this_week=("本周", "这周"),
    next_week=("下周", "下星期"),
    year_mark=("年",),
    decade_after=("年代",),
    century=("世纪",),
    early_after=("初", "上旬"),
    middle_after=("中旬", "中"),
    late_after=("底", "末", "下旬"),
    since=("自", "自从"),
    since_after=("以来", "起"),
    until=("到", "截至", "直到"),
    until_after=("为止",),
    before_after=("之前", "以前", "前"),
    after_after=("之后", "以后", "后"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    counts_from_reference=True,
    days_of_week={"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6},
    numbers={
        "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["选举将于2025年10月15日举行。"],
    "2025-07-25": ["上周五开幕。"],
    "2022": ["三年前他来了。"],
    "19XX": ["20世纪建成。"],
    "2025-08-06": ["下周三开幕。"],
    "2019/..": ["工厂自2019年以来关闭。"],
    "199X": ["1990年代他住在北京。"],
}

NOT_TIMES = [
    "60年后，墙仍在。",
    "他44岁，花了三天时间。",
]
# fmt: on
