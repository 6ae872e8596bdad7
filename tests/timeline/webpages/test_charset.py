import codecs

import pytest

from api.timeline.webpages.charset import decoded

TEXT = "Le café d'été coûte 3 €"


@pytest.mark.parametrize(
    ("declaration", "charset"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="iso-8859-1">', "cp1252"),
        ("<META CHARSET=ISO-8859-15>", "iso-8859-15"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>", "cp1252"),
        ('<meta name="a"><meta charset = "utf-16">', "utf-8"),
        ('<meta charset="klingon">', "utf-8"),
        ('<meta charset="base64">', "utf-8"),
        ('<meta charset="idna">', "utf-8"),
        ('<meta charset="rot13">', "utf-8"),
        ('<meta charset="unicode-escape">', "utf-8"),
        ("", "utf-8"),
        ("", "cp1252"),
    ],
)
def test_the_declared_charset_decides(declaration, charset):
    page = f"<html><head>{declaration}</head><body>{TEXT}</body></html>"
    assert decoded(page.encode(charset)) == page


@pytest.mark.parametrize(
    ("mark", "charset"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_decides_before_the_declaration(mark, charset):
    page = f'<meta charset="iso-8859-1">{TEXT}'
    assert decoded(mark + page.encode(charset)) == page


def test_bytes_that_the_charset_lacks_lose_nothing_else():
    assert decoded(b'<meta charset="utf-8">caf\xe9 noir') == '<meta charset="utf-8">caf\ufffd noir'


def test_a_declaration_of_any_length_is_searched_in_linear_time():
    assert decoded(b"<meta " * 200_000) == "<meta " * 200_000
