"""Danish: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    article=("den", "det"),
    and_=("og",),
    from_=("fra",),
    to=("til", "til den"),
    between=("mellem",),
    this=("denne", "dette"),
    last=("sidste", "forrige"),
    next=("næste", "kommende"),
    every=("hver", "alle"),
    ago_around=("for",),
    date_lead=("den", "d", "til", "fra"),
    weekend=("weekenden", "weekend"),
    weekend_lead=("i", "i løbet af"),
    later=("senere",),
    ago_after=("siden",),
    year_lead=("i", "siden", "år", "mellem"),
    year_lead_if_last=("til", "fra", "før", "efter", "under"),
    decade_after=("'erne", "erne", "-tallet", "tallet"),
    early=("begyndelsen af", "starten af"),
    late=("slutningen af", "udgangen af"),
    since=("siden",),
    until=("til", "indtil"),
    before=("før", "inden"),
    after=("efter",),
)

CLAUSE_WORDS = ClauseWords(
    verb_second=True,
    tenses={
        Tense.PAST: (
            "har", "blev", "kom", "gik", "fik", "sagde", "tog", "gav", "døde", "vandt", "faldt", "trådte",
            "var",
        ),
        Tense.PLUPERFECT: ("havde",),
        Tense.STATE: ("er",),
        Tense.FUTURE: ("skal", "vil", "bliver"),
        Tense.POSSIBLE: ("kan", "kunne"),
    },
    tense_endings={Tense.PAST: ("ede", "edes")},
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    units={"dage": "day", "uger": "week", "måneder": "month"},
    plural_units=("dage", "uger", "måneder"),
    last_weekdays={
        "i mandags": 0, "i tirsdags": 1, "i onsdags": 2, "i torsdags": 3, "i fredags": 4, "i lørdags": 5,
        "i søndags": 6,
    },
    numbers={
        "et": 1, "en": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
        "ti": 10, "tolv": 12, "tyve": 20,
    },
    weekday_endings=("ens", "en", "aften", "morgen"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Valget holdes den 15. oktober 2025."],
    "1990": ["Broen åbnede i 1990."],
    "2019/..": ["Fabrikken har været lukket siden 2019."],
    "2022": ["For tre år siden flyttede hun."],
    "2025-07-25": ["I fredags lukkede broen."],
    "2025-07-26/2025-07-27": ["I weekenden faldt muren."],
    "2024-10-10": ["Tre dage efter den 7. oktober gik ministeren."],
    "2025-08-22": ["Mødet holdes den 22/8 i Aarhus."],
    "2025-07-30": ["Ministeren gik af i går."],
}

NOT_TIMES: list[str] = []
# fmt: on
