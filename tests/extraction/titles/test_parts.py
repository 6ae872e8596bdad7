"""The parts of titles."""

import pytest

from api.extraction.titles.parts import Kind, main_verb, parts_of
from tests.extraction.titles.reading import line

EXAMPLES = [
    ("fr", "Le maire a fui, qui était élu, jeudi.", ["CLAUSE", "RELATIVE", "APPOSITION"]),
    ("fr", "Le pont, ouvrage de fer, a fermé jeudi.", ["CLAUSE", "APPOSITION", "CLAUSE"]),
    ("fr", "Le maire de Lens, Yves Mars, a fui jeudi.", ["ROLE", "CLAUSE", "CLAUSE"]),
    ("fr", "Le pont (Brest) a fermé jeudi.", ["CLAUSE", "PARENTHESIS", "CLAUSE"]),
    ("fr", "Le pont a fermé jeudi, détruit par le feu.", ["CLAUSE", "PARTICIPLE"]),
    ("fr", "Le pont a fermé jeudi, pour réparer les piles.", ["CLAUSE", "PURPOSE"]),
    ("fr", "Le pont a fermé jeudi, avec le port.", ["CLAUSE", "ADJUNCT"]),
    ("fr", "Le pont a fermé jeudi, parce que le port gelait.", ["CLAUSE", "DEPENDENT"]),
    ("fr", "Après la réunion de jeudi, Yves Mars a fui.", ["ADJUNCT", "CLAUSE"]),
    (
        "fr",
        "Le maire a vu, dans la cave, trois fuites, jeudi.",
        ["CLAUSE", "ADJUNCT", "CLAUSE", "APPOSITION"],
    ),
    ("fr", "Le livre « Un, deux, trois » est paru jeudi.", ["CLAUSE"]),
    ("en", "The bridge, which was old, fell on Monday.", ["CLAUSE", "RELATIVE", "CLAUSE"]),
    ("en", "The bridge fell on Monday, because it froze.", ["CLAUSE", "DEPENDENT"]),
    ("en", "The Leeds–York line closed on Monday.", ["CLAUSE"]),
]


@pytest.mark.parametrize(("code", "text", "kinds"), EXAMPLES)
def test_parts_and_what_they_are(code, text, kinds):
    assert [part.kind.name for part in parts_of(line(text.rstrip("."), text, code))] == kinds


def test_every_kind_but_names_at_the_end_has_an_example():
    assert {name for row in EXAMPLES for name in row[2]} == set(Kind.__members__) - {"NAME"}


@pytest.mark.parametrize(
    ("title", "start"), [("Le pont démoli a fermé", 3), ("Le pont démoli", 2), ("Le pont", None)]
)
def test_main_verb_is_the_first_that_is_finite(title, start):
    verb = main_verb(line(title, "Le pont démoli a fermé jeudi."))
    assert (None if verb is None else verb.start) == start
