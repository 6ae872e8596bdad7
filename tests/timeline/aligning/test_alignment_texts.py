"""The words, names and numbers that aligning compares."""

import pytest

from api.timeline.aligning.texts import RESULT, name_keys, text_of


def numbers(text, language="en"):
    return set(text_of(language, text).numbers)


def test_words_are_concepts_or_beginnings():
    assert set(text_of("fr", "Les signataires ont fait appel").words) == {"*sign", "*appeal"}
    assert set(text_of("en", "The lighthouse vanished quietly").words) == {"light", "*disappear", "quiet"}


def test_two_words_may_be_one_concept():
    assert text_of("en", "A jury found her not guilty").words["*acquit"] == "not guilty"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Tuesday 12 March 2024"),
        ("fr", "mardi 12 mars 2024"),
        ("de", "am Dienstag, 12. März 2024"),
        ("es", "el martes 12 de marzo de 2024"),
    ],
)
def test_dates_are_left_out(language, text):
    parts = text_of(language, text)
    assert (parts.words, parts.names, parts.numbers) == ({}, {}, {})


def test_names_are_words_with_a_capital_that_say_nothing_else():
    assert set(text_of("fr", "Le maire de Valmerest et la Banque Orvalis").names) == {"valmer", "orvali"}
    assert set(text_of("en", "Talks in London with the French").names) == {"@Europe/London", "@FR"}


def test_a_capital_makes_no_name_where_nouns_have_one():
    assert text_of("de", "Das Wrack liegt am Hafen").names == {}


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Nadège Fouquart", {"nadege", "fouqua"}),
        ("Tribunal de Rochemaure", {"rochem"}),
        ("Londres", {"@Europe/London"}),
    ],
)
def test_keys_of_a_name(name, keys):
    assert set(name_keys(name)) == keys


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "412 voters came", ("*vote", 412)),
        ("fr", "près de 3 000 personnes", ("*people", 3000)),
        ("fr", "11,4 millions d'euros", ("euros", 11.4e6)),
        ("en", "a £4.5m striker", ("£", 4.5e6)),
        ("de", "zwölf Verletzte", ("*hurt", 12)),
        ("en", "she got 53 per cent of the votes", ("*vote", 53)),
        ("fr", "53,5 % des voix", ("voix", 53.5)),
        ("en", "an offer of 3.5 per cent", ("", 3.5)),
        ("de", "3,5 Prozent, meldet die Bank", ("", 3.5)),
        ("en", "they won 24-17", (RESULT, 17024)),
        ("en", "by 61 votes to 44", (RESULT, 44061)),
        ("fr", "par 312 voix contre 187", (RESULT, 187312)),
        ("es", "por 81 votos contra 74", (RESULT, 74081)),
    ],
)
def test_numbers_say_what_they_count(language, text, number):
    assert number in numbers(text, language)


@pytest.mark.parametrize("text", ["from 3 to 5 percent", "in 2019", "2019-2021", "on 3 or 4 May"])
def test_ranges_and_years_are_no_results(text):
    assert not [unit for unit, _ in numbers(text) if unit == RESULT]


@pytest.mark.parametrize("text", ["፩ ፪", "ﾞ ﾞ", "²", "9" * 400 + " votes to " + "9" * 400, "£", "1,,2--3", ""])
def test_strange_letters_and_numbers_are_no_trouble(text):
    assert text_of("en", text).words.keys() <= {"*vote"}
