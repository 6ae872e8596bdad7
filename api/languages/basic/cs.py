"""Czech: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary

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
    lone_weekend=("o víkendu",),
    date_lead=("dne", "od", "do"),
    ago_before=("před",),
    year_mark=("roku", "rok", "roce"),
    year_lead=("v",),
    year_lead_if_last=("od", "do", "před", "po", "z"),
    century=("století",),
    since=("od",),
    until=("do", "až do"),
    before=("před",),
    after=("po",),
)

CLAUSE_WORDS = ClauseWords(
    tenses={
        Tense.PAST: ("byl", "byla", "bylo", "byli", "byly"),
        Tense.FUTURE: ("bude", "budou"),
        Tense.STATE: ("je", "jsou"),
    },
    tense_endings={Tense.PAST: ("oval", "ovala", "ovali", "ovaly", "ovalo")},
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    units={
        "lety": "year", "rokem": "year", "měsíci": "month", "měsícem": "month", "týdny": "week",
        "týdnem": "week", "dny": "day",
    },
    plural_units=("lety", "měsíci", "týdny", "dny"),
    numbers={
        "dvěma": 2, "třemi": 3, "čtyřmi": 4, "pěti": 5, "šesti": 6, "sedmi": 7, "osmi": 8, "devíti": 9,
        "deseti": 10, "dvaceti": 20,
    },
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
    "2022": ["Před třemi lety se odstěhovala."],
    "2025-07-26/2025-07-27": ["O víkendu demonstrovaly tisíce lidí."],
    "18XX": ["Kostel postavili v 19. století."],
}

NOT_TIMES: list[str] = []
# fmt: on
