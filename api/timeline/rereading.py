"""An article read again: what it told before and what it tells now, brought together.

An event that is still told keeps its id. What a person edited, merged, split or deleted stays so.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy.orm import Session

from api.extraction import events as extraction
from api.storage import models
from api.timeline import editing, matching
from api.timeline.same_event import same_event

REREAD, UNTOLD = "reread", "untold"
LONGEST_COMPARED, LOOK_AHEAD = 500, 20
SAME_WORDS, SAME_SENTENCE, SAME_TITLE = 60, 80, 60


def reread(
    session: Session, article: models.Article, told: Sequence[extraction.Event], old_text: str, *, who: str
) -> None:
    """Moves the events that an article told to where it tells them now; ``old_text`` is its text before."""
    events = _Events(session, article)
    kept, gone, new = matched(article, told, old_text)
    for mention, event in kept:
        if _leaves(mention, event, article.language):
            gone.append(mention)
            new.append(event)
        else:
            _write(mention, matching.mention_columns(event, article.language))
    events.drop(gone)
    changed = events.settled(REREAD, who=who, bury_edited=False)
    editing.put(session, [*changed, *matching.place(session, article, new, who=who)])


def withdraw(session: Session, article: models.Article, *, who: str) -> None:
    """Takes an article's mentions out of its events; those that nobody tells any more become tombstones."""
    events = _Events(session, article)
    events.drop(list(article.mentions))
    editing.put(session, events.settled(UNTOLD, who=who, bury_edited=True))


class _Events:
    """The events of an article, and what they said before it changed."""

    def __init__(self, session: Session, article: models.Article) -> None:
        self._session, self._article = session, article
        self._events = editing.events_now(session, {mention.event_id for mention in article.mentions})
        self._before = {event.id: editing.told_by(event) for event in self._events.values()}

    def drop(self, gone: Sequence[models.Mention]) -> None:
        for mention in gone:
            self._events[mention.event_id].mentions.remove(mention)
            self._article.mentions.remove(mention)

    def settled(self, action: str, *, who: str, bury_edited: bool) -> list[models.Event]:
        """The events as their mentions tell them now, still to be put."""
        for event in self._events.values():
            if event.live and not event.mentions and (bury_edited or not event.edited):
                if not editing.is_hand_made(event):
                    editing.bury(self._session, event, who=who)
            elif event.live:
                editing.derive(event)
                editing.record(
                    self._session,
                    event,
                    action,
                    who,
                    self._before[event.id],
                    {"article_id": self._article.id},
                )
        return list(self._events.values())


def _leaves(mention: models.Mention, event: extraction.Event, language: str) -> bool:
    """Whether what is read now is no more the event that other articles tell under the same row."""
    others = [other.reading for other in mention.event.mentions if other is not mention]
    now = matching.mention_columns(event, language)["reading"]
    if mention.pinned or not others or now == mention.reading or not mention.event.live:
        return False
    return not any(same_event(matching.telling_read(now), matching.telling_read(other)) for other in others)


def _write(mention: models.Mention, columns: dict[str, Any]) -> None:
    for name, value in columns.items():
        setattr(mention, name, value)


Kept = list[tuple[models.Mention, extraction.Event]]
Alike = Callable[["_Told", "_Told"], bool]


def matched(
    article: models.Article, told: Sequence[extraction.Event], old_text: str
) -> tuple[Kept, list[models.Mention], list[extraction.Event]]:
    """The mentions with what is read there now, those that are gone, and what is new.

    Where the text is the same, so are the offsets. Else the sentence tells, then a sentence much like it.
    """
    pairing = _Pairing(
        [_told_before(mention, old_text) for mention in article.mentions],
        [_told_now(event, article.text) for event in told],
    )
    if old_text == article.text:
        pairing.pair(lambda told: (told.start, told.words))
    else:
        pairing.pair(lambda told: (told.words, told.sentence))
        pairing.pair(lambda told: told.words, _sentences_alike)
    pairing.pair(lambda told: None, _same_but_for_words)
    return pairing.kept, [told.source for told in pairing.old], [told.source for told in pairing.new]


@dataclass(frozen=True, slots=True)
class _Told:
    """A mention before, or an event now: where it stands, its words, its sentence and its title."""

    source: Any
    start: int
    words: str
    sentence: str
    title: str


def _told_before(mention: models.Mention, text: str) -> _Told:
    sentence = text[mention.sentence_start : mention.sentence_end][:LONGEST_COMPARED]
    return _Told(mention, mention.start, mention.text, sentence, mention.reading["title"])


def _told_now(event: extraction.Event, text: str) -> _Told:
    mention = event.mention
    sentence = text[mention.sentence_start : mention.sentence_end][:LONGEST_COMPARED]
    return _Told(event, mention.start, mention.text, sentence, event.title)


def _always(old: _Told, new: _Told) -> bool:
    return True


def _sentences_alike(old: _Told, new: _Told) -> bool:
    return fuzz.ratio(old.sentence, new.sentence) >= SAME_WORDS


def _same_but_for_words(old: _Told, new: _Told) -> bool:
    """«jeudi» corrected to «vendredi» in the same sentence."""
    return (
        fuzz.ratio(old.sentence, new.sentence) >= SAME_SENTENCE
        and fuzz.ratio(old.title, new.title) >= SAME_TITLE
    )


@dataclass(slots=True)
class _Pairing:
    """What is not paired yet, in text order; each pass looks a few places ahead, never at all of them."""

    old: list[_Told]
    new: list[_Told]
    kept: Kept = field(default_factory=list)

    def pair(self, key: Callable[[_Told], Hashable], alike: Alike = _always) -> None:
        """Pairs those with the same key that are alike, in order."""
        waiting: dict[Hashable, deque[_Told]] = defaultdict(deque)
        for now in self.new:
            waiting[key(now)].append(now)
        left: list[_Told] = []
        for before in self.old:
            queue = waiting[key(before)]
            found = next((now for now in islice(queue, LOOK_AHEAD) if alike(before, now)), None)
            if found is None:
                left.append(before)
            else:
                queue.remove(found)
                self.kept.append((before.source, found.source))
        self.old = left
        self.new = sorted((now for queue in waiting.values() for now in queue), key=lambda now: now.start)
