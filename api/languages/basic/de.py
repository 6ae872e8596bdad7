"""German: words that its locale data lacks, display texts and examples."""

import re
from datetime import date

from api.display.texts import DisplayTexts
from api.extraction.clauses.brackets import Brackets
from api.extraction.clauses.grammar import Cue, Imprints, Tense
from api.extraction.cuts import Third
from api.languages.basic.vocabulary import ClauseWords, DatedNouns, Phrases, Vocabulary
from api.languages.named_days import (
    ALL_SAINTS,
    ALL_SOULS,
    ASCENSION,
    ASH_WEDNESDAY,
    ASSUMPTION,
    CHRISTMAS,
    CHRISTMAS_EVE,
    COLD_WAR,
    CORPUS_CHRISTI,
    EASTER,
    EASTER_MONDAY,
    EPIPHANY,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    HOLY_SATURDAY,
    MAUNDY_THURSDAY,
    MAY_DAY,
    MOTHERS_DAY,
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    PALM_SUNDAY,
    PENTECOST,
    SAINT_NICHOLAS_DAY,
    SAINT_STEPHENS_DAY,
    SECOND_WORLD_WAR,
    SHROVE_MONDAY,
    SHROVE_TUESDAY,
    TURN_OF_THE_YEAR,
    VALENTINES_DAY,
    WHIT_MONDAY,
)

# fmt: off
PHRASES = Phrases(
    article=("der", "die", "das", "dem", "den", "des"),
    of=("des Jahres", "im Jahr"),
    and_=("und", "sowie"),
    and_not=("nicht", "und nicht", "statt", "anstatt"),
    not_=("nicht",),
    but_rather=("sondern", "sondern erst", "sondern schon"),
    denied_lead=("am", "im", "in"),
    from_=("vom", "von"),
    to=("bis", "bis zum", "auf den"),
    between=("zwischen",),
    ordinal_mark=(".",),
    weekday_lead=(
        "am", "bis", "ab", "seit", "für", "vom", "von", "auf", "zum", "diesen", "dieser", "und", "der",
        "den", "dem", "vor", "nach", "letzten", "nächsten", "heute", "gestern", "morgen",
    ),
    day_lead=(),
    date_lead=("am", "vom", "bis", "zum", "ab", "seit", "dem", "den", "der", "nach"),
    in_month=("im", "im monat"),
    month_lead=(
        "im", "seit", "bis", "ab", "anfang", "mitte", "ende", "vom", "zum", "kommenden", "vergangenen",
        "vorigen", "letzten", "nächsten", "und", "zwischen", "für", "monat", "bis zum", "von",
    ),
    this=("dieser", "diese", "dieses", "diesen", "diesem"),
    last=(
        "vergangenen", "vergangene", "vergangenes", "vergangener", "letzten", "letzte", "letztes",
        "letzter", "vorigen", "vorige", "voriges", "voriger",
    ),
    next=("nächsten", "nächste", "nächstes", "nächster", "kommenden", "kommende", "kommendes", "kommender"),
    coming=("kommenden", "kommendes", "am kommenden"),
    every=("jeden", "jede", "jedes", "jeder", "alle", "an jedem", "immer"),
    daily_but=("täglich außer", "jeden Tag außer", "täglich ausgenommen"),
    week=("woche",),
    weekend=("wochenende",),
    weekend_lead=("am",),
    about=("etwa", "rund", "knapp", "gut", "fast", "mehr als"),
    ago_before=("vor",),
    if_announced=("in",),
    from_today=("in",),
    later=("später", "danach"),
    earlier=("zuvor", "früher", "davor"),
    same_day=(
        "am selben tag", "am gleichen tag", "noch am selben tag", "noch am gleichen tag", "selbigen tags",
    ),
    as_=("wie",),
    following=("folgenden", "darauffolgenden", "darauf folgenden"),
    following_after=("darauf", "danach"),
    preceding_after=("davor", "zuvor"),
    unit_lead=("im", "in der", "am"),
    in_course=("im laufe", "im verlauf", "im verlaufe"),
    next_day=("tags darauf", "am tag darauf", "am folgetag", "am nächsten tag", "am folgenden tag"),
    day_before=("am tag zuvor", "tags zuvor", "am vortag", "am tag davor"),
    past_units=("vergangenen", "letzten"),
    coming_units=("kommenden", "nächsten"),
    at=("um", "gegen", "ab"),
    oclock=("uhr",),
    part_lead=("am", "in der"),
    night_of=("in der nacht zum", "nacht zum", "nacht zu", "in der nacht auf", "nacht auf"),
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
    decade_after=("er jahre", "er jahren", "er-jahre", "ern", "er-jahren"),
    decade_noun=("jahre", "jahren"),
    century=("jahrhundert", "jahrhunderts"),
    quarter=("quartal", "quartals"),
    half=("halbjahr", "halbjahrs", "jahreshälfte"),
    season_lead=(
        "im", "seit", "seit dem", "bis zum", "vor dem", "nach dem", "zum", "diesen", "ab dem", "vom", "des",
    ),
    early=("anfang", "beginn", "zu beginn", "zum beginn"),
    middle=("mitte",),
    late=("ende",),
    eve_of=("vorabend des", "vorabend vor", "vorabend von", "vorabend zu"),
    since=("seit",),
    starting=("ab", "ab dem"),
    on=("an",),
    until=("bis", "bis zum", "bis zur"),
    by=("spätestens", "spätestens am", "spätestens bis", "innerhalb"),
    before=("vor", "vor dem", "noch vor"),
    after=("nach", "nach dem"),
    street=("straße des", "platz des", "straße", "platz"),
)

