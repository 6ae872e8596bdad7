"""Participles whose date belongs to another row, in the titles that events_in() gives."""

import pytest

from tests.extraction.titles.reading import titles

EXAMPLES = [
    ("fr", "Le couvre-feu, décrété lundi, sera levé jeudi.", "Le couvre-feu sera levé"),
    ("fr", "La rénovation du toit, lancée en mai, a fini mardi.", "La rénovation du toit a fini"),
    ("fr", "La digue a été bâtie et restaurée en 1950 avant la crue de mai.", None),
    ("en", "The town replaced a chapel erected in 1890, which burned in May 1912.", "A chapel burned"),
    ("en", "The hall was opened in 1893 and extended in May 1901.", None),
]
"""The title of the last date; None where a participle is the verb of its clause and stays."""


@pytest.mark.parametrize(("code", "text", "title"), EXAMPLES)
def test_participle_goes_with_its_date(code, text, title):
    last = titles(text, code)[-1]
    assert last == title if title else {"restaurée", "extended"} & {*last.split()}
