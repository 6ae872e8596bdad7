"""The shapes in which languages list their words, and what they turn into."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from functools import cache
from typing import TypeVar

from babel import Locale
from babel.core import get_global

from api.extraction.folding import folded

Key = TypeVar("Key", bound=Hashable)
Listed = str | tuple[str, ...]
"""Words separated by spaces, in one string or several."""


def by_word(table: Mapping[Key, Listed]) -> dict[str, Key]:
    """The key of each word; of a word under several keys, the last."""
    return {word: key for key, listed in table.items() for word in words_of(listed)}


def by_phrase(table: Mapping[Key, tuple[str, ...]]) -> dict[str, Key]:
    """The key of each phrase."""
    return {phrase: key for key, phrases in table.items() for phrase in phrases}


def words_of(listed: Listed) -> list[str]:
    """The single words of a table entry."""
    return listed.split() if isinstance(listed, str) else " ".join(listed).split()


UNIONS = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "001"})
"""Territories of the locale data that are bodies, or no place on a map."""
CONTINENTS_OF_CITIES = frozenset({"Africa", "America", "Asia", "Europe", "Australia"})
_PLAIN_NAME = re.compile(r"[\w .’'-]+")


@cache
def places(locale: str) -> frozenset[str]:
    """The countries, continents and large cities of the locale data, folded."""
    data = Locale(locale)
    countries = (name for code, name in data.territories.items() if code not in UNIONS)
    names = (name.replace("’", "'") for name in (*countries, *_cities(data)))
    return frozenset(folded(name) for name in names if _PLAIN_NAME.fullmatch(name))


def _cities(data: Locale) -> Iterator[str]:
    """The cities that time zones are named after, in the language and as the zones spell them."""
    for zone in get_global("zone_territories"):
        continent, _, city = zone.partition("/")
        if continent in CONTINENTS_OF_CITIES and "/" not in city:
            yield city.replace("_", " ")
            yield data.time_zones.get(zone, {}).get("city", "")


PLACE_OPENERS = frozenset(
    "new saint sainte san santa santo são st ste los las la le les el port fort mont mount val des rio "
    "cap cape hong tel kuala addis abou abu buenos villa ciudad puerto bad sankt north south east west "
    "nord sud est ouest basse haute bas haut grand grande great little lake lac long salt palm des sri "
    "costa".split()
)
"""First words of names of places, in whatever language the paper: «Los Angeles», «Buenos Aires»."""

PLACE_MIDDLES = frozenset(
    "sur sous les lès lez le la en de du des aux près devant on upon under over by am an der ob".split()
)
"""Small words inside compound names of places: «Condé-sur-Vire», "Stratford-upon-Avon"."""

PARTICLES = frozenset(
    "van von der den ter zu bin ibn ben ould bint al el ad ur di da del della dos du des".split()
)
"""Small words inside the names of people, in whatever language the paper."""

IMPERSONAL = frozenset(
    "dow nasdaq ftse nikkei cac dax hang stoxx ibex sommet forum salon site journées coupe cup "
    "championnat championnats championship championships jeux games tour olympics prix grammy oscar "
    "oscars césar nobel champions globe euro biennale exposition expo foire guerre fête fêtes emmy "
    "emmys bafta masters".split()
)
"""First words of the names of stock indexes and happenings."""

OCCASIONS = frozenset(
    "open slam masters day days eve year week weekend war wars act award awards prize medal".split()
)
"""Last words of the names of tournaments, holidays, wars, laws and prizes."""

BODY_ENDINGS = frozenset(
    "inc corp corporation co company companies ltd limited llc plc group groupe holdings holding sa ag se "
    "nv gmbh spa srl airlines airways air motors bank banque university université association federation "
    "fédération institute institut party club fc united rovers party agency commission committee council "
    "court department ministry union society foundation fondation aerospace industries systems technologies "
    "international partners media news times post journal press records studios pictures entertainment "
    "gallery orchestra museum theatre hospital pharma energy foods homes trust "
    "bancorp bancshares telephone stores magazine league liga school college church service services "
    "administration authority".split()
)
"""Last words of the names of companies, clubs and papers, in whatever language the paper."""

FIRM_ENDINGS = frozenset(
    "inc corp corporation co company companies ltd limited llc plc holdings holding sa ag se nv gmbh spa srl "
    "airlines airways motors aerospace industries systems technologies pharma foods bancorp bancshares "
    "telephone stores group groupe".split()
)
"""Those of them that only companies have."""
