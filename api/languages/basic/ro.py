"""Romanian: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("și", "şi"),
    from_=("din", "de la", "de pe"),
    to=("la", "până la", "până în"),
    between=("între",),
    this=("acest", "această"),
    last=("trecut", "trecută", "trecuta"),
    next=("viitor", "viitoare", "următor", "următoare"),
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

VOCABULARY = Vocabulary(
    phrases=PHRASES,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Alegerile vor avea loc pe 15 octombrie 2025."],
    "2019/..": ["Fabrica este închisă din 2019."],
    "2025-07-30": ["Ministrul a demisionat ieri."],
    "2023-05": ["Podul s-a deschis în mai 2023."],
}

NOT_TIMES: list[str] = []
# fmt: on
