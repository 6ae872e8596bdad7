import pytest

from api.timeline.webpages.tree import page_tree, without_controls


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
