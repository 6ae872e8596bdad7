"""Wordings in front of a time that open one of its sides."""

from __future__ import annotations

from api.extraction.meanings import frames, parts
from api.languages.fr.rules.language import DETERMINER, FRENCH

FRENCH.reads_frame(frames.since_then, f"depuis [lors de|au moins|déjà|environ] {DETERMINER} {{time}}")
FRENCH.reads_frame(
    frames.from_then,
    f"(à partir|à compter|à dater) (de|du|d') {DETERMINER} {{time}}",
    f"pas avant {DETERMINER} {{time}}",
)
FRENCH.reads_frame(
    parts.same_time,
    f"(au cours|au long|lors|dans le courant) (de|du|des|de la|de l'|d') {DETERMINER} {{time}}",
    f"(pendant|durant) [tout|toute] {DETERMINER} {{time}}",
    name="throughout",
)
FRENCH.reads_frame(frames.as_early_as, f"dès {DETERMINER} {{time}}")
FRENCH.reads_frame(
    frames.until_then,
    f"(jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusque|jusqu') {DETERMINER} {{time}}",
    f"(jusqu'à|jusqu'au|jusqu'aux) {DETERMINER} {{_:dated_noun}} de {{time}}",
)
FRENCH.reads_frame(
    frames.by_then,
    f"(d'ici|d'ici à|d'ici au|d'ici en|d'ici - à) {DETERMINER} {{time}}",
    f"(au plus tard|au plus tard en|au plus tard à|au plus tard au) {DETERMINER} {{time}}",
    "{time} (au plus tard|dernier délai)",
)
FRENCH.reads_frame(
    frames.before_then, f"avant {DETERMINER} {{time}}", "avant (le début|l'ouverture) (de|du) {time}"
)
FRENCH.reads_frame(
    frames.after_then,
    f"(après|passé|au-delà de|au-delà du|à l'issue de|au lendemain de) {DETERMINER} {{time}}",
)
