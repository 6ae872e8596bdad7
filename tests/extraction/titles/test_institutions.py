"""Institutions whose name begins with a common noun."""

import pytest

from api.extraction.titles.institutions import institutions_in
from api.languages import language

EXAMPLES = [
    ("Le tribunal de commerce de Crozon a jugé", ["tribunal de commerce de Crozon"]),
    ("Le tribunal de grande instance de Crozon juge", ["tribunal de grande instance de Crozon"]),
    ("La cour d'appel de Saint-Malo a tranché", ["cour d'appel de Saint-Malo"]),
    ("Conseil municipal de Pont-à-Mousson réuni par le maire", ["Conseil municipal de Pont-à-Mousson"]),
    ("Le musée des Beaux-Arts de Crozon fermera", ["musée des Beaux-Arts de Crozon"]),
    ("Le maire a saisi le tribunal administratif de Crozon", ["tribunal administratif de Crozon"]),
    ("Le maire a été condamné par la cour d'appel de Crozon", ["cour d'appel de Crozon"]),
    ("Le maire comparaît devant la cour d'appel de Crozon", []),
    ("Un vol au musée de Crozon", []),
    ("Le procès de la cour d'appel de Crozon", []),
    ("Le conseil municipal a voté à Crozon", []),
    ("Le tribunal a condamné Paul Durand", []),
    ("Un tribunal de Crozon a jugé", []),
    ("L'examen par la chambre d'accusation de la Cour d'appel", []),
]


@pytest.mark.parametrize(("title", "institutions"), EXAMPLES)
def test_institutions(title, institutions):
    french = language("fr")
    tokens = french.tokenizer.tokens(title)
    assert [tokens.between(*span) for span in institutions_in(tokens, french.grammar)] == institutions
