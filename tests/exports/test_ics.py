from datetime import timedelta

import pytest
from icalendar import Calendar

from api.exports import FORMATS
from tests.exports.samples import HOSTILE, article, edition, event, every_kind, mention

HOST = "00000000-0000-0000-0000-000000000007"


def written(*events, **asked):
    return b"".join(FORMATS["ics"].export(events, edition(**asked)))


def read(*events, **asked):
    calendar = Calendar.from_ical(written(*events, **asked))
    return [part for part in calendar.walk() if part.name != "VCALENDAR"]


def days(edtf):
    """The first and last day on which a calendar shows the event."""
    [entry] = read(event(edtf=edtf))
    return str(entry.start), str(entry.end - timedelta(days=1))


def test_an_event_is_an_all_day_entry():
    [entry] = read(event())
    assert entry.name == "VEVENT"
    assert entry["SUMMARY"] == "Lancement d'un équipage vers la station spatiale"
    assert entry["SUMMARY"].params["LANGUAGE"] == "fr"
    assert entry["X-EDTF"] == "2025-11"
    assert entry["TRANSP"] == "TRANSPARENT"
    assert entry["LOCATION"] == "Baïkonour"
    assert entry["CATEGORIES"].to_ical() == b"espace"
    assert entry["DESCRIPTION"] == (
        "novembre 2025\n\nIl a ajouté qu'il partirait en novembre.\n\n"
        "Le Journal, Bakanov rencontre Duffy, 2025-07-31, https://journal.example/1"
    )
    assert b"DTSTART;VALUE=DATE:20251101\r\nDTEND;VALUE=DATE:20251201\r\n" in written(event())
    assert b"DTSTAMP:20250802T093000Z" in written(event())


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2025-07-31", "2025-07-31", "2025-07-31"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2018-08-01/2018-08-10", "2018-08-01", "2018-08-10"),
        ("2022/..", "2022-01-01", "2022-12-31"),
        ("2025-07-31/..", "2025-07-31", "2025-07-31"),
        ("../2029", "2029-01-01", "2029-12-31"),
        ("-0044/0014", "0001-01-01", "0014-12-31"),
        ("0001-01-01", "0001-01-01", "0001-01-01"),
        ("9990/9999", "9990-01-01", "9999-12-30"),
    ],
)
def test_days_of_an_entry(edtf, first, last):
    assert days(edtf) == (first, last)


def test_the_last_day_of_all_has_no_day_after():
    [entry] = read(event(edtf="9999-12-31"))
    assert (str(entry.start), "DTEND" in entry) == ("9999-12-31", False)


@pytest.mark.parametrize("edtf", ["-0043-03-15", "-01XX", "0000", "../-0043", "-0043/.."])
def test_an_event_before_year_one_is_a_journal_entry_without_a_day(edtf):
    [entry] = read(event(edtf=edtf))
    assert (entry.name, entry["STATUS"], entry["X-EDTF"]) == ("VJOURNAL", "FINAL", edtf)
    assert "DTSTART" not in entry


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"status": "occurred"}, "CONFIRMED"),
        ({"status": "ongoing"}, "CONFIRMED"),
        ({"status": "planned"}, "TENTATIVE"),
        ({"status": "hypothetical"}, "TENTATIVE"),
        ({"status": "cancelled"}, "CANCELLED"),
        ({"deleted": True}, "CANCELLED"),
    ],
)
def test_status_of_an_entry(changes, status):
    assert read(event(**changes))[0]["STATUS"] == status


def test_every_event_is_one_entry_in_order():
    identifiers = [f"event-{one['id']}@{HOST}" for one in every_kind()]
    assert [entry["UID"] for entry in read(*every_kind())] == identifiers


def test_every_entry_has_what_rfc_5545_requires():
    for entry in read(*every_kind()):
        assert len([entry["UID"], entry["DTSTAMP"], entry["STATUS"]]) == 3
        assert entry.errors == []


def test_lines_are_folded_at_75_octets():
    lines = written(*every_kind()).split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert not [line for line in lines if b"\n" in line or b"\r" in line]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_cannot_forge_a_line(text):
    [entry] = read(event(title=text, places=[text], tags=[text], mentions=[mention(text, article=1)]))
    assert entry["UID"] == f"event-4@{HOST}"
    assert not set("\x00\x07\x7f\r") & set(entry["SUMMARY"])


def test_a_public_url_makes_identifiers_and_addresses():
    [entry] = read(event(), url="https://timeline.example/news")
    assert entry["UID"] == "event-4@timeline.example/news"
    assert entry["URL"] == "https://timeline.example/news/events/4"


def test_without_a_public_url_the_address_is_that_of_an_article():
    [entry] = read(event(articles=[article(1, url=None), article(2)]))
    assert entry["URL"] == "https://journal.example/2"
    [entry] = read(event(articles=[article(1, url=None)]))
    assert "URL" not in entry


def test_a_calendar_has_a_name_and_says_how_often_to_read_it():
    calendar = Calendar.from_ical(written())
    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "Event timeline"
    assert calendar["REFRESH-INTERVAL"].td == timedelta(hours=1)
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n" in written()


def test_a_calendar_of_some_events_is_named_by_its_filters():
    def name(question):
        return Calendar.from_ical(written(question=question))["X-WR-CALNAME"]

    assert name("status=planned&q=n%C3%A9gociations&limit=50&lang=fr") == (
        "Event timeline: status=planned · q=négociations"
    )
    assert name("q=a%0D%0AEND:VCALENDAR") == "Event timeline: q=a END:VCALENDAR"


def test_fields_leave_out_what_other_fields_say():
    [entry] = read(event(), fields=["title", "tags"])
    assert entry.keys() == {
        *("UID", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "TRANSP", "SUMMARY", "CATEGORIES")
    }


def test_the_same_event_gives_the_same_bytes():
    assert written(*every_kind()) == written(*every_kind())


def test_no_events_make_an_empty_calendar():
    calendar = Calendar.from_ical(written())
    assert (calendar["VERSION"], calendar.subcomponents) == ("2.0", [])
