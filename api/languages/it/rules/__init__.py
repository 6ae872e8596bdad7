"""How Italian names a time: its wordings, and the meanings they have."""

from importlib import import_module

from api.languages.basic.dates import read_other_dates
from api.languages.it import words
from api.languages.it.rules.language import ITALIAN

MODULES = ("days", "weekdays", "units", "years", "feasts", "around")
"""In order of precedence: of two rules that fit the same words, the first counts."""

for module in MODULES:
    import_module(f"{__name__}.{module}")
read_other_dates(ITALIAN, words.MONTHS)

LANGUAGE = ITALIAN
