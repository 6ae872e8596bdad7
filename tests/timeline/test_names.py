import pytest

from api.timeline.names import distinct_names, name_words, names_agree, nation_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Dmitri Bakanov", ("dmitri", "bakanov")),
        ("Notre-Dame de Paris", ("dame", "paris")),
        ("Élysée", ("elysee",)),
        ("États-Unis", ("@US",)),
        ("United States of America", ("@US",)),
        ("the Netherlands", ("@NL",)),
        ("Nations unies", ("@UN",)),
        ("Londres", ("@Europe/London",)),
        ("", ()),
        ("ﾞ Bakanov", ("bakanov",)),
    ],
)
def test_words_of_a_name(name, words):
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("name", "known", "agree"),
    [
        ("Duffy", "Sean Duffy", True),
        ("Dmitry Bakanov", "Dmitri Bakanov", True),
        ("BCE", "Banque centrale européenne", True),
        ("Banque de France", "Bank of France", True),
        ("British", "Royaume-Uni", True),
        ("Sean Duffy", "Sean Penn", False),
        ("SNCF", "RATP", False),
    ],
)
def test_names_agree(name, known, agree):
    assert names_agree(name_words(name), name_words(known)) is agree
    assert names_agree(name_words(known), name_words(name)) is agree


def test_distinct_names_are_the_fullest_in_order_of_mention():
    assert distinct_names(["Duffy", "NASA", "Sean Duffy"]) == ["Sean Duffy", "NASA"]


def test_nation_words_are_those_of_all_languages():
    assert {"germany", "allemagne", "german", "allemands"} <= nation_words([name_words("Germany")])
    assert nation_words([name_words("Roscosmos")]) == set()
