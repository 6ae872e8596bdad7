"""German: words that its locale data lacks, display texts and examples."""

from datetime import date

from api.display.texts import DisplayTexts
from api.extraction.clauses.grammar import Cue, Tense
from api.extraction.cuts import Third
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary
from api.languages.named_days import (
    ALL_SAINTS,
    ASH_WEDNESDAY,
    CHRISTMAS,
    CHRISTMAS_EVE,
    COLD_WAR,
    EASTER,
    EASTER_MONDAY,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    MAUNDY_THURSDAY,
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    PENTECOST,
    SECOND_WORLD_WAR,
    SHROVE_MONDAY,
    WHIT_MONDAY,
)

# fmt: off
PHRASES = Phrases(
    article=("der", "die", "das", "dem", "den", "des"),
    of=("des Jahres", "im Jahr"),
    and_=("und", "sowie"),
    from_=("vom", "von"),
    to=("bis", "bis zum"),
    between=("zwischen",),
    ordinal_mark=(".",),
    weekday_lead=(
        "am", "bis", "ab", "seit", "für", "vom", "von", "auf", "zum", "diesen", "dieser", "und", "der",
        "den", "dem", "vor", "nach", "letzten", "nächsten", "heute", "gestern", "morgen",
    ),
    month_lead=(
        "im", "seit", "bis", "ab", "anfang", "mitte", "ende", "vom", "zum", "kommenden", "vergangenen",
        "vorigen", "letzten", "nächsten", "und", "zwischen", "für", "monat", "bis zum",
    ),
    this=("dieser", "diese", "dieses", "diesen", "diesem"),
    last=(
        "vergangenen", "vergangene", "vergangenes", "vergangener", "letzten", "letzte", "letztes",
        "letzter", "vorigen", "vorige", "voriges", "voriger",
    ),
    next=("nächsten", "nächste", "nächstes", "nächster", "kommenden", "kommende", "kommendes", "kommender"),
    every=("jeden", "jede", "jedes", "jeder", "alle", "an jedem", "immer"),
    week=("woche",),
    weekend=("wochenende",),
    weekend_lead=("am",),
    about=("etwa", "rund", "knapp", "gut", "fast", "mehr als"),
    ago_before=("vor",),
    if_ahead=("in", "binnen"),
    later=("später", "danach"),
    earlier=("zuvor", "früher", "davor"),
    next_day=("tags darauf", "am tag darauf", "am folgetag"),
    day_before=("am tag zuvor", "tags zuvor", "am vortag"),
    past_units=("vergangenen", "letzten"),
    coming_units=("kommenden", "nächsten"),
    at=("um", "gegen", "ab"),
    oclock=("uhr",),
    part_lead=("am", "in der"),
    night_of=("in der nacht zum", "nacht zum", "nacht zu"),
    night_from=("in der nacht von", "nacht von", "nacht vom"),
    night_to=("auf", "zum"),
    night_join=("von", "vom", "zum", "zu", "auf"),
    year=("jahres", "jahrs"),
    year_mark=("anno",),
    year_lead=(
        "seit", "bis", "ab", "anfang", "mitte", "ende", "zwischen", "jahr", "jahre", "jahres", "jahren",
        "im jahr", "im jahre",
    ),
    year_lead_if_last=("von", "vor", "nach", "um", "gegen"),
    year_participle_after=(
        "gegründet", "geboren", "eröffnet", "gebaut", "erbaut", "errichtet", "erschienen",
    ),
    decade_after=("er jahre", "er jahren", "er-jahre"),
    decade_noun=("jahre", "jahren"),
    century=("jahrhundert", "jahrhunderts"),
    quarter=("quartal", "quartals"),
    half=("halbjahr", "halbjahrs", "jahreshälfte"),
    season_lead=("im", "seit", "bis zum", "vor dem", "nach dem", "zum", "diesen", "ab dem", "vom", "des"),
    early=("anfang", "beginn", "zu beginn", "zum beginn"),
    middle=("mitte",),
    late=("ende",),
    since=("seit",),
    starting=("ab", "ab dem"),
    on=("an",),
    until=("bis", "bis zum", "bis zur"),
    by=("spätestens", "spätestens am", "spätestens bis"),
    before=("vor", "vor dem", "noch vor"),
    after=("nach", "nach dem"),
    street=("straße des", "platz des", "straße", "platz"),
)

