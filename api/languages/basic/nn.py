"""Norwegian Nynorsk: the small words of Bokmål, with month names of its own."""

from datetime import date

from api.languages.basic.nb import VOCABULARY

__all__ = ["EXAMPLES", "NOT_TIMES", "PUBLISHED", "VOCABULARY"]

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {"2023-05": ["Han døydde i mai 2023."]}

NOT_TIMES: list[str] = []
