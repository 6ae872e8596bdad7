"""Who says a quotation, and how the title calls them."""

import pytest

from api.extraction.titles.speakers import brief, speaker_in
from tests.extraction.titles.reading import outline

EXAMPLES = [
    ("fr", "« Le pont est sûr », sourit Marc Petit.", "Marc Petit"),
    ("fr", "« Le pont est sûr », selon la préfète du Jura.", "la préfète du Jura"),
    ("fr", "Très ému, Jean Roy confie que « Nous aurions dû partir ».", "Jean Roy"),
    ("fr", "« Je chante » est son titre favori.", ""),
    ("en", "“The bridge is safe,” said the mayor of York, Ann Kerr.", "Ann Kerr"),
    ("en", "“The bridge is safe,” the mayor said.", "the mayor"),
    ("en", "According to the mayor, “the bridge is safe”.", "the mayor"),
    ("en", "The mayor said: “The bridge is safe.”", "The mayor"),
    ("en", "“The bridge is safe,” she said.", ""),
    ("fr", "Luc Mars rappelle que le préfet avait promis : « Le pont est sûr. »", "le préfet"),
    ("fr", "Luc Mars rappelle qu'en mai, Ève Roy avait écrit : « Le pont est sûr. »", "Ève Roy"),
    ("fr", "Luc Mars lui rappelle qu'en mai, il avait écrit : « Le pont est sûr. »", ""),
    ("fr", "Selon le chef, Luc Mars, le pont tiendra des années : « Nous y veillons. »", "le chef"),
    ("en", "The judge recalled that Ed Cole had said: “The bridge is safe.”", "Ed Cole"),
]


@pytest.mark.parametrize(("code", "text", "speaker"), EXAMPLES)
def test_speaker(code, text, speaker):
    seen = outline(text, code)
    assert speaker_in(seen, seen.quotations[0]) == speaker


@pytest.mark.parametrize(
    ("code", "speaker", "name"),
    [
        ("fr", "la préfète du Morbihan, Anne Leduc", "Anne Leduc"),
        ("fr", "Marc Petit, président du club", "Marc Petit"),
        ("fr", "Mme Courtin", "Courtin"),
        ("fr", "son avocat Paul Roux", "Paul Roux"),
        ("en", "his agent Ed Cole", "Ed Cole"),
        ("en", "I", ""),
        ("en", "she", ""),
    ],
)
def test_speaker_is_called_by_name(code, speaker, name):
    assert brief(speaker, outline("1999.", code)) == name
