"""A reader of notes that say what they mean, so that tests choose every reading.

A line is an event: ``WHEN: title [actor, actor] @place (status)``; WHEN is EDTF, or ``+1`` or ``-2`` for
days from the day of publication.
"""

import re

from api.calendar.intervals import Interval
from api.extraction.events import Event, Mention, Reading, Undated
from api.timeline import storing
from api.timeline.reading import read_article

NOTE = re.compile(
    r"(?P<when>[-+]\d+|[\dX/.-]+): (?P<title>[^\[@(\n]+)"
    r"(?:\[(?P<actors>[^]]*)])?\s*(?:@(?P<place>[^(\n]+))?(?:\((?P<status>\w+)\))?"
)


def read(text, language, published):
    events, undated = [], []
    for note in NOTE.finditer(text):
        relative = note["when"][0] in "+-"
        mention = Mention(
            note["when"], *note.span("when"), *note.span(), "relative" if relative else "absolute"
        )
        if relative and published is None:
            undated.append(Undated(mention, "counts from the day of publication"))
            continue
        interval = Interval.day(published + int(note["when"])) if relative else Interval.parse(note["when"])
        events.append(
            Event(
                mention=mention,
                interval=interval,
                time=None,
                status=note["status"] or "occurred",
                title=note["title"].strip(),
                actors=tuple(name.strip() for name in (note["actors"] or "").split(",") if name.strip()),
                places=tuple(filter(None, [(note["place"] or "").strip()])),
                anchor=published if relative else None,
                direction=None,
                because=None,
                inferred=(),
                alternatives=(),
            )
        )
    return Reading(tuple(events), tuple(undated))


def store(database, article, *, who="desk"):
    """Store an article of notes."""
    made = read_article(article, read)
    return database.written(lambda session: storing.ingest(session, made, who=who, reader=read))
