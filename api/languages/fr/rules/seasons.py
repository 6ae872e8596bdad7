"""Quarters, halves and seasons of a year."""

from __future__ import annotations

from api.extraction.meanings import reference, seasons
from api.languages.fr.rules.language import FRENCH

# quarters

FRENCH.reads(seasons.quarter_of_year, "{quarter:ordinal} trimestre (de|de l'année|de l'exercice|) {year}")
FRENCH.reads(
    seasons.quarter_alone,
    "{quarter:ordinal} trimestre",
    "{quarter:ordinal} trimestre (de cette année|de l'année en cours)",
    name="quarter",
)
FRENCH.reads(seasons.last_quarter_alone, "dernier trimestre", name="quarter")

FRENCH.reads(seasons.last_quarter, "trimestre (dernier|écoulé|passé)")
FRENCH.reads(reference.quarter_before_told, "trimestre précédent")
FRENCH.reads(seasons.this_quarter, "ce trimestre [- ci]", "trimestre en cours")
FRENCH.reads(seasons.next_quarter, "trimestre (prochain|à venir)")

# halves

FRENCH.reads(
    seasons.half_of_year,
    "{half:ordinal} semestre (de|de l'année|de l'exercice|) {year}",
    "{half:ordinal} moitié de [l'année] {year}",
)
FRENCH.reads(
    seasons.half_alone,
    "{half:ordinal} semestre",
    "{half:ordinal} (moitié|partie) de l'année",
    name="half",
)

# seasons

FRENCH.reads(seasons.season_of_year, "{season} [de|de l'année] {year}")
FRENCH.reads(
    seasons.season_across_years,
    "{season} {year} - {_:year}",
    "{season} {year} - {_:two_digits}",
    "{season} {year} / {_:year}",
)
FRENCH.reads(seasons.this_season, "(cet|ce) {season}")
FRENCH.reads(
    seasons.season_alone,
    "(l'|à l'|au|le|de l'|du|et l'|,) > {season} <! (et|des Indiens)",
    "(début|fin|mi -|d'ici l'|cours de l') > {season} <! (et|des Indiens)",
)
FRENCH.reads(seasons.any_season, "en > {season}")
FRENCH.ignores(
    "{_:season} comme {_:season}",
    "(le|au|du|un|ce) > printemps (de l'|de la|des|du) <! (année|an|exercice)",
)
FRENCH.reads(seasons.last_season, "{season} (dernier|passé)")
FRENCH.reads(seasons.next_season, "{season} (prochain|qui vient|à venir)")
FRENCH.reads(seasons.following_season, "{season} (suivant|d'après)")
FRENCH.reads(seasons.season_of_told_year, "(cet|ce) {season} [-] là")
FRENCH.reads(seasons.preceding_season, "{season} (précédent|d'avant)")
