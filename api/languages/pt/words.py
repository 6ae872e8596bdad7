"""The words with which Portuguese names times, in Brazil, Portugal and Africa."""

from itertools import product

from api.calendar.roman import roman
from api.languages import named_days

MONTHS = {
    "janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7, "agosto": 8,
    "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
}  # fmt: skip

SHORT_MONTHS = {month[:3]: number for month, number in MONTHS.items()}

_WORKING_DAYS = {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4}
WHOLE_WEEKDAYS = {
    **{f"{day}{hyphen}feira": number for day, number in _WORKING_DAYS.items() for hyphen in ("-", " ")},
    **{f"{number + 2}{mark}feira": number for number in range(5) for mark in (".ª ", "ª ", "ª-", ".ª-")},
    "sábado": 5, "domingo": 6,
}  # fmt: skip
WEEKDAYS = WHOLE_WEEKDAYS | _WORKING_DAYS
LONE_WEEKDAYS = _WORKING_DAYS
"""«na quarta», short for «na quarta-feira»; the words are ordinals as well."""
SHORT_WEEKDAYS = {f"{day[:3]}.": number for day, number in WEEKDAYS.items() if day.isalpha()}
WEEKDAYS_PLURAL = (
    *(f"{day}s" for day in (*_WORKING_DAYS, "sábado", "domingo")),
    *(f"{day}s-feiras" for day in _WORKING_DAYS),
)

SEASONS = {"primavera": 21, "verão": 22, "outono": 23, "inverno": 24}

ONE_UNIT = {
    "dia": "day", "semana": "week", "mês": "month", "ano": "year", "década": "decade", "século": "century",
}  # fmt: skip
UNITS = ONE_UNIT | {"meses": "month"} | {f"{word}s": unit for word, unit in ONE_UNIT.items() if word != "mês"}

_SMALL = {
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
    "oito": 8, "nove": 9,
}  # fmt: skip
TENS = {
    "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
    "noventa": 90,
}  # fmt: skip
NUMBERS = {
    **_SMALL, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15,
    "dezasseis": 16, "dezesseis": 16, "dezassete": 17, "dezessete": 17, "dezoito": 18, "dezanove": 19,
    "dezenove": 19, **TENS, "cem": 100, "uma dezena de": 10, "uma dúzia de": 12, "uma quinzena de": 15,
    **{f"{ten} e {one}": tens + ones for (ten, tens), (one, ones) in product(TENS.items(), _SMALL.items())},
}  # fmt: skip

ORDINALS = {
    word + ending: number
    for number, words in {1: "primeir", 2: "segund", 3: "terceir", 4: "quart", 5: "quint", 6: "sext"}.items()
    for word in words.split()
    for ending in "oa"
} | {f"{number}{mark}": number for number in range(1, 7) for mark in ("º", "ª", ".º", ".ª", "°", "o", "a")}

CENTURIES = {roman(number): number for number in range(1, 22)}

_NEAR = {
    0: ("deste {}", "do corrente {}", "do {} corrente", "do {} em curso"),
    -1: ("do {} passado", "do passado {}", "do último {}"),
    1: ("do {} que vem", "do próximo {}"),
}
YEAR_SHIFTS, MONTH_SHIFTS = (
    {wording.format(unit): shift for shift, wordings in _NEAR.items() for wording in wordings}
    for unit in ("ano", "mês")
)

