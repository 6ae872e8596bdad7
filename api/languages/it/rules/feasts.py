"""Feasts and named periods."""

from __future__ import annotations

from api.extraction.meanings import feasts
from api.languages.it.rules.language import ITALIAN, LAST, NEXT, OF

# no times

ITALIAN.ignores(
    f"{{_:street}} [{OF}] {{_:feast}}",
    f"{{_:street}} [{OF}] {{_:saint}}",
    "(albero|alberi|babbo|mercatino|mercatini|pranzo|cenone|regali|regalo|vacanze|luci|luminarie|concerto|"
    f"messa|uovo|uova|periodo|festività|presepe|spirito) {OF} {{_:feast}}",
    "(ogni|a ogni|tutti i|tutte le) {_:feast}",
)

# fmt: off
# feasts

ON_DAY = "(giorno|notte|sera|mattina|festa|falò|fiera|ponte|mattino|pomeriggio|alba)"
ITALIAN.reads(feasts.feast_alone, "{feast}", name="holiday")
ITALIAN.reads(feasts.feast_alone, f"{ON_DAY} {OF} {{feast}}", f"{ON_DAY} di {{feast:saint}}",
    name="named_day")
ITALIAN.reads(feasts.feast_of_year, f"[{ON_DAY} {OF}] {{feast}} [del|dell'] {{year}}",
    f"{ON_DAY} di {{feast:saint}} (del|dell') {{year}}", name="holiday_of_year")
ITALIAN.reads(feasts.last_feast, f"{{feast}} {LAST}", "(scorso|scorsa) {feast}", name="last_holiday")
ITALIAN.reads(feasts.next_feast, f"{{feast}} {NEXT}", "(prossimo|prossima) {feast}", name="next_holiday")

# named periods

ITALIAN.reads(feasts.named_period, "[la|il|della|del|nella|nel] {period}")
