import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.extraction.capitals import FEWEST_LETTERS
from api.extraction.line_breaks import LineBreaks, width_of
from api.extraction.sentences import (
    LONGEST_PASSAGE,
    LONGEST_PIECE,
    passage_around,
    pieces_in,
    sentences_in,
)

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


LINE_BREAKS = LineBreaks(frozenset({"le", "en", "de"}), frozenset({"lundi", "mars", "monday", "march"}))
GOES_ON = [
    "ouvert le 12\nmars 2019",
    "élu en mars\n2020",
    "vu le lundi\n12 mars 2018 au marché",
    "on Monday,\nMarch 12, 2018",
    "opened on March 12,\n2019",
    "la porte de\nParis",
    "fermé il y a\ndeux ans",
    "le budget pour l'année\n2025.",
]
ENDS = [
    "Un incendie à Lyon\nLundi, le feu a pris",
    "Agenda\nsamedi, bal",
    "ouverture le matin\n12 mars : fermeture",
    "Voici les dates du club :\nmardi et jeudi",
    "Actor dies aged 26\nMarch 6, 2011",
    "closed until Monday\nMarch 6, 2011",
    "closed since March\n12 March 2009",
    "les cours de la semaine\nlundi : piscine",
    "ouvert le 12\n\nmars 2019",
    "1998, ouverture du musée\n2004, incendie",
    "Dates du musée de Lyon\n2004 : incendie",
    "Dates du musée de Lyon\n2004 Incendie",
    "ouvert le 12\n- mars 2019",
]


@pytest.mark.parametrize("text", GOES_ON)
def test_sentence_goes_on_after_a_line_that_cannot_be_its_end(text):
    assert list(sentences_in(text, ABBREVIATIONS, LINE_BREAKS)) == [(0, len(text))]


@pytest.mark.parametrize("text", ENDS)
def test_line_end_ends_a_sentence(text):
    assert len(list(sentences_in(text, ABBREVIATIONS, LINE_BREAKS))) == 2


WRAPPED = """Le conseil a voté
hier la loi du pays
qui ouvre une école
dans le quartier du
Port, à Nantes. Les
parents l'attendent."""


def test_wrapped_text_is_one_whose_lines_have_no_room_for_the_next_word():
    assert width_of(WRAPPED) == 20
    assert width_of(WRAPPED.replace("\n", "\n\n")) is None
    assert width_of("Je vis\nUn jour\nLe ciel si bleu\nLe soir\nEt toi") is None


def test_wrapped_text_goes_on_with_a_capital():
    pieces = list(pieces_in(WRAPPED, ABBREVIATIONS, LINE_BREAKS))
    assert len(pieces) == 2
    assert not any(piece.opens_paragraph for piece in pieces)


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


def test_sentence_of_a_text_without_capitals_begins_with_a_small_letter():
    text = "he left in march. she came back in may. " * 12
    assert len(split(text)) == 24
    assert len(split("He left. " + text[: FEWEST_LETTERS // 2])) < 8


def test_a_short_sentence_is_shown_whole():
    text = "Il pleut. Le maire est venu mardi. Il neige."
    assert passage_around(text, (10, 34), (28, 33)).text == "Le maire est venu mardi."


@given(
    before=st.integers(0, 5_000), after=st.integers(0, 5_000), word=st.sampled_from(["mot ", "a", "l'été, "])
)
def test_a_long_sentence_is_shown_around_the_time(before, after, word):
    head, tail = (word * before)[:before], (word * after)[:after]
    text = f"{head} mardi {tail}"
    time = (len(head) + 1, len(head) + 6)
    passage = passage_around(text, (0, len(text)), time)
    assert passage.text == text[passage.start : passage.end]
    assert passage.start <= time[0] < time[1] <= passage.end
    assert len(passage.text) <= max(LONGEST_PASSAGE, len("mardi"))


def test_a_passage_is_cut_between_words():
    text = "février mars " * 200 + "mardi " + "février mars " * 200
    at = text.index("mardi")
    words = passage_around(text, (0, len(text)), (at, at + 5)).text
    assert words.split()[0] in ("février", "mars")
    assert words.split()[-1] in ("février", "mars")
    assert len(words) > LONGEST_PASSAGE - 20
