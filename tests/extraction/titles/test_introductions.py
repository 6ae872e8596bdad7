"""The role with which a name is introduced."""

import pytest

from api.extraction.titles.introductions import role_of
from tests.extraction.titles.test_name_clues import last_use


@pytest.mark.parametrize(
    ("code", "text", "role"),
    [
        ("fr", "a vu le maire Paul Durand", "maire"),
        ("fr", "a vu le maire de Crozon, Paul Durand", "maire"),
        ("fr", "a vu le préfet de Corse Paul Durand", "préfet"),
        ("fr", "a vu la ministre déléguée aux Transports, Anne Petit", "ministre"),
        ("fr", "a vu Paul Durand, maire de la ville", "maire"),
        ("fr", "a vu Paul Durand, le nouveau maire", "maire"),
        ("fr", "a vu l'avocat de Paul Durand", None),
        ("fr", "le maire a vu Paul Durand", None),
        ("fr", "a vu le maire et Paul Durand", None),
        ("fr", "a vu Paul Durand, frère du maire", "frère"),
        ("en", "met Mayor Jane Doe", "mayor"),
        ("en", "met the mayor, Jane Doe", "mayor"),
        ("en", "met Jane Doe, the new mayor", "mayor"),
        ("en", "met the lawyer of Jane Doe", None),
        ("en", "the mayor met Jane Doe", None),
    ],
)
def test_role(code, text, role):
    assert role_of(last_use(text, code)) == role
