"""How Portuguese names a time: its wordings, and the meanings they have.

Each module has the wordings of one kind of time; ``around`` has those around a time that was found before.
"""

from importlib import import_module

from api.languages.basic.dates import read_other_dates
from api.languages.pt import words
from api.languages.pt.rules.language import PORTUGUESE

MODULES = ("days", "years", "weekdays", "units", "feasts", "around")
"""In order of precedence: of two rules that fit the same words, the first counts."""

for module in MODULES:
    import_module(f"{__name__}.{module}")
read_other_dates(PORTUGUESE, words.MONTHS)

LANGUAGE = PORTUGUESE
