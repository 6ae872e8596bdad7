"""Czech: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("a",),
    from_=("od",),
    to=("do",),
    between=("mezi",),
    this=("tento", "tuto", "letošního"),
    last=("minulý", "minulé", "loňského", "minulou", "minulého"),
    next=("příští", "příštího"),
    every=("každý", "každou", "každé"),
    year_mark=("roku", "rok", "roce"),
    year_lead=("v",),
    year_lead_if_last=("od", "do", "před", "po", "z"),
    century=("století",),
    since=("od",),
    until=("do", "až do"),
    before=("před",),
    after=("po",),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    months={
        "lednu": 1, "únoru": 2, "březnu": 3, "dubnu": 4, "květnu": 5, "červnu": 6, "červenci": 7,
        "srpnu": 8, "říjnu": 10, "listopadu": 11, "prosinci": 12,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2023-05": ["Most otevřeli v květnu 2023."],
    "2019/..": ["Továrna je zavřená od roku 2019."],
    "2025-07-21/2025-07-27": ["Minulý týden ministr odstoupil."],
    "18XX": ["Kostel postavili v 19. století."],
}

NOT_TIMES: list[str] = []
# fmt: on
