"""The OpenAPI document and the page that shows it."""

import re
from html.parser import HTMLParser

import openapi_spec_validator


def test_openapi_is_valid_and_names_every_operation(reader):
    document = reader.get("/openapi.json").json
    assert document["openapi"].startswith("3.1")
    openapi_spec_validator.validate(document)
    served = {
        (method.lower(), re.sub(r"<(?:.*:)?(\w+)>", r"{\1}", rule.rule))
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
