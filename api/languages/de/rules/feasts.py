"""Feasts and named periods."""

from __future__ import annotations

from api.extraction.meanings import feasts
from api.languages.de.rules.language import GERMAN

GERMAN.reads(
    feasts.feast_alone, "{feast}", "(zu|an|bis|vor|nach|um|über|seit) > {feast:feast_like_name}", name="feast"
)
GERMAN.reads(
    feasts.feast_of_year,
    "{feast} {year}",
    "(zu|an|bis|vor|nach|um|über|seit) > {feast:feast_like_name} {year}",
)
GERMAN.reads(feasts.last_feast, "{_:last} {feast}")
GERMAN.reads(feasts.next_feast, "{_:next} {feast}")
GERMAN.reads(feasts.named_period, "{period}")
