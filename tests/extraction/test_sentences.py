import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.extraction.sentences import LONGEST_PIECE, pieces_in, sentences_in

ABBREVIATIONS = frozenset({"m", "sept"})


def split(text):
    return [text[start:end] for start, end in sentences_in(text, ABBREVIATIONS)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Il part. Elle reste.", ["Il part.", "Elle reste."]),
        ("M. Duffy part.", ["M. Duffy part."]),
        ("Le 3 sept. 2024, il part.", ["Le 3 sept. 2024, il part."]),
        ("J. Dupont part.", ["J. Dupont part."]),
        ("Il part ! Elle ?", ["Il part !", "Elle ?"]),
        ("Il part... Elle reste.", ["Il part...", "Elle reste."]),
        ("à 3.5 points", ["à 3.5 points"]),
        ("Le titre\nIl part", ["Le titre", "Il part"]),
        ("« Il part. » Elle reste.", ["« Il part. »", "Elle reste."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences(text, sentences):
    assert split(text) == sentences


@given(st.text(alphabet="aA. !?…\n«»1", max_size=80) | st.text(max_size=80))
def test_sentences_leave_out_nothing_but_space(text):
    assert "".join("".join(split(text)).split()) == "".join(text.split())


def test_first_sentence_after_a_line_end_opens_a_paragraph():
    pieces = pieces_in("Il part. Elle reste.\nIl revient. Elle part.", ABBREVIATIONS)
    assert [piece.opens_paragraph for piece in pieces] == [False, False, True, False]


def test_long_sentence_is_read_in_pieces_that_know_the_whole():
    text = "mot " * LONGEST_PIECE
    pieces = list(pieces_in(text, ABBREVIATIONS))
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text.strip()
    assert max(piece.end - piece.start for piece in pieces) <= LONGEST_PIECE
    assert {(piece.sentence_start, piece.sentence_end) for piece in pieces} == {(0, len(text.strip()))}
