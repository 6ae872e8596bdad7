"""Reading takes time in proportion to the length of a text."""

import pytest

from api import languages
from api.extraction.events import events_in
from tests.languages.basic.reading import PUBLISHED
from tests.work import calls_of, repeated

MARGIN = 1.3
HOSTILE = {
    "digits": "1234567890",
    "dates": "12.12.",
    "one word": "mañana",
    "words": "de la de la ",
    "months": "marzo ",
    "numbers": "2 0 2 4 ",
    "runs": "1-1-1-",
    "brackets": "((((",
    "ideographs": "年月日",
    "signs": "\u0902\u200c",
}


@pytest.mark.parametrize("code", ["nl", "ru", "ja", "hi"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_twice_the_text_is_twice_the_work(code, piece):
    language = languages.language(code)

    def calls(length):
        return calls_of(lambda: events_in(repeated(piece, length), language, PUBLISHED.toordinal()))

    calls(2_000)  # fills what is kept from one text to the next
    assert calls(8_000) <= 2 * MARGIN * calls(4_000) + 1_000
