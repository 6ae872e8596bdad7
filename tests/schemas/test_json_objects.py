"""JSON objects are read strictly: what another reader would read otherwise is refused."""

import pytest

from api.errors import Invalid, Malformed
from api.schemas.json_objects import json_object


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (b'{"title": "a", "title": "b"}', 'the body has the name "title" twice'),
        (b'{"title": "a", "t\\u0069tle": "b"}', 'the body has the name "title" twice'),
        (b'{"a": [{"b": {"c": 1, "c": 1}}]}', 'the body has the name "c" twice'),
        (b'{"": 1, "": 2}', 'the body has the name "" twice'),
        ('{"é": 1, "é": 2}', 'the body has the name "é" twice'),
        (b'{"a": ' * 1000 + b"1" + b"}" * 1000, "nested too deeply"),
        (b"", "the body is not JSON"),
        (b'{"a": NaN}', "the body is not JSON"),
        (b'{"a": "\\ud800"}', "the body is not JSON"),
        (b'{"a": "\xff"}', "the body is not JSON"),
        (b'\xef\xbb\xbf\xef\xbb\xbf{"a": 1}', "the body is not JSON"),
        (b'{"a": "\x1b"}', "the body is not JSON"),
        (b'{"a": 1} {"a": 1}', "the body is not JSON"),
    ],
)
def test_it_is_refused(text, refusal):
    with pytest.raises(Malformed, match=refusal):
        json_object(text)


@pytest.mark.parametrize("text", [b"[]", b'"a"', b"1", b"null", b'[{"a": 1}]'])
def test_other_json_is_no_object(text):
    with pytest.raises(Invalid, match="must be a JSON object"):
        json_object(text)


def test_a_byte_order_mark_may_come_first():
    assert json_object(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b'{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}', {"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}),
        (b'{"a": "\\"a\\": 1, \\"a\\": 2"}', {"a": '"a": 1, "a": 2'}),
        (b'{"a": "a", "A": "a"}', {"a": "a", "A": "a"}),
        (b"{}", {}),
    ],
)
def test_names_in_other_objects_and_in_texts_do_not_count(text, value):
    assert json_object(text) == value
