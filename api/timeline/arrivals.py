"""What new articles bring: the rows of articles, with the events read in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from api.extraction.events import Event as ReadEvent
from api.storage import models, tellings
from api.storage.facts import OPEN_START
from api.timeline.aligning import Telling
from api.timeline.mentions import facts_of


@dataclass(slots=True)
class Arrival:
    """An article that has its id, the events to attach, and the keys that its story is found by.

    ``told`` is what it says of each event. ``why`` says by what it shares a story with others; None if it has
    one of its own. ``weights`` say how much each key tells, ``shared`` how much those that it has in common
    with the most similar article of its story.
    """

    article: models.Article
    read: Sequence[ReadEvent]
    keys: Mapping[int, str]
    why: str | None = None
    weights: Mapping[int, float] = field(default_factory=dict)
    shared: float = 0.0
    told: Sequence[Telling] = field(init=False)

    def __post_init__(self) -> None:
        self.told = [_telling(self.article, event) for event in self.read]

    @property
    def day(self) -> int:
        """The day of publication, or ``OPEN_START``."""
        day = self.article.published_day
        return OPEN_START if day is None else day


def _telling(article: models.Article, event: ReadEvent) -> Telling:
    mention = event.mention
    sentence = tellings.sentence_in(article.text, mention.sentence_start, mention.sentence_end)
    return Telling(facts_of(event, article.language), sentence)


def story_of(article: models.Article) -> int:
    """The id of the story that an article has been given."""
    assert article.story_id is not None, "each article gets its story before its events are attached"
    return article.story_id
