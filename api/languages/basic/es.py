"""Spanish: words that its locale data lacks, display texts and examples."""

from datetime import date

from api.calendar.roman import roman
from api.display.texts import DisplayTexts
from api.extraction.clauses.grammar import Cue, Imprints, Tense
from api.languages.basic.vocabulary import Auxiliary, ClauseWords, DatedNouns, Phrases, Vocabulary
from api.languages.named_days import (
    ASH_WEDNESDAY,
    CHRISTMAS,
    CHRISTMAS_EVE,
    COLD_WAR,
    EASTER,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    MAUNDY_THURSDAY,
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    PENTECOST,
    SECOND_WORLD_WAR,
)

# fmt: off
PHRASES = Phrases(
    article=("el", "la", "los", "las"),
    of=("de", "del", "de el", "de la"),
    and_=("y", "e"),
    and_not=("no", "y no", "en lugar de", "en lugar del", "en vez de", "en vez del"),
    not_=("no",),
    but_rather=("sino",),
    denied_lead=("en", "a"),
    from_=("de", "del", "desde", "desde el"),
    to=("a", "al", "hasta", "hasta el"),
    between=("entre",),
    ordinal_mark=("°", "º", ".º", "ro", "er"),
    first_day=("primero",),
    day_lead=("el día", "día", "del día", "al día", "desde el día", "hasta el día"),
    date_lead=("el", "del", "al", "día", "este", "pasado", "próximo"),
    in_month=("del mes de",),
    month_half=("quincena",),
    this=("este", "esta", "estos", "de este"),
    last=("pasado", "pasada", "último", "última"),
    next=("próximo", "próxima", "que viene", "que entra"),
    every=("cada", "todos los"),
    daily_but=("todos los días excepto", "todos los días menos", "todos los días salvo"),
    some=("los", "un", "ningún", "ni"),
    week=("semana",),
    weekend=("fin de semana",),
    weekend_lead=("el", "del", "al"),
    about=("unos", "unas", "casi", "más de", "cerca de"),
    ago_before=("hace",),
    ago_not=("que",),
    and_half=("y medio", "y media"),
    same_day=("ese mismo día", "el mismo día", "aquel mismo día", "ese día", "aquel día"),
    as_=("que", "en"),
    following_after=("siguiente",),
    preceding_after=("anterior",),
    unit_lead=("al", "el", "la", "a la"),
    in_course=("a lo largo", "en el transcurso", "en el curso"),
    in_before=("dentro de",),
    if_ahead=("en",),
    later=("después", "más tarde"),
    earlier=("antes",),
    next_day=("al día siguiente", "el día siguiente", "al otro día"),
    day_before=("el día anterior", "la víspera"),
    past_units=("últimos", "últimas"),
    coming_units=("próximos", "próximas"),
    at=("a las", "a la"),
    oclock=("horas",),
    part_lead=("por la", "de la", "a la", "en la", "al", "por las", "de las"),
    sayings=("de la noche a la mañana", "la mañana", "las mañanas", "fines de semana"),
    year=("año",),
    year_mark=("año",),
    year_lead=(
        "en", "desde", "hasta", "entre", "del", "año", "el año", "hacia", "largo de", "antes de",
        "después de",
        "finales de", "fines de", "principios de", "mediados de", "comienzos de",
    ),
    year_lead_if_last=("de", "a", "para"),
    decade=("años", "década", "decenio"),
    century=("siglo", "siglos"),
    quarter=("trimestre",),
    half=("semestre", "mitad del año"),
    season_lead=("en", "el", "del", "la", "de la", "antes del", "este", "esta", "en el", "al"),
    early=("principios", "comienzos", "inicios", "primeros"),
    middle=("mediados",),
    late=("finales", "fines", "fin", "el final", "final"),
    eve_of=("víspera de", "vísperas de"),
    since=("desde hace",),
    since_or_from=("desde", "desde el", "desde la"),
    starting=("a partir de", "a partir del"),
    until=("hasta",),
    by=("antes de que acabe", "a más tardar", "a más tardar en"),
    before=("antes de", "antes del"),
    after=("después de", "después del", "tras", "a partir del fin de"),
    street=("calle", "plaza", "avenida", "paseo", "puente", "estación", "barrio"),
    street_of=("del", "de la", "de"),
)