CLAUSE_WORDS = ClauseWords(
    prepositions=frozenset(  # Without «an», «auf», «aus», which end a clause as parts of its verb.
        "am beim bis gegen im in seit vom von während wegen zum zur zwischen".split()
    ),
    tenses={
        Tense.PRESENT: (
            "bleiben", "gelten", "beginnen", "fallen", "finden", "treten", "stehen", "reden", "kommen",
            "starten", "bieten", "halten", "arbeiten", "warten", "erwarten", "raten", "leisten", "kosten",
            "testen", "melden", "eröffnet", "spielen", "gehen", "geben", "liegen", "wählen", "gastiert",
            "ziehen", "nehmen", "beraten", "entscheiden", "besucht", "diskutieren", "streiken", "steigen",
            "sinken",
        ),
        Tense.PAST: (
            "hat", "haben", "habe", "gruben", "unterschrieb", "erlag", "unterlag", "verstarb", "vorlag",
        ),
        Tense.IMPERFECT: ("war", "waren"),
        Tense.PLUPERFECT: ("hatte", "hatten"),
        Tense.STATE: ("ist", "sind", "sei", "seien"),
        Tense.FUTURE: ("wird", "werden", "werde"),
        Tense.PLANNED: (
            "soll", "sollen", "solle", "will", "wollen", "wolle", "muss", "müssen", "müsse", "plant",
            "planen", "plane", "beabsichtigt",
        ),
        Tense.WAS_PLANNED: ("sollte", "sollten", "wollte", "wollten"),
        Tense.CONDITIONAL: ("würde", "würden", "wäre", "wären", "hätte", "hätten"),
        Tense.POSSIBLE: (
            "könnte", "könnten", "dürfte", "dürften", "kann", "können", "könne", "möchte", "möchten", "dürfe",
        ),
    },
    participles=(
        "geplante", "geplanter", "geplantes", "geplanten", "angesetzte", "angesetzten", "vorgesehene",
        "vorgesehenen", "erwartet", "erwartete", "verschoben", "vertagt", "verlegt", "abgesagte",
        "abgesagten",
    ),
    tense_endings={
        Tense.PAST: ("te", "ten"),
    },
    not_verbs=frozenset({
        "handelt",  # «es handelt sich um …» announces nothing
        "heute", "letzte", "letzten", "erste", "ersten", "nächste", "nächsten", "bitte", "rote", "roten",
        "gute", "guten", "zweite", "zweiten", "dritte", "dritten", "vierte", "vierten", "fünfte", "sechste",
        "achte", "geplante", "geplanten", "weite", "beste", "besten", "meisten", "späte", "breite", "harte",
        "alte", "alten", "angesetzte", "geplanter", "fünften", "sechsten", "siebte", "siebten", "achten",
        "neunten", "zehnten", "elften", "zwölften", "größte", "größten", "wichtigste", "wichtigsten",
        "höchste", "höchsten", "jüngste", "jüngsten", "älteste", "ältesten", "neueste", "neuesten", "späten",
        "kalte", "kalten", "laute", "bekannte", "bekannten", "gesamte", "gesamten", "berühmte", "berühmten",
        "echte", "rechte", "rechten", "schlechte", "schlechten", "leichte", "leichten", "konkrete",
        "konkreten", "private", "privaten", "bunte", "bunten", "verletzte", "verletzten", "angeklagte",
        "angeklagten", "sogenannte", "sogenannten", "mitten", "unten", "selten", "hinten", "zuletzt",
        "abgesagte", "abgesagten", "starten", "seiten",
    }),
    cues={
        Cue.PLANNED: (
            "geplant", "geplante", "geplanter", "geplantes", "geplanten", "vorgesehen", "vorgesehene",
            "vorgesehenen", "angesetzt", "angesetzte", "angesetzten", "angekündigte", "erwartet",
        ),
        Cue.CANCELLED: (
            "abgesagt", "gestrichen", "entfällt", "entfallen", "ausgefallen", "absagt", "absagte",
            "fällt aus", "fallen aus", "fiel aus", "fielen aus", "sagte ab", "sagten ab", "sagt ab",
            "abgeblasen", "annulliert",
        ),
        Cue.POSTPONED: ("verschoben", "vertagt", "verlegt", "aufgeschoben"),
        Cue.LASTING: ("bleibt", "bleiben", "gilt", "gelten", "dauert", "gesperrt", "geschlossen"),
        Cue.REPORTING: (
            "sagte", "sagt", "erklärte", "teilte", "berichtete", "kündigte", "betonte", "klagte", "schrieb",
            "meldete", "hieß", "versicherte", "bestätigte", "gab bekannt", "mitteilte",
        ),
    },
    changes=frozenset({
        "gestorben", "verstorben", "entgleist", "gekommen", "angekommen", "umgekommen", "gegangen",
        "zurückgegangen", "untergegangen", "gefallen", "gefahren", "gestiegen", "gestürzt", "abgestürzt",
        "eingestürzt", "gesunken", "gewachsen", "gescheitert", "geflohen", "geflüchtet", "entkommen",
        "verschwunden", "erschienen", "eingetroffen", "zurückgetreten", "getreten", "aufgetreten",
        "ausgetreten", "beigetreten", "eingetreten", "gelandet", "gestartet", "geworden", "geblieben",
        "gewesen", "gelungen", "geschehen", "passiert", "ausgebrochen", "zusammengebrochen", "eingebrochen",
        "ertrunken", "verunglückt", "explodiert", "aufgestiegen", "abgestiegen", "ausgestiegen",
        "ausgeschieden", "zurückgekehrt", "heimgekehrt", "gereist", "angereist", "abgereist", "eingereist",
        "gezogen", "umgezogen", "eingezogen", "entstanden", "aufgewacht", "gelaufen", "geflogen",
        "gerutscht", "geraten", "zusammengestoßen", "geplatzt", "gekippt", "verbrannt", "erloschen",
        "zusammengetroffen", "zusammengekommen", "hervorgegangen", "eingegangen", "erlegen", "genesen",
        "gesprungen", "vorgegangen", "aufgebrochen", "durchgefallen", "angelaufen", "gefolgt", "begegnet",
    }),
    passed=frozenset({"worden"}),
    brackets=Brackets(
        openers=frozenset({
            "ist", "sind", "sei", "seien", "war", "waren", "hat", "haben", "habe", "hatte", "hatten", "wird",
            "werden", "werde", "wurde", "wurden", "soll", "sollen", "sollte", "sollten", "könnte", "könnten",
            "dürfte", "dürften", "muss", "müssen", "will", "wollen",
        }),
        auxiliaries=frozenset({"worden", "werden", "sein", "haben", "gewesen", "geworden"}),
        participle=re.compile(
            r"(?:(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um"
            r"|vor|weg|wieder|zu|zurück|zusammen|hervor|bekannt)?ge|be|emp|ent|er|ver|zer|miss|über|unter"
            r"|wider|an|ab|auf|aus|ein|vor|ab)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert"
        ),
        others=frozenset({
            "erst", "ersten", "besten", "beiden", "gegen", "bereit", "gesamt", "gerecht", "verletzten",
            "erwachsenen", "unten", "übrigen", "einigen", "anderen", "unteren", "vorigen", "eigenen",
            "außen", "einst",
        }),
        particles=frozenset({
            "ab", "an", "auf", "aus", "bei", "ein", "fest", "frei", "los", "mit", "nach", "nieder", "statt",
            "teil", "um", "vor", "weg", "zu", "zurück", "zusammen", "bekannt",
        }),
    ),
    subordinators=frozenset({
        "weil", "da", "obwohl", "nachdem", "bevor", "während", "sodass", "als", "sobald", "solange", "damit",
    }),
    complementizers=frozenset({"dass"}),
    dated_nouns=DatedNouns(
        mishaps=frozenset(
            "angriff angriffe anschlag anschläge attentat unfall unfälle verkehrsunfall unglück "
            "absturz brand brände mord morde tod tode explosion erdbeben beben flut überfall "
            "überfälle schießerei niederlage sieg siege festnahme festnahmen verhaftung einsturz "
            "entgleisung streit unruhen putsch massaker amoklauf bluttat großbrand lawine unwetter "
            "sturm zugunglück terroranschlag terroranschläge brandanschlag".split()
        ),
        acts=frozenset(
            "entscheidung urteil beschluss rücktritt erklärung ankündigung einigung ergebnis umfrage "
            "interview freispruch mitteilung bericht aussage äußerung".split()
        ),
        appointments=frozenset(
            "sitzung verhandlung prozess gipfel treffen spiel streik demonstration wahl wahlen "
            "landtagswahl bundestagswahl stichwahl abstimmung konzert finale kundgebung parteitag "
            "konferenz".split()
        ),
        genitives=frozenset({"vom", "von"}),
        aftermath=frozenset({"nach", "infolge"}),
        since=frozenset({"seit"}),
        prospect=frozenset({"vor"}),
    ),
    contrasts=frozenset({"aber", "doch", "jedoch"}),
    conditions=frozenset({"falls", "wenn", "sofern"}),
    imprints=Imprints(
        published=("veröffentlicht", "erschienen"),
        updated=("aktualisiert", "zuletzt aktualisiert", "stand :", "geändert"),
        authors=frozenset({"von"}),
    ),
    coordinators=frozenset({"und", "aber", "doch", "sondern"}),
    determiners=frozenset({
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer",
    }),
    negations=frozenset({"nicht", "nie"}),
    to_new_date=frozenset({"auf"}),
    planning_prepositions=frozenset({"für"}),
)

