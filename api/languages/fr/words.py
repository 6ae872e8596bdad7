"""The words with which French names times."""

from api.calendar.roman import roman
from api.languages import named_days

MONTHS = {
    "janvier": 1, "janv.": 1, "janv": 1, "jan.": 1,
    "février": 2, "fevrier": 2, "févr.": 2, "févr": 2, "fév.": 2, "fév": 2,
    "mars": 3,
    "avril": 4, "avr.": 4, "avr": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7, "juil.": 7, "juil": 7,
    "août": 8, "aout": 8,
    "septembre": 9, "sept.": 9,
    "octobre": 10, "oct.": 10, "oct": 10,
    "novembre": 11, "nov.": 11, "nov": 11,
    "décembre": 12, "decembre": 12, "déc.": 12, "déc": 12,
}  # fmt: skip

WEEKDAYS = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
}  # fmt: skip

WEEKDAYS_PLURAL = {weekday + "s": number for weekday, number in WEEKDAYS.items()}

SEASONS = {"printemps": 21, "été": 22, "automne": 23, "hiver": 24}

UNITS = {
    "jour": "day", "jours": "day",
    "semaine": "week", "semaines": "week",
    "mois": "month",
    "an": "year", "ans": "year", "année": "year", "années": "year",
    "décennie": "decade", "décennies": "decade",
    "siècle": "century", "siècles": "century",
}  # fmt: skip

SINGULAR_UNITS = {word: unit for word, unit in UNITS.items() if not word.endswith("s") or word == "mois"}

ORDINALS = {
    "premier": 1, "première": 1, "1er": 1, "1ère": 1, "1re": 1,
    "deuxième": 2, "second": 2, "seconde": 2, "2e": 2, "2ème": 2, "2nd": 2, "2d": 2,
    "troisième": 3, "3e": 3, "3ème": 3,
    "quatrième": 4, "4e": 4, "4ème": 4,
}  # fmt: skip

_UNITS_IN_WORDS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
}  # fmt: skip

_TENS_IN_WORDS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "quatre-vingt": 80,
}

_TWENTIES = {"soixante": 60, "quatre-vingt": 80}

_TEENS = {
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
    "dix-huit": 18, "dix-neuf": 19,
}  # fmt: skip

NUMBERS = {
    "un": 1, "une": 1, **_UNITS_IN_WORDS, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, **_TENS_IN_WORDS,
    "soixante-dix": 70, "quatre-vingts": 80, "quatre-vingt-dix": 90, "cent": 100, "vingt et un": 21,
    "vingt et une": 21, "trente et un": 31, "trente et une": 31, "quarante et un": 41, "cinquante et un": 51,
    "soixante et un": 61, "soixante et onze": 71,
    **{
        f"{ten}-{unit}": tens + units
        for ten, tens in _TENS_IN_WORDS.items() for unit, units in _UNITS_IN_WORDS.items()
    },
    "quatre-vingt-un": 81, "quatre-vingt-une": 81,
    **{f"{ten}-{word}": tens + number for ten, tens in _TWENTIES.items() for word, number in _TEENS.items()},
    "deux cents": 200, "trois cents": 300, "mille": 1000, "une dizaine de": 10, "une dizaine d'": 10,
    "une quinzaine de": 15, "une quinzaine d'": 15, "une vingtaine de": 20, "une vingtaine d'": 20,
    "une trentaine de": 30, "une trentaine d'": 30,
}  # fmt: skip

DAYS_IN_WORDS = {"premier": 1} | {word: number for word, number in NUMBERS.items() if 2 <= number <= 31}

CENTURIES = {
    numeral + ending: number
    for number in range(2, 22)
    for numeral in (str(number), roman(number))
    for ending in ("e", "ème", "eme", "ᵉ")
} | {"Ier": 1}

CENTURIES_IN_WORDS = {
    "premier": 1, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14,
    "quinzième": 15, "seizième": 16, "dix-septième": 17, "dix-huitième": 18, "dix-neuvième": 19,
    "vingtième": 20, "vingt et unième": 21,
}  # fmt: skip

