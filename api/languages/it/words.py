"""The words with which Italian names times, in Italy and in Italian-speaking Switzerland."""

from api.calendar.roman import roman
from api.languages import named_days

# fmt: off

MONTHS = {
    "gennaio": 1, "genn.": 1, "gen.": 1, "febbraio": 2, "febbr.": 2, "feb.": 2, "marzo": 3, "mar.": 3,
    "aprile": 4, "apr.": 4, "maggio": 5, "mag.": 5, "giugno": 6, "giu.": 6, "luglio": 7, "lug.": 7,
    "agosto": 8, "ago.": 8, "settembre": 9, "sett.": 9, "set.": 9, "ottobre": 10, "ott.": 10,
    "novembre": 11, "nov.": 11, "dicembre": 12, "dic.": 12,
}

WEEKDAYS = {
    "lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5, "domenica": 6,
}

SHORT_WEEKDAYS = {"lun.": 0, "mar.": 1, "mer.": 2, "gio.": 3, "ven.": 4, "sab.": 5, "dom.": 6}

SEASONS = {"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24}

UNITS = {
    "giorno": "day", "giorni": "day", "giornata": "day", "settimana": "week", "settimane": "week",
    "mese": "month", "mesi": "month", "anno": "year", "anni": "year", "annata": "year",
    "decennio": "decade", "decenni": "decade", "secolo": "century", "secoli": "century",
}

SINGULAR_UNITS = {
    word: unit for word, unit in UNITS.items() if not word.endswith(("i", "e")) or word == "mese"
}

ORDINALS = {
    "primo": 1, "prima": 1, "1°": 1, "1º": 1, "1ª": 1, "I": 1,
    "secondo": 2, "seconda": 2, "2°": 2, "2º": 2, "2ª": 2, "II": 2,
    "terzo": 3, "terza": 3, "3°": 3, "3º": 3, "3ª": 3, "III": 3,
    "quarto": 4, "quarta": 4, "4°": 4, "4º": 4, "4ª": 4, "IV": 4,
}

_DIGITS = {
    "uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
}

_TENS = {
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
    "novanta": 90,
}


def _joined(ten: str, digit: str) -> str:
    """«ventuno», «ventitré»: a ten loses its last vowel before another one."""
    stem = ten[:-1] if digit[0] in "uo" else ten
    return stem + ("tré" if digit == "tre" else digit)


NUMBERS = {
    "un": 1, "una": 1, "un'": 1, **_DIGITS, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13,
    "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19,
    **_TENS, "cento": 100, "duecento": 200, "trecento": 300, "mille": 1000,
    **{ten[:-1] + "'": number for ten, number in _TENS.items()},
    **{
        _joined(ten, digit): tens + number for ten, tens in _TENS.items() for digit, number in _DIGITS.items()
    },
    "un paio di": 2, "un paio d'": 2, "una decina di": 10, "una decina d'": 10, "una quindicina di": 15,
    "una ventina di": 20, "una ventina d'": 20, "una trentina di": 30, "una trentina d'": 30,
}

DECADES = _TENS | {"dieci": 10}

CENTURIES = {roman(number): number for number in range(1, 22)} | {
    "duecento": 13, "trecento": 14, "quattrocento": 15, "cinquecento": 16, "seicento": 17, "settecento": 18,
    "ottocento": 19, "novecento": 20,
}

CENTURY_NAMES = {name.capitalize(): number for name, number in CENTURIES.items() if name.endswith("cento")}

CENTURY_ORDINALS = {
    "primo": 1, "decimo": 10, "undicesimo": 11, "dodicesimo": 12, "tredicesimo": 13, "quattordicesimo": 14,
    "quindicesimo": 15, "sedicesimo": 16, "diciassettesimo": 17, "diciottesimo": 18, "diciannovesimo": 19,
    "ventesimo": 20, "ventunesimo": 21,
}

NAMED_PERIODS = {
    "guerra fredda": named_days.COLD_WAR, "grande guerra": named_days.FIRST_WORLD_WAR,
    "prima guerra mondiale": named_days.FIRST_WORLD_WAR,
    "seconda guerra mondiale": named_days.SECOND_WORLD_WAR, "guerra di spagna": named_days.SPANISH_CIVIL_WAR,
    "guerra del vietnam": named_days.VIETNAM_WAR, "guerra di corea": named_days.KOREAN_WAR,
    "guerra del golfo": named_days.GULF_WAR, "rivoluzione francese": named_days.FRENCH_REVOLUTION,
    "belle époque": named_days.BELLE_EPOQUE, "ventennio fascista": named_days.FASCIST_ITALY,
    "ventennio": named_days.FASCIST_ITALY,
}

FEASTS = {
    "natale": named_days.CHRISTMAS, "vigilia di natale": named_days.CHRISTMAS_EVE,
    "santo stefano": named_days.SAINT_STEPHENS_DAY, "san silvestro": named_days.NEW_YEARS_EVE,
    "capodanno": named_days.NEW_YEARS_DAY, "primo dell'anno": named_days.NEW_YEARS_DAY,
    "epifania": named_days.EPIPHANY, "befana": named_days.EPIPHANY, "candelora": named_days.CANDLEMAS,
    "san valentino": named_days.VALENTINES_DAY, "festa della donna": named_days.INTERNATIONAL_WOMENS_DAY,
    "giovedì grasso": named_days.FAT_THURSDAY, "martedì grasso": named_days.SHROVE_TUESDAY,
    "mercoledì delle ceneri": named_days.ASH_WEDNESDAY, "festa del papà": named_days.SAINT_JOSEPHS_DAY,
    "domenica delle palme": named_days.PALM_SUNDAY, "giovedì santo": named_days.MAUNDY_THURSDAY,
    "venerdì santo": named_days.GOOD_FRIDAY, "sabato santo": named_days.HOLY_SATURDAY,
    "pasqua": named_days.EASTER, "domenica di pasqua": named_days.EASTER,
    "pasquetta": named_days.EASTER_MONDAY, "lunedì dell'angelo": named_days.EASTER_MONDAY,
    "lunedì di pasqua": named_days.EASTER_MONDAY, "festa della liberazione": named_days.LIBERATION_OF_ITALY,
    "festa dei lavoratori": named_days.MAY_DAY, "festa del lavoro": named_days.MAY_DAY,
    "festa della mamma": named_days.MOTHERS_DAY, "ascensione": named_days.ASCENSION,
    "pentecoste": named_days.PENTECOST, "lunedì di pentecoste": named_days.WHIT_MONDAY,
    "corpus domini": named_days.CORPUS_CHRISTI, "festa della repubblica": named_days.ITALIAN_REPUBLIC_DAY,
    "san giovanni": named_days.MIDSUMMER_DAY, "santi pietro e paolo": named_days.SAINTS_PETER_AND_PAUL,
    "festa nazionale svizzera": named_days.SWISS_NATIONAL_DAY, "san lorenzo": named_days.SAINT_LAURENCES_DAY,
    "ferragosto": named_days.ASSUMPTION, "san gennaro": named_days.SAINT_JANUARIUS_DAY,
    "halloween": named_days.HALLOWEEN, "ognissanti": named_days.ALL_SAINTS,
    "san martino": named_days.MARTINMAS, "sant'ambrogio": named_days.SAINT_AMBROSES_DAY,
    "immacolata": named_days.IMMACULATE_CONCEPTION, "immacolata concezione": named_days.IMMACULATE_CONCEPTION,
}

SAINTS = {name: day for name, day in FEASTS.items() if name.split()[0] in ("san", "santi")}
"""Feasts that are names of churches and towns as well."""

WITH_CAPITAL = frozenset(
    "natale pasqua epifania ascensione pentecoste immacolata candelora halloween santo sant'".split()
)
"""First words of feasts that mean something else, or a person, if they are written small."""

STREETS = (
    "via", "viale", "piazza", "piazzale", "piazzetta", "corso", "largo", "vicolo", "stazione",
    "fermata", "scuola", "istituto", "liceo", "stadio", "caserma", "quartiere", "rione", "borgo", "parco",
    "chiesa", "parrocchia", "basilica", "oratorio", "ospedale", "teatro", "lungarno", "lungomare", "galleria",
    "circolo", "brigata", "sala", "villa", "palazzo", "lungotevere", "strada",
)

# Before a number they make it no date, after one they are what it counts.
NUMBERED = (
    "versione", "articolo", "articoli", "comma", "capitolo", "paragrafo", "punto", "norma", "allegato",
    "legge", "decreto", "n", "numero", "telefono", "pagina", "pagine", "p", "pp",
)
COUNTED = (
    "euro", "lire", "franchi", "dollari", "persone", "abitanti", "metri", "chilometri", "km", "tonnellate",
    "ettari", "posti", "anni", "giorni", "ore", "copie", "alunni", "studenti", "spettatori", "manifestanti",
    "partecipanti", "volontari", "soldati", "uomini", "donne", "morti", "feriti", "vittime", "casi", "firme",
    "voti", "punti", "pagine", "imprese", "aziende", "veicoli", "auto", "iscritti", "dipendenti", "addetti",
    "visitatori", "pezzi", "litri", "milioni", "miliardi", "gradi", "minuti", "secondi", "volte", "%", "€",
    "lavoratori", "operai", "famiglie", "bambini", "ragazzi", "cittadini", "profughi", "migranti", "alloggi",
    "case", "esemplari", "tifosi", "fedeli", "turisti", "atleti", "opere", "cavalli", "giovani", "soci",
)

NEAR_YEARS = {
    **dict.fromkeys(("dell'anno scorso", "dello scorso anno", "dell'anno passato", "l'anno scorso"), -1),
    **dict.fromkeys(("di quest'anno", "dell'anno in corso", "quest'anno"), 0),
    **dict.fromkeys(("dell'anno prossimo", "del prossimo anno", "l'anno prossimo"), 1),
}
NEAR_MONTHS = {
    **dict.fromkeys(("del mese scorso", "dello scorso mese"), -1),
    **dict.fromkeys(("di questo mese", "del mese", "del mese in corso"), 0),
    **dict.fromkeys(("del mese prossimo", "del prossimo mese"), 1),
}
"""How many units after that of publication they are."""

CLOCK_WORDS = {"mezzogiorno": "12:00", "mezzanotte": "00:00"}

PARTS_OF_DAY = (
    "mattina", "mattino", "pomeriggio", "sera", "notte", "serata", "mattinata", "in serata", "in mattinata",
    "a mezzogiorno", "a mezzanotte", "all'alba", "al tramonto", "nel pomeriggio", "nella notte", "di mattina",
    "in tarda serata", "in tarda mattinata", "nel tardo pomeriggio", "nella serata", "nella mattinata",
    "al mattino", "alla sera", "di sera", "di notte", "in nottata", "nel primo pomeriggio", "a sera",
    "a notte fonda", "in tarda notte", "a tarda sera", "di buon mattino", "a mezzodì",
)

ABBREVIATIONS = frozenset(
    "genn gen febbr feb mar apr mag giu lug ago sett set ott nov dic lun mer gio ven sab dom "
    "sig sigra dott dottssa prof profssa avv ing arch on sen mons cav gen col ten cap art n pag pp "
    "tel ecc es cfr ss s v p c m u a d".split()
)

ARTICLES = frozenset({"il", "lo", "la", "l'", "i", "gli", "le"})
