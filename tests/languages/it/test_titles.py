"""The titles of Italian sentences, and the names in them."""

from datetime import date

import pytest

from api.extraction.events import events_in
from api.languages import language

PUBLISHED = date(2025, 6, 30).toordinal()

EXAMPLES = [
    ("Il premio è stato assegnato oggi a tre ricercatori.", "Il premio è stato assegnato a tre ricercatori"),
    (
        "Sono stati condannati ieri a sei anni i due soci.",
        "I due soci sono stati condannati a sei anni",
    ),
    ("Ha dedicato la piazza ieri alle sette vittime.", "Ha dedicato la piazza alle sette vittime"),
    (
        "Ugo Doe avrebbe incontrato ieri in segreto, secondo un sito, il presidente Antonio Fantasia Roe.",
        "Ugo Doe avrebbe incontrato in segreto il presidente Antonio Fantasia Roe",
    ),
    (
        "Il ministro ha firmato ieri, secondo fonti del governo, il decreto.",
        "Il ministro ha firmato, secondo fonti del governo, il decreto",
    ),
    (
        "Il sindaco, come ha spiegato l'assessora Anna Doe, presenterà lunedì il piano del traffico.",
        "Il sindaco presenterà il piano del traffico",
    ),
    (
        "Si sono incontrati ieri a Weimar Friedrich Doe, Emmanuel Doe e Donald Roe.",
        "Friedrich Doe, Emmanuel Doe e Donald Roe si sono incontrati a Weimar",
    ),
    (
        "Sono morti ieri a Roma il regista Ugo Doe, l'attrice Anna Doe e due tecnici.",
        "Il regista Ugo Doe, l'attrice Anna Doe e due tecnici sono morti a Roma",
    ),
    ("Il festival si svolge quest'anno dal 6 al 16 agosto.", "Il festival si svolge"),
    ("Il concerto comincia domani alle sette davanti al museo.", "Il concerto comincia davanti al museo"),
]

NAMES = [
    ("È morto ieri a Roma Antonello Doe.", ("Antonello Doe",), ("Roma",)),
    ("Arrestato ieri a Orvieto Luca Doe.", ("Luca Doe",), ("Orvieto",)),
    ("Ieri la folla ha atteso a San Giovanni Rotondo.", (), ("San Giovanni Rotondo",)),
    ("La Guardia costiera ha salvato ieri 30 migranti.", ("Guardia costiera",), ()),
    ("L'Unione europea ha approvato ieri le sanzioni.", ("Unione europea",), ()),
    ("Un uomo è morto ieri sul Monte Rosa.", (), ("Monte Rosa",)),
    ("La mostra apre sabato a Palazzo Reale.", (), ("Palazzo Reale",)),
]


@pytest.mark.parametrize(("text", "title"), EXAMPLES)
def test_title(text, title):
    assert [event.title for event in events_in(text, language("it"), PUBLISHED).events] == [title]


@pytest.mark.parametrize(("text", "actors", "places"), NAMES)
def test_names(text, actors, places):
    (event,) = events_in(text, language("it"), PUBLISHED).events
    assert (event.actors, event.places) == (actors, places)
