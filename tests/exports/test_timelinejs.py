import json

import pytest

from api.exports import FORMATS
from tests.exports.samples import HOSTILE, edition, event, every_kind, mention


def timeline(*events, **asked):
    return json.loads(b"".join(FORMATS["timelinejs"].export(events, edition(**asked))))


def test_an_event_is_a_slide():
    assert timeline(event())["events"] == [
        {
            "unique_id": "event-4",
            "start_date": {"year": 2025, "month": 11},
            "end_date": {"year": 2025, "month": 11},
            "display_date": "novembre 2025",
            "text": {
                "headline": "Lancement d&#x27;un équipage vers la station spatiale",
                "text": "<p>Il a ajouté qu&#x27;il partirait en novembre.</p>",
            },
        }
    ]


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2025-07-31", (2025, 7, 31), (2025, 7, 31)),
        ("2022", (2022,), (2022,)),
        ("199X", (1990,), (1999,)),
        ("2011-05/2014", (2011, 5), (2014,)),
        ("2022/..", (2022,), (2022,)),
        ("../2029", (2029,), (2029,)),
        ("-0043-03-15", (-43, 3, 15), (-43, 3, 15)),
    ],
)
def test_dates_are_as_short_as_the_text(edtf, start, end):
    [slide] = timeline(event(edtf=edtf))["events"]
    assert (tuple(slide["start_date"].values()), tuple(slide["end_date"].values())) == (start, end)


def test_every_slide_has_what_timelinejs_requires():
    slides = timeline(*every_kind())["events"]
    assert [slide["unique_id"] for slide in slides] == [
        f"event-{one['id']}" for one in every_kind() if not one.get("deleted")
    ]
    for slide in slides:
        for bound in (slide["start_date"], slide["end_date"]):
            assert all(isinstance(part, int) for part in bound.values())
            assert 1 <= bound.get("month", 1) <= 12
            assert 1 <= bound.get("day", 1) <= 31


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup(text):
    [slide] = timeline(event(title=text, tags=[text], mentions=[mention(text, article=1)]))["events"]
    assert set(slide) == {"unique_id", "start_date", "end_date", "display_date", "text"}
    assert "<" not in slide["text"]["headline"] + slide["display_date"]
    assert "<" not in slide["text"]["text"].removeprefix("<p>").removesuffix("</p>")


def test_a_deleted_event_is_no_slide():
    assert [slide["unique_id"] for slide in timeline(event(1, deleted=True), event(2))["events"]] == [
        "event-2"
    ]


def test_fields_leave_out_what_other_fields_say():
    [slide] = timeline(event(), fields=["title"])["events"]
    assert slide["text"] == {"headline": "Lancement d&#x27;un équipage vers la station spatiale", "text": ""}
    assert slide["display_date"] == ""
    assert slide["start_date"] == {"year": 2025, "month": 11}


def test_no_events_make_an_empty_timeline():
    assert timeline() == {"scale": "human", "events": []}
