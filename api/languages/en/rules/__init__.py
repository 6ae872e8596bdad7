"""How English names a time, in Britain and in America: its wordings, and the meanings they have.

Each module has the wordings for the module of ``api.extraction.meanings`` with the same name.
"""

from importlib import import_module

from api.languages.basic.dates import read_other_dates
from api.languages.en import words
from api.languages.en.rules.language import ENGLISH

MODULES = (
    "days",
    "months",
    "weekdays",
    "spans",
    "reference",
    "weekends",
    "years",
    "seasons",
    "accounts",
    "feasts",
    "parts",
    "ranges",
    "frames",
)
"""In order of precedence: of two rules that fit the same words, the first counts."""

for module in MODULES:
    import_module(f"{__name__}.{module}")
read_other_dates(ENGLISH, words.MONTHS, "MDY")

LANGUAGE = ENGLISH
