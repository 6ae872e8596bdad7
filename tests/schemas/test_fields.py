"""What a field accepts, and how long it takes to refuse."""

import re

import pytest
from marshmallow import ValidationError

from api.schemas import fields
from api.schemas.articles import NewArticleSchema
from api.schemas.events import MergeSchema, NewEventSchema
from api.schemas.fields import LABEL, LINE, SHOWN
from api.schemas.queries import EventsQuery
from tests.work import calls_of


@pytest.mark.parametrize("pattern", [SHOWN, LINE, LABEL])
def test_shown_text_is_matched_without_backtracking(pattern):
    """Twice the text costs twice the steps: no character can match two neighbouring parts."""
    head, first, _rest = re.fullmatch(r"\^\[(.+)\]\*\[\^(.+?)\]\[\^(.+?)\]\*\$", pattern).groups()
    spaces = re.compile(f"[{head}]")
    assert not any(spaces.match(chr(code)) and re.match(f"[^{first}]", chr(code)) for code in range(0x10000))


@pytest.mark.parametrize(
    ("schema", "name", "value"),
    [
        (NewArticleSchema, "tags", [1] * 10_000),
        (NewEventSchema, "actors", ["a"] * 10_000),
        (MergeSchema, "event_ids", ["a"] * 10_000),
        (EventsQuery, "article", "a," * 10_000),
        (EventsQuery, "fields", "a," * 10_000),
    ],
)
def test_a_list_that_is_too_long_is_refused_without_looking_at_its_values(schema, name, value):
    def refused():
        with pytest.raises(ValidationError) as refusal:
            schema().load({name: value})
        assert re.search(r"[Ll]ength .*\b(50|100)\.", *refusal.value.messages[name])

    schema()
    assert calls_of(refused) < 10_000


@pytest.mark.parametrize("pattern", [fields.PARTIAL_DATE, fields.EDTF, fields.INSTANT, fields.MONTH_AND_DAY])
@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"])
def test_dates_are_written_with_ascii_digits(pattern, digits):
    other = str.maketrans("0123456789", digits)
    for date in ("2025", "2025-07-31", "07-31", "199X", "2025-07-31T20:30:00.123Z"):
        for at, character in enumerate(date):
            foreign = date[:at] + character.translate(other) + date[at + 1 :]
            assert foreign == date or not re.fullmatch(pattern, foreign)