FEASTS = {
    "dia de natal": named_days.CHRISTMAS,
    "véspera de natal": named_days.CHRISTMAS_EVE, "ano novo": named_days.NEW_YEARS_DAY,
    "ano-novo": named_days.NEW_YEARS_DAY, "dia de ano novo": named_days.NEW_YEARS_DAY,
    "dia de reis": named_days.EPIPHANY, "réveillon": named_days.NEW_YEARS_EVE,
    "noite de são silvestre": named_days.NEW_YEARS_EVE, "passagem de ano": named_days.TURN_OF_THE_YEAR,
    "carnaval": named_days.SHROVE_TUESDAY, "terça de carnaval": named_days.SHROVE_TUESDAY,
    "segunda-feira de carnaval": named_days.SHROVE_MONDAY, "segunda de carnaval": named_days.SHROVE_MONDAY,
    "semana santa": named_days.HOLY_WEEK,
    "terça-feira gorda": named_days.SHROVE_TUESDAY, "terça-feira de carnaval": named_days.SHROVE_TUESDAY,
    "quarta-feira de cinzas": named_days.ASH_WEDNESDAY, "domingo de ramos": named_days.PALM_SUNDAY,
    "quinta-feira santa": named_days.MAUNDY_THURSDAY, "sexta-feira santa": named_days.GOOD_FRIDAY,
    "sexta-feira da paixão": named_days.GOOD_FRIDAY, "sábado de aleluia": named_days.HOLY_SATURDAY,
    "páscoa": named_days.EASTER, "domingo de páscoa": named_days.EASTER,
    "segunda-feira de páscoa": named_days.EASTER_MONDAY, "pentecostes": named_days.PENTECOST,
    "corpus christi": named_days.CORPUS_CHRISTI, "corpo de deus": named_days.CORPUS_CHRISTI,
    "dia de tiradentes": named_days.on(4, 21), "25 de abril": named_days.on(4, 25),
    "dia da liberdade": named_days.on(4, 25), "dia do trabalhador": named_days.MAY_DAY,
    "dia do trabalho": named_days.MAY_DAY, "dia das mães": named_days.MOTHERS_DAY,
    "dia da mãe": named_days.nth_weekday_of(5, 6, 1), "dia dos pais": named_days.nth_weekday_of(8, 6, 2),
    "dia dos namorados": named_days.on(6, 12), "dia de portugal": named_days.on(6, 10),
    "dia de camões": named_days.on(6, 10),
    **{f"noite de {saint} joão": named_days.MIDSUMMER_NIGHT for saint in ("são", "s.")},
    "dia das crianças": named_days.on(10, 12), "dia da assunção": named_days.ASSUMPTION,
    "implantação da república": named_days.on(10, 5), "dia de finados": named_days.ALL_SOULS,
    "finados": named_days.ALL_SOULS, "dia de todos os santos": named_days.ALL_SAINTS,
    "todos os santos": named_days.ALL_SAINTS, "proclamação da república": named_days.on(11, 15),
    "dia da consciência negra": named_days.on(11, 20), "consciência negra": named_days.on(11, 20),
    "restauração da independência": named_days.on(12, 1), "imaculada conceição": named_days.on(12, 8),
    "dia da mulher moçambicana": named_days.on(4, 7), "dia dos heróis nacionais": named_days.on(9, 17),
    "dia internacional da mulher": named_days.INTERNATIONAL_WOMENS_DAY,
    "black friday": named_days.BLACK_FRIDAY,
}  # fmt: skip
CHRISTMAS = {"natal": named_days.CHRISTMAS}
"""«no Natal»; «em Natal» is the city."""
SAINTS = {
    f"{saint} {name}": named_days.on(6, day)
    for names, day in {"antónio antônio": 13, "joão": 24, "pedro": 29}.items()
    for name in names.split()
    for saint in ("são", "s.", "santo", "sto.")
}
PERIODS = {
    "guerra fria": named_days.COLD_WAR, "primeira guerra mundial": named_days.FIRST_WORLD_WAR,
    "grande guerra": named_days.FIRST_WORLD_WAR, "segunda guerra mundial": named_days.SECOND_WORLD_WAR,
    "primeira guerra": named_days.FIRST_WORLD_WAR, "segunda guerra": named_days.SECOND_WORLD_WAR,
    "guerra civil espanhola": named_days.SPANISH_CIVIL_WAR,
    "guerra do vietname": named_days.VIETNAM_WAR, "guerra do vietnã": named_days.VIETNAM_WAR,
    "guerra colonial": named_days.PORTUGUESE_COLONIAL_WAR, "guerra das malvinas": named_days.FALKLANDS_WAR,
    "ditadura militar": named_days.BRAZILIAN_DICTATORSHIP,
    "revolução francesa": named_days.FRENCH_REVOLUTION,
}  # fmt: skip

NAMED_BY_DATES = (
    "rua", "avenida", "av.", "praça", "largo", "travessa", "alameda", "bairro", "ponte", "estação", "estádio",
    "teatro", "cinema", "escola", "colégio", "hospital", "fábrica", "clube", "jornal", "movimento", "viaduto",
    "cooperativa", "associação", "sociedade", "grupo", "parque", "rodovia", "túnel", "banda", "edifício",
    "palácio", "quinta", "campo", "fundação", "sala", "editora",
)  # fmt: skip
"""What is named after a day: «Rua 31 de Janeiro»."""

COUNTED = (
    "euros", "reais", "dólares", "contos", "escudos", "kwanzas", "meticais", "pessoas", "habitantes",
    "metros", "quilómetros", "quilômetros", "km", "kg", "toneladas", "hectares", "empregos", "vagas", "casos",
    "mortos", "feridos", "vítimas", "alunos", "trabalhadores", "famílias", "casas", "votos", "milhões", "mil",
    "bilhões", "%", "€", "$", "horas", "minutos", "vezes", "anos", "dias", "páginas", "lugares", "litros",
    "jovens", "homens", "mulheres", "crianças", "agentes", "militares", "polícias", "policiais", "clientes",
)  # fmt: skip

PARTS_OF_DAY = (
    "à noite", "à tarde", "de manhã", "pela manhã", "de madrugada", "à meia-noite", "ao meio-dia", "cedo",
    "ao fim da tarde", "ao final da tarde", "ao fim do dia", "ao final do dia", "ao fim da manhã",
    "no fim da tarde", "no final da tarde", "no fim da manhã", "no final da manhã", "no início da tarde",
    "no início da noite", "ao início da tarde", "ao início da noite", "ao princípio da noite",
    "ao princípio da tarde", "ao início da manhã", "no início da manhã", "pela tarde", "pela noite",
    "na madrugada", "na parte da tarde", "na parte da manhã", "pela madrugada", "a meio da tarde",
    "a meio da manhã",
    "ao cair da noite", "ao amanhecer", "ao anoitecer", "manhã", "tarde", "noite", "na manhã", "na tarde",
    "na noite",
)  # fmt: skip

ABBREVIATIONS = frozenset(
    "sr sra srs dr dra d prof profa eng arq av pág págs art n nº tel ex sto sta s séc jan fev abr ago".split()
)
ARTICLES = frozenset({"o", "a", "os", "as"})
