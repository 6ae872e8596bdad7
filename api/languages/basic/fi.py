"""Finnish: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("ja",),
    this=("tänä", "tässä"),
    last=("viime",),
    next=("ensi",),
    every=("joka",),
    lone_weekend=("viikonloppuna",),
    ago_after=("sitten",),
    year_mark=("vuonna", "vuodesta", "vuoteen", "vuoden", "vuosi"),
    year_lead=("vuosina",),
    decade_after=("-luvulla", "luvulla"),
    since_after=("lähtien", "alkaen", "asti", "saakka"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    units={"vuotta": "year", "kuukautta": "month", "viikkoa": "week", "päivää": "day"},
    numbers={
        "kaksi": 2, "kolme": 3, "neljä": 4, "viisi": 5, "kuusi": 6, "seitsemän": 7, "kahdeksan": 8,
        "yhdeksän": 9, "kymmenen": 10,
    },
    month_endings=("ssa", "n", "sta"),
    weekday_endings=("na", "sta", "hin"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2024-03": ["Presidentti vieraili Tukholmassa maaliskuussa 2024."],
    "2025-07-21/2025-07-27": ["Ministeri erosi viime viikolla."],
    "2019/..": ["Tehdas on ollut kiinni vuodesta 2019 lähtien."],
    "2022": ["Kolme vuotta sitten hän muutti."],
    "1990": ["Silta avattiin vuonna 1990."],
}

NOT_TIMES: list[str] = []
# fmt: on
