from types import SimpleNamespace
from typing import ClassVar

from marshmallow import fields, missing

from api.schemas.dumping import ObjectSchema, dumper
from api.schemas.fields import Day, Strings


class PlaceSchema(ObjectSchema):
    name = fields.String()
    opened = Day("", "2025-07-31", attribute="opened_day")


class ReportSchema(ObjectSchema):
    id = fields.Integer()
    title = fields.String(allow_none=True)
    tags = Strings("", [])
    place = fields.Nested(PlaceSchema)
    places = fields.List(fields.Nested(PlaceSchema))
    days = fields.List(Day("", "2025-07-31"))
    count = fields.Integer()
    deleted = fields.Boolean()

    READ: ClassVar = {
        "count": lambda report: len(report.places),
        "deleted": lambda report: report.deleted or missing,
    }


def report(**changes):
    places = [SimpleNamespace(name=name, opened_day=739_463) for name in ("Nantes", "Lyon")]
    values = {"id": 1, "title": None, "tags": ("ville",), "days": [1, 2], "deleted": False}
    return SimpleNamespace(**values | {"place": places[0], "places": places} | changes)


def test_an_object_is_dumped_as_the_schema_does():
    schema = ReportSchema()
    for given in (report(), report(title="Tir", places=[]), report(deleted=True)):
        expected = schema.dump(given)
        assert {**dumper(schema)(given), "tags": ["ville"]} == expected
        assert list(dumper(schema)(given)) == list(expected)


def test_what_is_missing_is_left_out():
    assert "deleted" not in dumper(ReportSchema())(report())
    assert dumper(ReportSchema())(report(deleted=True))["deleted"] is True


def test_a_new_field_needs_no_second_place():
    schema = ReportSchema.from_dict({"author": fields.String()})()
    assert dumper(schema)(report(author="Ana"))["author"] == "Ana"
