"""Titles of German clauses, and whom and what they name."""

from datetime import date

import pytest

from api import languages
from api.extraction.events import events_in

PUBLISHED = date(2025, 6, 30)  # a Monday


def last_event(text):
    return events_in(text, languages.language("de"), PUBLISHED.toordinal()).events[-1]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ersatztermin ist der 19. August.", "Ersatztermin ist der 19. August"),
        (
            "Am Montag trafen sich Eva Graf, Karl Maier und Anna Huber in Weimar.",
            "Eva Graf, Karl Maier und Anna Huber trafen sich in Weimar",
        ),
        (
            "Das Werk wurde am Freitag in Linz, Graz und Wels bestreikt.",
            "Werk in Linz, Graz und Wels bestreikt",
        ),
        (
            "Die Stadt hat zwei Täter angezeigt. Sie sollen am Freitag Bäume gefällt haben.",
            "Sie sollen Bäume gefällt haben",
        ),
        ("Alle sind bei dem Beben ums Leben gekommen, das Marokko am Freitag traf.", "Beben traf Marokko"),
        (
            "Eva Graf starb, wie ihre Familie bestätigte, am Freitag im Alter von 84 Jahren in Wien.",
            "Eva Graf starb im Alter von 84 Jahren in Wien",
        ),
        (
            "Die Messe wird am 9. Juli eröffnet, gab der Bundesrat bekannt.",
            "Der Bundesrat: Messe wird eröffnet",
        ),
        ("Der Ort, in dem 1972 die Spiele stattfanden, ist leer.", "Spiele fanden in dem Ort statt"),
        ("Vor 500 Jahren, im Mai 1525, wurden die Bauern geschlagen.", "Bauern geschlagen"),
        ("Geboren am 3. April 1931 in Meran, wuchs Gruber in Wien auf.", "Gruber in Meran geboren"),
        ("Geboren in Meran, studierte Gruber ab 1950 in Wien.", "Gruber studierte in Wien"),
    ],
)
def test_title(text, title):
    assert last_event(text).title == title


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("Das Gesetz trat am Freitag in Kraft.", [], []),
        ("Der Mann sitzt seit Freitag in Haft.", [], []),
        ("Der Bundesrat hat am Freitag in Bern ein Gesetz beschlossen.", ["Bundesrat"], ["Bern"]),
        ("Der Brand wurde am Freitag von der Feuerwehr Zirl gelöscht.", ["Feuerwehr Zirl"], []),
        ("Seine Frau lernte er 1974 in Köln kennen.", [], ["Köln"]),
        ("Außenminister Karl Maier reiste am Freitag nach Kiew.", ["Karl Maier"], ["Kiew"]),
        ("Am Flughafen München fielen am Freitag Flüge aus.", [], ["Flughafen München"]),
        ("Auf dem Schloss Hartheim brannte es am Freitag.", [], ["Schloss Hartheim"]),
        ("Justizministerin Anna Sporrer trat am Freitag zurück.", ["Anna Sporrer"], []),
    ],
)
def test_names(text, actors, places):
    event = last_event(text)
    assert (list(event.actors), list(event.places)) == (actors, places)
