"""Dutch: words that its locale data lacks, and examples."""

import re
from datetime import date

from api.extraction.clauses.brackets import Brackets
from api.extraction.clauses.grammar import Cue, Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary
from api.languages.named_days import (
    ASCENSION,
    CHRISTMAS,
    CHRISTMAS_EVE,
    COLD_WAR,
    EASTER,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    KINGS_DAY,
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    PENTECOST,
    SECOND_WORLD_WAR,
)

# fmt: off
PHRASES = Phrases(
    article=("de", "het"),
    of=("van", "van het", "van de"),
    and_=("en",),
    from_=("van", "vanaf"),
    to=("tot", "tot en met", "t/m"),
    between=("tussen",),
    this=("deze", "dit"),
    last=("afgelopen", "vorige", "vorig", "laatste"),
    next=("volgende", "volgend", "komende", "komend", "aanstaande"),
    every=("elke", "iedere", "elk", "ieder", "alle"),
    daily_but=("dagelijks behalve", "elke dag behalve", "alle dagen behalve"),
    week=("week",),
    weekend=("weekend", "weekeinde"),
    weekend_lead=("in het",),
    coming=("komend", "komende", "aankomend"),
    date_lead=("op", "van", "tot", "vanaf", "sinds"),
    in_month=("in",),
    from_today=("over",),
    same_day=("dezelfde dag", "diezelfde dag", "nog dezelfde dag"),
    as_=("als",),
    following_after=("erna", "daarop", "daarna"),
    preceding_after=("ervoor", "daarvoor"),
    unit_lead=("het", "de"),
    about=("ongeveer", "bijna", "ruim"),
    ago_after=("geleden",),
    in_before=("over",),
    later=("later", "daarna"),
    earlier=("eerder", "ervoor"),
    next_day=("de volgende dag", "een dag later"),
    day_before=("de dag ervoor",),
    past_units=("afgelopen", "laatste", "voorbije"),
    coming_units=("komende",),
    at=("om",),
    oclock=("uur",),
    year=("jaar",),
    year_mark=("jaar",),
    year_lead=("in", "sinds", "begin", "eind", "medio", "tussen", "vanaf", "jaar", "het jaar"),
    year_lead_if_last=("van", "tot", "voor", "na", "rond"),
    decade=("jaren",),
    century=("eeuw",),
    quarter=("kwartaal",),
    half=("halfjaar", "helft van het jaar"),
    season_lead=("in de", "de", "deze", "van de", "voor de", "in het", "het", "dit"),
    early=("begin", "het begin"),
    middle=("medio", "midden", "half", "halverwege"),
    late=("eind", "einde", "het einde"),
    since=("sinds", "al sinds"),
    starting=("vanaf", "met ingang van"),
    until=("tot", "tot en met", "tot aan"),
    by=("uiterlijk", "uiterlijk in"),
    before=("voor", "vóór"),
    after=("na",),
)

