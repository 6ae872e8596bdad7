"""The words with which Spanish names times."""

from api.calendar.roman import roman
from api.languages import named_days

# fmt: off
MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}
SHORT_MONTHS = {
    "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9,
    "set": 9, "oct": 10, "nov": 11, "dic": 12,
}
WEEKDAYS = {
    "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
}
SEASONS = {"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24}
SINGULAR_UNITS = {
    "día": "day", "semana": "week", "mes": "month", "año": "year", "década": "decade", "siglo": "century",
}
PLURAL_UNITS = {
    "días": "day", "semanas": "week", "meses": "month",
    "años": "year", "décadas": "decade", "siglos": "century",
}

_ONES = {"uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9}
_TENS = {
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90,
}
NUMBERS = {
    "un": 1, "una": 1, **_ONES, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiún": 21,
    "veintiuno": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, **_TENS,
    **{f"{ten} y {one}": tens + ones for ten, tens in _TENS.items() for one, ones in _ONES.items()},
    "cien": 100, "ciento cincuenta": 150, "doscientos": 200, "medio centenar de": 50, "un par de": 2,
    "una decena de": 10, "una docena de": 12, "una quincena de": 15, "una veintena de": 20,
    "una treintena de": 30,
}
DAYS_IN_WORDS = {
    word: number
    for word, number in NUMBERS.items() if number < 32 and not word.startswith(("un", "veintiún"))
}
ORDINALS = {
    "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3,
    "tercera": 3, "cuarto": 4, "cuarta": 4,
}
LAST_ORDINALS = {"último": 0, "última": 0}
CENTURIES = {roman(century): century for century in range(1, 22)}
DECADES = {"veinte": 20, **_TENS}
NEAR_YEARS = {
    **dict.fromkeys(("este año", "este mismo año", "presente año", "año en curso", "corriente año"), 0),
    **dict.fromkeys(("año pasado", "pasado año", "último año", "año anterior"), -1),
    **dict.fromkeys(("próximo año", "año próximo", "año que viene", "año entrante", "año que entra"), 1),
}
"""Years by how far they are from that of publication."""
NEAR_MONTHS = {
    **dict.fromkeys(("este mes", "este mismo mes", "presente mes", "mes en curso", "corriente mes"), 0),
    **dict.fromkeys(("mes pasado", "pasado mes", "mes último"), -1),
    **dict.fromkeys(("próximo mes", "mes próximo", "mes que viene", "mes entrante"), 1),
}
PARTS_OF_DAY = (
    "mañana", "tarde", "noche", "madrugada", "mediodía", "medianoche", "tardecita", "nochecita", "amanecer",
    "anochecer", "atardecer", "alba", "víspera", "jornada", "hora cero", "medio día",
)
CLOCK_WORDS = {"mediodía": "12:00", "medianoche": "00:00"}

EPIPHANY = {"reyes": named_days.EPIPHANY}
"""A feast with the name of kings, which a preposition tells apart: «hasta Reyes»."""
FEASTS = {
    "año nuevo": named_days.NEW_YEARS_DAY, "noche de reyes": named_days.TWELFTH_NIGHT,
    "día de reyes": named_days.EPIPHANY, "reyes magos": named_days.EPIPHANY, "epifanía": named_days.EPIPHANY,
    "candelaria": named_days.CANDLEMAS, "san valentín": named_days.VALENTINES_DAY,
    "día de la mujer": named_days.INTERNATIONAL_WOMENS_DAY, "8-m": named_days.INTERNATIONAL_WOMENS_DAY,
    "día internacional de la mujer": named_days.INTERNATIONAL_WOMENS_DAY,
    "día de san josé": named_days.SAINT_JOSEPHS_DAY, "sant jordi": named_days.SAINT_GEORGES_DAY,
    "día de san jorge": named_days.SAINT_GEORGES_DAY, "día del libro": named_days.SAINT_GEORGES_DAY,
    "primero de mayo": named_days.MAY_DAY, "día del trabajo": named_days.MAY_DAY,
    "día del trabajador": named_days.MAY_DAY, "día de los trabajadores": named_days.MAY_DAY,
    "san isidro": named_days.SAINT_ISIDORES_DAY, "noche de san juan": named_days.MIDSUMMER_EVE,
    "víspera de san juan": named_days.MIDSUMMER_EVE, "día de san juan": named_days.MIDSUMMER_DAY,
    "san pedro y san pablo": named_days.SAINTS_PETER_AND_PAUL, "sanfermines": named_days.SAN_FERMIN,
    "san fermín": named_days.SAN_FERMIN,
    "día de santiago": named_days.SAINT_JAMES_DAY, "fiestas patrias": named_days.PERUVIAN_INDEPENDENCE,
    "asunción": named_days.ASSUMPTION, "virgen de agosto": named_days.ASSUMPTION,
    "diada": named_days.CATALAN_DAY, "la mercè": named_days.OUR_LADY_OF_MERCY,
    "día de la hispanidad": named_days.HISPANIC_DAY, "fiesta nacional": named_days.HISPANIC_DAY,
    "día de la raza": named_days.HISPANIC_DAY, "día del pilar": named_days.HISPANIC_DAY,
    "virgen del pilar": named_days.HISPANIC_DAY, "halloween": named_days.HALLOWEEN,
    "todos los santos": named_days.ALL_SAINTS, "día de muertos": named_days.ALL_SOULS,
    "día de los muertos": named_days.ALL_SOULS, "día de difuntos": named_days.ALL_SOULS,
    "día de los difuntos": named_days.ALL_SOULS, "fieles difuntos": named_days.ALL_SOULS,
    "día de la constitución": named_days.SPANISH_CONSTITUTION_DAY,
    "inmaculada": named_days.IMMACULATE_CONCEPTION, "inmaculada concepción": named_days.IMMACULATE_CONCEPTION,
    "día de la virgen de guadalupe": named_days.OUR_LADY_OF_GUADALUPE,
    "nochebuena": named_days.CHRISTMAS_EVE, "navidad": named_days.CHRISTMAS,
    "día de navidad": named_days.CHRISTMAS, "san esteban": named_days.SAINT_STEPHENS_DAY,
    "santos inocentes": named_days.HOLY_INNOCENTS, "nochevieja": named_days.NEW_YEARS_EVE,
    "año viejo": named_days.NEW_YEARS_EVE,
    "martes de carnaval": named_days.SHROVE_TUESDAY, "miércoles de ceniza": named_days.ASH_WEDNESDAY,
    "domingo de ramos": named_days.PALM_SUNDAY, "semana santa": named_days.HOLY_WEEK,
    "jueves santo": named_days.MAUNDY_THURSDAY, "viernes santo": named_days.GOOD_FRIDAY,
    "sábado santo": named_days.HOLY_SATURDAY, "sábado de gloria": named_days.HOLY_SATURDAY,
    "domingo de resurrección": named_days.EASTER, "domingo de pascua": named_days.EASTER,
    "pascua": named_days.EASTER, "lunes de pascua": named_days.EASTER_MONDAY,
    "pentecostés": named_days.PENTECOST, "corpus christi": named_days.CORPUS_CHRISTI,
    "corpus": named_days.CORPUS_CHRISTI, "black friday": named_days.BLACK_FRIDAY,
    "día de acción de gracias": named_days.THANKSGIVING,
}
PERIODS = {
    "guerra fría": named_days.COLD_WAR, "primera guerra mundial": named_days.FIRST_WORLD_WAR,
    "segunda guerra mundial": named_days.SECOND_WORLD_WAR, "ii guerra mundial": named_days.SECOND_WORLD_WAR,
    "gran guerra": named_days.FIRST_WORLD_WAR, "i guerra mundial": named_days.FIRST_WORLD_WAR,
    "guerra civil española": named_days.SPANISH_CIVIL_WAR, "guerra civil": named_days.SPANISH_CIVIL_WAR,
    "segunda república": named_days.SECOND_SPANISH_REPUBLIC,
    "guerra de las malvinas": named_days.FALKLANDS_WAR,
    "guerra de malvinas": named_days.FALKLANDS_WAR, "guerra de corea": named_days.KOREAN_WAR,
    "guerra de vietnam": named_days.VIETNAM_WAR, "guerra del golfo": named_days.GULF_WAR,
    "guerra del chaco": named_days.CHACO_WAR, "guerra del pacífico": named_days.WAR_OF_THE_PACIFIC,
    "revolución francesa": named_days.FRENCH_REVOLUTION, "23-f": named_days.COUP_OF_1981,
    "11-s": named_days.SEPTEMBER_11, "11-m": named_days.MADRID_BOMBINGS,
}

STREETS = (
    "calle", "calles", "plaza", "plazas", "avenida", "avda", "av", "paseo", "estación", "barrio",
    "colonia", "col", "carretera", "boulevard", "bulevar", "jirón", "camino", "parque", "estadio",
    "escuela", "colegio", "instituto", "hospital", "autopista", "metro", "glorieta", "ronda", "villa",
    "municipio", "localidad", "partido", "barriada", "urbanización", "residencial", "polígono", "edificio",
    "cooperativa", "fraccionamiento", "ejido", "sala", "teatro", "club",
)
"""Words before a name that may be a date: «calle Dos de Mayo»."""
YEAR_NOUNS = (
    "bienio", "trienio", "cuatrienio", "quinquenio", "sexenio", "septenio", "decenio", "periodo", "período",
    "curso", "temporada", "ejercicio", "campaña", "legislatura", "etapa", "presupuesto", "presupuestos",
    "edición", "elecciones", "mundial", "eurocopa", "censo", "año", "ciclo", "zafra", "cosecha",
)
"""Nouns that a year follows without a preposition."""
ABOUT = (
    "unos", "unas", "casi", "más de", "menos de", "cerca de", "apenas", "ya", "sólo", "solo", "exactamente",
    "aproximadamente", "al menos", "poco más de", "tan solo",
)
COUNTED = (
    "mil", "millones", "millón", "%", "euros", "€", "dólares", "pesos", "soles", "personas", "habitantes",
    "metros", "km", "kilómetros", "kg", "ha", "m", "plazas", "viviendas", "puntos", "votos", "grados",
    "horas", "minutos", "años",
)
ABBREVIATIONS = frozenset(
    "sr sra sres srta dr dra d dña ee uu aa jj art núm nº pág págs av avda gral ing lic prof mons sto sta "
    "etc c".split()
) | frozenset(SHORT_MONTHS)
ARTICLES = frozenset({"el", "la", "los", "las"})
