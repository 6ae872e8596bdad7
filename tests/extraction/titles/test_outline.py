"""Segments, their neighbours and their words."""

from api.extraction.tokens import Span
from tests.extraction.titles.reading import outline

TEXT = "Paul Durand, maire depuis 2014, a signé le permis en mai"


def test_segments_know_their_neighbours():
    first, second, third = outline(TEXT).segments
    assert (first.before, first.after, third.before, third.after) == (None, second, second, None)
    assert (third.earlier, first.later) == ([first, second], [second, third])


def test_words_of_a_segment_are_those_without_its_dates():
    assert [segment.text for segment in outline(TEXT).segments] == [
        "Paul Durand",
        "maire",
        "a signé le permis",
    ]


def test_text_of_a_span_closes_the_gap_of_a_date():
    seen = outline("Le maire a rencontré jeudi la ministre")
    assert seen.text(Span(0, len(seen.tokens))) == "Le maire a rencontré la ministre"


def test_empty_span_has_no_text():
    assert outline(TEXT).text(Span(2, 2)) == ""


def test_content_begins_after_the_opening_word():
    relative = outline("Le pont qui a été détruit en 2019").segments[1]
    assert (relative.text, relative.content_text) == ("qui a été détruit", "a été détruit")


def test_what_a_segment_is():
    first, age, last = outline("Jane Doe, 58, pocketed the money in 2019.", "en").segments
    assert (first.is_noun_phrase, age.is_age, last.is_main) == (True, True, True)
    assert (first.has_date, last.has_date) == (False, True)


def test_prepositional_phrase_is_no_noun_phrase():
    assert not outline("À Brest, le pont est fermé.").segments[0].is_noun_phrase


def test_partitive_at_the_head_of_a_sentence_is_a_noun_phrase():
    assert outline("De violents orages, hier, ont frappé Brest.").segments[0].is_noun_phrase


def test_date_and_function_words_say_nothing():
    assert not outline("Le maire a signé le permis, en ce mois de mai.").segments[1].says_something()