CLAUSE_WORDS = ClauseWords(
    tenses={
        Tense.PRESENT: (
            "blijft", "blijven", "begint", "beginnen", "gelden", "geldt", "opent", "openen", "sluit",
            "speelt",
            "vergadert", "start", "starten", "komt", "komen", "vindt", "vinden", "vertrekt", "stemt", "reist",
            "staat", "loopt", "verdwijnen", "protesteren", "houden", "worden gehouden",
        ),
        Tense.PAST: (
            "heeft", "hebben", "werd", "werden", "kwam", "kwamen", "ging", "gingen", "begon", "viel",
            "vielen", "zei", "zag", "gaf", "nam", "stond", "overleed",
        ),
        Tense.IMPERFECT: ("was", "waren"),
        Tense.PLUPERFECT: ("had", "hadden"),
        Tense.STATE: ("is", "zijn"),
        Tense.FUTURE: ("zal", "zullen", "wordt", "worden", "gaat", "gaan"),
        Tense.PLANNED: ("moet", "moeten", "wil", "willen"),
        Tense.WAS_PLANNED: ("zou", "zouden", "moest"),
        Tense.POSSIBLE: ("kan", "kunnen", "kon"),
    },
    tense_endings={
        Tense.PAST: ("de", "te", "den", "ten"),
    },
    not_verbs=frozenset({
        "de", "het", "einde", "beide", "derde", "vierde", "eerste", "tweede", "laatste", "ronde", "orde",
        "grootte", "hoogte", "breedte", "aarde", "waarde", "vrede", "goede", "oude", "jonge", "harde",
        "beste", "grote", "rechte", "leiden", "worden", "houden", "steden", "leden", "midden", "tijden",
        "eenden", "landen", "gelden", "maanden", "vinden",
    }),
    cues={
        Cue.PLANNED: ("gepland", "geplande", "verwacht"),
        Cue.CANCELLED: ("afgelast", "geannuleerd", "geschrapt"),
        Cue.POSTPONED: ("uitgesteld", "verplaatst"),
    },
    changes=frozenset({
        "overleden", "gestorven", "vertrokken", "gekomen", "aangekomen", "omgekomen", "gegaan", "gevallen",
        "gestegen", "gedaald", "ontspoord", "ontploft", "ingestort", "begonnen", "afgetreden", "opgestapt",
        "verdwenen", "geworden", "gebleven", "geland", "gevlucht", "verongelukt", "verdronken", "ontsnapt",
        "uitgebroken", "geslaagd", "mislukt", "gezonken", "neergestort", "teruggekeerd", "gestrand",
    }),
    brackets=Brackets(
        openers=frozenset({
            "is", "zijn", "was", "waren", "heeft", "hebben", "had", "hadden", "werd", "werden", "wordt",
            "worden", "zal", "zullen", "zou", "zouden", "moet", "moeten",
        }),
        auxiliaries=frozenset({"worden", "zijn", "geweest", "hebben"}),
        participle=re.compile(
            r"(?:(?:aan|af|bij|door|in|mee|na|neer|om|op|over|terug|toe|uit|vast|voor|weg)?ge|be|er|her|ont"
            r"|ver|over|onder|mis)[a-zë]{2,}(?:d|t|en)"
        ),
        others=frozenset({"gisteren", "overmorgen", "eergisteren", "geen", "verder", "onderen", "beiden"}),
        particles=frozenset({"af", "aan", "door", "in", "op", "uit", "terug", "plaats", "weg"}),
    ),
    contrasts=frozenset({"maar"}),
    conditions=frozenset({"als"}),
    negations=frozenset({"niet", "nooit"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    plural_units=("dagen", "weken", "maanden", "jaren", "decennia"),
    numbers_and_half={"anderhalf": 1, "anderhalve": 1, "tweeënhalf": 2, "drieënhalf": 3},
    final_ordinals=("laatste",),
    weekday_endings=("avond", "ochtend", "middag", "nacht", "morgen"),
    relative_days={
        "vanavond": 0, "vanochtend": 0, "vanmiddag": 0, "vannacht": 0, "gisteravond": -1, "morgenavond": 1,
    },
    parts_of_day=("ochtend", "middag", "avond", "nacht"),
    seasons={"lente": 21, "voorjaar": 21, "zomer": 22, "herfst": 23, "najaar": 23, "winter": 24},
    numbers={
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
        "negen": 9, "tien": 10, "twaalf": 12, "vijftien": 15, "twintig": 20, "dertig": 30, "vijftig": 50,
    },
    ordinals={"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4},
    decades={
        "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
        "tachtig": 80, "negentig": 90,
    },
    holidays={
        "kerstmis": CHRISTMAS, "kerst": CHRISTMAS, "kerstavond": CHRISTMAS_EVE,
        "oudjaarsavond": NEW_YEARS_EVE,
        "nieuwjaarsdag": NEW_YEARS_DAY, "pasen": EASTER, "goede vrijdag": GOOD_FRIDAY,
        "hemelvaartsdag": ASCENSION, "pinksteren": PENTECOST, "koningsdag": KINGS_DAY,
    },
    periods={
        "koude oorlog": COLD_WAR, "eerste wereldoorlog": FIRST_WORLD_WAR,
        "tweede wereldoorlog": SECOND_WORLD_WAR,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2026-03-12": ["De brug wordt op 12 maart 2026 geopend."],
    "2025-07-21/2025-07-27": ["Vorige week sprak de minister."],
    "1990": ["De fabriek sloot in 1990."],
    "2025-07-25": ["Afgelopen vrijdag overleed de schrijver.", "Vrijdagavond brandde de school af."],
    "2022": ["Drie jaar geleden begon de bouw."],
    "199X": ["In de jaren negentig woonde hij in Gent."],
    "2026-05-21/2026-05-31": ["Eind mei gaat het museum open."],
    "2025-08-11/2025-08-17": ["De raad vergadert over twee weken."],
    "2019/..": ["De weg is sinds 2019 dicht."],
    "2025-07-26/2025-07-27": ["In het weekend stortte een muur in."],
    "2025-08-22": ["De vergadering is op 22/8 in Gent."],
    "2024-10-10": ["Drie dagen na 7 oktober viel de regering."],
    "2024-12-26": ["De dag na Kerst viel de stroom uit."],
    "2024": ["Anderhalf jaar geleden sloot de school."],
    "2025-08-07": ["Vandaag over een week vergadert de raad."],
    "2025-08-02/2025-08-03": ["In het weekend speelt Ajax."],
    "2025-08-01T10:00": ["De beurs begint morgen om 10 uur."],
    "2024-33": ["In het eerste kwartaal van 2024 daalde de winst."],
    "1939-09-01/1945-09-02": ["Tijdens de Tweede Wereldoorlog vluchtte hij."],
}

NOT_TIMES = [
    "Mevrouw Mei is 44 jaar en won met 3-1.",
    "Hij werkt elke dinsdag.",
    "De komende maanden en in de afgelopen jaren.",
]
# fmt: on
