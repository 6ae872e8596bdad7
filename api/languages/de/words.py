"""The words with which German names times, in Germany, Austria, Switzerland and South Tyrol."""

from api.calendar.roman import roman
from api.extraction.cuts import Third
from api.languages import named_days
from api.languages.word_tables import by_phrase

# fmt: off
MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7,
    "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
}

SHORT_MONTHS = {
    "jan": 1, "jän": 1, "feb": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "sept": 9, "okt": 10, "nov": 11, "dez": 12,
}

MONTHS_LIKE_NAMES = frozenset({"märz", "april", "mai", "juli", "august", "jänner"})
"""Those that are names of people as well."""

WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
}

SHORT_WEEKDAYS = {"Mo": 0, "Di": 1, "Mi": 2, "Do": 3, "Fr": 4, "Sa": 5, "So": 6}

PARTS_OF_DAY = (
    "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht", "spätnachmittag", "spätabend",
    "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts",
)

DAYS_WITH_PARTS = {day + part: number for day, number in WEEKDAYS.items() for part in PARTS_OF_DAY}
"""«Freitagabend», «Montagfrüh»."""

RELATIVE_DAYS = {"vorgestern": -2, "gestern": -1, "heute": 0, "übermorgen": 2}
"""Without «morgen», which is the morning as well."""

OF_TODAY = (
    "tag", "tages", "tags", "abend", "abends", "morgen", "vormittag", "nachmittag", "nacht", "mittag",
    "sitzung", "spiel", "veranstaltung", "konzert", "feier", "premiere", "abstimmung", "ausgabe",
    "prozesstag", "pressekonferenz", "treffen", "gipfel", "streik", "eröffnung",
)
"""What «heutig» puts on the day of publication; «die heutige Schweiz» is that of our time."""

DAYS_AS_ADJECTIVES = {
    stem + ending: days
    for stem, days in (("vorgestrig", -2), ("gestrig", -1), ("heutig", 0), ("morgig", 1))
    for ending in ("e", "en", "er", "es", "em")
}

SEASONS = {
    season + ending: number
    for season, number in (("frühling", 21), ("frühjahr", 21), ("sommer", 22), ("herbst", 23), ("winter", 24))
    for ending in ("", "s", "es")
}

MONTHS_OF_SEASONS = {
    prefix + season: first + month
    for season, first in (("sommer", 6), ("sommers", 6), ("herbst", 9), ("herbstes", 9))
    for month, prefix in enumerate(("früh", "hoch", "spät"))
    if prefix != "hoch" or first == 6
} | {"spätwinter": 2}
"""«Spätherbst» is November."""

UNITS = {
    "tag": "day", "tages": "day", "tags": "day", "woche": "week", "monat": "month", "monats": "month",
    "monates": "month", "jahr": "year", "jahres": "year", "jahrs": "year", "jahrzehnt": "decade",
    "jahrzehnts": "decade", "jahrhundert": "century", "jahrhunderts": "century",
}

PLURAL_UNITS = {
    "tage": "day", "tagen": "day", "wochen": "week", "monate": "month", "monaten": "month", "jahre": "year",
    "jahren": "year", "jahrzehnte": "decade", "jahrzehnten": "decade", "jahrhunderte": "century",
    "jahrhunderten": "century",
}

UNITS_IN_WORDS = {
    "heuer": (0, "year"), "heurigen": (0, "year"), "heurige": (0, "year"), "heuriges": (0, "year"),
    "vorjahr": (-1, "year"), "vorjahrs": (-1, "year"), "vorjahres": (-1, "year"), "vorvorjahr": (-2, "year"),
    "vormonat": (-1, "month"), "vormonats": (-1, "month"), "vorwoche": (-1, "week"),
}

PARTS_OF_UNITS = {
    unit + part + ending: (third, name)
    for unit, name in (("jahres", "year"), ("monats", "month"), ("wochen", "week"))
    for part, third in (
        ("beginn", Third.EARLY), ("anfang", Third.EARLY), ("mitte", Third.MIDDLE), ("ende", Third.LATE),
    )
    for ending in ("", "s")
    if (unit, part) != ("wochen", "ende")
}

