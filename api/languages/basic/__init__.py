"""Languages without a folder: their locale data, our words, and wordings that most languages share.

The modules with two letters are languages, found by their names; the others are the engine.
"""

from api.languages.basic.dates import read_other_dates
from api.languages.basic.display import display_texts
from api.languages.basic.reader import readable, reader

__all__ = ["display_texts", "read_other_dates", "readable", "reader"]
