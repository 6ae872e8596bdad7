"""Clauses that «et» joins: the segments of sentences, and sentences like them that stay whole."""

import pytest

from tests.extraction.titles.reading import outline, titles


@pytest.mark.parametrize(
    ("text", "code", "segments"),
    [
        (
            "Les ventes ont reculé en mai et la perte s'est creusée en juin.",
            "fr",
            ["Les ventes ont reculé", "et la perte s'est creusée"],
        ),
        (
            "La liste est close et Yves Mars devrait la présenter mardi.",
            "fr",
            ["La liste est close", "et Yves Mars devrait la présenter"],
        ),
        (
            "The bridge closed on Monday and the road reopened on Friday.",
            "en",
            ["The bridge closed", "and the road reopened"],
        ),
    ],
)
def test_each_clause_with_its_own_date_or_tense_is_a_segment(text, code, segments):
    found = [segment.text.rstrip(" .") for segment in outline(text, code).segments]
    assert found == segments


@pytest.mark.parametrize(
    "text",
    [
        "Le pont a été fermé et la route a été déviée mardi.",
        "Le maire a signé mardi l'accord et la ville paie.",
        "Le maire a vu mardi le pont et la route de Brest.",
    ],
)
def test_clauses_that_share_a_date_stay_one_segment(text):
    assert len(outline(text).segments) == 1


def test_each_date_has_the_title_of_its_clause():
    text = "Le procureur parlera mercredi et la sentence tombera vendredi."
    assert titles(text) == ["Le procureur parlera", "La sentence tombera"]
