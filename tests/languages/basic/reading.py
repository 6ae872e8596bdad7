"""The basic languages with a module, and their reading of a text."""

from datetime import date
from importlib import import_module

from api import languages
from api.extraction.events import events_in
from api.languages.basic.reader import MODULES as CODES

MODULES = {code: import_module(f"api.languages.basic.{code}") for code in sorted(CODES)}
PUBLISHED = date(2025, 7, 31)  # a Thursday


def reading(code, text, published=PUBLISHED):
    """What is read in a text; ``published`` is None for an article of an unknown day."""
    return events_in(text, languages.language(code), published.toordinal() if published else None)
