import gzip
import json
import re
from html.parser import HTMLParser

import brotli
import pytest
from backports import zstd

from api.app import create_app
from api.config import Settings
from api.exports import FORMATS
from api.http.kit import assets
from api.http.showing.rendering import SERVER_TEXTS, TEMPLATES, TEXTS
from api.storage.database import Database

DECODED = {"gzip": gzip.decompress, "br": brotli.decompress, "zstd": zstd.decompress}
SCRIPTS = [assets.STATIC / name for name in assets.names() if name.endswith(".js")]
HERE = f"/static/{assets.digest()}"


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    url = f"sqlite:///{tmp_path_factory.mktemp('page') / 'timeline.db'}"
    database = Database(url)
    database.upgrade()
    database.close()
    return create_app(Settings(database_url=url))


@pytest.fixture
def client(app):
    return app.test_client()


class Elements(HTMLParser):
    """Every start tag of a page, as name and attributes."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_the_page_is_html(client):
    answer = client.get("/")
    assert (answer.status_code, answer.content_type) == (200, "text/html; charset=utf-8")


def media_type(client, path):
    """The media type of a file; None if there is none."""
    with client.get(path) as answer:
        return answer.content_type if answer.status_code == 200 else None


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("fr-CA,fr;q=0.9,en;q=0.5", "fr"), ("en-GB", "en"), ("de,fr;q=0.4", "fr"), ("ja", "en"), (None, "en")],
)
def test_it_speaks_the_language_of_the_browser(client, accepted, language):
    answer = client.get("/", headers={"Accept-Language": accepted} if accepted else {})
    assert f'<html lang="{language}">' in answer.text
    assert answer.headers["Content-Language"] == language
    assert "Accept-Language" in answer.headers["Vary"]


def test_a_language_asked_for_wins(client):
    assert '<html lang="fr">' in client.get("/?lang=fr", headers={"Accept-Language": "en"}).text


def test_an_unknown_language_is_passed_over(client):
    assert '<html lang="en">' in client.get("/?lang=%3Cscript%3E").text


def test_it_is_not_sent_twice(client):
    etag = client.get("/").headers["ETag"]
    assert client.get("/", headers={"If-None-Match": etag}).status_code == 304


def test_only_what_the_service_serves_may_run(client):
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "*" not in policy


def test_it_runs_no_inline_script_or_style(client):
    for tag, attributes in Elements(client.get("/").text).found:
        assert tag != "style"
        assert tag != "script" or "src" in attributes
        assert not [name for name in attributes if name == "style" or name.startswith("on")]


def test_it_names_nothing_elsewhere(client):
    for _, attributes in Elements(client.get("/").text).found:
        assert not [value for value in attributes.values() if value and "://" in value]


def test_no_template_asks_for_a_method_of_the_texts():
    named = {
        name
        for source in TEMPLATES.rglob("*.html")
        for name in re.findall(r"\btexts\.\w+\.(\w+)", source.read_text(encoding="utf-8"))
    }
    assert not {name for name in named if hasattr(dict, name)}


def test_everything_it_names_is_there(client):
    named = [
        attributes.get("src") or attributes.get("href", "")
        for _, attributes in Elements(client.get("/").text).found
    ]
    paths = [path for path in named if path.startswith("/static/")]
    assert len(paths) >= 3
    assert None not in [media_type(client, path) for path in paths]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_modules_import_each_other_by_files_that_exist(script, client):
    for name in re.findall(r'(?:from|import\() ?"(\.[\w./]+)"', script.read_text(encoding="utf-8")):
        path = (script.parent / name).resolve().relative_to(assets.STATIC)
        assert media_type(client, f"{HERE}/{path}").startswith("text/javascript")


def test_files_are_kept_for_good_under_their_digest_only(client):
    with client.get(f"{HERE}/page.js") as answer:
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    with client.get("/static/000000000000/page.js") as answer:
        assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_script_writes_markup(script):
    code = script.read_text(encoding="utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", code
    )


def test_every_control_has_a_name(client):
    page = client.get("/").text
    for control in re.findall(r"<button[^>]*>.*?</button>", page, re.DOTALL):
        assert "aria-label" in control or re.sub(r"<[^>]*>", "", control).strip()
    assert page.count("<label") >= len(re.findall(r"<(?:input|select|textarea)\b", page))


def keys_of(texts):
    return {name: keys_of(value) if isinstance(value, dict) else None for name, value in texts.items()}


def test_both_languages_have_the_same_texts():
    assert keys_of(TEXTS["fr"]) == keys_of(TEXTS["en"])


def test_both_languages_fill_the_same_places():
    places = {
        language: {name: sorted(re.findall(r"\{\w+\}", str(value))) for name, value in texts.items()}
        for language, texts in TEXTS.items()
    }
    assert places["fr"] == places["en"]


@pytest.mark.parametrize("language", TEXTS)
def test_the_scripts_get_the_texts_whole(client, language):
    module = client.get(f"{HERE}/texts/{language}.js")
    assert module.mimetype == "text/javascript"
    assert f"{HERE}/texts/{language}.js" in client.get(f"/?lang={language}").text
    wanted = {area: texts for area, texts in TEXTS[language].items() if area not in SERVER_TEXTS}
    assert json.loads(module.text.removeprefix("export default ").rstrip(";\n")) == wanted


def test_the_page_offers_every_format(client):
    [body] = [attributes for tag, attributes in Elements(client.get("/").text).found if tag == "body"]
    assert body["data-formats"].split() == ["json", *FORMATS]


def leaves(texts):
    """The dotted names of all texts: list.more, common.statuses."""
    return {f"{area}.{name}" for area, named in texts.items() for name in named}


def test_every_text_that_scripts_and_templates_ask_for_exists():
    sources = [*SCRIPTS, *TEMPLATES.rglob("*.html")]
    asked = {
        name
        for source in sources
        for name in re.findall(r"\btexts\.(\w+\.\w+)", source.read_text(encoding="utf-8"))
    }
    assert asked <= leaves(TEXTS["en"])


@pytest.mark.parametrize(
    "path",
    [
        "/",
        f"{HERE}/page.js",
        f"{HERE}/page.css",
        f"{HERE}/texts/fr.js",
        "/docs/",
        "/docs/swagger-ui-bundle.js",
    ],
)
@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_files_are_sent_once_and_small(client, path, coding):
    with client.get(path) as answer:
        plain, tag = answer.data, answer.headers["ETag"]
    assert tag.startswith('W/"')
    for _ in range(2):
        with client.get(path, headers={"Accept-Encoding": coding}) as answer:
            assert answer.headers["Content-Encoding"] == coding
            assert answer.headers["ETag"] == tag
            assert "Accept-Encoding" in answer.headers["Vary"]
            assert len(answer.data) < len(plain) / 1.5
            assert DECODED[coding](answer.data) == plain
    known = {"If-None-Match": tag, "Accept-Encoding": coding}
    with client.get(path, headers=known) as answer:
        assert (answer.status_code, answer.data) == (304, b"")


def test_a_part_of_a_file_is_not_compressed(client):
    part = {"Range": "bytes=0-999", "Accept-Encoding": "gzip"}
    with client.get("/docs/swagger-ui-bundle.js", headers=part) as answer:
        assert (answer.status_code, len(answer.data)) == (206, 1000)
        assert "Content-Encoding" not in answer.headers
