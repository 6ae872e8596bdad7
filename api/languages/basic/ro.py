"""Romanian: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("și", "şi"),
    from_=("din", "de la", "de pe"),
    to=("la", "până la", "până în"),
    between=("între",),
    this=("acest", "această"),
    last=("trecut", "trecută", "trecuta"),
    next=("viitor", "viitoare", "următor", "următoare"),
    weekend=("weekend", "weekendul"),
    weekend_lead=("în",),
    every=("fiecare", "în fiecare"),
    ago_before=("acum", "în urmă cu"),
    year_mark=("anul",),
    year_lead=("în", "din", "până în", "anul", "între", "după", "înainte de", "anului"),
    decade=("anii",),
    century=("secolul",),
    since=("din", "de la", "încă din"),
    until=("până în", "până la", "până pe"),
    before=("înainte de",),
    after=("după",),
)

CLAUSE_WORDS = ClauseWords(
    tenses={Tense.PAST: ("au",), Tense.STATE: ("este", "sunt"), Tense.FUTURE: ("va", "vor")},
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    units={"ani": "year", "luni": "month", "săptămâni": "week", "zile": "day"},
    plural_units=("ani", "luni", "săptămâni", "zile"),
    numbers={
        "un": 1, "o": 1, "doi": 2, "două": 2, "trei": 3, "patru": 4, "cinci": 5, "șase": 6, "şase": 6,
        "șapte": 7, "şapte": 7, "opt": 8, "nouă": 9, "zece": 10,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Alegerile vor avea loc pe 15 octombrie 2025."],
    "2019/..": ["Fabrica este închisă din 2019."],
    "2022": ["Acum trei ani s-a mutat.", "În urmă cu trei ani s-a mutat."],
    "2025-07-30": ["Ministrul a demisionat ieri."],
    "2023-05": ["Podul s-a deschis în mai 2023."],
}

NOT_TIMES: list[str] = []
# fmt: on
