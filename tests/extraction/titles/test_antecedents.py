"""The noun phrase that the last segment of a sentence describes."""

import pytest

from api.extraction.titles.antecedents import antecedent_of
from tests.extraction.titles.reading import outline

EXAMPLES = [
    ("fr", "Le maire a inauguré le pont qui a été détruit", "le pont"),
    ("fr", "Paul Durand, dont le fils est mort", "Paul Durand"),
    ("fr", "Le maire a parlé avec la ministre qui dirige le port", "la ministre"),
    ("fr", "Paul Durand, maire de Brest, qui a démissionné", "Paul Durand"),
    ("fr", "Paul Durand, né à Brest et coté au musée", "Paul Durand"),
    ("fr", "Il est allé à Turin, ville du Piémont, où il vivait", "Turin"),
    ("fr", "Il a salué un voisin, infirmier, qui a appelé la police", "un voisin"),
    ("fr", "Le bâtiment a le nom de René Mars, poète, mort en 1988", "René Mars"),
    ("fr", "Après un hommage à Jeanne Roy, maire de Lens, morte en 1988", "Jeanne Roy"),
    ("fr", "Un hommage à Jeanne Roy, présidente du club, fondé en 1979", "club"),
    ("fr", "Le feu a pris au toit d'un immeuble du quai, à Lens, bâti en 1970", "un immeuble du quai"),
    ("fr", "On a lu la version du pacte, le premier du canton, qui sera signé", "la version du pacte"),
    ("fr", "Il recevra le roi, dont la visite, annoncée en mars", "la visite du roi"),
    ("fr", "Des os de cerf vieux de deux siècles, mis au jour", "Des os de cerf vieux de deux siècles"),
    (
        "fr",
        "On expose un os de cerf vieux de deux siècles, mis au jour",
        "un os de cerf vieux de deux siècles",
    ),
    ("fr", "Paul Durand a quitté Lens en larmes, battu au premier tour", "Paul Durand"),
    ("fr", "Le maire a visité Lens, détruite au combat", "Lens"),
    ("fr", "Le maire peste, privé de son adjoint Paul Roy, blessé au genou", "adjoint Paul Roy"),
    ("fr", "Paul Roy, aidé de ses fils, élu au premier tour", "Paul Roy"),
    ("fr", "Paul Roy, élu à Lens, battu au premier tour", "Paul Roy"),
    ("en", "The mayor left Leeds in tears, beaten in the final", "The mayor"),
    ("en", "She is one of 14 traders who won a prize", "14 traders"),
    ("en", "Police arrested a driver who hit a cyclist", "a driver"),
    ("en", "The bridge, which was destroyed", "The bridge"),
]


@pytest.mark.parametrize(("code", "text", "antecedent"), EXAMPLES)
def test_antecedent(code, text, antecedent):
    assert antecedent_of(outline(text, code).segments[-1]) == antecedent


def test_first_segment_has_no_antecedent():
    assert antecedent_of(outline("Élu à Brest, le maire a démissionné.").segments[0]) == ""
