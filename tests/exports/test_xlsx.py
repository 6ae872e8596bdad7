from datetime import datetime
from io import BytesIO

import openpyxl
import pytest

from api.exports import FORMATS, xlsx
from tests.exports.samples import HOSTILE, article, edition, event, every_kind, mention


def workbook(*events, **asked):
    return openpyxl.load_workbook(BytesIO(b"".join(FORMATS["xlsx"].export(events, edition(**asked)))))


def read(*events, **asked):
    """The rows of all sheets, by the names in their headers."""
    rows = []
    for sheet in workbook(*events, **asked):
        header, *cells = sheet.values
        rows += [dict(zip(header, each, strict=True)) for each in cells]
    return rows


def test_an_event_is_a_row():
    [row] = read(event())
    assert {name: value for name, value in row.items() if value is not None} == {
        "id": 4,
        "title": "Lancement d'un équipage vers la station spatiale",
        "start": datetime(2025, 11, 1),
        "end": datetime(2025, 11, 30),
        "edtf": "2025-11",
        "precision": "month",
        "display": "novembre 2025",
        "status": "planned",
        "language": "fr",
        "actors": "Dmitri Bakanov; Sean Duffy",
        "places": "Baïkonour",
        "tags": "espace",
        "sentences": "Il a ajouté qu'il partirait en novembre.",
        "because": "prévu",
        "articles": "1;",
        "article_titles": "Bakanov rencontre Duffy",
        "article_sources": "Le Journal",
        "article_urls": "https://journal.example/1",
        "article_dates": "2025-07-31",
        "edited": False,
        "deleted": False,
        "link": "/events/4",
        "created_at": "2025-08-01T08:00:00Z",
        "updated_at": "2025-08-02T09:30:00Z",
    }


def test_every_event_is_one_row_in_order():
    assert [row["id"] for row in read(*every_kind())] == [one["id"] for one in every_kind()]


@pytest.mark.parametrize(
    ("edtf", "start"),
    [
        ("1900-02-28", "1900-02-28"),
        ("1900-03-01", datetime(1900, 3, 1)),
        ("9999-12-31", datetime(9999, 12, 31)),
        ("1789-07-14", "1789-07-14"),
        ("-0043-03-15", "-0043-03-15"),
        ("../2029", None),
    ],
)
def test_days_are_dates_where_excel_knows_them(edtf, start):
    assert read(event(edtf=edtf))[0]["start"] == start


@pytest.mark.parametrize("text", [*HOSTILE, "http://journal.example", "00123", "#REF!", "1E5"])
def test_a_text_stays_a_text(text):
    hostile = event(title=text, articles=[article(1, title=text)])
    cells = workbook(hostile, fields=["title", "mentions"]).active[2]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell for cell in cells if cell.hyperlink]
    assert cells[0].value == "".join(each for each in text if each not in "\x00\x07\x7f\r")


def test_a_text_that_looks_like_a_coded_character_is_escaped():
    """Excel would show an A; openpyxl shows the escape."""
    assert read(event(title="_x0041_"))[0]["title"] == "_x005F_x0041_"


def test_the_header_is_frozen_and_filters_all_rows():
    sheet = workbook(event(1), event(2)).active
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", sheet.dimensions)
    assert sheet.cell(1, 1).font.bold
    assert sheet.cell(2, 3).number_format == "mm-dd-yy"  # the number 14: as the reader's country writes dates
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width


def test_a_long_text_is_cut_where_excel_ends():
    sentences = [mention("🚀" * 1_000, article=number) for number in range(20)]
    sentences = [{**each, "sentence": {"text": f"{at} {'🚀' * 999}"}} for at, each in enumerate(sentences)]
    [row] = read(event(mentions=sentences))
    assert len(row["sentences"].encode("utf-16-le")) // 2 <= xlsx.LONGEST_TEXT
    assert row["sentences"].endswith("🚀 […]")


def test_events_that_do_not_fit_go_on_in_another_sheet(monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    events = [event(number) for number in range(5)]
    book = workbook(*events)
    assert book.sheetnames == ["Events", "Events 2", "Events 3"]
    assert [sheet.max_row for sheet in book] == [3, 3, 2]
    assert [sheet.auto_filter.ref for sheet in book] == [sheet.dimensions for sheet in book]
    assert [row["id"] for row in read(*events)] == [0, 1, 2, 3, 4]


def test_a_sheet_does_not_grow_beyond_what_excel_opens(monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_BYTES", 1)
    assert workbook(event(1), event(2)).sheetnames == ["Events", "Events 2"]


def test_fields_choose_the_columns_and_their_order():
    assert [*read(event(), fields=["title", "id"])[0]] == ["title", "id"]


def test_no_events_leave_the_header_alone():
    assert [sheet.max_row for sheet in workbook()] == [1]
