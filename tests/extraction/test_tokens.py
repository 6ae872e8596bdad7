from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.extraction.tokens import DECIMAL, GROUPED, INTEGER, ISO_DATE, MARK, NUMERIC_DATE, WORD, Tokenizer

TOKENIZER = Tokenizer(thousands=" \u00a0\u202f", elides=True)


@pytest.mark.parametrize(
    ("text", "norms", "kinds"),
    [
        ("L’Été", ["l'", "été"], [WORD, WORD]),
        ("20h30", ["20", "h", "30"], [INTEGER, WORD, INTEGER]),
        ("2024-03-12", ["2024-03-12"], [ISO_DATE]),
        ("24/02/2022", ["24/02/2022"], [NUMERIC_DATE]),
        ("1\u202f500", ["1\u202f500"], [GROUPED]),
        ("3,5 %", ["3,5", "%"], [DECIMAL, MARK]),
        ("A320", ["a", "320"], [WORD, INTEGER]),
        ("1.2.3", ["1.2", ".", "3"], [DECIMAL, MARK, INTEGER]),
    ],
)
def test_tokens(text, norms, kinds):
    tokens = TOKENIZER.tokens(text)
    assert (tokens.norms, tokens.kinds) == (norms, kinds)


@pytest.mark.parametrize(
    "text", ["f\u00e9vrier", "fe\u0301vrier", "F\u00e9\u00advrier", "fe\u0301v\u00adrier"]
)
def test_word_is_the_same_however_its_accents_and_hyphens_are_written(text):
    tokens = TOKENIZER.tokens(text)
    assert (list(tokens.norms), list(tokens.ends)) == (["février"], [len(text)])


def test_telephone_number_is_no_date():
    assert NUMERIC_DATE not in TOKENIZER.tokens("06.12.34.56.78").kinds


def test_without_elision_an_apostrophe_stands_alone():
    assert Tokenizer(thousands=",", elides=False).words("d'or") == ("d", "'", "or")


def test_capital_i_with_a_dot_is_an_i():
    assert TOKENIZER.tokens("İki yıl önce").norms == ["iki", "yıl", "önce"]


def test_without_spaces_a_letter_is_a_token_unless_its_word_stays_whole():
    tokenizer = Tokenizer(thousands=",", elides=False, spaced=False, whole=("取消", "取消了"))
    assert tokenizer.words("已取消") == ("已", "取消")
    assert tokenizer.words("取消了Expo") == ("取消了", "expo")


@given(st.text(max_size=80))
def test_tokens_stand_in_the_text_in_order(text):
    tokens = TOKENIZER.tokens(text)
    places = list(zip(tokens.starts, tokens.ends, strict=True))
    assert all(start < end for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
