"""Where a noun phrase begins."""

import pytest

from api.extraction.titles import noun_phrases
from api.extraction.titles.described import nearest
from api.extraction.tokens import Span
from tests.extraction.titles.reading import outline


@pytest.mark.parametrize(
    ("code", "text", "phrases"),
    [
        ("fr", "l'envoi de troupes", ["troupes", "l'envoi de troupes"]),
        ("fr", "le vol d'un tableau à Brest", ["Brest", "un tableau à Brest", "le vol d'un tableau à Brest"]),
        ("fr", "un cessez-le-feu", ["un cessez-le-feu"]),
        ("fr", "la crise économique et financière", ["la crise économique et financière"]),
        ("fr", "le pont et la route", ["la route"]),
        ("en", "the collapse of the bridge", ["the bridge", "the collapse of the bridge"]),
    ],
)
def test_noun_phrases_at_the_end_of_a_text(code, text, phrases):
    seen = outline(text, code)
    spans = noun_phrases.ending_at(seen, Span(0, len(seen.tokens)))
    assert [seen.text(span) for span, _ in spans] == phrases


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("l'ancien chef du parti Paul Durand", "Paul Durand"),
        ("le secrétaire aux Transports Jean Mars", "Jean Mars"),
        ("la ville de Saint Malo", None),
        ("le maire, Paul Durand", None),
    ],
)
def test_name_that_a_noun_introduces(text, name):
    seen = outline(text)
    span = noun_phrases.apposed_name(seen, len(seen.tokens))
    assert (None if span is None else seen.text(span)) == name


def test_nearest_noun_phrase_goes_on_over_of():
    seen = outline("Il voit la porte de la maison")
    span = nearest(seen, Span(2, len(seen.tokens)))
    assert span is not None
    assert seen.text(span) == "la porte de la maison"