CLAUSE_WORDS = ClauseWords(
    tenses={
        Tense.PRESENT: (
            "bleibt", "bleiben", "gilt", "läuft", "beginnt", "fällt", "führt", "findet", "tritt", "steht",
            "erscheint", "entfällt", "übernimmt", "reden", "sagt", "kommt", "kommen", "zeigt", "plant",
        ),
        Tense.PAST: (
            "hat", "haben", "wurde", "wurden", "gab", "ging", "kam", "kamen", "fiel", "fielen", "lag",
            "lagen", "stand", "stieg", "sank", "begann", "riss", "starb", "blieb", "blieben", "sprach",
            "traf", "nahm", "fand", "fanden", "gewann", "verlor", "schrieb", "rief", "hieß", "ließ",
            "schloss", "zog", "trat", "half", "bat", "sah", "entkamen", "gruben",
        ),
        Tense.IMPERFECT: ("war", "waren"),
        Tense.PLUPERFECT: ("hatte", "hatten"),
        Tense.STATE: ("ist", "sind"),
        Tense.FUTURE: ("wird", "werden"),
        Tense.PLANNED: ("soll", "sollen", "will", "wollen", "muss", "müssen"),
        Tense.WAS_PLANNED: ("sollte", "sollten"),
        Tense.CONDITIONAL: ("würde", "würden", "wäre", "wären", "hätte"),
        Tense.POSSIBLE: ("könnte", "könnten", "dürfte", "dürften", "kann", "können"),
    },
    participles=(
        "geplant", "geplante", "geplanter", "geplantes", "geplanten", "angesetzt", "angesetzte",
        "angesetzten", "vorgesehen", "vorgesehene", "vorgesehenen", "erwartet", "erwartete", "abgesagt",
        "gestrichen", "verschoben", "vertagt", "verlegt", "ausgefallen", "entfallen",
    ),
    tense_endings={
        Tense.PAST: ("te", "ten"),
    },
    not_verbs=frozenset({
        "heute", "letzte", "letzten", "erste", "ersten", "nächste", "nächsten", "bitte", "rote", "roten",
        "gute", "guten", "zweite", "zweiten", "dritte", "dritten", "vierte", "vierten", "fünfte", "sechste",
        "achte", "geplante", "geplanten", "weite", "beste", "besten", "meisten", "späte", "breite", "harte",
        "alte", "alten", "angesetzte", "geplanter",
    }),
    cues={
        Cue.PLANNED: (
            "geplant", "geplante", "geplanter", "geplantes", "geplanten", "vorgesehen", "angesetzt",
            "angesetzte", "angesetzten", "angekündigte", "erwartet",
        ),
        Cue.CANCELLED: (
            "abgesagt", "gestrichen", "entfällt", "entfallen", "ausgefallen", "absagt", "absagte",
            "fällt aus", "fallen aus", "fiel aus",
        ),
        Cue.POSTPONED: ("verschoben", "vertagt", "verlegt"),
        Cue.LASTING: ("bleibt", "bleiben", "gilt", "gelten", "dauert", "gesperrt", "geschlossen"),
        Cue.REPORTING: (
            "sagte", "sagt", "erklärte", "teilte", "berichtete", "kündigte", "betonte", "klagte", "schrieb",
        ),
    },
    conditions=frozenset({"falls", "wenn"}),
    determiners=frozenset({
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer",
    }),
    negations=frozenset({"nicht", "nie"}),
    to_new_date=frozenset({"auf"}),
    planning_prepositions=frozenset({"für"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    weekday_endings=("abend", "morgen", "mittag", "nachmittag", "vormittag", "nacht", "früh"),
    units={"jahres": "year", "monats": "month"},
    parts_of_day=("morgen", "mittag", "abend", "nachmittag", "vormittag", "nacht", "früh"),
    parts_of_units={
        "jahresbeginn": (Third.EARLY, "year"), "jahresanfang": (Third.EARLY, "year"),
        "monatsbeginn": (Third.EARLY, "month"), "wochenbeginn": (Third.EARLY, "week"),
        "jahresende": (Third.LATE, "year"), "monatsende": (Third.LATE, "month"),
    },
    seasons={
        "frühling": 21, "frühjahr": 21, "frühjahrs": 21, "frühlings": 21, "sommer": 22, "sommers": 22,
        "herbst": 23, "herbstes": 23, "winter": 24, "winters": 24,
    },
    numbers={
        "einen": 1, "eine": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "fünfzehn": 15,
        "zwanzig": 20, "dreißig": 30, "fünfzig": 50, "hundert": 100,
    },
    ordinals={
        "ersten": 1, "erste": 1, "erstes": 1, "zweiten": 2, "zweite": 2, "zweites": 2, "dritten": 3,
        "dritte": 3, "drittes": 3, "vierten": 4, "vierte": 4, "viertes": 4,
    },
    decades={
        "zwanziger": 20, "dreißiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
        "siebziger": 70, "achtziger": 80, "neunziger": 90,
    },
    holidays={
        "heiligabend": CHRISTMAS_EVE, "weihnachten": CHRISTMAS, "silvester": NEW_YEARS_EVE,
        "neujahr": NEW_YEARS_DAY, "rosenmontag": SHROVE_MONDAY, "aschermittwoch": ASH_WEDNESDAY,
        "gründonnerstag": MAUNDY_THURSDAY, "karfreitag": GOOD_FRIDAY, "ostern": EASTER,
        "ostersonntag": EASTER, "ostermontag": EASTER_MONDAY, "pfingsten": PENTECOST,
        "pfingstsonntag": PENTECOST, "pfingstmontag": WHIT_MONDAY, "allerheiligen": ALL_SAINTS,
    },
    periods={
        "kalten krieg": COLD_WAR, "kalten krieges": COLD_WAR, "ersten weltkrieg": FIRST_WORLD_WAR,
        "erster weltkrieg": FIRST_WORLD_WAR, "ersten weltkriegs": FIRST_WORLD_WAR,
        "zweiten weltkrieg": SECOND_WORLD_WAR, "zweiter weltkrieg": SECOND_WORLD_WAR,
        "zweiten weltkriegs": SECOND_WORLD_WAR,
    },
    capitalises_nouns=True,
)

TEXTS = DisplayTexts(
    locale="de",
    periods={
        "spring": "Frühling {year}",
        "summer": "Sommer {year}",
        "autumn": "Herbst {year}",
        "winter": "Winter {year}",
        "first_half": "1. Halbjahr {year}",
        "second_half": "2. Halbjahr {year}",
        "early": "Anfang {year}",
        "middle": "Mitte {year}",
        "late": "Ende {year}",
        "decade": "{year}er-Jahre",
        "century": "{number} Jahrhundert",
    },
    since=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "seit dem {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "seit dem {time}")
    | {"decade": "seit den {year}er-Jahren", "": "seit {time}"},
    until=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "bis zum {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "bis zum {time}")
    | {"decade": "bis in die {year}er-Jahre", "": "bis {time}"},
    week="Woche vom {first} bis {last}",
    about="ca. {time}",
    century_number="{}.".format,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2024-03-05": ["Die Wahl war am 5. März 2024."],
    "2024-03-12": ["Er kam am Dienstag, den 12. März 2024, nach Köln."],
    "2023-05": ["Im Mai 2023 wurde die Brücke eröffnet."],
    "2025-07-30": ["Der Minister trat gestern zurück."],
    "2019/..": ["Die Straße ist seit 2019 gesperrt."],
    "2025-08-01": ["Die Sitzung findet am Freitagabend statt."],
    "2025-07-29/2025-07-30": ["In der Nacht von Dienstag auf Mittwoch brannte es."],
    "199X": ["Das Haus wurde in den 1990er Jahren gebaut.", "In den neunziger Jahren zog er nach Köln."],
    "2022": ["Vor drei Jahren zog sie um."],
    "../2026": ["Bis Ende 2026 soll die Brücke fertig sein."],
    "2026-01-01/..": ["Das Gesetz gilt ab 1. Januar 2026."],
    "2025-37": ["Zu Jahresbeginn stiegen die Preise."],
    "1939-09-01/1945-09-02": ["Im Zweiten Weltkrieg wurde die Stadt zerstört."],
    "1950": ["Die Firma wurde 1950 gegründet."],
    "1989": ["1989 fiel die Mauer."],
    "2025-05-21/2025-05-31": ["Ende Mai schloss das Werk."],
    "2024-33": ["Im ersten Quartal 2024 sank der Umsatz."],
    "2025-08-04T10:00": ["Die Messe beginnt am kommenden Montag um 10 Uhr."],
    "2023-22": ["Im Sommer 2023 brannte der Wald."],
    "2025-08-02/2025-08-03": ["Am Wochenende spielt Bremen."],
    "2025-07-21/2025-07-27": ["Vergangene Woche starb der Dichter."],
    "18XX": ["Im 19. Jahrhundert entstand der Bau."],
    "../2026-04-04": ["Vor Ostern soll das Haus öffnen."],
}

NOT_TIMES = [
    "Karl Mai traf Ilse Sonntag und Uwe Sommer.",
    "Der 44-Jährige lief 1500 Meter in drei Stunden und siegte mit 3:1.",
    "Er wohnt in der Straße des 17. Juni und fährt einen BMW 2002.",
    "Er kommt jeden Mittwoch und am Morgen; es kostet 1.920 Euro.",
    "Sie so, er mit, der Arzt und die Mutter.",
]
# fmt: on