_ENDINGS = ("e", "en", "er", "es", "em")
LAST = tuple(stem + ending for stem in ("letzt", "vergangen", "vorig", "verflossen", "abgelaufen")
             for ending in _ENDINGS)
NEXT = tuple(stem + ending for stem in ("nächst", "kommend") for ending in _ENDINGS)
THIS = tuple(stem + ending for stem in ("dies", "laufend") for ending in _ENDINGS)
SECOND_LAST = tuple(stem + ending for stem in ("vorletzt", "vorvorig", "vorvergangen") for ending in _ENDINGS)
SECOND_NEXT = tuple("übernächst" + ending for ending in _ENDINGS)
FOLLOWING = tuple(
    stem + ending for stem in ("folgend", "darauffolgend", "drauffolgend") for ending in _ENDINGS
)
PRECEDING = tuple(
    stem + ending for stem in ("vorhergehend", "vorherig", "vorangegangen") for ending in _ENDINGS
)
SAME = (
    *(stem + ending for stem in ("selb", "gleich", "jen") for ending in _ENDINGS),
    *("desselben", "demselben", "derselben", "dieselbe"),
)

NEARNESS = dict.fromkeys(LAST, -1) | dict.fromkeys(THIS, 0) | dict.fromkeys(NEXT, 1)
"""How many units from that of publication."""

_ONES = (
    "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}

NUMBERS = {
    **{word: number for number, word in enumerate(_ONES, start=1)}, **_TENS,
    **{f"{one}und{ten}": tens + number
       for ten, tens in _TENS.items() for number, one in enumerate(_ONES[:9], start=1)},
    **dict.fromkeys(("eine", "einen", "einem", "einer", "eines"), 1),
    "zweier": 2, "dreier": 3, "hundert": 100, "einhundert": 100, "zweihundert": 200, "tausend": 1000,
}

NUMBERS_AND_HALF = {
    "anderthalb": 1, "eineinhalb": 1, "einundeinhalb": 1,
    **{one + "einhalb": number for number, one in enumerate(_ONES[:12], start=1) if number > 1},
}

_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7,
    "acht": 8, "neunt": 9, **{word + "t": number for number, word in enumerate(_ONES, start=1) if number > 9},
    **{word + "st": number for word, number in NUMBERS.items() if 20 <= number <= 31},
}
ORDINALS = {stem + ending: number for stem, number in _STEMS.items() for ending in ("e", "en", "er", "es")}
DAYS_IN_WORDS = {word: number for word, number in ORDINALS.items() if word[-1] in "en"}
FINAL = frozenset({"letzten", "letzte", "letzter", "letztes"})

DECADES = {
    "zwanziger": 20, "dreißiger": 30, "dreissiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
    "siebziger": 70, "achtziger": 80, "neunziger": 90,
}
LONE_DECADES = {
    name + ending: 1900 + decade
    for name, decade in {**DECADES, "nuller": 100, "zehner": 110}.items()
    for ending in ("n", "jahre", "jahren")
}
"""By their first year."""

ROMAN = {roman(number): number for number in range(1, 5)}

