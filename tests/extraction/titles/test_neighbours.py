"""The subject of a sentence, for which a pronoun of the next one stands."""

import pytest

from api.extraction.titles.neighbours import first_subject
from tests.extraction.titles.reading import outline

EXAMPLES = [
    ("fr", "Paul Durand, maire de Brest, a démissionné.", "Paul Durand"),
    ("fr", "Quand le pont a fermé, la ville a protesté.", "la ville"),
    ("fr", "Ouverture du salon.", None),
    ("fr", "« Vous devez partir », a lancé le maire.", "le maire"),
    ("en", '"Sometimes you win," Ann Roy said.', "Ann Roy"),
]


@pytest.mark.parametrize(("code", "text", "subject"), EXAMPLES)
def test_subject_of_the_first_main_clause(code, text, subject):
    assert first_subject(outline(text, code)) == subject
