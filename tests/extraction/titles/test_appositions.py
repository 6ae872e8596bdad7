"""Noun phrases that say once more who is meant."""

import pytest

from api.extraction.titles.appositions import name_after, with_appositions
from tests.extraction.titles.reading import outline


def test_noun_phrase_with_those_before_it():
    segments = outline("Paul Durand, maire de Brest, a démissionné.").segments
    assert with_appositions(segments[0]) == "Paul Durand"
    assert with_appositions(segments[1]) == "Paul Durand"


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("fr", "Le maire de Brest, Paul Durand, a démissionné.", "Le maire de Brest, Paul Durand,"),
        ("fr", "Paul Durand, 58 ans, maire de Brest, a démissionné.", "Paul Durand"),
        ("fr", "Leader du groupe, l'AS Brest, a perdu.", "l'AS Brest"),
        ("fr", "« Le Phare », son roman, a paru.", "« Le Phare », son roman,"),
        ("fr", "Cette fois, la seconde étape, a été annulée.", "la seconde étape"),
        (
            "fr",
            "Les élus, les salariés, et la direction, ont voté.",
            "Les élus, les salariés, et la direction",
        ),
        ("en", "Harbourview, the old shipyard, has closed.", "Harbourview"),
    ],
)
def test_run_of_noun_phrases_means_its_first_and_a_name_after_a_description(code, text, meant):
    last = [segment for segment in outline(text, code).segments if not segment.finite][-1]
    assert with_appositions(last) == meant


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le maire a vu le chef de l'opposition, Yves Mars", ["Yves Mars"]),
        ("Le maire a vu le chef de l'opposition, ministre.", []),
        ("Le maire a vu le chef de l'opposition : Yves Mars.", []),
        ("Le maire a vu le chef, Yves Mars a démissionné.", []),
        ("Le maire a vu le chef, Yves de la Tour du Pin de Mars.", []),
    ],
)
def test_name_after_a_comma(text, name):
    assert name_after(outline(text).segments[0]) == name