DECADES = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
    "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90,
}  # fmt: skip

NAMED_PERIODS = {
    "guerre froide": named_days.COLD_WAR,
    "seconde guerre mondiale": named_days.SECOND_WORLD_WAR,
    "deuxième guerre mondiale": named_days.SECOND_WORLD_WAR,
    "2e guerre mondiale": named_days.SECOND_WORLD_WAR,
    "première guerre mondiale": named_days.FIRST_WORLD_WAR,
    "1re guerre mondiale": named_days.FIRST_WORLD_WAR,
    "grande guerre": named_days.FIRST_WORLD_WAR,
    "entre-deux-guerres": named_days.INTERWAR_PERIOD,
    "révolution française": named_days.FRENCH_REVOLUTION,
    "guerre d'algérie": named_days.ALGERIAN_WAR,
    "guerre d'indochine": named_days.INDOCHINA_WAR,
    "guerre de corée": named_days.KOREAN_WAR,
    "guerre d'espagne": named_days.SPANISH_CIVIL_WAR,
    "guerre de sécession": named_days.AMERICAN_CIVIL_WAR,
    "guerre de cent ans": named_days.HUNDRED_YEARS_WAR,
    "trente glorieuses": named_days.POST_WAR_BOOM,
    "front populaire": named_days.POPULAR_FRONT,
    "second empire": named_days.SECOND_FRENCH_EMPIRE,
    "premier empire": named_days.FIRST_FRENCH_EMPIRE,
    "belle époque": named_days.BELLE_EPOQUE,
    "régime de vichy": named_days.VICHY_REGIME,
}

MONTHS_OF_SPANS = {"trimestre": 3, "semestre": 6, "exercice": 12}
"""The months of the periods of annual accounts."""

FEASTS = {
    "noël": named_days.CHRISTMAS,
    "réveillon de noël": named_days.CHRISTMAS_EVE,
    "réveillon": named_days.CHRISTMAS_EVE,
    "jour de l'an": named_days.NEW_YEARS_DAY,
    "nouvel an": named_days.NEW_YEARS_DAY,
    "premier de l'an": named_days.NEW_YEARS_DAY,
    "1er de l'an": named_days.NEW_YEARS_DAY,
    "saint-sylvestre": named_days.NEW_YEARS_EVE,
    "épiphanie": named_days.EPIPHANY,
    "chandeleur": named_days.CANDLEMAS,
    "saint-valentin": named_days.VALENTINES_DAY,
    "fête du travail": named_days.MAY_DAY,
    "fête nationale": named_days.BASTILLE_DAY,
    "assomption": named_days.ASSUMPTION,
    "toussaint": named_days.ALL_SAINTS,
    "jour de l'armistice": named_days.ARMISTICE_DAY,
    "fête de l'armistice": named_days.ARMISTICE_DAY,
    "commémoration de l'armistice": named_days.ARMISTICE_DAY,
    "commémorations de l'armistice": named_days.ARMISTICE_DAY,
    "saint-jean": named_days.MIDSUMMER_DAY,
    "saint-nicolas": named_days.SAINT_NICHOLAS_DAY,
    "mardi gras": named_days.SHROVE_TUESDAY,
    "mercredi des cendres": named_days.ASH_WEDNESDAY,
    "rameaux": named_days.PALM_SUNDAY,
    "vendredi saint": named_days.GOOD_FRIDAY,
    "pâques": named_days.EASTER,
    "dimanche de pâques": named_days.EASTER,
    "lundi de pâques": named_days.EASTER_MONDAY,
    "week-end de pâques": named_days.EASTER,
    "ascension": named_days.ASCENSION,
    "jeudi de l'ascension": named_days.ASCENSION,
    "pentecôte": named_days.PENTECOST,
    "dimanche de pentecôte": named_days.PENTECOST,
    "lundi de pentecôte": named_days.WHIT_MONDAY,
    "halloween": named_days.HALLOWEEN,
}

