"""The first words of an article that a paper prints in capitals."""

import pytest

from api.extraction.events import events_in
from api.extraction.leads import with_plain_leads
from api.languages import language


@pytest.mark.parametrize(
    ("code", "text", "plain"),
    [
        ("en", "THE man resigned.", "The man resigned."),
        ("en", "THE MAYOR has resigned.", "The mayor has resigned."),
        ("en", "THE NTA has closed.", "The NTA has closed."),
        ("en", "A BOY aged ten died.", "A boy aged ten died."),
        ("en", "TOLBY ROVERS sacked him.", "Tolby Rovers sacked him."),
        ("en", "GREEN PARK residents met.", "Green Park residents met."),
        ("en", "TRADERS at the inn met.", "Traders at the inn met."),
        ("en", "TWO men left. The two men ran.", "Two men left. The two men ran."),
        ("en", "NATO jets struck.", "NATO jets struck."),
        ("en", "IT workers met.", "IT workers met."),
        ("en", "US NAVY ships left.", "US NAVY ships left."),
        ("en", "A boy left.", "A boy left."),
        ("en", "KENDAL, Ohio (AP) -- It closed.", "KENDAL, Ohio (AP) -- It closed."),
        ("en", "CHAPTER ONE BEGINS HERE", "CHAPTER ONE BEGINS HERE"),
        ("fr", "IL S'ÉTAIT TU depuis lundi.", "Il s'était tu depuis lundi."),
        ("fr", "LE MAIRE de Crozon part.", "Le maire de Crozon part."),
        ("fr", "LA SNCF a fermé la ligne.", "La SNCF a fermé la ligne."),
        ("fr", "UN HOMME de 40 ans est mort.", "Un homme de 40 ans est mort."),
        ("fr", "EDF a fermé.", "EDF a fermé."),
        ("fr", "BESANÇON. – Le maire part.", "BESANÇON. – Le maire part."),
    ],
)
def test_lead_has_the_capitals_of_a_sentence(code, text, plain):
    assert with_plain_leads(text, [0], language(code).grammar) == plain


def test_title_and_actors_have_the_name_of_the_lead():
    (event,) = events_in("TOLBY ROVERS sacked Jane Doe on May 3, 2024.", language("en"), None).events
    assert (event.title, event.actors) == ("Tolby Rovers sacked Jane Doe", ("Tolby Rovers", "Jane Doe"))
