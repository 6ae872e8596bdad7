import contextlib
import socket
from datetime import date

import pytest

from api.errors import Invalid
from api.timeline.webpages.prose import LONGEST_BYLINE
from api.timeline.webpages.tree import MOST_ELEMENTS
from api.timeline.webpages.webpage import webpage_in
from tests.work import calls_of, repeated

TODAY = date(2025, 8, 1)
SENTENCE = (
    "Dmitri Bakanov, directeur de l'agence spatiale publique Roscosmos, a rencontré jeudi le nouvel "
    "administrateur de la NASA, trois ans après le 2022-02-24."
)
SIZE = 1_000_000
MARGIN = 1.3
HOSTILE = {
    "nested blocks": "<div>",
    "nested lists": "<ul><li>",
    "nested tables": "<table><tr><td>",
    "nested quotations": "<blockquote>",
    "nested inlines": "<b><i>",
    "paragraphs": "<p>x",
    "headings": "<h1>x</h1>",
    "rows": "<tr><td>le",
    "lines": "a<br>",
    "links": "<a href=x>x</a>",
    "forms": "<form><input>",
    "unfinished tags": "<a ",
    "unfinished comments": "<!--",
    "unfinished sections": "<![CDATA[",
    "attributes": "<p a=b ",
    "dates": "2022-02-24 ",
    "dated elements": "<time datetime='2022-02-24'>x</time>",
    "bylines": "<p class='date'>31 juillet</p>",
    "metadata": "<meta name='date' content='2020-01-01'>",
    "one word": "x",
    "digits": "1",
    "angles": "<",
    "null characters": "\0",
    "unknown entities": "&lol;",
}
BILLION_LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10))
    + "]><html><body><p>&lol9;</p></body></html>"
)


@pytest.fixture(autouse=True)
def _offline(monkeypatch):
    def refuse(_socket, address):
        raise AssertionError(f"connection to {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def page(*, head="", byline="", body=f"<p>{SENTENCE}</p>"):
    return (
        f'<!DOCTYPE html><html lang="fr"><head><title>Moscou et Washington - Le Journal</title>{head}'
        f"</head><body><nav><a href=/>Accueil</a></nav><article><h1>Moscou et Washington</h1>{byline}{body}"
        "</article><footer>Tous droits réservés</footer></body></html>"
    )


def published_at(**parts):
    return webpage_in(page(**parts), today=TODAY).published_at


def test_the_article_of_a_page():
    article = webpage_in(
        page(head='<meta property="article:published_time" content="2025-07-31T18:00:00+02:00">'), today=TODAY
    )
    assert article.text == SENTENCE
    assert article.title == "Moscou et Washington"
    assert article.published_at == "2025-07-31"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2025-07-31">', "2025-07-31"),
        ('<meta property="article:published_time" content="2025-07-31T23:30:00-05:00">', "2025-07-31"),
        ('<meta property="article:published_time" content="2025-07-31T00:30:00+02:00">', "2025-07-31"),
        ('<meta itemprop="datePublished" content="1987-05-03">', "1987-05-03"),
        (
            '<meta property="article:modified_time" content="2025-08-01T12:30:00Z">'
            '<meta property="article:published_time" content="2025-07-31T12:30:00Z">',
            "2025-07-31",
        ),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2025-08-01", '
            '"datePublished": "2025-07-31T00:30:00+0200"}</script>',
            "2025-07-31",
        ),
        ('<link rel="canonical" href="https://journal.example/2025/07/31/moscou.html">', "2025-07-31"),
    ],
)
def test_day_of_publication_from_the_head(head, day):
    assert published_at(head=head) == day


@pytest.mark.parametrize(
    "byline",
    [
        '<time datetime="2025-07-31T23:30:00-05:00">hier</time>',
        '<p class="date">Publié le 31 juillet 2025 à 23h30</p>',
        '<span class="published">31.07.2025</span>',
        '<div class="byline">By Maria Tsvetkova, July 31, 2025</div>',
    ],
)
def test_day_of_publication_from_the_byline(byline):
    assert published_at(byline=byline) == "2025-07-31"


def test_a_day_in_the_text_is_not_the_day_of_publication():
    assert len(SENTENCE) > LONGEST_BYLINE
    assert published_at() is None


@pytest.mark.parametrize("day", ["2077-01-01", "2025-13-45", "1500-01-01", "", "bientôt"])
def test_an_impossible_day_is_ignored(day):
    assert published_at(head=f'<meta property="article:published_time" content="{day}">') is None


def test_an_encoding_declaration_in_decoded_html_is_ignored():
    html = f"<?xml version='1.0' encoding='latin-1'?>{page()}"
    assert webpage_in(html, today=TODAY).text == SENTENCE


def test_scripts_and_styles_are_not_text():
    body = f"<script>alert('vendredi')</script><style>p {{}}</style><p>{SENTENCE}</p>"
    assert webpage_in(page(body=body), today=TODAY).text == SENTENCE


@pytest.mark.parametrize("html", ["", " \n", "<html></html>", "<script>1</script>", "<!-- -->"])
def test_html_without_an_article_is_refused(html):
    with pytest.raises(Invalid) as refusal:
        webpage_in(html, today=TODAY)
    assert list(refusal.value.errors) == ["html"]


def test_too_many_elements_are_refused():
    with pytest.raises(Invalid, match="elements"):
        webpage_in("<p>x" * MOST_ELEMENTS, today=TODAY)


def test_external_entities_and_links_are_not_followed():
    html = (
        '<!DOCTYPE html [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
        f'<html><head><link rel="stylesheet" href="http://journal.example/a.css"></head><body>'
        f'<img src="http://journal.example/a.png"><p>&file; {SENTENCE}</p></body></html>'
    )
    assert "root:" not in webpage_in(html, today=TODAY).text


def test_nested_entities_are_not_expanded():
    assert len(webpage_in(BILLION_LAUGHS, today=TODAY).text) < 1000


def read_or_refused(html):
    with contextlib.suppress(Invalid):
        webpage_in(html, today=TODAY)


def hostile_page(piece, length):
    return f"<html><body><p>{SENTENCE}</p>{repeated(piece, length)}"


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_twice_the_page_is_twice_the_work(piece):
    def calls(length):
        return calls_of(lambda: read_or_refused(hostile_page(piece, length)))

    calls(1_000)  # imports what trafilatura imports late
    assert calls(64_000) <= 2 * MARGIN * calls(32_000) + 1_000


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_a_megabyte_of_anything_is_read_or_refused(piece):
    read_or_refused(hostile_page(piece, SIZE))


ELEMENTS = {name: piece for name, piece in HOSTILE.items() if name not in ("attributes", "unfinished tags")}
"""Not those that are one element of many attributes."""


@pytest.mark.parametrize("piece", ELEMENTS.values(), ids=ELEMENTS)
def test_the_largest_page_that_is_read_is_read(piece):
    count = MOST_ELEMENTS // max(1, piece.count("<")) - 10
    assert webpage_in(hostile_page(piece, count * len(piece)), today=TODAY)


def test_a_lone_surrogate_is_no_error():
    assert SENTENCE in webpage_in(page(body=f"<p>\ud800 {SENTENCE}</p>"), today=TODAY).text
