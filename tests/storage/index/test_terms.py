import string

from hypothesis import given
from hypothesis import strategies as st

from api.storage.index import terms
from api.storage.index.terms import LONGEST_WORD, Reading, label, pieces, within_bytes, words

ASCII = st.text(string.printable)


def test_ligatures_are_letters():
    assert words("Cœur, Æsir; STRASSE Straße 2e İstanbul") == [
        "coeur",
        "aesir",
        "strasse",
        "strasse",
        "2e",
        "istanbul",
    ]


def test_a_long_label_is_one_term_that_no_other_label_has():
    long, longer = label("tag", "ﷺ" * 100), label("tag", "ﷺ" * 101)
    assert long != longer
    assert max(len(long), len(longer)) < 2_000
    assert label("tag", "ville") == "tag:ville"


@given(ASCII)
def test_a_word_is_found_alike_next_to_one_of_another_script(text):
    assert words(f"{text} мир") == [*words(text), "мир"]
    assert pieces(f"{text} мир") == [*pieces(text), "мир"]


def test_pairs_have_no_stem():
    assert Reading("fr", ["Élections à 東京都"]).terms() == [
        *("_elections", "fr:elect", "_a", "fr:a", "_東京", "_京都", "_都"),
    ]


def test_stems_are_those_of_the_text_however_many_words_are_kept(monkeypatch):
    monkeypatch.setattr(terms, "MOST_KNOWN", 2)
    for text in ("élections votées hier", "hier", "votées"):
        assert Reading("fr", [text]).terms() == [
            term for word in words(text) for term in Reading("fr", [word]).terms()
        ]


def test_only_the_first_terms_of_a_very_long_text_are_kept(monkeypatch):
    monkeypatch.setattr(terms, "MOST_BYTES", 10)
    assert within_bytes(["tag:é"], ["_un", "tag:é", "_un", "_2"]) == {"tag:é", "_un"}
    assert within_bytes(["tag:é"], ["_2", "_un"]) == {"tag:é", "_2"}
    assert within_bytes(["tag:é"], ["_1", "_2"]) == {"tag:é", "_1", "_2"}


def test_a_long_word_is_cut_off():
    assert words("a" * 100) == pieces("a" * 100) == ["a" * LONGEST_WORD]
    assert words("я" * 100) == pieces("я" * 100) == ["я" * LONGEST_WORD]
