"""The places of the words of a title in its sentence."""

import pytest

from tests.extraction.titles.reading import line

TEXT = "Le maire de Brest et le maire de Lens ont vu jeudi le pont de Lens."


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Le maire de Lens", "5 6 7 8"),
        ("le pont de Lens", "12 13 14 15"),
        ("Le maire de Brest ont vu le pont de Lens", "0 1 2 3 9 10 12 13 14 15"),
        ("Yves Mars et le maire", "- - 4 5 6"),
        ("le pont, le maire de Brest", "12 13 - 0 1 2 3"),
    ],
)
def test_words_stand_where_most_of_the_next_ones_follow(title, words):
    origins = line(title, TEXT).origins
    assert " ".join("-" if origin is None else str(origin) for origin in origins) == words


def test_words_apart_from_marks():
    assert line("Le pont, « le »", TEXT).words == [0, 1, 4]
