"""Hungarian: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("és",),
    case_end=("-én", "-án", "-jén", "-ján", "-i", "-e", "-a", "-ig", "-től", "-tól", "-ben", "-ban"),
    this=("ezen", "ez"),
    last=("múlt", "tavaly"),
    next=("jövő",),
    every=("minden",),
    since_after=("óta",),
    lone_weekend=("hétvégén",),
    year_case=("-ben", "-ban", "-től", "-tól", "-ig", "-es", "-as", "-ös"),
    decade_after=("-es évek", "-as évek", "-es években", "-as években"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    seasons={"tavaszán": 21, "nyarán": 22, "őszén": 23, "telén": 24},
    month_endings=("ban", "ben", "i", "tól", "től", "ig"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2024-03-05": ["A hidat 2024. március 5-én nyitották meg."],
    "2010": ["A múzeum 2010-ben nyílt meg."],
    "2019/..": ["A gyár 2019 óta zárva van."],
    "2023-22": ["A templom 2023 nyarán leégett."],
    "2025-07-30": ["A miniszter tegnap lemondott."],
}

NOT_TIMES: list[str] = []
# fmt: on
