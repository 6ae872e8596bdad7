"""Inside one story: which events read in an article are stored already.

- ``texts``: the words, names and numbers of a title or sentence; ``tellings``: all that a telling says
- ``fitting``: how well the days of two events fit
- ``likeness``: what speaks for two tellings being of one event, and what against it
- ``pairing``: the stored event that each event read joins

Days decide where only one event on each side has them, because papers tell an event in other words, often in
another language. What keeps two affairs of one day apart is what contradicts: names of which the other side
knows nothing, other numbers of the same thing, opposite outcomes. A contradiction in one event makes the
others of the article doubtful too. Words choose between several events of one day. The weights are set by
hand on stories told by three papers each; words shared say little of whether two affairs are one, since
reporters of two fires use the same words.
"""

from api.timeline.aligning.pairing import LEAST_SCORE, Doubt, Joined, aligned, likely
from api.timeline.aligning.tellings import Telling

__all__ = ["LEAST_SCORE", "Doubt", "Joined", "Telling", "aligned", "likely"]
