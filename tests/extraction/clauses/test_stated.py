"""Times that say themselves on which side they lie: their own words count more than the clause."""

import pytest

from api.extraction.clauses.stated import Stated
from api.extraction.context import Direction
from api.extraction.events import events_in
from api.languages import language
from tests.extraction.clauses.reading import PUBLISHED, clause

POINTED = [
    ("en", "They met in Leeds last Thanksgiving.", Direction.PAST, "last"),
    ("en", "They will meet in Leeds next Easter.", Direction.FUTURE, "next"),
    ("fr", "Le pont fermera le 3 mai dernier.", Direction.PAST, "dernier"),
    ("fr", "Le pont a fermé vendredi prochain.", Direction.FUTURE, "prochain"),
    ("fr", "La gare a fermé il y a deux ans.", Direction.PAST, "il y a"),
    ("en", "The bridge closed last week.", Direction.PAST, "last"),
    ("es", "El puente cerrará el próximo 3 de mayo.", Direction.FUTURE, "próximo"),
    ("de", "Die Brücke wurde am vergangenen Freitag gesperrt.", Direction.PAST, "vergangenen"),
]


@pytest.mark.parametrize(("code", "text", "direction", "because"), POINTED)
def test_words_such_as_last_and_next_point_from_the_publication(code, text, direction, because):
    assert clause(text, code).stated == Stated(direction, because, pointing=True)


@pytest.mark.parametrize(
    ("code", "text", "direction", "because"),
    [
        ("fr", "Le pont fermera depuis le 3 mai.", Direction.PAST, "depuis"),
        ("fr", "Le pont a fermé d'ici à vendredi.", Direction.FUTURE, "d'ici à"),
        ("en", "The bridge was closed since Friday.", Direction.PAST, "since"),
    ],
)
def test_a_preposition_states_a_side_too(code, text, direction, because):
    assert clause(text, code).stated == Stated(direction, because, pointing=False)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le pont fermera le dernier lundi de mai."),
        ("fr", "Le pont a fermé depuis 2019."),
        ("fr", "Il y a lundi une réunion."),
    ],
)
def test_other_times_leave_it_to_the_clause(code, text):
    assert clause(text, code).stated is None


def test_last_counts_from_the_publication_whatever_year_the_text_has_set():
    text = "En 2015, le parc a ouvert. Le 11 janvier dernier, il a fermé."
    event = events_in(text, language("fr"), PUBLISHED).events[1]
    assert event.interval.edtf == "2024-01-11"
    assert (event.direction, event.because, event.alternatives) == (Direction.PAST, "dernier", ())


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Les portes, à partir du 3 mai, près du pont.", "à partir"),
        ("Le pont est fermé depuis lundi.", "depuis"),
        ("L'exposition est ouverte jusqu'à vendredi.", "jusqu'à"),
        ("L'exposition restera ouverte jusqu'à vendredi.", "restera ouverte"),
        ("La course, prévue ce week-end, est annulée.", "prévue"),
        ("Le pont fermera lundi.", "fermera"),
    ],
)
def test_the_word_that_opens_a_side_is_the_reason_where_the_verb_is_not(text, because):
    assert events_in(text, language("fr"), PUBLISHED).events[0].because == because
