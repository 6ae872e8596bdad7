"""Arabic: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    of=("من", "عام", "من عام", "لعام", "سنة"),
    and_=("و",),
    from_=("من",),
    to=("إلى", "حتى", "وحتى"),
    between=("بين",),
    weekday_lead=("يوم",),
    this=("هذا", "هذه"),
    last=("الماضي", "الماضية", "الفائت"),
    next=("المقبل", "المقبلة", "القادم", "القادمة"),
    every=("كل",),
    ago_before=("قبل", "منذ"),
    year_mark=("عام", "سنة", "العام", "لعام", "بعام", "وعام"),
    year_lead=("في", "منذ", "حتى", "قبل", "بعد"),
    early=("أوائل", "مطلع", "بداية"),
    middle=("منتصف",),
    late=("أواخر", "نهاية"),
    since=("منذ",),
    until=("حتى", "إلى"),
    before=("قبل",),
    after=("بعد",),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    units={
        "العام": "year", "سنوات": "year", "أعوام": "year", "عاما": "year", "أشهر": "month",
        "أسابيع": "week",
    },
    relative_days={"غدا": 1, "أول أمس": -2},
    numbers={
        "ثلاث": 3, "ثلاثة": 3, "أربع": 4, "أربعة": 4, "خمس": 5, "خمسة": 5, "ست": 6, "ستة": 6, "سبع": 7,
        "سبعة": 7, "ثماني": 8, "ثمانية": 8, "تسع": 9, "تسعة": 9, "عشر": 10, "عشرة": 10,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["ستجرى الانتخابات في 15 أكتوبر 2025."],
    "2019/..": ["المصنع مغلق منذ عام 2019."],
}

NOT_TIMES = [
    "عمره 44 عاما.",
]
# fmt: on
