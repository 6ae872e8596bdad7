"""EDTF taken from clients, and written so that every reader takes it."""

import pytest

from tests.calendar.test_edtf_js import LEVEL_1, PARTS_OF_YEARS
from tests.http.timeline import created, matching, refused_fields


@pytest.mark.parametrize("edtf", [each for each in (*LEVEL_1, *PARTS_OF_YEARS) if "0000" not in each])
def test_level_1_is_taken_and_kept(writer, edtf):
    event = created(writer, edtf=edtf)
    assert event.json["edtf"] == edtf
    path = created(writer).headers["Location"]
    answer = writer.patch(path, json={"edtf": edtf}, headers=matching(writer, path))
    assert (answer.status_code, answer.json["edtf"]) == (200, edtf)


@pytest.mark.parametrize("day", range(20, 32))
def test_any_day_may_be_uncertain(writer, day):
    """The numbers of some days are those of seasons, after which no qualifier may stand."""
    for edtf in (f"2022-12-{day}~", f"2022-12-{day}?/2023-01-{day}%"):
        assert created(writer, edtf=edtf).json["edtf"] == edtf


@pytest.mark.parametrize(
    ("edtf", "reason"),
    [
        ("Y170000002", "outside the years -9999 to 9999"),
        ("1985-04-12T23:20:30", "goes into the field time"),
        ("../..", "open on both sides"),
        ("199X?", "after what is no day, month or year"),
        ("2001-21~", "after what is no day, month or year"),
        ("1985-XX-12", "is not an EDTF date"),
        ("XXXX", "is not an EDTF date"),
        ("2025-02-29", ""),
    ],
)
def test_what_cannot_be_kept_is_refused_with_the_reason(writer, edtf, reason):
    answer = writer.post("/v1/events", json={"title": "Brexit", "edtf": edtf})
    assert refused_fields(answer) == {"edtf"}
    assert reason in answer.json["detail"]


@pytest.mark.parametrize(
    ("edtf", "written", "display"),
    [
        ("2022-22/..", "2022-06/..", "depuis l'été 2022"),
        ("../2018-37", "../2018-04", None),
        ("2022-06-05/2022", "2022-06-05/2022-12", None),
        ("-0000", "0000", None),
    ],
)
def test_bounds_that_other_readers_refuse_are_written_finer(writer, edtf, written, display):
    event = created(writer, edtf=edtf, status="ongoing", language="fr").json
    assert event["edtf"] == written
    if display:
        assert event["display"] == display
    change = writer.get(f"{event['links']['self']}/history").json["items"][0]
    assert change["after"]["edtf"] == written
