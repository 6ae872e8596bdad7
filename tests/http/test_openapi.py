"""The OpenAPI document and the page that shows it."""

import json
import re
from html.parser import HTMLParser
from importlib.metadata import version

import openapi_schema_validator
import openapi_spec_validator
import pytest

from api.http.explanations import EXAMPLES


@pytest.fixture
def document(reader):
    return reader.get("/openapi.json").json


def test_openapi_is_valid_and_names_every_operation(reader, document):
    assert document["openapi"].startswith("3.1")
    openapi_spec_validator.validate(document)
    served = {
        (method.lower(), re.sub(r"<(?:[^:>]*:)?(\w+)>", r"{\1}", rule.rule))
        for rule in reader.application.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.rule.startswith("/v1/")
    }
    documented = {
        (method, path)
        for path, each in document["paths"].items()
        for method in each.keys() - {"parameters"}
        if path.startswith("/v1/")
    }
    assert documented == served


class Sources(HTMLParser):
    """What a page loads."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "link", "img"):
            self.found += [value for name, value in attrs if name in ("src", "href")]


def test_the_docs_page_works_offline(reader):
    page = reader.get("/docs/", follow_redirects=True)
    assert page.mimetype == "text/html"
    sources = Sources(page.text).found
    assert sources
    assert not [source for source in sources if "//" in source]


def operations(document):
    return [each for methods in document["paths"].values() for each in methods.values()]


def test_operations_have_names_that_read_well(document):
    names = [operation["operationId"] for operation in operations(document)]
    assert {"listEvents", "getEvent", "createEvent", "patchEvent", "mergeEvents"} <= set(names)
    assert len(set(names)) == len(names)
    assert not [name for name in names if not re.fullmatch("[a-z]+([A-Z][a-z]+)+", name)]


def test_successes_and_json_come_first(document):
    for operation in operations(document):
        assert next(iter(operation["responses"])).startswith("2")
        content = operation["responses"].get("200", {}).get("content", {})
        assert "application/json" not in list(content)[1:]


def test_every_answer_with_a_schema_has_an_example(document):
    """Swagger UI makes up random ones otherwise."""
    schemas = document["components"]["schemas"]
    bodies = {
        each["schema"]["$ref"].rpartition("/")[2]
        for operation in operations(document)
        for each in operation.get("requestBody", {"content": {}})["content"].values()
        if "$ref" in each["schema"]
    }
    for name in schemas.keys() - bodies:
        openapi_schema_validator.validate(
            schemas[name]["example"], {**schemas[name], "components": {"schemas": schemas}}
        )


def test_every_format_that_is_text_has_an_example(document):
    content = document["paths"]["/v1/events"]["get"]["responses"]["200"]["content"]
    text = {media_type: each for media_type, each in content.items() if "format" not in each["schema"]}
    del text["application/json"]
    assert text["text/calendar"]["example"].startswith("BEGIN:VCALENDAR")
    assert all(each["example"] for each in text.values())
    content = document["paths"]["/v1/articles"]["get"]["responses"]["200"]["content"]
    assert list(content) == ["application/json", "text/csv", "application/x-ndjson"]
    assert content["text/csv"]["example"].splitlines()[1].startswith("1,Bakanov rencontre Duffy,https://")
    assert json.loads(content["application/x-ndjson"]["example"])["tags"] == ["espace"]


def test_every_problem_has_an_example_of_its_own(document):
    for response in document["components"]["responses"].values():
        example = response["content"]["application/problem+json"]["example"]
        kind = example["type"].removeprefix("/docs/problems/")
        assert example["title"] == EXAMPLES[kind].title
        assert ("errors" in example) == (example["status"] == 422)


def test_every_body_has_an_example_that_is_accepted(document):
    for operation in operations(document):
        for each in operation.get("requestBody", {"content": {}})["content"].values():
            examples = [one["value"] for one in each.get("examples", {}).values()] or [each["example"]]
            schemas = document["components"]["schemas"]
            schema = (
                each["schema"]
                if "type" in each["schema"]
                else schemas[each["schema"]["$ref"].rpartition("/")[2]]
            )
            for example in examples:
                openapi_schema_validator.validate(example, schema)


def test_optional_parameters_are_not_filled_in(document):
    """Swagger UI sends their examples; all filters together find nothing."""
    for operation in operations(document):
        for parameter in operation["parameters"]:
            examples = {"example", "examples"} & {*parameter, *parameter["schema"]}
            assert parameter.get("required") or not examples


def test_what_cannot_be_undone_asks_for_an_id(document):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            given = [one for one in operation["parameters"] if one["in"] == "path"]
            assert all(("example" in one) == (method in ("get", "patch")) for one in given), path


def test_choices_have_no_pattern_or_length(document):
    """Generated validators of both together do not compile."""
    for schema in document["components"]["schemas"].values():
        for each in schema["properties"].values():
            assert "enum" not in each or not {"pattern", "minLength", "maxLength"} & each.keys()


def test_the_document_names_the_version_and_the_licence(document):
    assert document["info"]["version"] == version("event-timeline")
    assert document["info"]["license"]["identifier"] == "Apache-2.0"
