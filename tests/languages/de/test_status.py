"""What the mood, the closing verb and the order of German clauses say of an event."""

from datetime import date

import pytest

from api import languages
from api.extraction.events import events_in

PUBLISHED = date(2025, 7, 31)  # a Thursday


@pytest.mark.parametrize(
    ("text", "edtf", "status"),
    [
        ("Der Wagen soll am Montag gestohlen worden sein.", "2025-07-28", "occurred"),
        ("Er soll das Geld am Montag gestohlen haben.", "2025-07-28", "occurred"),
        ("Der Dichter soll am Montag gestorben sein.", "2025-07-28", "occurred"),
        ("Der Prozess soll am Montag beginnen.", "2025-08-04", "planned"),
        ("Am Mittwoch hätte die Sitzung stattfinden sollen.", "2025-07-30", "cancelled"),
        ("Die Rennen, die am Mittwoch hätten stattfinden sollen, fielen aus.", "2025-07-30", "cancelled"),
        ("Gelingt am Montag keine Einigung, schließt das Werk.", "2025-08-04", "hypothetical"),
        ("Sollte der Rat am Montag zustimmen, so würde gebaut.", "2025-08-04", "hypothetical"),
        ("Die für Mittwoch angesetzte Versammlung ist gestrichen.", "2025-07-30", "cancelled"),
        ("Das für Mittwoch vereinbarte Treffen hat der Klub abgesagt.", "2025-07-30", "cancelled"),
        ("Das steht in einer im Februar veröffentlichten Studie.", "2025-02", "occurred"),
        ("Im Frühling wandert die Ausstellung nach Chur.", "2026-21", "planned"),
        ("Das Schiff kehrt am Montag zurück.", "2025-08-04", "planned"),
        ("Die Bahn könnte am Montag wieder fahren.", "2025-08-04", "hypothetical"),
        ("Bis Ende 2026 soll der Anteil auf 60 Prozent steigen.", "../2026", "hypothetical"),
        ("Bis Ende 2026 soll die Verwaltung einen Plan vorlegen.", "../2026", "planned"),
        ("Die Wahl sollte eigentlich schon am Montag stattfinden.", "2025-07-28", "cancelled"),
        ("Das Konzert vom Sonntag muss wegen Krankheit entfallen.", "2025-08-03", "cancelled"),
        ("Die für Samstag angekündigte Kundgebung wurde verboten.", "2025-08-02", "cancelled"),
        ("Die Inbetriebnahme, einst für 2028 angekündigt, verzögert sich.", "2028", "cancelled"),
        ("Am Montag muss mit Gewittern gerechnet werden.", "2025-08-04", "hypothetical"),
        ("Für das Jahr 2026 peilt sie einen Gewinn von über einer Milliarde an.", "2026", "hypothetical"),
        ("Der Rat kommt erst nach der Pause, am 10. September, zusammen.", "2025-09-10", "planned"),
        ("Die Sitzung vom 6. Juli, bei der gewählt werden sollte, wurde beendet.", "2025-07-06", "occurred"),
        ("Die Rechnung muss innerhalb August bezahlt sein.", "../2025-08", "planned"),
    ],
)
def test_status(text, edtf, status):
    events = events_in(text, languages.language("de"), PUBLISHED.toordinal()).events
    assert [(event.interval.edtf, event.status) for event in events] == [(edtf, status)]
