"""Inside one story: which events read in an article are stored already.

- ``tellings``: one telling of an event, and what it says
- ``likeness``: how much speaks for two tellings being of one event, and what speaks against it
- ``pairing``: each event read joins one stored event, or none
"""

from api.timeline.aligning.pairing import Doubt, Joined, aligned
from api.timeline.aligning.tellings import Telling

__all__ = ["Doubt", "Joined", "Telling", "aligned"]
