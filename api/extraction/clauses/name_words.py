"""The words by which a language tells the names of people, bodies and places apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from api.extraction.clauses.words import NONE, Words


@dataclass(frozen=True)
class NameWords:
    """Words in lower case that stand in a name or next to one; a language fills what it has."""

    titles: Words = NONE
    """Words before the name of a person that are no part of it: «Mme», "Mr", "Senator"."""
    indefinites: Words = NONE
    """Determiners that make a name a common noun: «un Russe», «un Sommet»."""
    impersonal: Words = NONE
    """First words of names that take part in nothing: «CAC 40», «Salon du livre»."""
    occasions: Words = NONE
    """Last words of such names: "Open", "Day"."""
    civil_titles: Words = NONE
    """Those of the titles that go where the full name stands: «M.», "Mrs"."""
    definites: Words = NONE
    """Articles before what is known: «le», "the"."""
    crowds: Words = NONE
    """Determiners of plurals: a name after one is that of many: «les Nancéiens»."""
    women: Words = NONE
    """First names of women."""
    men: Words = NONE
    """First names of men."""
    qualifiers: Words = NONE
    """Those of the titles that another title follows: "foreign" (minister), "former"."""
    titles_like_names: Words = NONE
    """Titles that are surnames or parts of other names as well: "king", "judge"."""
    roles: Words = NONE
    """Nouns for what a person is: «ministre», "mayor"."""
    role_endings: tuple[str, ...] = ()
    """Endings of such nouns, where one can open a sentence without an article: "Actress (Jane Doe)"."""
    sorts: Words = NONE
    """Acronyms for what a body is, before its name: «ONG»."""
    openers: Words = NONE
    """Nouns that can open a sentence before the name they describe: "Drugmaker (Halcyon)"."""
    particles: Words = NONE
    """Small words inside the name of a person and nowhere else: "van", "bin"."""
    links: Words = NONE
    """Small words that join the words of a name, and other nouns as well: «de», "of"."""
    articles: Words = NONE
    """Those of the links that never come first: «la» of «de la»."""
    bodies: Words = NONE
    """First words of the names of bodies, which a complement follows: «Conseil», "Bank"."""
    ordinals: Words = NONE
    """Small words that the name of a body can begin with: "First" (National Bank)."""
    groups: Words = NONE
    """Nouns before the name of a group in quotation marks: «club» (« Les Jonquilles »)."""
    institutions: Words = NONE
    """Common nouns that begin the name of a body: «tribunal» (de commerce de Roanne)."""
    before_agents: Words = NONE
    """Prepositions before the one who acts in the passive: «par», "by"."""
    venues: Words = NONE
    """First or last words of the bodies whose building something can happen in: «Théâtre», "School"."""
    body_adjectives: tuple[str, ...] = ()
    """Endings of adjectives that go on with such a name: «l'Assemblée nationale»."""
    body_endings: Words = NONE
    """Last words of the names of bodies: "Inc", "Airlines"."""
    firm_endings: Words = NONE
    """Those of them that only firms have: "Inc"."""
    firms: Words = NONE
    """Nouns that can stand for any firm: "company", «groupe»."""
    makers: Words = NONE
    """Those of them that what the firm makes can follow: "maker" (of pumps)."""
    trades: Mapping[str, str] = field(default_factory=dict)
    """Nouns for a firm of one trade, each with the one that all of them are known by: "brewery", "brewer"."""
    abbreviations: Words = NONE
    """Words inside names that end with a full stop: "Inc", "St"."""
    peoples: Words = NONE
    """Nationalities, which name nobody: «Français», "American"."""
    calendar: Words = NONE
    """Months, weekdays and feasts."""
    generic: Words = NONE
    """Words that have a capital and name nobody: «République», "Internet"."""
    offices: Words = NONE
    """Words before the name of a field of government: «ministre» (de l'Intérieur)."""
    things: Words = NONE
    """Words before the name of a thing: «fusée», «film»."""
    performances: Words = NONE
    """Verbs between an actor and the work after "in": "starred" (in)."""
    places: Words = NONE
    """Countries, regions and cities, folded."""
    site_openers: Words = NONE
    """Nouns that open the names of sites and stand with a capital: «Monte Rosa», «Policlinico Gemelli»."""
    place_openers: Words = NONE
    """First words of the names of places: "New", «Saint»."""
    place_middles: Words = NONE
    """Small words inside the compound names of places: «Condé-sur-Vire»."""
    place_endings: Words = NONE
    """Last words of the names of places and buildings: "River", "Building"."""
    contests: Words = NONE
    """Nouns before «de» and the name of a contest, which is nobody's: «trophée» (de la Myrtille)."""
    sites: Words = NONE
    """Nouns that the name of their place describes after the owner: "its Red Hook store"."""
    place_nouns: Words = NONE
    """Words for a place, which its name follows after «de»: «ville», "city"."""
    squares: Words = NONE
    """Words that belong to the name of a place after them: «place»."""
    streets: Words = NONE
    """Words for a way, whose name is no place worth telling: «rue»."""
    carriers: Words = NONE
    """Verbs whose object goes to the place named after it: "take" (the side to Leeds)."""
    departures: Words = NONE
    """Verbs that the place left follows after «de»: «décolle de Kourou»."""
    inside: Words = NONE
    """Prepositions that only a place follows if no article stands between: «en», "in"."""
    around: Words = NONE
    """Prepositions that a place follows unless something shows the name to be another: «à», "near"."""
    around_bare: Words = NONE
    """Those that a place follows only where no article stands between: "at", "from"."""
    opponents: Words = NONE
    """Words before the club that others play: «battre», «face» (à)."""
    matches: Words = NONE
    """Words before «de» and the club others play: «réception» (de Monaco), «vainqueur» (de Troyes)."""
    transfers: Words = NONE
    """Words before the preposition of a player's club: "released" (by Hull), «prêté» (par Lorient)."""
    of_clubs: Words = NONE
    """Prepositions of clubs that a place can follow elsewhere: «prêté à», "drew 2-2 with"."""
    reached: Words = NONE
    """Verbs that a place follows: "visit", «reprendre»."""
    journeys: Words = NONE
    """Words before "to" and the place where somebody goes: "flew", "trip"."""
    toward: Words = NONE
    """Prepositions that only such words make those of a place: "to"."""
    settings: Words = NONE
    """Prepositions which, before an article, make a body the scene and no actor: "in (the High Court)"."""
    place_articles: Words = NONE
    """Articles that belong to the names of some places: «le» (Havre)."""
    before_people: Words = NONE
    """Words that turn the preposition after them to a person: «face» (à), «grâce» (à)."""
    attributive: bool = False
    """Whether a name can describe the noun after it: "a London court"."""
    nouns_capitalised: bool = False
    """Whether all nouns have a capital, as in German."""

    @cached_property
    def before_places(self) -> Words:
        """Prepositions that a place can follow."""
        return self.inside | self.around | self.around_bare

    @cached_property
    def before_sites(self) -> Words:
        """Prepositions that a building can follow after an article too: "at (the Guildhall)"."""
        return self.around_bare & self.settings

    @cached_property
    def common_endings(self) -> Words:
        """The endings of names of places that are small words too, where the name comes first: "island"."""
        return self.place_endings & self.place_nouns if self.attributive else NONE

    @cached_property
    def heads_of_places(self) -> Words:
        """The first words of the places whose name has several."""
        return Words(place.split(" ")[0] for place in self.places if " " in place)
