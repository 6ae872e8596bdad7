"""Where articles mention an event, and why its time is read that way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from api.http.sheets.marks import Mark, Piece, pieces_of
from api.http.sheets.wording import Wording
from api.storage import models


class Reasons(NamedTuple):
    """One expression of a text, what it is read as, and why, in words."""

    mention_id: int
    written: str
    read_as: str
    rule: str
    direction: str | None
    because: str | None
    anchor: str
    anchor_is_publication: bool
    inferred: list[str]
    alternatives: list[str]


class Quote(NamedTuple):
    """A sentence in pieces, with the reasons of each expression in it that names the time of the event."""

    pieces: list[Piece[int]]
    cut_before: bool
    cut_after: bool
    reasons: list[Reasons]


class Source(NamedTuple):
    """An article and what it says of an event."""

    article: models.Article
    published: str
    quotes: list[Quote]

    @property
    def first(self) -> int:
        """The id of its first mention here."""
        return self.quotes[0].reasons[0].mention_id


def sources_of(mentions: Sequence[models.Mention], wording: Wording) -> list[Source]:
    """The articles of some mentions, which are in order of article and text."""
    return list(_sources(mentions, wording))


def _sources(mentions: Sequence[models.Mention], wording: Wording) -> Iterator[Source]:
    for _, group in groupby(mentions, key=lambda mention: mention.article_id):
        of_article = list(group)
        article = of_article[0].article
        published = wording.day(article.published_day)
        yield Source(article, published, list(_quotes(of_article, wording)))


def _quotes(mentions: Sequence[models.Mention], wording: Wording) -> Iterator[Quote]:
    """The sentences in order, each once."""
    for passage, group in groupby(mentions, key=lambda mention: mention.passage):
        within = list(group)
        marks = [Mark(each.start, each.end, each.id) for each in within]
        yield Quote(
            pieces=pieces_of(passage.text, marks, begins=passage.start),
            cut_before=passage.start > within[0].sentence_start,
            cut_after=passage.end < within[0].sentence_end,
            reasons=[reasons_of(each, wording) for each in within],
        )


def reasons_of(mention: models.Mention, wording: Wording) -> Reasons:
    """Why a mention is read that way, in words."""
    directions = wording.texts["opened"]["directions"]
    return Reasons(
        mention_id=mention.id,
        written=mention.text,
        read_as=wording.interval(mention.facts.interval, mention.facts.status),
        rule=wording.rule(mention.rule),
        direction=None if mention.direction is None else directions[mention.direction],
        because=mention.because,
        anchor=wording.day(mention.anchor_day),
        anchor_is_publication=mention.anchor_day == mention.article.published_day,
        inferred=wording.named("parts", mention.inferred),
        alternatives=[wording.edtf(each) for each in mention.alternatives],
    )
