"""Verb forms that their place in the clause tells apart."""

import pytest

from api.extraction.clauses.grammar import NON_FINITE
from tests.extraction.clauses.reading import sentence

EXAMPLES = [
    ("Der Rat hat am Montag die Schule besucht.", "besucht", True),
    ("Der Rat besucht am Montag die Schule.", "besucht", False),
    ("Das Bad, 1967 eröffnet, wird erneuert.", "eröffnet", True),
    ("Er kommt, wenn der Rat am Montag die Messe eröffnet.", "eröffnet", False),
    ("Der Preis soll am Montag steigen.", "steigen", True),
    ("Die Preise steigen am Montag.", "steigen", False),
    ("Die 1903 gegründete Fabrik schließt.", "gegründete", True),
    ("Das für den 8. Mai vereinbarte Treffen entfällt.", "vereinbarte", True),
    ("Die am Montag eröffnete Messe lockt.", "eröffnete", True),
    ("Am Montag eröffnete Minister Huber die Messe.", "eröffnete", False),
    ("Seit dem 3. Mai regierte Huber.", "regierte", False),
    ("Der Vertrag, der am Montag ausläuft, gilt.", "ausläuft", False),
]


@pytest.mark.parametrize(("text", "word", "is_bare"), EXAMPLES)
def test_form(text, word, is_bare):
    seen = sentence(text, "de")
    at = seen.tokens.norms.index(word)
    finite = [verb for verb in seen.verbs if verb.start == at and verb.form.form not in NON_FINITE]
    assert (not finite) is is_bare
