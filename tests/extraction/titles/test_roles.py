"""The people whom a title calls by their role."""

import pytest

from api.extraction.titles.roles import roles_in
from api.languages import language

EXAMPLES = [
    ("fr", "La saison que présentera la directrice", ["directrice"]),
    ("fr", "La nouvelle directrice présentera la saison", ["directrice"]),
    ("fr", "Le maire a démissionné", ["maire"]),
    ("fr", "Un chef d'entreprise a rejoint le parti", ["un chef d' entreprise"]),
    ("fr", "L'ancien maire a démissionné", []),
    ("fr", "Le maire de Crozon a démissionné", []),
    ("fr", "Le maire Paul Durand a démissionné", []),
    ("fr", "Le directeur adjoint a démissionné", ["adjoint"]),
    ("fr", "Son directeur a démissionné", []),
    ("en", "The police chief became head of it", ["chief"]),
    ("en", "A novelist met the mayor in Leeds", ["a novelist met the", "mayor"]),
    ("en", "The former mayor resigned", []),
    ("en", "The mayor of Leeds resigned", []),
]


@pytest.mark.parametrize(("code", "title", "roles"), EXAMPLES)
def test_roles(code, title, roles):
    spoken = language(code)
    assert [role for _, role in roles_in(spoken.tokenizer.tokens(title), spoken.grammar)] == roles
