import csv
from io import StringIO

import pytest

from api.exports import FORMATS
from api.exports.csv import COLUMNS
from tests.exports.samples import HOSTILE, event, every_kind, mention


def written(*events):
    return b"".join(FORMATS["csv"].export(events))


def read(*events):
    text = written(*events).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def test_an_event_is_a_row():
    assert read(event())[0] == dict.fromkeys(COLUMNS, "") | {
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
        "articles": "1",
        "edited": "false",
        "deleted": "false",
        "created_at": "2025-08-01T08:00:00Z",
        "updated_at": "2025-08-02T09:30:00Z",
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


def test_a_year_before_one_is_not_computed():
    assert read(event(edtf="-0043"))[0]["edtf"] == "'-0043"


def test_several_articles_are_listed_once_each():
    mentions = [mention("Un.", article=1), mention("Deux.", article=2), mention("Un.", article=1)]
    row = read(event(mentions=mentions))[0]
    assert (row["articles"], row["sentences"]) == ("1 2", "Un.\nDeux.")
