"""What is read of a language that has no rules of its own: its locale's words, in wordings that most share."""

from api.languages.basic.dates import read_other_dates
from api.languages.basic.reader import readable, reader

__all__ = ["read_other_dates", "readable", "reader"]
