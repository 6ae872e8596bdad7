"""Dates in conditions, subordinate clauses and infinitives."""

import pytest

from api.extraction.titles.clause_shapes import CLAUSE_SHAPES
from tests.extraction.titles.reading import anchor, shape, titles

EXAMPLES = [
    (
        "fr",
        "Si le budget est voté jeudi, la ligne rouvrira.",
        "Si le budget est voté, la ligne rouvrira",
    ),
    (
        "fr",
        "La ligne rouvrira si le budget est voté jeudi.",
        "La ligne rouvrira si le budget est voté",
    ),
    (
        "fr",
        "Lorsque le pont a rouvert en 1950, la ville a fêté.",
        "Le pont a rouvert",
    ),
    (
        "fr",
        "La ville a fêté le pont quand il a rouvert en 1950.",
        "La ville a fêté le pont quand il a rouvert",
    ),
    (
        "fr",
        "Le maire veut reconstruire le pont, pour rouvrir la route en mai.",
        "Le maire veut reconstruire le pont, pour rouvrir la route",
    ),
    (
        "fr",
        "Pour rouvrir la route en mai, le maire a engagé des travaux.",
        "Pour rouvrir la route, le maire a engagé des travaux",
    ),
    (
        "en",
        "The town was occupied when the bridge was destroyed in 1944.",
        "The bridge was destroyed",
    ),
    (
        "en",
        "The bridge was closed because the river flooded on Thursday.",
        "The river flooded",
    ),
    (
        "en",
        "Although the bridge was built in 1950, the road remains open.",
        "The bridge was built",
    ),
    (
        "en",
        "The town celebrated once the bridge reopened in 1950.",
        "The bridge reopened",
    ),
]


def test_second_gerund_follows_a_comma():
    text = "A slide buried the road, trapping a man and closing the pass for the first time since May."
    title = "A slide buried the road, closing the pass for the first time since May"
    assert titles(text, "en") == [title]


AWAITED = [
    ("The bank unveiled a new hall, to be opened in May.", "New hall to be opened in May"),
    ("The bank unveiled a new hall, to be built in Leeds from 2025.", "New hall to be built in Leeds"),
    ("A bridge, to be opened in May, will replace the ferry.", "Bridge to be opened in May"),
    (
        "He was the fourth man in Leeds, on either bank, to be shot in 2019.",
        "He was the fourth man in Leeds, to be shot",
    ),
]


@pytest.mark.parametrize(("text", "title"), AWAITED)
def test_passive_infinitive_after_a_comma_describes_the_noun_before(text, title):
    assert titles(text, "en") == [title]


@pytest.mark.parametrize(("code", "text", "title"), EXAMPLES)
def test_dependent_clause_alone_if_it_has_a_subject_and_is_no_condition(code, text, title):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("dependent", [title])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Si le budget est voté jeudi.", "Si le budget est voté"),
        ("Pour rouvrir le pont en mai.", "Pour rouvrir le pont"),
    ],
)
def test_dependent_clause_without_a_main_clause_stands_alone(text, title):
    assert titles(text) == [title]
