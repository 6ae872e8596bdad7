"""Estonian: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    month_endings=("s", "is"),
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2023-05": ["Ta suri mais 2023."],
    "2025-07-30": ["Minister astus eile tagasi."],
}

NOT_TIMES: list[str] = []
# fmt: on
