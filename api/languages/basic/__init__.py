"""Languages without a folder: their locale data, our words, and wordings that most languages share.

The modules with two letters are languages, found by their names; the others read them.
"""

from api.languages.basic.reader import language, readable

__all__ = ["language", "readable"]