FEAST_WEEKDAYS = {name: FEASTS[name] for name in FEASTS if name.split()[0] in WEEKDAYS}

PLACE_TAILS = (
    "de", "du", "des", "d'", "en", "sur", "sous", "le", "la", "les", "l'", "lès", "lez", "aux", "pied",
    "cap",
)  # fmt: skip
"""Words that join a feast to the name of a place: «Saint-Jean-de-Luz»."""

STREETS = (
    "rue", "place", "avenue", "boulevard", "bd", "quai", "square", "salle", "impasse", "allée", "cours",
    "stade", "faubourg", "passage", "rond-point", "esplanade", "lycée", "collège", "école", "caserne",
    "pont", "port", "quartier", "gymnase", "parking", "embarcadère", "hôpital",
    "station", "métro", "arrêt", "parc", "cité", "résidence", "régiment", "promotion", "sente",
    "rond - point",
)  # fmt: skip

DATED_NOUNS = (
    "budget", "exercice", "édition", "rentrée", "saison", "millésime", "bilan", "élection", "élections",
    "présidentielle", "législatives", "municipales", "récolte", "campagne", "rapport", "session", "été",
    "hiver",
)  # fmt: skip

# Before a number with full stops they make it no date.
NUMBERED = (
    "version", "versions", "article", "articles", "section", "sections", "chapitre", "chapitres",
    "paragraphe", "paragraphes", "alinéa", "point", "points", "figure",
    "tableau", "norme", "annexe", "rubrique", "titre",
    "logiciel", "noyau", "micrologiciel", "adresse", "v", "§",
)  # fmt: skip

COUNTED = (
    "euros", "francs", "dollars", "personnes", "habitants", "mètres", "kilomètres", "km", "m", "kg", "tonnes",
    "hectares", "ha", "emplois", "salariés", "places", "ans", "jours", "heures", "exemplaires", "élèves",
    "spectateurs", "manifestants", "participants", "volontaires", "soldats", "hommes", "femmes", "morts",
    "blessés", "victimes", "cas", "logements", "signatures", "voix", "points", "pages", "entreprises",
    "communes", "véhicules", "voitures", "étudiants", "candidats", "membres", "foyers", "agents", "policiers",
    "œuvres", "pièces", "litres", "mots", "élus", "migrants", "réfugiés", "postes", "licenciements",
    "visiteurs", "arbres", "animaux", "bêtes", "%", "€", "$", "millions", "milliards", "degrés", "minutes",
    "secondes", "fois", "chevaux", "objets", "exploitations",
)  # fmt: skip

WEEKS_IN_DAYS = {"huit": 1, "quinze": 2}

MONTH_SHIFTS = {
    **dict.fromkeys(("du mois prochain", "du mois qui vient"), 1),
    **dict.fromkeys(("du mois dernier", "du mois passé"), -1),
    **dict.fromkeys(("de ce mois", "de ce mois-ci", "du mois en cours"), 0),
}

CLOCK_WORDS = {"midi": "12:00", "minuit": "00:00"}

PARTS_OF_DAY = (
    "matin", "midi", "après-midi", "soir", "nuit", "matinée", "soirée", "à l'aube", "à midi", "à minuit",
    "à la mi-journée", "au petit matin", "en fin de matinée", "en début de soirée", "en fin de journée",
    "en fin d'après-midi", "en début d'après-midi", "dans la soirée", "dans la matinée", "dans l'après-midi",
    "dans la nuit", "en soirée", "en matinée", "au soir", "au matin", "après midi", "dans la journée",
)  # fmt: skip

ABBREVIATIONS = frozenset(
    "m mm mme mlle mgr dr pr st ste janv jan févr fév avr juil sept oct nov déc av apr j c art cf p pp no "
    "n° tél".split()
)

ARTICLES = frozenset({"le", "la", "les", "l'"})
