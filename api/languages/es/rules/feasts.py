"""Feasts and named periods."""

from __future__ import annotations

from api.extraction.meanings import feasts
from api.languages.es.rules.language import COMING, LAST, NEXT, SPANISH

# fmt: off
# feasts

SPANISH.reads(feasts.feast_alone, "{feast:feast_name}", name="feast")
SPANISH.reads(feasts.feast_alone, "(de|hasta|por|en|para|tras|desde) > {feast:reyes} <! de", name="feast")
SPANISH.reads(feasts.feast_of_year, "{feast:feast_name} [de|del] {year}")
SPANISH.reads(feasts.last_feast, f"{LAST} {{feast:feast_name}}", f"{{feast:feast_name}} {LAST}")
SPANISH.reads(feasts.next_feast, f"{COMING} {{feast:feast_name}}", f"{{feast:feast_name}} {NEXT}")
SPANISH.reads(feasts.named_period, "[la] {period}")
