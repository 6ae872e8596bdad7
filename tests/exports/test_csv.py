import csv
from io import StringIO

import polars
import pytest

from api.exports import FORMATS
from api.exports.columns import COLUMNS
from tests.exports.samples import HOSTILE, article, edition, event, every_kind, mention


def written(*events, **asked):
    return b"".join(FORMATS["csv"].export(events, edition(**asked)))


def read(*events, **asked):
    text = written(*events, **asked).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def test_an_event_is_a_row():
    assert read(event())[0] == dict.fromkeys((column.name for column in COLUMNS), "") | {
        "id": "4",
        "title": "Lancement d'un équipage vers la station spatiale",
        "start": "2025-11-01",
        "end": "2025-11-30",
        "edtf": "2025-11",
        "precision": "month",
        "time": "",
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
        "edited": "false",
        "deleted": "false",
        "created_at": "2025-08-01T08:00:00Z",
        "updated_at": "2025-08-02T09:30:00Z",
        "link": "/events/4",
    }


def test_every_event_is_one_row_in_order():
    assert [int(row["id"]) for row in read(*every_kind())] == [one["id"] for one in every_kind()]


def test_no_events_leave_the_header_alone():
    assert written().startswith(b"\xef\xbb\xbfid,title,start,end,edtf,")
    assert written().count(b"\r\n") == 1


def test_lines_end_as_in_rfc_4180():
    assert written(event()).endswith(b"\r\n")


def test_an_open_side_is_an_empty_cell():
    assert read(event(edtf="2022/.."))[0]["end"] == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_begins_like_a_formula(text):
    for cut in (text, f"x;{text}", f"x; {text}", f"x\n{text}", f"x\u200b;\ufeff{text}"):
        lines = written(event(title=cut)).decode("utf-8-sig").splitlines()
        for row in csv.reader(lines, delimiter=";"):
            assert not [cell for cell in row if cell.strip(" \ufeff\u200b")[:1] in ("=", "+", "-", "@")]
    for row in read(event(title=text, actors=[text], mentions=[mention(text, article=1)])):
        assert not [cell for cell in row.values() if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "\n")]


def test_a_neutralised_text_is_kept_after_an_apostrophe():
    assert read(event(title="=1+1"))[0]["title"] == "'=1+1"


@pytest.mark.parametrize("edtf", ["-0043-03-15", "-0043", "-0043/..", "-01XX"])
def test_dates_before_year_one_are_dates_and_no_formulas(edtf):
    [row] = read(event(edtf=edtf))
    assert row["edtf"] == edtf
    assert row["start"][:2] == "-0"


def test_several_articles_are_listed_once_each():
    mentions = [mention("Un.", article=9), mention("Deux.", article=10), mention("Un.", article=9)]
    row = read(event(mentions=mentions, articles=[article(9), article(10, title="Décollage")]))[0]
    assert (row["articles"], row["sentences"]) == ("9; 10;", "Un.\nDeux.")
    assert row["article_titles"] == "Bakanov rencontre Duffy; Décollage"
    assert row["article_urls"] == "https://journal.example/9; https://journal.example/10"
    assert (row["because"], row["article_sources"]) == ("prévu", "Le Journal")


def test_fields_choose_the_columns_and_their_order():
    [row] = read(event(), fields=["title", "id", "mentions"])
    assert [*row][:2] == ["title", "id"]
    assert [*row][2:] == ["sentences", "because", "articles", *(name for name in row if "article_" in name)]


def test_a_public_url_makes_links_whole():
    assert read(event(), url="https://timeline.example")[0]["link"] == "https://timeline.example/events/4"


def test_polars_reads_it_as_it_is():
    """It takes the types of columns from the first hundred rows."""
    alone = [event(number, "2025-07-31") for number in range(100)]
    together = event(100, "-0043", mentions=[mention("Un.", article=9), mention("Deux.", article=10)])
    table = polars.read_csv(written(*alone, together, *every_kind()))
    assert table["articles"][100] == "9; 10;"
    assert table["edtf"][100] == "-0043"
    assert table["id"].dtype == polars.Int64
    assert table["deleted"].dtype == polars.Boolean
