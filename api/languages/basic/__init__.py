"""Languages without a folder: their locale data, our words, and wordings that most languages share.

The modules with two letters are languages, found by their names; the others read them. ``comparing`` has the
words by which the titles of some of them are compared.
"""

from api.languages.basic.comparing import COMPARED, comparing_words
from api.languages.basic.display import display_texts
from api.languages.basic.reader import language, readable

__all__ = ["COMPARED", "comparing_words", "display_texts", "language", "readable"]
