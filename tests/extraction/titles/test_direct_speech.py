"""Titles of what somebody says: the words, in their marks, after the name of the speaker."""

import pytest

from tests.extraction.titles.reading import titles

EXAMPLES = [
    (
        "fr",
        "« On m'a volé mon vélo lundi », se désole Karim Benali.",
        "Karim Benali : « On m'a volé mon vélo lundi »",
    ),
    (
        "fr",
        "Claire Dubois se souvient : « Nous avons ouvert la librairie en 1987. »",
        "Claire Dubois : « Nous avons ouvert la librairie en 1987 »",
    ),
    (
        "fr",
        "« La salle était comble hier », sourit Marc Petit.",
        "Marc Petit : « La salle était comble hier »",
    ),
    (
        "fr",
        "Selon Paul Roux, « le chantier a commencé en avril ».",
        "Paul Roux : « Le chantier a commencé en avril »",
    ),
    (
        "fr",
        "« Je n'ai rien vu venir. Mon frère est parti en juin », confie Léa Morin.",
        "Léa Morin : « Mon frère est parti en juin »",
    ),
    (
        "fr",
        "Le groupe s'est réuni autour de Mme Léa Morin. « On nous a promis un stade hier », a-t-elle lâché.",
        "Léa Morin : « On nous a promis un stade hier »",
    ),
    (
        "fr",
        "« J'ai signé le bail en mars 2019 et je n'ai jamais revu le propriétaire depuis, ni son avocat, ni "
        "personne de l'agence qui gérait l'immeuble », raconte Sophie Martel, locataire.",
        "Sophie Martel : « J'ai signé le bail en mars 2019 et je n'ai jamais revu le propriétaire depuis, "
        "ni son avocat »",
    ),
    (
        "fr",
        "« On nous promettait en mai que le quai serait refait », se souvient Luc Mars, pêcheur.",
        "Luc Mars : « On nous promettait en mai que le quai serait refait »",
    ),
    ("fr", "Nous fermerons le pont lundi, a prévenu le maire.", "Le maire : nous fermerons le pont"),
    (
        "en",
        "“We lost everything in the fire in March,” said Ann Kerr, whose family ran the shop.",
        "Ann Kerr: “We lost everything in the fire in March”",
    ),
    (
        "en",
        '"The firm has not paid us since March," union leader Ed Cole told the paper.',
        'Union leader Ed Cole: "The firm has not paid us since March"',
    ),
    (
        "en",
        "Tom Price runs the mill. “I like it here,” he said. “My father opened it in 1971.”",
        "Tom Price: “My father opened it in 1971”",
    ),
    (
        "en",
        "Tom Price said: “We had no choice. We sold the mill in 1998. It was over.”",
        "Tom Price: “We sold the mill”",
    ),
    (
        "en",
        "Mick Roe feared for his job. It was a bad year. “The owner rang me in June,” he said.",
        "Mick Roe: “The owner rang me in June”",
    ),
    (
        "fr",
        "« J'ai hésité à signer jusqu'en mai », confie Luc Mars.",
        "Luc Mars : « J'ai hésité à signer jusqu'en mai »",
    ),
    (
        "fr",
        "« J'ai hésité à signer en mai », confie celle qui dirige le bal.",
        "« J'ai hésité à signer en mai »",
    ),
    (
        "en",
        "Ann Kerr told the board in June of her hope to leave “before the year is out”.",
        "Ann Kerr told the board of her hope to leave",
    ),
    ("en", "“I bought the shop in 1998.”", "“I bought the shop in 1998”"),
]


@pytest.mark.parametrize(("code", "text", "title"), EXAMPLES)
def test_words_after_their_speaker(code, text, title):
    assert [one.replace("\u00a0", " ") for one in titles(text, code)] == [title]


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Le préfet a parlé d'« un drame » lundi.", "Le préfet a parlé d'« un drame »"),
        ("en", "US stocks fell on Monday, analysts said.", "US stocks fell"),
        ("en", "“The Long Road” opened on Friday in Leeds.", "“The Long Road” opened in Leeds"),
    ],
)
def test_other_words_have_no_speaker(code, text, title):
    assert [one.replace("\u00a0", " ") for one in titles(text, code)] == [title]


def test_words_between_the_dates_of_a_quotation_stay():
    text = '"We spent all of June and all of July on repairs," captain Ann Kerr said.'
    assert set(titles(text, "en")) == {'Captain Ann Kerr: "We spent all of June and all of July on repairs"'}
