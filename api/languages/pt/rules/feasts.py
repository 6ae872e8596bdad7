"""Feasts and named periods."""

from __future__ import annotations

from api.extraction.meanings import feasts
from api.languages.pt.rules.language import NEXT, OF, PAST, PORTUGUESE

# fmt: off
# feasts and named periods

PORTUGUESE.reads(feasts.feast_of_year, "{feast} de {year}", "{feast} {year}")
PORTUGUESE.reads(feasts.last_feast, f"{PAST} {{feast}}", "{feast} passado", "{feast} passada")
PORTUGUESE.reads(feasts.next_feast, f"{NEXT} {{feast}}")
PORTUGUESE.reads(feasts.feast_of_year, "{feast:christmas} de {year}")
PORTUGUESE.reads(feasts.last_feast, f"{PAST} {{feast:christmas}}", "{feast:christmas} passado")
PORTUGUESE.reads(feasts.next_feast, f"{NEXT} {{feast:christmas}}", "{feast:christmas} que vem")
PORTUGUESE.ignores(
    f"{{_:named_by_date}} [{OF}] {{_:feast}}",
    "(mercado|feira|árvore|cabaz|presente|presentes|prendas|férias|festas|compras|época) (de|do) {_:feast}",
    "(árvore|presentes|prendas|férias|festas|compras|época) (de|do) {_:christmas}",
)
PORTUGUESE.reads(feasts.feast_alone, "{feast}", "feriado (de|do|da) > {feast}", name="holiday")
PORTUGUESE.reads(
    feasts.feast_alone, "(no|o|ao|do|pelo|este|neste|deste|dia de|noite de) > {feast:christmas} <! {_:name}",
    name="holiday",
)
PORTUGUESE.reads(
    feasts.feast_alone, "(no|do|véspera de|dia de|feriado de) > {feast:saint} <! {_:name}", name="holiday",
)
PORTUGUESE.reads(feasts.named_period, "[o|a] {period}")
