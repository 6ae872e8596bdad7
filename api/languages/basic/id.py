"""Indonesian: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("dan",),
    from_=("dari",),
    to=("hingga", "sampai"),
    between=("antara",),
    last=("lalu",),
    next=("depan", "mendatang"),
    every=("setiap", "tiap"),
    ago_after=("lalu", "yang lalu"),
    year_mark=("tahun",),
    year_lead=("pada", "sejak", "hingga", "antara", "dari"),
    decade_after=("-an",),
    since=("sejak",),
    until=("hingga", "sampai"),
    before=("sebelum",),
    after=("setelah", "sesudah"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Pemilu digelar 15 Oktober 2025."],
    "2019/..": ["Pabrik ditutup sejak 2019."],
    "2025-07-30": ["Menteri mundur kemarin."],
}

NOT_TIMES: list[str] = []
# fmt: on
