"""Lines that say when an article was published, and lines that only look like one."""

import pytest

from api.extraction.events import events_in
from api.languages import language

PUBLISHED = 731_440  # 13 August 2003
NEWS = {
    "fr": "Une loi a été votée lundi.",
    "en": "A law was passed on Monday.",
    "es": "La ley se votó ayer.",
} | {
    "de": "Das Gesetz wurde gestern verabschiedet.",
    "it": "La legge fu approvata ieri.",
    "pt": "A lei foi aprovada ontem.",
}
IMPRINTS = [
    ("fr", "Publié le 13 août 2003 à 10h05"),
    ("fr", "Publié le 13 août 2003 à 10h05, mis à jour le 14 août 2003 à 9h12"),
    ("fr", "Publié par Jean Dupont le 13 août 2003."),
    ("fr", "Par Jean Dupont, le mercredi 13 août 2003"),
    ("fr", "Dernière mise à jour : 14 août 2003"),
    ("en", "Published 13 August 2003"),
    ("en", "Published: 13 August 2003, 10:05"),
    ("en", "By John Smith and Jane Miller | August 13, 2003"),
    ("en", "Last updated 14 August 2003"),
    ("es", "Actualizado el 14 de agosto de 2003 a las 10:05"),
    ("es", "Por Juan Pérez, 13 de agosto de 2003"),
    ("de", "Veröffentlicht am 13. August 2003"),
    ("de", "Stand: 13. August 2003"),
    ("it", "Pubblicato il 13 agosto 2003 alle 10:05"),
    ("pt", "Publicado em 13 de agosto de 2003"),
]
NEWS_LINES = [
    ("fr", "Publié en 1862"),
    ("fr", "Publié le 13 août 2003 à Paris, le livre a été interdit."),
    ("fr", "Par Jean Dupont, blessé le 13 août 2003"),
    ("fr", "Mise à jour du logiciel mardi"),
    ("en", "Published on 3 May 2003, the book was banned."),
    ("en", "By Monday the mayor had left."),
]


def mentions(code, line):
    text = f"{line}\n\n{NEWS[code]}"
    events = events_in(text, language(code), PUBLISHED).events
    return [event.mention.text for event in events if event.mention.start < len(line)]


@pytest.mark.parametrize(("code", "line"), IMPRINTS)
def test_line_that_says_when_it_was_published_reports_nothing(code, line):
    assert mentions(code, line) == []


@pytest.mark.parametrize(("code", "line"), NEWS_LINES)
def test_line_that_says_more_reports_it(code, line):
    assert len(mentions(code, line)) == 1


def test_line_alone_is_read():
    assert len(events_in("Publié le 13 août 2003", language("fr"), PUBLISHED).events) == 1
