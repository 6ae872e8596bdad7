"""Galician: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Vocabulary
from api.languages.named_days import COLD_WAR, FIRST_WORLD_WAR, SECOND_WORLD_WAR

# fmt: off
VOCABULARY = Vocabulary(
    periods={
        "guerra fría": COLD_WAR, "primeira guerra mundial": FIRST_WORLD_WAR,
        "segunda guerra mundial": SECOND_WORLD_WAR,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "1939-09-01/1945-09-02": ["Loitou na Segunda Guerra Mundial."],
    "2023-05": ["A ponte abriu en maio 2023."],
    "2025-07-30": ["O ministro dimitiu onte."],
}

NOT_TIMES: list[str] = []
# fmt: on
