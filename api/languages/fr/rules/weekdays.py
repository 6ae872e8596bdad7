"""Weekdays."""

from __future__ import annotations

from api.extraction.meanings import weekdays
from api.languages.fr.rules.language import FRENCH

# no times

FRENCH.ignores(
    "(un|le premier|chaque|tous les|les|le dernier|certains|des|le deuxième) > {_:weekday} <! {_:dom}",
    "(tous les|les|chaque|des|certains) > {_:weekdays}",
    "chaque {_:weekday}",
    "tous les {_:weekdays}",
    "le > {_:weekday} < (,|.|;|et|matin|soir|après-midi|:|sur|{_:after_bracketed})",
    "(un|chaque) > {_:weekday} < sur",
    "le {_:weekday} au lieu du {_:weekday}",
    "du > {_:weekday} au {_:weekday} <! {_:dom}",
    "{_:weekday} noir",
    "{_:ordinal} {_:weekday} (du mois|de chaque mois|de l'avent)",
    "dernier {_:weekday} (du mois|de chaque mois)",
)
EXCEPT = "[,] (sauf|excepté|hormis|à l'exception du|à part) [le]"
FRENCH.ignores(
    f"(tous les jours|chaque jour|toute la semaine|tous les soirs|7 jours sur 7) {EXCEPT} > {{_:weekday}}",
    f"du {{_:weekday}} au {{_:weekday}} {EXCEPT} {{_:weekday}}",
)

# weekdays

FRENCH.reads(weekdays.weekday_alone, "[ce] {weekday}", "[ce] {weekday} (même|seulement)")
FRENCH.reads(weekdays.last_weekday, "{weekday} (dernier|passé)", "{weekday} de la semaine (dernière|passée)")
FRENCH.reads(weekdays.next_weekday, "{weekday} prochain", "{weekday} qui vient")
FRENCH.reads(weekdays.weekday_and_weeks, "{weekday} en {number:weeks_in_days}")
FRENCH.reads(
    weekdays.weekday_of_next_week,
    "{weekday} [,] (de|,) la semaine (prochaine|qui vient)",
    "{weekday} de la semaine à venir",
)
FRENCH.reads(weekdays.weekday_of_told_week, "ce {weekday} [-] là")
FRENCH.reads(weekdays.weekdays_ago, "il y a {number} {weekday:weekdays}")
FRENCH.reads(weekdays.following_weekday, "{weekday} suivant <! {_:named_after}", "{weekday} d'après")
FRENCH.reads(weekdays.preceding_weekday, "{weekday} (précédent|d'avant)")
FRENCH.reads(
    weekdays.nth_weekday_of_dated_month,
    "{ordinal} {weekday} (de|d'|du mois de) {month} {year}",
    "dernier {weekday} (de|d'|du mois de) {month} {year}",
)
FRENCH.reads(
    weekdays.nth_weekday_of_near_month,
    "{ordinal} {weekday} {months_ahead}",
    "dernier {weekday} {months_ahead}",
)
FRENCH.reads(
    weekdays.nth_weekday_of_month,
    "{ordinal} {weekday} (de|d') {month} <! {_:year}",
    "dernier {weekday} (de|d') {month} <! {_:year}",
)
