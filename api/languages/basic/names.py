"""The words by which the basic languages tell names apart; those not listed know only the places of CLDR."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from babel import UnknownLocaleError

from api.extraction.clauses.name_words import NameWords
from api.languages.first_names import MEN, WOMEN
from api.languages.word_tables import (
    BODY_ENDINGS,
    FIRM_ENDINGS,
    IMPERSONAL,
    OCCASIONS,
    PARTICLES,
    PLACE_MIDDLES,
    PLACE_OPENERS,
    places,
)

WORDS: Mapping[str, NameWords] = {
    "it": NameWords(
        titles=frozenset("sig sigra dott dottssa signor signora on".split()),
        civil_titles=frozenset("sig signor signora".split()),
        roles=frozenset(
            "presidente ministro ministra sindaco sindaca direttore direttrice re regina papa allenatore "
            "allenatrice giudice procuratore governatore senatore senatrice capitano generale vescovo "
            "cardinale scrittore scrittrice cantante attore attrice premier staffetta".split()
        ),
        links=frozenset("di del della dello dei d' dell'".split()),
        articles=frozenset({"la"}),
        bodies=frozenset(
            "banca università ministero consiglio tribunale corte commissione unione partito camera "
            "senato parlamento comune istituto associazione federazione agenzia croce museo ospedale "
            "fondazione".split()
        ),
        institutions=frozenset(
            "tribunale corte procura comune ministero consiglio museo università prefettura questura camera "
            "federazione teatro".split()
        ),
        before_agents=frozenset({"dal", "dalla", "dall'"}),
        definites=frozenset({"il", "la", "lo", "l'"}),
        firms=frozenset("azienda società gruppo compagnia impresa ditta".split()),
        firm_endings=FIRM_ENDINGS,
        venues=frozenset("teatro museo stadio palazzo ospedale università chiesa duomo casa".split()),
        place_nouns=frozenset(
            "città paese regione provincia isola stato comune nord sud est ovest centro porto aeroporto "
            "costa quartiere capitale golfo sindaco sindaca fonderia stazione".split()
        ),
        streets=frozenset({"via", "viale", "corso"}),
        squares=frozenset({"piazza"}),
        inside=frozenset({"in", "nel", "nella", "nell'"}),
        around=frozenset({"a", "ad", "verso", "presso"}),
        indefinites=frozenset({"un", "una", "uno"}),
        generic=frozenset("governo stato internet repubblica dio terra luna sole".split()),
        before_people=frozenset("grazie fronte insieme davanti detto dato consegnato".split()),
    ),
}


def name_words(code: str, calendar: frozenset[str]) -> NameWords:
    """The words of a language; ``calendar`` has its months and weekdays."""
    words = WORDS.get(code)
    if words is None:
        return NameWords(places=_places(code), calendar=calendar)
    return replace(
        words,
        particles=PARTICLES - words.links - {"du", "des"},
        body_endings=BODY_ENDINGS,
        impersonal=IMPERSONAL,
        place_openers=PLACE_OPENERS,
        place_middles=PLACE_MIDDLES,
        occasions=OCCASIONS,
        women=WOMEN,
        men=MEN,
        places=_places(code),
        calendar=calendar,
    )


def _places(code: str) -> frozenset[str]:
    try:
        return places(code)
    except UnknownLocaleError:
        return frozenset()
