"""Titles of clauses in a language that leaves out what is known: «Nacque a Bari nel 1927»."""

from datetime import date

import pytest

from api.extraction.events import events_in
from api.languages import language

PUBLISHED = date(2025, 7, 31).toordinal()
EXAMPLES = [
    ("Anna Roy è morta. Nacque a Bari nel 1927.", "Anna Roy nacque a Bari"),
    ("Anna Roy è morta. Lunedì era stata dimessa dall'ospedale.", "Anna Roy era stata dimessa dall'ospedale"),
    ("Il sindaco è contento. Ieri ha firmato il decreto.", "Il sindaco ha firmato il decreto"),
    ("Anna Roy è morta. Nata a Bari nel 1927, figlia di un fornaio, insegnò.", "Anna Roy nata a Bari"),
    ("Il sindaco è contento. Ieri sono arrivati i turisti.", "I turisti sono arrivati"),
    ("Il sindaco è contento. Nel 1998 riaprì il museo.", "Nel 1998 riaprì il museo"),
    ("Il sindaco è contento. Nel 2019 furono chiuse.", "Nel 2019 furono chiuse"),
    ("Il sindaco è contento. Nel 2019 vincemmo a Bari.", "Nel 2019 vincemmo a Bari"),
    ("Il porto è chiuso. Le scuole, rende noto il sindaco, non apriranno domani.", "Le scuole non apriranno"),
    ("Il sindaco è contento. Domenica si vota.", "Domenica si vota"),
    ("È morto a Roma, a 91 anni, il poeta Ugo Doe. Nel 1954 visse a Bari.", "Il poeta Ugo Doe visse a Bari"),
    ("Il testo, la cui bozza circolava lunedì, è pronto.", "La bozza del testo circolava"),
    ("Il referendum, per il quale la raccolta termina lunedì, è fallito.", "La raccolta termina"),
    ("Il giorno in cui morì nel 1990 nevicava.", "Il giorno in cui morì"),
    ("Il sindaco è contento. Ieri è morto a Roma il pittore Ugo Doe.", "Il pittore Ugo Doe è morto a Roma"),
]


@pytest.mark.parametrize(("text", "title"), EXAMPLES)
def test_title(text, title):
    assert [event.title for event in events_in(text, language("it"), PUBLISHED).events] == [title]
