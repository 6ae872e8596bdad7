"""The whole article, however its page is cut into blocks."""

from datetime import date

import pytest

from api.errors import Invalid
from api.timeline.webpages.prose import LONGEST_TEXT
from api.timeline.webpages.webpage import webpage_in


def paragraph(number):
    return (
        f"<p>La digue numéro {number} a été relevée d'un mètre après la tempête, malgré l'opposition des "
        "pêcheurs et le coût des travaux.</p>"
    )


def paragraphs(first, count):
    return "".join(paragraph(number) for number in range(first, first + count))


def text_of(body):
    html = f"<html><head><title>Digues</title></head><body><nav><a href=/>Une</a></nav>{body}</body></html>"
    return webpage_in(html, today=date(2025, 8, 1)).text


@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>Digues</h1>{paragraphs(0, 40)}</article>",
        "".join(f'<div class="entry-content">{paragraphs(first, 10)}</div>' for first in range(0, 40, 10)),
        "".join(f"<section><h2>Partie</h2>{paragraphs(first, 20)}</section>" for first in (0, 20)),
        f'<div class="post-content">{paragraphs(0, 3)}</div><div class="text">{paragraphs(3, 37)}</div>',
        f'<div class="chapo">{paragraphs(0, 5)}</div><div class="article-body">{paragraphs(5, 35)}</div>',
    ],
)
def test_an_essay_is_read_whole(body):
    text = text_of(body)
    assert all(f"numéro {number} a" in text for number in range(40))


@pytest.mark.parametrize(
    "around",
    [
        f"<aside>{paragraphs(70, 30)}</aside>",
        f'<div id="comments">{paragraphs(70, 30)}</div>',
        f'<section class="related-stories">{paragraphs(70, 30)}</section>',
        "".join(f"<article>{paragraph(number)}</article>" for number in range(70, 90)),
    ],
)
def test_what_stands_around_an_article_is_left_out(around):
    text = text_of(f"<article>{paragraphs(0, 10)}</article>{around}")
    assert "numéro 9 " in text
    assert "numéro 7" not in text.replace("numéro 7 ", "")


def test_a_page_of_one_line_is_read():
    assert text_of("<p>Le maire\nest venu <b>mardi</b>.</p><p>Bien.</p>") == "Le maire est venu mardi.\nBien."


def test_an_article_that_is_too_long_is_refused():
    page = f"<html><body><article><p>{'la digue ' * (LONGEST_TEXT // 8)}</p></article></body></html>"
    with pytest.raises(Invalid, match="at most"):
        webpage_in(page, today=date(2025, 8, 1))
