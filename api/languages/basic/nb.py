"""Norwegian Bokmål: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

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
    ago_before=("for",),
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

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    weekday_endings=("ens", "en", "aften", "morgen"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2023-05": ["Han døde i mai 2023."],
    "2019/..": ["Broen har vært stengt siden 2019."],
    "2025-07-30": ["Ministeren gikk av i går."],
    "2025-08-04/2025-08-10": ["Festivalen åpner neste uke."],
}

NOT_TIMES: list[str] = []
# fmt: on
