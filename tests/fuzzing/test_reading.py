"""Random texts and pages, read in this process: nothing raises, offsets are right, work is in proportion."""

from contextlib import suppress
from datetime import date
from functools import partial
from itertools import pairwise

from api.errors import Invalid
from api.extraction.events import events_in
from api.languages import language
from api.timeline.webpages.webpage import webpage_in
from tests.fuzzing import pages, texts
from tests.fuzzing.runs import fuzz
from tests.work import calls_of, repeated

PUBLISHED = date(2024, 3, 12)
LENGTH = 800
MARGIN, SETTING_UP = 1.5, 5_000


def test_any_text_is_read():
    def try_case(random):
        code, published = texts.language(random), random.choice((PUBLISHED.toordinal(), None, 1))
        text = texts.text(random, code)
        try:
            reading = events_in(text, language(code), published)
        except Exception as error:
            return f"{error!r} from {code} {text!r}"
        return _faults_of_reading(reading, text)

    fuzz("reading", 50, try_case)


def _faults_of_reading(reading, text):
    for one in (*reading.events, *reading.undated):
        mention = one.mention
        if text[mention.start : mention.end] != mention.text or not mention.text:
            return f"{mention} is not in {text!r}"
        if not mention.sentence_start <= mention.start < mention.end <= mention.sentence_end <= len(text):
            return f"{mention} is outside its sentence in {text!r}"
    if not all(event.title.strip() for event in reading.events):
        return f"an event without a title in {text!r}"
    return None


def test_twice_a_refrain_is_twice_the_work():
    def try_case(random):
        code = texts.language(random)
        unit = texts.unit(random, code)
        return _growth(
            lambda text: events_in(text, language(code), PUBLISHED.toordinal()), unit, f"{code} {unit!r}"
        )

    fuzz("refrains", 12, try_case)


def test_any_page_is_read():
    def try_case(random):
        html = pages.page(random, texts.language(random))
        try:
            _read_page(html)
        except Exception as error:
            return f"{error!r} from {html!r}"
        return None

    fuzz("pages", 40, try_case)


def test_twice_a_page_is_twice_the_work():
    def try_case(random):
        unit = pages.unit(random, texts.language(random))
        return _growth(_read_page, unit, repr(unit))

    fuzz("page units", 10, try_case)


def _read_page(html):
    with suppress(Invalid):
        webpage_in(html.replace("\0", " "), today=PUBLISHED)


def _growth(read, unit, described):
    """What is wrong if twice a unit, and four times, take more than twice the calls each time.

    Once alone may be another way of reading, such as that of short pages.
    """
    read(repeated(unit, LENGTH))  # Fills what is kept from one text to the next.
    calls = [calls_of(partial(read, repeated(unit, LENGTH * times))) for times in (1, 2, 4)]
    if all(more > 2 * MARGIN * less + SETTING_UP for less, more in pairwise(calls)):
        return f"{calls} calls for {described}"
    return None
