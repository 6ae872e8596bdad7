"""``/v1``: what there is."""

import pytest


@pytest.mark.parametrize("path", ["/v1", "/v1/"])
def test_the_index_says_what_there_is(reader, path):
    index = reader.get(path)
    assert index.status_code == 200
    assert index.json["name"] == "Event timeline"
    assert index.json["version"] == reader.get("/openapi.json").json["info"]["version"]


def test_every_link_of_the_index_leads_somewhere(reader):
    for name, path in reader.get("/v1/").json["links"].items():
        assert reader.get(path).status_code == {"extractions": 405, "dates": 422}.get(name, 200)
