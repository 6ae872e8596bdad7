"""Norwegian Bokmål: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    article=("den", "det"),
    and_=("og",),
    from_=("fra",),
    to=("til", "til den"),
    between=("mellom",),
    this=("denne", "dette"),
    last=("forrige", "sist"),
    next=("neste", "kommende"),
    every=("hver", "alle"),
    ago_around=("for",),
    date_lead=("den", "til", "fra"),
    weekend=("helgen", "helga"),
    weekend_lead=("i",),
    later=("senere",),
    ago_after=("siden",),
    year_lead=("i", "siden", "år", "mellom"),
    year_lead_if_last=("til", "fra", "før", "efter", "under"),
    decade_after=("'erne", "erne", "-tallet", "tallet"),
    early=("begyndelsen af", "starten af"),
    late=("slutningen af", "udgangen af"),
    since=("siden",),
    until=("til", "indtil"),
    before=("før", "inden"),
    after=("etter",),
)

CLAUSE_WORDS = ClauseWords(
    verb_second=True,
    tenses={
        Tense.PAST: (
            "har", "ble", "kom", "gikk", "fikk", "sa", "tok", "ga", "døde", "vant", "falt", "var", "flyttet",
        ),
        Tense.PLUPERFECT: ("hadde",),
        Tense.STATE: ("er",),
        Tense.FUTURE: ("skal", "vil", "blir"),
        Tense.POSSIBLE: ("kan", "kunne"),
    },
    tense_endings={Tense.PAST: ("erte", "lte", "nte")},
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    units={"dager": "day", "uker": "week", "måneder": "month"},
    plural_units=("dager", "uker", "måneder"),
    numbers={
        "ett": 1, "et": 1, "en": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "åtte": 8,
        "ni": 9, "ti": 10, "tolv": 12, "tjue": 20,
    },
    weekday_endings=("ens", "en", "aften", "morgen"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2023-05": ["Han døde i mai 2023."],
    "2019/..": ["Broen har vært stengt siden 2019."],
    "2022": ["For tre år siden flyttet hun."],
    "2025-07-26/2025-07-27": ["I helgen falt muren."],
    "2025-07-30": ["Ministeren gikk av i går."],
    "2025-08-04/2025-08-10": ["Festivalen åpner neste uke."],
}

NOT_TIMES: list[str] = []
# fmt: on
