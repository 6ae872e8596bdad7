"""Danish: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

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
    ago_before=("for",),
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

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    weekday_endings=("ens", "en", "aften", "morgen"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Valget holdes den 15. oktober 2025."],
    "1990": ["Broen åbnede i 1990."],
    "2019/..": ["Fabrikken har været lukket siden 2019."],
    "2025-07-30": ["Ministeren gik af i går."],
}

NOT_TIMES: list[str] = []
# fmt: on
