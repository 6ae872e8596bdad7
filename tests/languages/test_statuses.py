"""What a sentence says became of its event, in the languages with a folder."""

from datetime import date

import pytest

from api import languages
from api.extraction.events import events_in

PUBLISHED = date(2025, 7, 31)  # a Thursday


@pytest.mark.parametrize(
    ("code", "text", "status"),
    [
        ("de", "Der Schauspieler ist heute gestorben.", "occurred"),
        ("de", "Das Museum ist heute geschlossen.", "ongoing"),
        ("de", "Das Rathaus ist heute eröffnet worden.", "occurred"),
        ("de", "Der Dichter, der heute gestorben ist, lebte in Kiel.", "occurred"),
        ("de", "Der Markt fällt am Freitag aus.", "cancelled"),
        ("de", "Der Markt am Freitag fällt wegen Regens aus.", "cancelled"),
        ("de", "Die Sitzung war für Freitag geplant, wurde aber abgesagt.", "cancelled"),
        ("de", "Ab Mai gelten neue Regeln.", "planned"),
        ("it", "È morto oggi l'attore.", "occurred"),
        ("it", "Dodici operai sono stati salvati questa notte.", "occurred"),
        ("it", "Si è schiantato oggi un aereo.", "occurred"),
        ("it", "Il museo è chiuso oggi.", "ongoing"),
        ("es", "El museo está cerrado hoy.", "ongoing"),
        ("it", "Oggi il museo doveva riaprire, ma il tetto è crollato.", "cancelled"),
        ("es", "El sindicato convocó una huelga para el viernes.", "planned"),
        ("pt", "O museu está fechado hoje.", "ongoing"),
        ("de", "Die für Sonntag geplante Kundgebung wurde abgesagt.", "cancelled"),
        ("de", "Der Prozess soll im Oktober beginnen.", "planned"),
        ("es", "El alcalde podría dimitir en septiembre.", "hypothetical"),
        ("it", "La mostra è aperta fino al 2 ottobre.", "ongoing"),
        ("pt", "O tribunal condenou o político na terça-feira.", "occurred"),
    ],
)
def test_status(code, text, status):
    events = events_in(text, languages.language(code), PUBLISHED.toordinal()).events
    assert [event.status for event in events] == [status]
