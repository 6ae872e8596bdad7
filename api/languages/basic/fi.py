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
    ago_after=("sitten",),
    year_mark=("vuonna", "vuodesta", "vuoteen", "vuoden", "vuosi"),
    year_lead=("vuosina",),
    decade_after=("-luvulla", "luvulla"),
    since_after=("lähtien", "alkaen", "asti", "saakka"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    month_endings=("ssa", "n", "sta"),
    weekday_endings=("na", "sta", "hin"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2024-03": ["Presidentti vieraili Tukholmassa maaliskuussa 2024."],
}

NOT_TIMES: list[str] = []
# fmt: on