CHRISTMAS_DAYS = ("weihnachtstag", "weihnachtsfeiertag")
FEASTS = by_phrase({
    named_days.NEW_YEARS_DAY: ("neujahr", "neujahrstag"),
    named_days.TURN_OF_THE_YEAR: ("jahreswechsel", "silvesternacht", "neujahrsnacht"),
    named_days.EPIPHANY: (
        "dreikönig", "dreikönige", "dreikönigstag", "heilige drei könige", "heiligen drei könige",
        "heilig-drei-könig", "heiligdreikönigstag",
    ),
    named_days.CANDLEMAS: (
        "mariä lichtmess", "mariä lichtmeß", "maria lichtmess", "maria lichtmeß", "lichtmess", "lichtmeß",
    ),
    named_days.VALENTINES_DAY: ("valentinstag",),
    named_days.FAT_THURSDAY: (
        "unsinniger donnerstag", "unsinnigen donnerstag", "unsinnige donnerstag", "weiberfastnacht",
        "schmutzigen donnerstag", "schmotzigen donnerstag", "schmudo", "altweiberfastnacht",
    ),
    named_days.SHROVE_MONDAY: ("rosenmontag", "faschingsmontag", "fastnachtsmontag"),
    named_days.SHROVE_TUESDAY: ("faschingsdienstag", "fastnachtsdienstag", "veilchendienstag"),
    named_days.ASH_WEDNESDAY: ("aschermittwoch",),
    named_days.INTERNATIONAL_WOMENS_DAY: ("weltfrauentag", "internationalen frauentag", "frauentag"),
    named_days.SAINT_JOSEPHS_DAY: ("josefitag", "josefstag", "josephstag"),
    named_days.PALM_SUNDAY: ("palmsonntag",), named_days.HOLY_WEEK_BEFORE_EASTER: ("karwoche",),
    named_days.MAUNDY_THURSDAY: ("gründonnerstag",), named_days.GOOD_FRIDAY: ("karfreitag",),
    named_days.HOLY_SATURDAY: ("karsamstag", "karsonnabend"),
    named_days.EASTER_NIGHT: ("osternacht", "osterwochenende"), named_days.EASTER: ("ostern", "ostersonntag"),
    named_days.EASTER_MONDAY: ("ostermontag",),
    named_days.LOW_SUNDAY: ("weißen sonntag", "weißer sonntag", "weissen sonntag"),
    named_days.MAY_DAY: ("tag der arbeit", "maifeiertag"), named_days.MOTHERS_DAY: ("muttertag",),
    named_days.ASCENSION: ("christi himmelfahrt", "himmelfahrt", "himmelfahrtstag", "vatertag"),
    named_days.WHIT_WEEKEND: ("pfingstwochenende",), named_days.PENTECOST: ("pfingsten", "pfingstsonntag"),
    named_days.WHIT_MONDAY: ("pfingstmontag",),
    named_days.CORPUS_CHRISTI: ("fronleichnam", "fronleichnamstag"),
    named_days.SACRED_HEART_SUNDAY: ("herz-jesu-sonntag",), named_days.MIDSUMMER_DAY: ("johannistag",),
    named_days.SWISS_NATIONAL_DAY: ("bundesfeiertag",),
    named_days.ASSUMPTION: (
        "mariä himmelfahrt", "maria himmelfahrt", "hochunserfrauentag", "ferragosto", "hoher frauentag",
    ),
    named_days.SWISS_PRAYER_DAY: ("bettag",),
    named_days.GERMAN_UNITY_DAY: ("tag der deutschen einheit", "tages der deutschen einheit"),
    named_days.HARVEST_FESTIVAL: ("erntedankfest", "erntedanksonntag", "erntedank"),
    named_days.AUSTRIAN_NATIONAL_DAY: ("nationalfeiertag", "österreichischen nationalfeiertag"),
    named_days.REFORMATION_DAY: ("reformationstag",), named_days.HALLOWEEN: ("halloween",),
    named_days.ALL_SAINTS: ("allerheiligen", "allerheiligentag"), named_days.ALL_SOULS: ("allerseelen",),
    named_days.ARMISTICE_DAY: ("martinstag",), named_days.GERMAN_DAY_OF_MOURNING: ("volkstrauertag",),
    named_days.REPENTANCE_DAY: ("buß- und bettag", "buss- und bettag"),
    named_days.SUNDAY_OF_THE_DEAD: ("totensonntag", "ewigkeitssonntag"),
    named_days.ADVENT: ("advent", "adventszeit", "adventzeit"),
    named_days.SAINT_BARBARAS_DAY: ("barbaratag",), named_days.SAINT_NICHOLAS_DAY: ("nikolaustag", "nikolo"),
    named_days.IMMACULATE_CONCEPTION: ("mariä empfängnis", "maria empfängnis"),
    named_days.CHRISTMAS_EVE: ("heiligabend", "heiligen abend", "heiliger abend", "christnacht"),
    named_days.CHRISTMAS: (
        "weihnachten", "weihnachtstag", "weihnachtsfeiertag", "christtag",
        *(f"{first} {day}" for first in ("ersten", "1.") for day in CHRISTMAS_DAYS),
    ),
    named_days.SAINT_STEPHENS_DAY: (
        "stephanitag", "stefanitag", "stephanstag", "stefanstag",
        *(f"{second} {day}" for second in ("zweiten", "2.") for day in CHRISTMAS_DAYS),
    ),
    named_days.NEW_YEARS_EVE: ("silvester", "silvesterabend", "altjahrsabend"),
}) | {
    f"{ordinal} {sunday}": feast
    for number, feast in enumerate(named_days.ADVENT_SUNDAYS, start=1)
    for ordinal in (f"{number}.", *(word for word, rank in ORDINALS.items() if rank == number))
    for sunday in ("advent", "adventsonntag", "adventssonntag", "adventwochenende", "adventswochenende")
}

