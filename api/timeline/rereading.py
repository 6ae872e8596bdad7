"""Rereads a changed article: what it reported before is matched with what it reports now.

An event that is still reported keeps its id. What a person edited, merged, split or deleted stays so.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy.orm import Session

from api.extraction.events import Event as ReadEvent
from api.storage import models, similar
from api.timeline.arrivals import Arrival
from api.timeline.deriving import derive
from api.timeline.editing import bury
from api.timeline.history import Action, is_hand_made, keep, record_change
from api.timeline.matching import Attachments, attach
from api.timeline.mentions import facts_of, mention_columns
from api.timeline.same_event import same_event
from api.timeline.saving import current_events, save

LONGEST_COMPARED = 500
"""Characters of a sentence that are compared."""
LOOK_AHEAD = 20
"""Passages that each pass looks at before it gives up."""
SAME_WORDS, SAME_SENTENCE, SAME_TITLE = 60, 80, 60
"""Least likeness of two sentences around the same words, of two sentences, and of two titles, in percent."""


def reread(
    session: Session, article: models.Article, read: Sequence[ReadEvent], old_text: str, *, who: str
) -> None:
    """Update the events of an article to what is read in it now; ``old_text`` is its text before."""
    events = _ArticleEvents(session, article)
    kept, gone, new = matched(article, read, old_text)
    for mention, event in kept:
        if _leaves(mention, event, article.language):
            gone.append(mention)
            new.append(event)
        else:
            _update(mention, event, article.language)
    events.drop(gone)
    changed = events.settled(Action.REREAD, who=who, bury_edited=False)
    attached = attach(session, [Arrival(article, new, {})], who=who, load=current_events)
    _add(session, attached)
    save(session, [*changed, *attached.events])
    similar.add(session, attached.similar)


def _add(session: Session, attached: Attachments) -> None:
    events = {event.id: event for event in attached.events}
    session.add_all([*events.values(), *(mention for event in events.values() for mention in event.mentions)])
    for entry in attached.history:
        keep(session, events[entry.event_id], entry)


def withdraw(session: Session, article: models.Article, *, who: str) -> None:
    """Take an article's mentions out of its events; events that no article reports become tombstones."""
    events = _ArticleEvents(session, article)
    events.drop(list(article.mentions))
    save(session, events.settled(Action.WITHDRAWN, who=who, bury_edited=True))


class _ArticleEvents:
    """The events of an article, and their facts before it changed."""

    def __init__(self, session: Session, article: models.Article) -> None:
        self._session, self._article = session, article
        self._events = current_events(session, {mention.event_id for mention in article.mentions})
        self._before = {event.id: event.facts for event in self._events.values()}

    def drop(self, gone: Sequence[models.Mention]) -> None:
        for mention in gone:
            self._events[mention.event_id].mentions.remove(mention)
            self._article.mentions.remove(mention)
            self._session.delete(mention)

    def settled(self, action: Action, *, who: str, bury_edited: bool) -> list[models.Event]:
        """The events with the facts that their mentions say now, not saved yet."""
        for event in self._events.values():
            if not event.live:
                continue
            if event.mentions or (event.edited and not bury_edited):
                self._derive(event, action, who)
            elif not is_hand_made(event):
                bury(self._session, event, who=who)
        return list(self._events.values())

    def _derive(self, event: models.Event, action: Action, who: str) -> None:
        derive(event)
        before = self._before[event.id]
        record_change(self._session, event, action, who, before, article_id=self._article.id)


def _leaves(mention: models.Mention, event: ReadEvent, language: str) -> bool:
    """Whether what is read now is no longer the event that other articles report in the same row."""
    others = [other.facts for other in mention.event.mentions if other is not mention]
    now = facts_of(event, language)
    if mention.pinned or not others or now == mention.facts or not mention.event.live:
        return False
    return not any(same_event(now, other) for other in others)


def _update(mention: models.Mention, event: ReadEvent, language: str) -> None:
    for name, value in mention_columns(event, facts_of(event, language)).items():
        setattr(mention, name, value)


Kept = list[tuple[models.Mention, ReadEvent]]
Alike = Callable[["_Passage", "_Passage"], bool]


def matched(
    article: models.Article, read: Sequence[ReadEvent], old_text: str
) -> tuple[Kept, list[models.Mention], list[ReadEvent]]:
    """The mentions with what is read there now, the mentions that are gone, and the events that are new.

    In an unchanged text mentions keep their offsets. In another one they are found by their words in the same
    sentence, or in a similar one.
    """
    pairing = _Pairing(
        [_passage_before(mention, old_text) for mention in article.mentions],
        [_passage_now(event, article.text) for event in read],
    )
    if old_text == article.text:
        pairing.pair(lambda passage: (passage.start, passage.words))
    else:
        pairing.pair(lambda passage: (passage.words, passage.sentence))
        pairing.pair(lambda passage: passage.words, _sentences_alike)
    pairing.pair(lambda _passage: None, _alike_but_for_words)
    gone, new = ([passage.source for passage in left] for left in (pairing.old, pairing.new))
    return pairing.kept, gone, new


@dataclass(frozen=True, slots=True)
class _Passage:
    """The words of a mention before, or of an event now, with their sentence and title."""

    source: Any
    start: int
    words: str
    sentence: str
    title: str


def _passage_before(mention: models.Mention, text: str) -> _Passage:
    sentence = text[mention.sentence_start : mention.sentence_end][:LONGEST_COMPARED]
    return _Passage(mention, mention.start, mention.text, sentence, mention.facts.title)


def _passage_now(event: ReadEvent, text: str) -> _Passage:
    mention = event.mention
    sentence = text[mention.sentence_start : mention.sentence_end][:LONGEST_COMPARED]
    return _Passage(event, mention.start, mention.text, sentence, event.title)


def _always(_old: _Passage, _new: _Passage) -> bool:
    return True


def _sentences_alike(old: _Passage, new: _Passage) -> bool:
    return fuzz.ratio(old.sentence, new.sentence) >= SAME_WORDS


def _alike_but_for_words(old: _Passage, new: _Passage) -> bool:
    """«jeudi» corrected to «vendredi» in the same sentence."""
    return (
        fuzz.ratio(old.sentence, new.sentence) >= SAME_SENTENCE
        and fuzz.ratio(old.title, new.title) >= SAME_TITLE
    )


@dataclass(slots=True)
class _Pairing:
    """The passages not paired yet, in text order. Each pass looks ``LOOK_AHEAD`` passages ahead at most."""

    old: list[_Passage]
    new: list[_Passage]
    kept: Kept = field(default_factory=list)

    def pair(self, key: Callable[[_Passage], Hashable], alike: Alike = _always) -> None:
        """Pair passages with the same key that are alike, in order."""
        waiting: dict[Hashable, deque[_Passage]] = defaultdict(deque)
        for now in self.new:
            waiting[key(now)].append(now)
        left: list[_Passage] = []
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
