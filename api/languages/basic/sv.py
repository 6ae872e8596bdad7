"""Swedish: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Cue, Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary
from api.languages.named_days import (
    CHRISTMAS,
    CHRISTMAS_EVE,
    COLD_WAR,
    EASTER,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    SECOND_WORLD_WAR,
)

# fmt: off
PHRASES = Phrases(
    article=("den", "det"),
    and_=("och",),
    from_=("från", "från den"),
    to=("till", "till den"),
    between=("mellan",),
    ordinal_mark=(":e", ":a"),
    this=("denna", "detta", "den här", "det här"),
    last=("förra", "senaste", "gångna"),
    next=("nästa", "kommande"),
    every=("varje", "varannan", "alla"),
    weekend=("helgen", "helg", "veckoslutet"),
    weekend_lead=("i", "under"),
    date_lead=("den",),
    about=("cirka", "ungefär", "drygt"),
    ago_around=("för",),
    ago_after=("sedan",),
    in_before=("om",),
    later=("senare",),
    earlier=("tidigare",),
    next_day=("dagen efter", "nästa dag", "dagen därpå"),
    day_before=("dagen före", "dagen innan"),
    past_units=("senaste",),
    coming_units=("närmaste", "kommande"),
    at=("klockan", "kl.", "kl"),
    year=("året", "år"),
    year_mark=("år",),
    year_lead=(
        "i", "sedan", "år", "mellan", "hösten", "våren", "sommaren", "vintern", "början av", "slutet av",
        "mitten av",
    ),
    year_lead_if_last=("till", "från", "under", "före", "efter", "omkring"),
    decade_after=("-talet", "talet"),
    century=("århundradet",),
    quarter=("kvartalet", "kvartal"),
    half=("halvåret",),
    season_lead=("i", "under", "till", "denna", "den här", "på", "sedan", "före"),
    early=("början av", "i början av"),
    middle=("mitten av", "i mitten av"),
    late=("slutet av", "i slutet av"),
    since=("sedan", "ända sedan"),
    starting=("från och med",),
    until=("till", "till och med", "fram till"),
    by=("senast",),
    before=("före", "innan"),
    after=("efter",),
)

CLAUSE_WORDS = ClauseWords(
    verb_second=True,
    tenses={
        Tense.PAST: (
            "har", "blev", "kom", "gick", "fick", "sade", "sa", "var", "tog", "gav", "började", "dog",
            "vann",
        ),
        Tense.PLUPERFECT: ("hade",),
        Tense.STATE: ("är",),
        Tense.FUTURE: ("ska", "skall", "kommer", "blir"),
        Tense.PLANNED: ("väntas", "planeras"),
        Tense.WAS_PLANNED: ("skulle",),
        Tense.POSSIBLE: ("kan", "kunde"),
    },
    tense_endings={
        Tense.PAST: ("ade", "ades"),
    },
    cues={
        Cue.CANCELLED: ("inställd", "inställt", "ställdes"),
        Cue.POSTPONED: ("skjuts", "uppskjuten"),
    },
    relatives=frozenset({"som"}),
    conditions=frozenset({"om"}),
    coordinators=frozenset({"och", "men", "eller"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    plural_units=("dagarna", "veckorna", "månaderna", "åren", "dagar", "veckor", "månader"),
    last_weekdays={
        "i måndags": 0, "i tisdags": 1, "i onsdags": 2, "i torsdags": 3, "i fredags": 4, "i lördags": 5,
        "i söndags": 6,
    },
    weekday_endings=(
        "s", "en", "ens", "kväll", "kvällen", "morgon", "morgonen", "eftermiddag", "natt", "natten",
    ),
    units={"månaden": "month", "veckan": "week", "dagarna": "day", "åren": "year"},
    relative_days={"i förrgår": -2, "i övermorgon": 2, "i kväll": 0, "i morse": 0},
    parts_of_day=("kväll", "morgon", "eftermiddag", "natt", "förmiddag"),
    seasons={
        "våren": 21, "vår": 21, "sommaren": 22, "sommar": 22, "hösten": 23, "höst": 23, "vintern": 24,
        "vinter": 24,
    },
    numbers={
        "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
        "tio": 10, "tolv": 12, "tjugo": 20,
    },
    ordinals={"första": 1, "andra": 2, "tredje": 3, "fjärde": 4},
    holidays={
        "julafton": CHRISTMAS_EVE, "juldagen": CHRISTMAS, "nyårsafton": NEW_YEARS_EVE,
        "nyårsdagen": NEW_YEARS_DAY, "påskdagen": EASTER, "långfredagen": GOOD_FRIDAY,
    },
    periods={
        "kalla kriget": COLD_WAR, "första världskriget": FIRST_WORLD_WAR,
        "andra världskriget": SECOND_WORLD_WAR,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2019/..": ["Bron har varit stängd sedan 2019."],
    "2025-07-25": ["I fredags föll beslutet."],
    "2025-07-26/2025-07-27": ["I helgen gick muren sönder."],
    "2024-10-10": ["Tre dagar efter 7 oktober gick ministern."],
    "2025-08-22": ["Mötet hålls den 22/8 i Lund."],
    "2025-07-30": ["Ministern avgick i går."],
    "2023-05": ["Fabriken stängdes i maj 2023."],
    "199X": ["På 1990-talet bodde han i Lund."],
    "2025-07-21/2025-07-27": ["Förra veckan avgick ministern."],
    "2022": ["För tre år sedan stängde skolan."],
    "2025-08-04/2025-08-10": ["Museet öppnar nästa vecka."],
    "2023-22": ["Sommaren 2023 brann skogen."],
    "2026-03-12": ["Bron invigs den 12 mars 2026."],
}

NOT_TIMES = [
    "Han är 44 år och vann med 3-1.",
    "Han tränar varje tisdag.",
    "De kommande månaderna är svåra.",
]
# fmt: on