FEASTS_LIKE_NAMES = by_phrase({
    named_days.SAINT_JOSEPHS_DAY: ("josefi", "josephi"), named_days.ASCENSION: ("auffahrt",),
    named_days.MIDSUMMER_DAY: ("johanni",), named_days.SAINTS_PETER_AND_PAUL: ("peter und paul",),
    named_days.ARMISTICE_DAY: ("martini",), named_days.SAINT_STEPHENS_DAY: ("stefani", "stephani"),
    named_days.SAINT_NICHOLAS_DAY: ("nikolaus",),
})
"""Those that need a preposition and no article: «zu Martini»."""

PERIODS = {
    name + ending: period
    for name, endings, period in (
        ("kalten krieg", ("", "s", "es"), named_days.COLD_WAR), ("kalter krieg", ("",), named_days.COLD_WAR),
        ("ersten weltkrieg", ("", "s", "es"), named_days.FIRST_WORLD_WAR),
        ("erster weltkrieg", ("",), named_days.FIRST_WORLD_WAR),
        ("zweiten weltkrieg", ("", "s", "es"), named_days.SECOND_WORLD_WAR),
        ("zweiter weltkrieg", ("",), named_days.SECOND_WORLD_WAR),
        ("dreißigjährigen krieg", ("", "s", "es"), named_days.THIRTY_YEARS_WAR),
        ("weimarer republik", ("",), named_days.WEIMAR_REPUBLIC),
        ("zwischenkriegszeit", ("",), named_days.INTERWAR_PERIOD),
        ("vietnamkrieg", ("", "s", "es"), named_days.VIETNAM_WAR),
        ("koreakrieg", ("", "s", "es"), named_days.KOREAN_WAR),
        ("golfkrieg", ("", "s", "es"), named_days.GULF_WAR),
    )
    for ending in endings
}

ATTACKS = (
    "anschläge", "anschlägen", "terroranschläge", "terroranschlägen", "attentate", "attentaten", "terror",
)

STREETS = ("straße", "strasse", "platz", "allee", "brücke", "gasse", "weg", "kaserne")

PRODUCTS = frozenset(
    "bmw windows agenda expo olympia wm em euro formel airbus boeing peugeot version nummer nr "
    "seite s artikel art kapitel paragraf paragraph zimmer postfach din iso typ modell psalm "
    "mercedes tel telefon plz office xbox playstation linie bus zug flug horizon vision projekt "
    "opel ford fiat audi porsche".split()
)
"""Words that make the number after them no year: «Windows 2000», «Agenda 2010»."""

COUNTING = frozenset(
    "mit um auf über gegen rund etwa knapp fast nur insgesamt als unter je pro circa mindestens "
    "höchstens".split()
)
"""Words before a number that counts: «mit 2021 ausgelieferten Maschinen»."""

ABBREVIATIONS = frozenset(
    "dr prof st sr hl bzw ca usw nr mag ing dipl jan jän feb mär mrz apr jun jul aug sep sept okt nov dez "
    "mo di mi do fr sa so str z d h u a v chr jh jhdt".split()
) | {str(day) for day in range(1, 32)}

ARTICLES = frozenset({"der", "die", "das", "dem", "den", "des"})
# fmt: on