CLAUSE_WORDS = ClauseWords(
    prepositions=frozenset(
        "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin "
        "sobre tras".split()
    ),
    auxiliaries={
        Auxiliary.HAVE: ("ha", "han", "he", "hemos"),
        Auxiliary.HAD: ("había", "habían"),
        Auxiliary.BE: ("es", "son", "está", "están", "queda", "quedan", "permanece", "permanecen"),
    },
    tenses={
        Tense.PRESENT: (
            "sigue", "debe", "tiene", "empieza", "comienza", "arranca", "abre", "cierra", "juega", "llega",
            "vota", "decide", "vuelve", "regresa", "termina", "acaba", "recibe", "visita", "entra", "sale",
            "celebra", "reúne", "acoge", "estrena", "presenta", "debate", "viaja", "inaugura", "vence",
            "rige", "rigen", "actúa", "disputa", "parte", "toca", "hay",
        ),
        Tense.PAST: ("deshizo",),
        Tense.FUTURE: ("va", "van"),
        Tense.WAS_PLANNED: ("debía", "debían", "iba", "iban"),
        Tense.POSSIBLE: ("podría", "podrían", "puede", "pueden"),
    },
    tense_endings={
        Tense.PAST: ("aron", "ieron", "yeron", "jeron", "ó"),
        Tense.IMPERFECT: ("aba", "aban"),
        Tense.FUTURE: ("rá", "rán"),
        Tense.CONDITIONAL: ("ría", "rían"),
    },
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    not_verbs=frozenset({
        "día", "policía", "compañía", "economía", "categoría", "mayoría", "estado", "mercado", "lado",
        "grado", "jurado", "abogado", "abogada", "jornada", "entrada", "llegada", "temporada", "partido",
        "pedido", "sentido", "década", "salida", "vida", "medida", "sonido", "ruido", "julio", "mediodía",
        "energía", "alcaldía", "fiscalía", "todavía", "ministerio", "soldado", "sábado", "pasado", "pasada",
        "cada", "nada", "avería", "tubería", "librería",
    }),
    cues={
        Cue.PLANNED: (
            "previsto", "prevista", "previstos", "previstas", "convocada", "convocado", "programado",
            "programada", "fijado", "fijada", "prevé", "esperado",
        ),
        Cue.CANCELLED: (
            "cancelado", "cancelada", "canceló", "suspendido", "suspendida", "anulado", "anulada",
            "desconvocado", "desconvocada", "suspendió",
        ),
        Cue.POSTPONED: ("aplazado", "aplazada", "aplazó", "pospuesto", "pospuesta", "retrasado"),
        Cue.LASTING: ("queda", "sigue", "permanece", "permanecerá", "continúa", "seguirá"),
        Cue.REPORTING: (
            "dijo", "afirmó", "declaró", "advirtió", "señaló", "aseguró", "explicó", "confirmó", "contó",
            "recordó", "anunció",
        ),
    },
    transparent=frozenset({
        "se", "le", "les", "lo", "la", "no", "ya", "ser", "estar", "sido", "nunca", "también",
    }),
    been=frozenset({"sido", "estado"}),
    relatives=frozenset({"que", "quien", "donde", "cuyo", "cuya"}),
    dated_nouns=DatedNouns(
        mishaps=frozenset(
            "ataque ataques atentado atentados accidente accidentes incendio incendios terremoto "
            "explosión tiroteo muerte asesinato derrota victoria detención robo choque derrumbe "
            "inundación matanza golpe sismo".split()
        ),
        acts=frozenset(
            "decisión sentencia fallo anuncio dimisión renuncia acuerdo resultado resultados encuesta "
            "entrevista declaración declaraciones comunicado informe".split()
        ),
        appointments=frozenset(
            "reunión sesión juicio audiencia cumbre partido huelga marcha manifestación elección "
            "elecciones votación concierto final debate referéndum comicios".split()
        ),
        genitives=frozenset({"de", "del"}),
        aftermath=frozenset({"tras", "después de", "después del", "luego de", "a raíz de"}),
        prospect=frozenset({"antes de", "antes del", "de cara a", "ante"}),
    ),
    contrasts=frozenset({"pero"}),
    conditions=frozenset({"si"}),
    imprints=Imprints(
        published=("publicado", "publicada"),
        updated=("actualizado", "actualizada", "última actualización"),
        authors=frozenset({"por"}),
    ),
    coordinators=frozenset({"y", "e", "pero", "o"}),
    determiners=frozenset({"el", "la", "los", "las", "un", "una"}),
    negations=frozenset({"no", "nunca"}),
    to_new_date=frozenset({"al", "a", "para", "hasta"}),
    planning_prepositions=frozenset({"para"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    units={"días": "day"},
    plural_units=("días", "semanas", "meses", "años", "décadas", "siglos"),
    final_ordinals=("último", "última"),
    relative_days={"hoy": 0, "anoche": -1, "antes de ayer": -2, "pasado mañana": 2},
    parts_of_day=("mañana", "tarde", "noche", "madrugada", "mediodía", "mañanas", "tardes", "noches"),
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    numbers={
        "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30,
        "cuarenta": 40, "cincuenta": 50, "cien": 100,
    },
    ordinals={
        "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3,
        "tercera": 3, "cuarto": 4, "cuarta": 4, "último": 4,
    },
    decades={
        "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90,
    },
    holidays={
        "nochebuena": CHRISTMAS_EVE, "navidad": CHRISTMAS, "nochevieja": NEW_YEARS_EVE,
        "año nuevo": NEW_YEARS_DAY, "miércoles de ceniza": ASH_WEDNESDAY, "jueves santo": MAUNDY_THURSDAY,
        "viernes santo": GOOD_FRIDAY, "domingo de resurrección": EASTER, "domingo de pascua": EASTER,
        "pascua": EASTER,
        "pentecostés": PENTECOST,
    },
    periods={
        "guerra fría": COLD_WAR, "primera guerra mundial": FIRST_WORLD_WAR,
        "segunda guerra mundial": SECOND_WORLD_WAR,
    },
)

TEXTS = DisplayTexts(
    locale="es",
    periods={
        "spring": "primavera de {year}",
        "summer": "verano de {year}",
        "autumn": "otoño de {year}",
        "winter": "invierno de {year}",
        "first_half": "primer semestre de {year}",
        "second_half": "segundo semestre de {year}",
        "early": "principios de {year}",
        "middle": "mediados de {year}",
        "late": "finales de {year}",
        "decade": "década de {year}",
        "century": "siglo {number}",
    },
    since=dict.fromkeys(["spring", "decade"], "desde la {time}")
    | dict.fromkeys(["", "month", "year", "early", "middle", "late"], "desde {time}")
    | dict.fromkeys(["day", "summer", "autumn", "winter"], "desde el {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "desde el {time}"),
    until=dict.fromkeys(["spring", "decade"], "hasta la {time}")
    | dict.fromkeys(["", "month", "year", "early", "middle", "late"], "hasta {time}")
    | dict.fromkeys(["day", "summer", "autumn", "winter"], "hasta el {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "hasta el {time}"),
    starting=dict.fromkeys(["spring", "decade"], "a partir de la {time}")
    | dict.fromkeys(["day", "summer", "autumn", "winter"], "a partir del {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "a partir del {time}")
    | {"": "a partir de {time}"},
    by=dict.fromkeys(["spring", "decade"], "a más tardar en la {time}")
    | dict.fromkeys(["summer", "autumn", "winter"], "a más tardar en el {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "a más tardar en el {time}")
    | {"day": "a más tardar el {time}", "": "a más tardar en {time}"},
    week="semana del {first} al {last}",
    about="{time} aproximadamente",
    century_number=roman,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-08-01": [
        "La reunión se celebrará el viernes, no al día siguiente.",
        "La reunión se celebrará no el jueves sino el viernes.",
        "La reunión se celebrará el viernes en lugar del sábado.",
    ],
    "2024-03-12": ["El martes 12 de marzo de 2024 comenzó el juicio."],
    "2024-10": ["La ministra dimitió en octubre."],
    "2025-10": ["La ministra comparecerá en octubre."],
    "2024-07": ["La ministra dimitió el julio pasado."],
    "18XX": ["Nació en el siglo XIX."],
    "2025-05": ["Llegó hace dos meses."],
    "1948/1961": ["Vivió allí entre 1948 y 1961."],
    "2025-08-02/2025-08-03": ["El fin de semana jugará el Betis."],
    "199X": ["Nació en la década de 1990.", "Los años noventa cambiaron el barrio."],
    "1939-09-01/1945-09-02": ["Murió durante la Segunda Guerra Mundial."],
    "1990-05-01": ["El museo abrió el 1 de mayo de 1990."],
    "2025-08-04": ["El consejo se reunirá el lunes próximo."],
    "2025-07-24": ["El jueves pasado cerró la fábrica."],
    "2025-12-25": ["La feria abrirá en Navidad."],
    "2024-37": ["El puente se hundió a principios de 2024."],
    "2026-05-21/2026-05-31": ["La obra terminará a finales de mayo."],
    "2025-07-30T08:30": ["El tren salió ayer a las 8:30."],
    "2025-22": ["En verano cerró la piscina."],
    "2019/..": ["La fábrica está cerrada desde 2019."],
    "../2026-06-02": ["La exposición permanecerá abierta hasta el 2 de junio de 2026."],
    "2024-33": ["El primer trimestre de 2024 fue malo para el banco."],
    "2022-07-31/2025-07-31": ["La empresa ganó dinero en los últimos tres años."],
    "2025-07-30": ["El alcalde dimitió anoche."],
    "2024-05": ["El paro subió en mayo del año pasado."],
    "2025-08-04/2025-08-10": ["La semana que viene votará el Senado."],
    "2025-07-26/2025-07-27": ["El fin de semana cayó el Betis."],
    "2025-05-01": ["La marcha del 1° de mayo llenó la plaza.", "El 1.º de mayo hubo fiesta."],
    "11XX/13XX": ["La abadía se construyó entre los siglos XII y XIV."],
    "2018-05, 2019": ["En mayo de 2018 perdió el voto. Al año siguiente se fue."],
    "2024-10-07": ["Es el primer debate tras el ataque del 7 de octubre."],
    "2025-08-18": ["El paro empezará el día 18."],
    "1971-08-09": ["Nació el 9 de 8 de 1971."],
    "2025-07-14/2025-07-20": ["La semana del 15 de julio cerró el mercado."],
    "2025-08-01/2025-08-10": ["A principios de mes se aprobará la ley."],
    "2025-08-22T18:00": ["La asamblea será el 22/8 a las 18 horas."],
    "2025-08-22": ["El viernes 22/08 habrá asamblea."],
    "2024-10-10": ["Tres días después del 7 de octubre dimitió la ministra."],
    "2025-12-15/2025-12-21": ["La obra terminará una semana antes de Navidad."],
    "2024-12-26": ["El día después de Navidad cerró el hotel."],
    "2026-04-12": ["El domingo después de Pascua habrá mercado."],
    "2023-04": ["El alcalde dimitió hace dos años y tres meses."],
    "2024": ["Hace un año y medio cerró la mina."],
    "1968-05": ["En mayo del 68 los estudiantes tomaron la plaza."],
    "1945-08-11": ["Su padre murió el 11 de agosto del 45."],
    "2025-07-21": ["Hace dos lunes cerró la fábrica."],
    "2026-05-04": ["El primer lunes de mayo votará el consejo."],
    "2026-05-16/2026-05-31": ["La segunda quincena de mayo será calurosa y abrirá la piscina."],
    "2025-08-06": ["El primer miércoles del próximo mes habrá debate."],
    "2025-08-04/..": ["Desde el lunes regirán otras normas."],
    "2025-07-28/..": ["Desde el lunes rigen otras normas."],
    "2025-07-22": ["El martes de la semana pasada cerró el puente."],
    "2021-03-05, 2021-03-05": ["El 5 de marzo de 2021 fue elegido. Ese mismo día dimitió."],
}

NOT_TIMES = [
    "Julio Domingo y María Abril corrieron siete años.",
    "Más de 2000 personas vieron la de Marte por la mañana.",
    "Abre de lunes a viernes, cada martes y los jueves.", "Abre todos los días excepto el lunes.",
    "Le dio la mar y vio ayeres; sale, vino y abrigo.",
    "Vive en la calle 2 de Mayo.",
    "Trabaja de la noche a la mañana.",
    "Hace dos años que vive aquí.",
    "En los próximos meses y en las últimas semanas votaron los 2/3 de la junta.",
    "El día 3 del juicio declaró el testigo.",
]
# fmt: on
