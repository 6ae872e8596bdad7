"""The names in a sentence."""

import pytest

from api.languages import language
from tests.extraction.titles.reading import names_in

FRENCH = [
    ("paie 900 F. Le chauffage coûte", []),
    ("le sortant UDF Paul Durand", ["UDF", "Paul Durand"]),
    ("BESANÇON._ Né à Brest, Paul Durand joue.", ["Brest", "Paul Durand"]),
    ("le Russe Paul Durand", ["Paul Durand"]),
    ("le préfet de Corse Paul Durand", ["Corse", "Paul Durand"]),
    ("a vu Paul Durand hier", ["Paul Durand"]),
    ("a vu Jean-Paul Durand", ["Jean-Paul Durand"]),
    ("a vu la Banque du Rhin", ["Banque du Rhin"]),
    ("a vu Banque du Rhin", ["Banque du Rhin"]),
    ("a vu les élus", []),
    ("a vu Paul et Marie", ["Paul", "Marie"]),
    ("Paul Durand est venu", ["Paul Durand"]),
    ("Brest a voté", ["Brest"]),
    ("CFO, filiale du groupe, embauche", ["CFO"]),
    ("Halcyon, qui embauche, a vendu ses parts", ["Halcyon"]),
    ("Hier, le maire a voté", []),
    ("selon l'ONG Médecins du Sahel", ["Médecins du Sahel"]),
    ("a battu Reims 4-0 hier", ["Reims"]),
    ("Élections à Brest", ["Brest"]),
    ("Le maire de Saint-Malo", ["Saint-Malo"]),
    ("Il a démissionné", []),
    ("a dit : « Brest a voté »", ["Brest"]),
    ("le Brestois Paul Durand court", ["Paul Durand"]),
    ("le Petit Paul", ["Petit Paul"]),
    ("se sont réunis au café des Amis", ["café des Amis"]),
    ("se sont réunis place de la Mairie", ["place de la Mairie"]),
    ("à la place de la Mairie", ["Mairie"]),
    ("dorment au café du Havre", ["Havre"]),
]
ENGLISH = [
    ("at O'Mara's on Friday", ["O'Mara", "Friday"]),
    ("met at First Baptist Church", ["First Baptist Church"]),
    ("met the First Lady", []),
    ("the mayor met Ellen Mays of Piper Research.", ["Ellen Mays", "Piper Research"]),
    ("today the board met City Manager Jane Doe at noon", ["Jane Doe"]),
    ("the talks with Pakistan Prime Minister Azim Doe have ended", ["Azim Doe"]),
    ("met State Superintendent Doe", ["Doe"]),
    (
        "on leaving, so the papers said, Department of Parks Director Jane Doe wept before a large crowd",
        ["Jane Doe"],
    ),
    ("the talks with Secretary of State Jane A. Doe have ended", ["State", "Jane A. Doe"]),
    ("the board of the firm met Attorney General Jane Doe at noon", ["Jane Doe"]),
    ("Chief Executive Jane Doe left the room at noon.", ["Jane Doe"]),
    ("Chief Financial Officer Jane Doe left the room at noon.", ["Jane Doe"]),
    ("Executive Director Jane Doe left the room at noon.", ["Jane Doe"]),
    ("Striker Danno Doe scored the room at noon.", ["Danno Doe"]),
    ("Town Clerk Danno Doe left the room at noon.", ["Danno Doe"]),
    ("Local TD Danno Doe left the room at noon.", ["Danno Doe"]),
    ("Violinist Jane Doe died the room at noon.", ["Jane Doe"]),
    ("Walter Scott Doe died the room at noon.", ["Walter Scott Doe"]),
    ("Drugmaker Halcyon Pharma closed the room at noon.", ["Halcyon Pharma"]),
    ("Conductor Danno Doe left the room at noon.", ["Danno Doe"]),
    ("Burnfield host Millbay on a cold day.", ["Burnfield", "Millbay"]),
    ("St. Laurent's opened in the old town.", ["St. Laurent's"]),
    ("Hearts drew 1-1 on a cold day.", ["Hearts"]),
    ("Singer Danno Doe left the room at noon.", ["Danno Doe"]),
    ("Gunner Paul closed the room at noon.", ["Gunner Paul"]),
    ("bought Burger King Holdings", ["Burger King Holdings"]),
    ("met Coretta King Doe", ["Coretta King Doe"]),
    ("the Foreign Relations Committee met", ["Foreign Relations Committee"]),
    ("the board of the old firm met Former Foreign Minister Jane Doe at noon in the town", ["Jane Doe"]),
    ("Halcyon & Mobile Ltd. closed", ["Halcyon & Mobile Ltd."]),
    ("after the long blaze in the old mill, Fire Chief Neil March said the town was safe", ["Neil March"]),
    ("NEW YORK -- A broker resigned", []),
    ("said Yugoslav President Jovan Doe.", ["Jovan Doe"]),
    ("Growth slowed", []),
    ("Troops entered the town", []),
    ("Kendrick, which closed the mill, paid", ["Kendrick"]),
    ("Teachers, who closed the school, were paid", []),
    ("met John Smith yesterday", ["John Smith"]),
    ("met the Bank of America", ["Bank of America"]),
    ("runs B&Q today", ["B&Q"]),
    ("met Mary-Jane Watson", ["Mary-Jane Watson"]),
    ("Jane Doe resigned", ["Jane Doe"]),
    ("London won", ["London"]),
    ("Regulators fined the bank", []),
    ("He resigned", []),
    ("Harbour City resigned", ["Harbour City"]),
    ("GM posts a loss", ["GM"]),
    ("Consumer prices have risen", []),
    ("Stock markets fell", []),
]


def found(text, code):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(text)
    return [tokens.between(*span) for span in names_in(tokens, spoken.grammar)]


@pytest.mark.parametrize(("text", "names"), FRENCH)
def test_french_names(text, names):
    assert found(text, "fr") == names


@pytest.mark.parametrize(("text", "names"), ENGLISH)
def test_english_names(text, names):
    assert found(text, "en") == names
