"""Thai: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    years_ahead=543,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["การเลือกตั้งวันที่ 15 ตุลาคม 2568"],
}

NOT_TIMES: list[str] = []
# fmt: on
