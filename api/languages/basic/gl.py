"""Galician: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary
from api.languages.named_days import COLD_WAR, FIRST_WORLD_WAR, SECOND_WORLD_WAR

# fmt: off
PHRASES = Phrases(
    article=("o", "a", "os", "as"),
    of=("de", "do", "da"),
    and_=("e",),
    from_=("de", "do", "desde"),
    to=("a", "ata", "ao", "ata o"),
    between=("entre",),
    date_lead=("o", "do", "ao", "día"),
    this=("este", "esta"),
    last=("pasado", "pasada"),
    next=("próximo", "próxima", "que vén"),
    every=("cada",),
    weekend=("fin de semana",),
    weekend_lead=("o", "na"),
    ago_before=("hai",),
    year_lead=("en", "desde", "ata", "entre", "do", "ano"),
    since_or_from=("desde", "desde o"),
    until=("ata", "ata o"),
    before=("antes de", "antes do"),
    after=("despois de", "despois do"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    plural_units=("días", "semanas", "meses", "anos"),
    periods={
        "guerra fría": COLD_WAR, "primeira guerra mundial": FIRST_WORLD_WAR,
        "segunda guerra mundial": SECOND_WORLD_WAR,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "1939-09-01/1945-09-02": ["Loitou na Segunda Guerra Mundial."],
    "2023-05": ["A ponte abriu en maio 2023."],
    "2019/..": ["A fábrica está pechada desde 2019."],
    "2025-07-30": ["O ministro dimitiu onte."],
}

NOT_TIMES: list[str] = []
# fmt: on