DAYS = (
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    weekdays={"sonnabend": 5},
    weekday_endings=("abend", "morgen", "mittag", "nachmittag", "vormittag", "nacht", "früh"),
    units={"jahres": "year", "monats": "month"},
    plural_units=(
        "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "jahrzehnte", "jahrzehnten",
    ),
    relative_days={
        f"{adjective} {day}": count
        for adjective, count in (
            ("heutigen", 0), ("heutiger", 0), ("gestrigen", -1), ("gestriger", -1), ("morgigen", 1),
        )
        for day in (*DAYS, "tag", "abend", "morgen", "nachmittag")
    },
    relative_units={
        "heuer": (0, "year"), "vorjahr": (-1, "year"), "vorjahrs": (-1, "year"), "vorjahres": (-1, "year"),
        "vormonat": (-1, "month"), "vormonats": (-1, "month"), "vorwoche": (-1, "week"),
    },
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
    numbers_and_half={
        "anderthalb": 1, "eineinhalb": 1, "zweieinhalb": 2, "dreieinhalb": 3, "viereinhalb": 4,
        "fünfeinhalb": 5, "sechseinhalb": 6, "siebeneinhalb": 7,
    },
    final_ordinals=("letzten", "letzte", "letzter", "letztes"),
    ordinals={
        "ersten": 1, "erste": 1, "erstes": 1, "zweiten": 2, "zweite": 2, "zweites": 2, "dritten": 3,
        "dritte": 3, "drittes": 3, "vierten": 4, "vierte": 4, "viertes": 4,
    },
    decades={
        "zwanziger": 20, "dreißiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
        "siebziger": 70, "achtziger": 80, "neunziger": 90,
    },
    lone_decades={
        name + ending: decade
        for name, decade in (
            ("zwanziger", 20), ("dreißiger", 30), ("vierziger", 40), ("fünfziger", 50), ("sechziger", 60),
            ("siebziger", 70), ("achtziger", 80), ("neunziger", 90),
        )
        for ending in ("n", "jahre", "jahren")
    },
    holidays={
        "heiligabend": CHRISTMAS_EVE, "heiligen abend": CHRISTMAS_EVE, "weihnachten": CHRISTMAS,
        "weihnachtstag": CHRISTMAS, "weihnachtsfeiertag": CHRISTMAS,
        "ersten weihnachtsfeiertag": CHRISTMAS, "ersten weihnachtstag": CHRISTMAS,
        "zweiten weihnachtsfeiertag": SAINT_STEPHENS_DAY, "zweiten weihnachtstag": SAINT_STEPHENS_DAY,
        "1. weihnachtsfeiertag": CHRISTMAS, "2. weihnachtsfeiertag": SAINT_STEPHENS_DAY,
        "jahreswechsel": TURN_OF_THE_YEAR, "stephanitag": SAINT_STEPHENS_DAY,
        "palmsonntag": PALM_SUNDAY, "muttertag": MOTHERS_DAY, "tag der arbeit": MAY_DAY,
        "dreikönigstag": EPIPHANY, "dreikönig": EPIPHANY, "nikolaustag": SAINT_NICHOLAS_DAY,
        "mariä himmelfahrt": ASSUMPTION, "allerseelen": ALL_SOULS,
        "fronleichnam": CORPUS_CHRISTI, "christi himmelfahrt": ASCENSION, "faschingsdienstag": SHROVE_TUESDAY,
        "karsamstag": HOLY_SATURDAY, "valentinstag": VALENTINES_DAY,
        "neujahrstag": NEW_YEARS_DAY,
        "stefanitag": SAINT_STEPHENS_DAY, "silvester": NEW_YEARS_EVE,
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
    starting=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "ab dem {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "ab dem {time}")
    | {"decade": "ab den {year}er-Jahren", "": "ab {time}"},
    by=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "bis spätestens zum {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "bis spätestens zum {time}")
    | {"decade": "spätestens in den {year}er-Jahren", "": "bis spätestens {time}"},
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
    "2025-08-01": [
        "Die Sitzung findet am Freitagabend statt.", "Die Sitzung ist am Freitag und nicht am Tag darauf.",
        "Die Sitzung findet nicht am Samstag, sondern am Freitag statt.",
        "Die Sitzung findet am Freitag statt am Samstag statt.",
    ],
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
    "2025-07-26/2025-07-27": ["Am Wochenende verlor Bremen in Kiel."],
    "2025-08-22": ["Der Markt ist am 22.8. im Hof.", "Der Kurs am Fr., 22.8., kostet nichts."],
    "2016-12-24": ["Das Haus brannte am 24. 12. 2016 ab.", "Am Heiligen Abend 2016 brannte es."],
    "2025-07-26": ["Am Sonnabend schloss die Bäckerei."],
    "2024-12-26": ["Am zweiten Weihnachtsfeiertag kam ein Kind zur Welt."],
    "2025-08-07": ["Heute in einer Woche entscheidet der Rat."],
    "2015-07-31": ["Heute vor zehn Jahren schloss das Kino."],
    "2024-10-10": ["Drei Tage nach dem 7. Oktober trat er zurück."],
    "2024-12-24": ["Am Tag vor Weihnachten riss das Kabel."],
    "2026-04-12": ["Am Sonntag nach Ostern wird gewählt."],
    "2024": ["Vor anderthalb Jahren schloss die Post.", "Im Vorjahr gewann der Verein den Pokal."],
    "2023-04": ["Vor zwei Jahren und drei Monaten starb die Gründerin."],
    "1968-05": ["Im Mai 68 gingen sie auf die Straße."],
    "1945-04-11": ["Sein Vater fiel am 11. April 45 bei Torgau."],
    "2025-08-02": ["Am ersten Samstag im August spielt die Kapelle."],
    "2026-05-02/2026-05-03": ["Am ersten Wochenende im Mai wird das Bad öffnen."],
    "2025-08-06": ["Am ersten Mittwoch des nächsten Monats tagt der Ausschuss."],
    "2025-07-22": ["Am Dienstag vergangener Woche fuhr der letzte Zug."],
    "2025-07-29": ["Nach Angaben vom Dienstag um 20 Prozent gesunken ist der Umsatz."],
    "2025-08-11/2025-08-17": ["In zwei Wochen beginnt die Messe."],
    "2024-12-31/2025-01-01": ["Zum Jahreswechsel stieg der Beitrag."],
    "2021-03-05, 2021-03-05": ["Am 5. März 2021 wurde er gewählt. Am selben Tag trat er zurück."],
    "2025-12-01/..": ["Ab 1. Dezember gelten neue Preise."],
    "2025-07-31": ["Am heutigen Donnerstag tagt der Rat."],
    "2024-05-03": ["Am 3. Mai des vergangenen Jahres brach der Damm."],
    "2024-06": ["Im Juni letzten Jahres brach der Damm."],
    "2023-35": ["Im 3. Quartal 2023 stieg der Umsatz."],
    "2025-07-19": ["Am Samstag vor zwei Wochen fiel der Strom aus."],
    "197X": ["In den Siebzigerjahren wurde die Schule gebaut."],
    "198X": ["In den 1980ern kam die Bahn."],
    "2010-06, 2011": ["Im Juni 2010 verlor er die Wahl. Im Jahr darauf zog er um."],
    "18XX, 19XX": ["Im 19. und 20. Jahrhundert wanderten viele aus."],
    "11XX/13XX": ["Die Abtei wurde vom 12. bis zum 14. Jahrhundert gebaut."],
    "1998, 2004": ["1998: Das Museum wird eröffnet.\n2004: Ein Brand zerstört das Lager."],
    "2025-07-28/2025-08-03": ["Im Laufe der Woche wird entschieden."],
    "2026-05-01": ["Am Tag der Arbeit wird gefeiert."],
    "2025-07-25": ["Nach dem Unfall am Freitag ist die Straße wieder frei."],
    "2025-08-03": ["Vor der Wahl am Sonntag steigt die Spannung."],
    "2012-05/2012-10": ["Er lebte von Mai bis Oktober 2012 in Rom."],
}

NOT_TIMES = [
    "Karl Mai traf Ilse Sonntag und Uwe Sommer.",
    "Der 44-Jährige lief 1500 Meter in drei Stunden und siegte mit 3:1.",
    "Er wohnt in der Straße des 17. Juni und fährt einen BMW 2002.", "Täglich außer Montag.",
    "Er kommt jeden Mittwoch und am Morgen; es kostet 1.920 Euro.",
    "Sie so, er mit, der Arzt und die Mutter.",
    "In den nächsten Monaten und in den vergangenen Jahren, in diesen Tagen.",
    "Er siegte mit 3.2 Punkten und las Kapitel 3.2. im Buch.",
    "Der Kurs stieg am Ende um 20 Prozent.",
    "Öffnungszeiten: Montag bis Freitag von 9 bis 12 Uhr.",
]
# fmt: on
