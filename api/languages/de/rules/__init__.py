"""How German names a time: its wordings, and the meanings they have."""

from importlib import import_module

from api.languages.basic.dates import read_other_dates
from api.languages.de import words
from api.languages.de.rules.language import GERMAN

for module in ("days", "weekdays", "units", "years", "feasts", "around"):  # in order of precedence
    import_module(f"{__name__}.{module}")
read_other_dates(GERMAN, [*words.MONTHS, *words.SHORT_MONTHS])

LANGUAGE = GERMAN
