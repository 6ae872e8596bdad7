import contextlib

import pytest

from api.errors import Invalid
from api.timeline.webpages.tree import MOST_ATTRIBUTES, page_tree, without_controls
from tests.work import repeated


@pytest.mark.parametrize(
    ("html", "clean"),
    [
        ("a\x07b\x0cc\x00d", "a b c d"),
        ("a\tb\r\nc", "a\tb\r\nc"),
        ("a&#7;b&#x1F;c&#08d", "a b c d"),
        ("a&#80;b&#x1F600;c&#233;d", "a&#80;b&#x1F600;c&#233;d"),
        ("a&#10;b&#9;c", "a&#10;b&#9;c"),
    ],
)
def test_control_characters_become_spaces(html, clean):
    assert without_controls(html) == clean


def test_a_page_keeps_its_text():
    assert page_tree("<p>Le pont\x08 est&#31;fermé</p>").text_content() == "Le pont  est fermé"


MANY = " a=1" * (MOST_ATTRIBUTES + 1)
CROWDED = [
    f"<p{MANY}>mai",
    f"<p title='<script>'{MANY}>mai",
    f"<p title='a>b'{MANY}>mai",
    "<p" + "/a" * (MOST_ATTRIBUTES + 1) + ">mai",
    f"<p{MANY.replace(' ', ' =')}>mai",
    "<p " + 'a="1"' * (MOST_ATTRIBUTES + 1) + ">mai",
    f"<!--><p{MANY}>mai",
    f"<script{MANY}></script>mai",
    f"<p{MANY}",
]
UNCROWDED = [
    f"<p>mai</p><script>if (a<b {MANY}) c()</script>",
    f"<!-- <p{MANY}> --><p>mai",
    f"<p>mai</p><style>a<b {MANY}</style>",
    f"<p title='{MANY}'>mai",
    "<p a=1 b=2>mai" * 200,
]


@pytest.mark.parametrize("html", CROWDED)
def test_an_element_of_too_many_attributes_is_refused(html):
    with pytest.raises(Invalid, match="attributes"):
        page_tree(html)


@pytest.mark.parametrize("html", UNCROWDED)
def test_attributes_are_counted_by_element(html):
    assert "mai" in page_tree(html).text_content()


@pytest.mark.parametrize("unit", ["<a ", "<a", '<a x="', "<a x='", "<!--", "<script ", " a=1", "=", "/", '"'])
def test_a_megabyte_of_tags_is_looked_through(unit):
    with contextlib.suppress(Invalid):
        page_tree("<p " + repeated(unit, 1_000_000))
