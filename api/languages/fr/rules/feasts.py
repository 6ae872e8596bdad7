"""Feasts and named periods."""

from __future__ import annotations

from api.extraction.meanings import feasts
from api.languages.fr.rules.language import FRENCH

BEFORE_FEAST = (
    "(à|la|le|l'|du|avant|après|depuis|pour|jusqu'à|dès|d'ici|d'ici à|vers|le jour de|le jour d'"
    "|jour de la|ce|passé|fête de|fêtes de|soir de|que|entre|et)"
)
NEXT_TO_FEAST = (
    "(veille|lendemain|surlendemain|avant-veille|avant|après|suivant|précédant)"
    " (de|de la|de l'|du|d'|la|l'|le)"
)
CELEBRATE = "(passer|passe|passera|passeront|passé|fêter|fête|fêtera|fêteront|fêté|célébrer)"

# no times

FRENCH.ignores(
    "{_:street} (de|du|de la|de l'|des) {_:feast}",
    "(marché|marchés|sapin|père|cadeau|cadeaux|vacances|arbre|conte|repas) (de|de la) {_:feast}",
    "{_:feast} - {_:place_tail}",
    "(à|vers|depuis|entre) {_:saint}",
    "(feu|feux|concert|concerts|vœux|voeux|réveillon) (de la|du) {_:feast}",
)

# feasts

FRENCH.reads(
    feasts.feast_alone,
    BEFORE_FEAST + " > {feast}",
    NEXT_TO_FEAST + " > {feast}",
    "(suivant|précédant) > {feast}",
    "(jour|soir|matin) (de|du|de la|de l') {feast}",
    "{found} > {feast}",
    CELEBRATE + " > {feast}",
    name="holiday",
)
FRENCH.reads(feasts.feast_alone, "{feast:feast_weekday}", name="holiday_weekday")
FRENCH.reads(
    feasts.feast_of_year,
    "{feast} {year}",
    "(jour|soir|matin) (de|du|de la|de l') {feast} {year}",
    name="holiday_of_year",
)
FRENCH.reads(feasts.last_feast, "{feast} (dernier|dernière|passé)", name="last_holiday")
FRENCH.reads(feasts.next_feast, "{feast} (prochain|prochaine)", name="next_holiday")

# named periods

FRENCH.reads(feasts.named_period, "[la|l'] {period}", "(pendant|durant|sous) > [le|la|l'|les] {period}")
