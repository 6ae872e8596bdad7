"""Event documents as the API returns them: every kind of interval, and every kind of hostile text."""

from uuid import UUID

from api.calendar.days import iso_date
from api.calendar.intervals import Interval
from api.display import display
from api.exports.edition import Edition, Identity
from api.languages import display_texts
from api.schemas.events import CORE_FIELDS

EDTFS = (
    *("2025-07-31", "2025-11", "2022", "199X", "18XX", "2023-22", "2023-24", "2024-33", "2024-37", "2024-40"),
    *("2012-05-07/2012-05-13", "2018-08-01/2018-08-10", "2011-05/2014", "2022~", "2022/..", "../2029"),
    *("2025-07-31/..", "-0043-03-15", "-0044/0014", "-01XX", "-0043/..", "../-0043", "0000", "0001-01-01"),
    *("9999-12-31", "9990/9999", "9999"),
)
HOSTILE = (
    '=HYPERLINK("http://example.org","click")',
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "\tcmd",
    "\r=1",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    'quotes " and, commas; and\nlines\r\nand \\n backslashes',
    "BEGIN:VEVENT\r\nUID:forged\r\nEND:VEVENT",
    "null \x00 bell \x07 delete \x7f",
    "é" * 200 + "🚀" * 60,
    "</script><!--",
)


def event(number=4, edtf="2025-11", **changes):
    interval = Interval.parse(edtf)
    document = dict.fromkeys(CORE_FIELDS) | {
        "id": number,
        "title": "Lancement d'un équipage vers la station spatiale",
        "start": None if interval.start is None else iso_date(interval.start),
        "end": None if interval.end is None else iso_date(interval.end),
        "edtf": edtf,
        "precision": interval.precision,
        "time": None,
        "display": display(interval, display_texts("fr")),
        "status": "planned",
        "language": "fr",
        "actors": ["Dmitri Bakanov", "Sean Duffy"],
        "places": ["Baïkonour"],
        "tags": ["espace"],
        "edited": False,
        "created_at": "2025-08-01T08:00:00Z",
        "updated_at": "2025-08-02T09:30:00Z",
        "mentions": [mention("Il a ajouté qu'il partirait en novembre.", article=1)],
        "links": {"self": f"/v1/events/{number}"},
        "articles": [article(1)],
    }
    return document | changes


def article(number, **changes):
    told = {
        "id": number,
        "title": "Bakanov rencontre Duffy",
        "source": "Le Journal",
        "url": f"https://journal.example/{number}",
        "published_at": "2025-07-31",
    }
    return told | changes


def edition(url="", **asked):
    return Edition(identity=Identity(UUID(int=7), url), **asked)


def mention(sentence, *, article):
    return {
        "id": 9,
        "article_id": article,
        "text": "novembre",
        "start": 2513,
        "end": 2521,
        "sentence": {"text": sentence, "start": 2290, "end": 2290 + len(sentence)},
        "anchor": "2025-07-31",
        "rule": "month_alone",
        "direction": "future",
        "because": "prévu",
        "inferred": ["year"],
        "alternatives": ["2024-11"],
    }


def every_kind():
    numbers = iter(range(1, 1000))
    yield from (event(next(numbers), edtf) for edtf in EDTFS)
    for status in ("occurred", "ongoing", "planned", "cancelled", "hypothetical"):
        yield event(next(numbers), status=status)
    yield event(next(numbers), "2025-07-31", time="14:30")
    yield event(next(numbers), deleted=True)
    yield event(next(numbers), actors=[], places=[], tags=[], mentions=[])
    for text in HOSTILE:
        yield event(
            next(numbers),
            title=text,
            actors=[text],
            places=[text, "Nancy"],
            tags=[text],
            mentions=[mention(text, article=1), mention(text, article=2)],
            articles=[article(1, title=text, source=text), article(2, title=None, source=None, url=None)],
        )
