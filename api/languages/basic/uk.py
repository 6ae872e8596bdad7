"""Ukrainian: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("і", "й", "та"),
    from_=("з", "із"),
    to=("по", "до"),
    between=("між",),
    this=("цей", "цю", "цього"),
    last=("минулий", "минулу", "минулого", "минулої"),
    next=("наступний", "наступну", "наступного"),
    every=("кожен", "кожну", "щороку"),
    ago_after=("тому",),
    year=("року",),
    year_mark=("року", "році", "рік", "р."),
    year_lead_if_last=("у", "в", "з", "до", "після"),
    century=("століття",),
    since=("з", "із", "від"),
    until=("до",),
    before=("перед",),
    after=("після",),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    months={
        "січні": 1, "лютому": 2, "березні": 3, "квітні": 4, "травні": 5, "червні": 6, "липні": 7,
        "серпні": 8, "вересні": 9, "жовтні": 10, "листопаді": 11, "грудні": 12,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Вибори відбудуться 15 жовтня 2025 року."],
    "2019/..": ["Завод закрито з 2019 року."],
    "2025-07-21/2025-07-27": ["Минулого тижня міністр пішов у відставку."],
    "2022": ["Три роки тому відкрили музей."],
}

NOT_TIMES: list[str] = []
# fmt: on
