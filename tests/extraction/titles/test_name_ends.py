"""Where names end: for each way to go on, names that it makes whole."""

import pytest

from api.extraction.titles.name_ends import WAYS
from api.languages import language
from tests.extraction.titles.reading import names_in

EXAMPLES = [
    ("known_place", "fr", "a quitté Rio de Janeiro hier", ["Rio de Janeiro"]),
    ("known_place", "en", "left the United States of America", ["United States of America"]),
    ("known_place", "fr", "vit au Burkina Faso", ["Burkina Faso"]),
    ("known_place", "fr", "vit en Caroline du Nord", ["Caroline du Nord"]),
    ("capital", "fr", "a vu Paul Durand hier", ["Paul Durand"]),
    ("capital", "fr", "a vu Hervé Le Goff", ["Hervé Le Goff"]),
    ("capital", "fr", "a vu Ève Décembre, sa voisine", ["Ève Décembre"]),
    ("capital", "en", "sold an Airbus A320 and a Boeing", ["Airbus", "Boeing"]),
    ("capital", "en", "before curator Neil March looked", ["Neil March"]),
    ("capital", "en", "met Neil March 3 in Leeds", ["Neil", "March", "Leeds"]),
    ("capital", "en", "met Clark Monday in Leeds", ["Clark", "Monday", "Leeds"]),
    ("hyphen", "fr", "a vu Jean-Paul Durand", ["Jean-Paul Durand"]),
    ("hyphen", "fr", "vit à Saint-Jean-de-Luz", ["Saint-Jean-de-Luz"]),
    ("hyphen", "fr", "la fusée Vega-2 a décollé", ["Vega-2"]),
    ("hyphen", "en", "the Leeds-based firm met Mary-Jane Watson", ["Leeds", "Mary-Jane Watson"]),
    ("owner", "en", "won at Queen's Club", ["Queen's Club"]),
    ("owner", "en", "buried at St John's on Friday", ["St John's", "Friday"]),
    ("owner", "en", "the Women's Institute met", ["Women's Institute"]),
    ("owner", "en", "joined the Teachers' Union in Leeds", ["Teachers' Union", "Leeds"]),
    ("owner", "en", "left St. Louis's mayor", ["St. Louis"]),
    ("tie", "en", "runs B&Q today", ["B&Q"]),
    ("tie", "en", "met Sean O'Brien", ["Sean O'Brien"]),
    ("tie", "en", "rated by Standard & Poor's", ["Standard & Poor"]),
    ("tie", "en", "saw Ford's profits", ["Ford"]),
    ("full_stop", "en", "met John F. Doe", ["John F. Doe"]),
    ("full_stop", "en", "sued the U.S. Senate", ["U.S. Senate"]),
    ("full_stop", "en", "lives in St. Louis", ["St. Louis"]),
    ("full_stop", "fr", "a vu B. Durand", ["B. Durand"]),
    ("particle", "en", "sold a van Gogh by Vincent van Gogh", ["van Gogh", "Vincent van Gogh"]),
    ("particle", "fr", "a vu Ursula von der Leyen", ["Ursula von der Leyen"]),
    ("particle", "fr", "selon Rami Abd al-Rahman", ["Rami Abd al-Rahman"]),
    ("particle", "fr", "a vu Leonardo da Vinci", ["Leonardo da Vinci"]),
    ("noble_particle", "fr", "a vu Dominique de Villepin", ["Dominique de Villepin"]),
    ("noble_particle", "fr", "a vu Valéry Giscard d'Estaing", ["Valéry Giscard d'Estaing"]),
    ("noble_particle", "fr", "a vu Renault de Paris", ["Renault", "Paris"]),
    ("noble_particle", "fr", "a vu Paul de la NASA", ["Paul", "NASA"]),
    ("complement", "fr", "a vu la Banque du Rhin", ["Banque du Rhin"]),
    ("complement", "fr", "les joueurs de l'Olympique de Dole", ["Olympique de Dole"]),
    ("complement", "en", "met the Bank of America", ["Bank of America"]),
    ("complement", "en", "sued the U.S. Department of Labor", ["U.S. Department of Labor"]),
    (
        "second_field",
        "en",
        "sued the Fisheries and Wildlife Service",
        ["Fisheries and Wildlife Service"],
    ),
    ("second_field", "en", "the Energy and Ports Commission met", ["Energy and Ports Commission"]),
    ("second_field", "en", "the Mint and Treasury Department met", ["Mint and Treasury Department"]),
    ("second_field", "en", "met the Rangers and Jane Doe", ["Rangers", "Jane Doe"]),
    ("full_stop", "en", "met Jane T. Doe", ["Jane T. Doe"]),
    (
        "adjective",
        "fr",
        "le Conseil de sécurité des Nations unies a voté",
        ["Conseil de sécurité des Nations unies"],
    ),
    ("small_complement", "fr", "a saisi la Cour de cassation hier", ["Cour de cassation"]),
    ("small_place_ending", "en", "sank off Sula island on Friday", ["Sula island", "Friday"]),
    ("small_place_ending", "en", "a fire in Marlow county", ["Marlow county"]),
    ("small_place_ending", "en", "landed at Telby airport at noon", ["Telby airport"]),
    ("small_place_ending", "en", "left Greek island hotels and Sula bay", ["Sula bay"]),
    ("small_complement", "fr", "a saisi la Cour d'assises", ["Cour d'assises"]),
    ("small_complement", "fr", "au Musée des beaux-arts de Dijon", ["Musée des beaux-arts de Dijon"]),
    (
        "small_complement",
        "fr",
        "le Conseil français du culte musulman",
        ["Conseil français du culte musulman"],
    ),
    ("adjective", "fr", "a quitté l'Union européenne", ["Union européenne"]),
    ("adjective", "fr", "devant l'Assemblée nationale hier", ["Assemblée nationale"]),
    ("adjective", "fr", "le Parti socialiste a voté", ["Parti socialiste"]),
    ("adjective", "fr", "la Commission rejette le texte", ["Commission"]),
    ("number", "fr", "une journaliste de France 24 hier", ["France 24"]),
    ("number", "fr", "l'association SOS Détresse 44, fondée hier", ["SOS Détresse 44"]),
    ("number", "fr", "la Banque Halcyon 12 fois", ["Banque Halcyon"]),
    ("number", "fr", "a tué en France 24 personnes", ["France"]),
    ("number", "fr", "la chaîne France 3 diffuse", ["France 3"]),
    ("number", "fr", "né en Chine, 30 ans", ["Chine"]),
]


@pytest.mark.parametrize(
    ("text", "code", "names"), [(text, code, names) for _, code, text, names in EXAMPLES]
)
def test_whole_names(text, code, names):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(text)
    assert [tokens.between(*span) for span in names_in(tokens, spoken.grammar)] == names


def test_each_way_has_four_examples():
    assert all([row[0] for row in EXAMPLES].count(way.__name__) >= 4 for way in WAYS)
