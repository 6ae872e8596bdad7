"""Portuguese: words that its locale data lacks, display texts and examples."""

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
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    PENTECOST,
    SECOND_WORLD_WAR,
)

# fmt: off
PHRASES = Phrases(
    article=("o", "a", "os", "as"),
    of=("de", "do", "da", "dos", "das"),
    and_=("e",),
    and_not=("não", "e não", "em vez de", "em vez da", "em vez do"),
    not_=("não",),
    but_rather=("mas", "mas sim", "e sim"),
    denied_lead=("em", "na", "no"),
    from_=("de", "do", "da", "desde"),
    to=("a", "até", "ao", "à", "até o", "até ao"),
    between=("entre",),
    ordinal_mark=("º", "°"),
    first_day=("primeiro",),
    day_lead=("no dia", "dia", "o dia", "do dia", "ao dia", "desde o dia", "até o dia"),
    date_lead=("dia", "em", "até", "no", "do", "ao", "desde"),
    in_month=("do mês de",),
    month_half=("quinzena",),
    weekday_lead=("na", "à", "até", "desta", "nesta", "da", "para", "para a", "desde", "e", "e a"),
    not_after_weekday=(
        "vez", "chamada", "maior", "parte", "edição", "rodada", "etapa", "volta", "fase", "feira", "de",
        "do", "da", "posição", "quinzena", "metade", "semana",
    ),
    this=("este", "esta", "neste", "nesta", "deste", "desta", "nesse", "nessa"),
    last=("passado", "passada", "último", "última"),
    next=("próximo", "próxima", "que vem"),
    every=("cada", "todos os", "todas as", "toda", "todo"),
    daily_but=("todos os dias exceto", "todos os dias menos", "todos os dias salvo"),
    some=("aos", "às", "os", "as", "um", "uma"),
    week=("semana",),
    weekend=("fim de semana", "fim-de-semana"),
    weekend_lead=("no", "o", "do", "durante o", "pelo"),
    about=("cerca de", "quase", "mais de"),
    ago_after=("atrás",),
    ago_if_past=("há", "faz"),
    in_before=("dentro de", "daqui a"),
    if_ahead=("em",),
    and_half=("e meio", "e meia"),
    same_day=("no mesmo dia", "nesse dia", "naquele dia", "nesse mesmo dia", "naquele mesmo dia"),
    as_=("que", "em"),
    following_after=("seguinte",),
    preceding_after=("anterior",),
    unit_lead=("no", "na"),
    in_course=("ao longo", "no decorrer"),
    later=("depois", "mais tarde", "após"),
    earlier=("antes",),
    next_day=("no dia seguinte",),
    day_before=("no dia anterior",),
    past_units=("últimos", "últimas"),
    coming_units=("próximos", "próximas"),
    at=("às", "à", "as"),
    oclock=("horas",),
    part_lead=("à", "de", "da", "pela", "na", "ao", "pelo"),
    night_of=(
        "madrugada de", "noite de", "manhã de", "tarde de", "na madrugada de", "na noite de", "na manhã de",
        "na tarde de",
    ),
    year=("ano",),
    year_mark=("ano",),
    year_lead=(
        "em", "desde", "até", "entre", "ano", "do ano", "o ano de", "antes de", "depois de", "meados de",
        "início de", "fim de", "final de",
    ),
    year_lead_if_last=("de", "para"),
    decade=("anos", "década"),
    century=("século", "séculos"),
    quarter=("trimestre",),
    half=("semestre",),
    season_lead=("no", "na", "do", "da", "neste", "nesta", "até o", "até ao", "antes do"),
    early=("início", "começo", "inícios", "princípio", "princípios"),
    middle=("meados",),
    late=("fim", "final", "finais", "fins"),
    eve_of=("véspera de", "véspera do"),
    since=("desde há",),
    since_or_from=("desde", "desde o", "desde a"),
    starting=("a partir de", "a partir do", "a partir da"),
    until=("até", "até ao", "até à"),
    by=("o mais tardar em",),
    before=("antes de", "antes do", "antes da"),
    after=("depois de", "depois do", "depois da", "após", "seguinte ao", "seguinte à"),
    street=("rua", "avenida", "praça", "ponte", "largo", "travessa", "estação"),
    street_of=("do", "da", "de"),
)

CLAUSE_WORDS = ClauseWords(
    prepositions=frozenset(
        "a ao aos à às até com contra da das de desde do dos durante em entre na nas no nos num "
        "numa para pela pelas pelo pelos per por sem sob sobre".split()
    ),
    auxiliaries={
        Auxiliary.HAVE: ("tem", "têm"),
        Auxiliary.HAD: ("tinha", "tinham", "havia", "haviam"),
        Auxiliary.BE: ("é", "são", "está", "estão", "fica", "ficam", "permanece"),
    },
    tenses={
        Tense.PRESENT: (
            "continua", "deve", "nega", "trabalho", "moro", "vivo", "tenho", "estou", "sou", "faço",
            "começa", "abre", "fecha", "joga", "chega", "vota", "decide", "volta", "reúne", "recebe",
            "visita", "apresenta", "termina", "acontece", "estreia", "entra", "inicia", "disputa",
            "enfrenta", "viaja", "encerra", "realiza", "arranca", "regressa", "celebra",
        ),
        Tense.PAST: ("trouxe", "desfez", "refez"),
        Tense.PLUPERFECT: ("fora", "abrira", "comprara", "ficara", "recebera"),
        Tense.FUTURE: ("vai", "vão"),
        Tense.WAS_PLANNED: ("devia", "deviam", "deveria", "deveriam", "ia", "iam"),
        Tense.POSSIBLE: ("poderá", "poderão", "poderia", "poderiam", "pode", "podem"),
    },
    participles=("morto", "preso", "solto", "eleito", "pago"),
    tense_endings={
        Tense.PAST: ("aram", "eram", "iram", "íram", "ou", "eu", "iu"),
        Tense.IMPERFECT: ("ava", "avam"),
        Tense.FUTURE: ("rá", "rão"),
        Tense.CONDITIONAL: ("ria", "riam"),
    },
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    not_verbs=frozenset({
        "via",
        "seu", "meu", "teu", "ou", "céu", "museu", "estado", "mercado", "lado", "grado", "advogado",
        "advogada", "temporada", "entrada", "chegada", "partido", "pedido", "sentido", "década", "saída",
        "vida", "medida", "sábado", "passado", "passada", "cada", "nada", "categoria", "maioria", "padaria",
        "secretaria", "livraria", "parceria", "europeu", "deputado", "feriado", "resultado",
    }),
    cues={
        Cue.PLANNED: (
            "previsto", "prevista", "previstos", "previstas", "marcado", "marcada", "convocada",
            "convocado", "agendado", "agendada", "programado",
        ),
        Cue.CANCELLED: ("cancelado", "cancelada", "anulado", "anulada", "suspenso", "suspensa", "cancelou"),
        Cue.POSTPONED: ("adiado", "adiada", "adiou", "remarcado"),
        Cue.LASTING: ("continua", "permanece", "trabalha"),
        Cue.REPORTING: (
            "disse", "afirmou", "anunciou", "avisou", "contou", "declarou", "explicou", "reagiu",
        ),
    },
    transparent=frozenset({"se", "lhe", "ser", "estar", "o", "a", "não", "já", "sido", "nunca", "também"}),
    been=frozenset({"sido"}),
    relatives=frozenset({"que", "quem", "cujo", "cuja", "onde"}),
    dated_nouns=DatedNouns(
        mishaps=frozenset(
            "ataque ataques atentado atentados acidente acidentes incêndio incêndios terremoto sismo "
            "explosão tiroteio morte assassinato derrota vitória prisão roubo colisão desabamento "
            "inundação massacre golpe".split()
        ),
        acts=frozenset(
            "decisão sentença anúncio renúncia demissão acordo resultado resultados sondagem pesquisa "
            "entrevista declaração declarações comunicado relatório".split()
        ),
        appointments=frozenset(
            "reunião sessão julgamento audiência cúpula cimeira jogo greve marcha manifestação "
            "eleição eleições votação concerto show final debate referendo".split()
        ),
        genitives=frozenset({"de", "do", "da"}),
        aftermath=frozenset({"após", "depois de", "depois do", "depois da", "na sequência de"}),
        prospect=frozenset({"antes de", "antes do", "antes da"}),
    ),
    contrasts=frozenset({"mas", "porém"}),
    conditions=frozenset({"se"}),
    imprints=Imprints(
        published=("publicado", "publicada"),
        updated=("atualizado", "atualizada", "actualizado", "última atualização"),
        authors=frozenset({"por"}),
    ),
    coordinators=frozenset({"e", "mas", "ou"}),
    determiners=frozenset({"o", "a", "os", "as", "um", "uma"}),
    negations=frozenset({"não", "nunca"}),
    to_new_date=frozenset({"para", "ao", "a", "à"}),
    planning_prepositions=frozenset({"para"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    plural_units=("dias", "semanas", "meses", "anos", "décadas", "séculos"),
    final_ordinals=("último", "última"),
    relative_days={"depois de amanhã": 2, "hoje": 0, "anteontem": -2},
    parts_of_day=("manhã", "tarde", "noite", "madrugada", "manhãs", "tardes", "noites"),
    seasons={"primavera": 21, "verão": 22, "outono": 23, "inverno": 24},
    numbers={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
        "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "quinze": 15, "vinte": 20, "trinta": 30,
        "quarenta": 40, "cinquenta": 50, "cem": 100,
    },
    ordinals={
        "primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3, "quarto": 4,
    },
    decades={
        "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70,
        "oitenta": 80, "noventa": 90,
    },
    holidays={
        "natal": CHRISTMAS, "véspera de natal": CHRISTMAS_EVE, "ano novo": NEW_YEARS_DAY,
        "quarta-feira de cinzas": ASH_WEDNESDAY, "sexta-feira santa": GOOD_FRIDAY, "páscoa": EASTER,
        "domingo de páscoa": EASTER, "pentecostes": PENTECOST, "réveillon": NEW_YEARS_EVE,
    },
    periods={
        "guerra fria": COLD_WAR, "grande guerra": FIRST_WORLD_WAR,
        "primeira guerra mundial": FIRST_WORLD_WAR, "segunda guerra mundial": SECOND_WORLD_WAR,
    },
)

TEXTS = DisplayTexts(
    locale="pt",
    periods={
        "spring": "primavera de {year}",
        "summer": "verão de {year}",
        "autumn": "outono de {year}",
        "winter": "inverno de {year}",
        "first_half": "1º semestre de {year}",
        "second_half": "2º semestre de {year}",
        "early": "início de {year}",
        "middle": "meados de {year}",
        "late": "fim de {year}",
        "decade": "década de {year}",
        "century": "século {number}",
    },
    since=dict.fromkeys(["spring", "decade"], "desde a {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early", "late"], "desde o {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "desde o {time}")
    | {"": "desde {time}"},
    until=dict.fromkeys(["spring", "decade"], "até a {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early", "late"], "até o {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "até o {time}")
    | {"": "até {time}"},
    starting=dict.fromkeys(["spring", "decade"], "a partir da {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early", "late"], "a partir do {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "a partir do {time}")
    | {"": "a partir de {time}"},
    by=dict.fromkeys(["spring", "decade"], "até a {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early", "late"], "até o {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "até o {time}")
    | {"": "até {time}"},
    week="semana de {first} a {last}",
    about="{time} aproximadamente",
    century_number=roman,
    first_day="1º",
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-08-01": [
        "O conselho reúne-se na sexta-feira.", "A reunião será na sexta-feira, e não no dia seguinte.",
        "A reunião será não no sábado mas na sexta-feira.",
        "A reunião será na sexta-feira em vez de sábado.",
    ],
    "2025-07-30": ["A sessão foi adiada na quarta-feira."],
    "2025-08-10": ["A obra ficará pronta em dez dias."],
    "2017-03": ["O político foi preso em março de 2017."],
    "2001": ["A ponte caiu em 2001."],
    "199X": ["O museu abriu na década de 1990.", "O partido venceu nos anos 90."],
    "1990-05-01": ["A lei entrou em vigor no dia 1 de maio de 1990."],
    "2025-07-29": ["O presidente morreu na madrugada de terça-feira."],
    "1995": ["O político morreu há trinta anos."],
    "2025-12-25": ["A feira abre no Natal."],
    "2019/..": ["A escola está fechada desde 2019."],
    "../2026-06-02": ["A exposição continua até 2 de junho de 2026."],
    "2025-07-21/2025-07-27": ["O ministro saiu na semana passada."],
    "2024-33": ["O desemprego subiu no primeiro trimestre de 2024."],
    "2025-08-02": ["O prefeito falará depois de amanhã."],
    "2025-07-26/2025-07-27": ["No fim de semana caiu o muro."],
    "2025-08-22T18:00": ["A reunião será em 22/08 às 18 horas."],
    "2025-08-22": ["A greve começa na sexta (22)."],
    "2025-07-23": ["O ministro falou na quarta-feira (23)."],
    "2025-07-27": ["O acidente ocorreu no domingo (27/7)."],
    "2025-08-02T15:00": ["O jogo será no sábado, as 15h."],
    "2018-05, 2019": ["Em maio de 2018 perdeu o voto. No ano seguinte saiu."],
    "2025-08-20": ["O juiz marcou a audiência para o dia 20."],
    "2024-10-07": ["É o primeiro debate após o ataque de 7 de outubro."],
    "2024-10-10": ["Três dias depois de 7 de outubro, o ministro saiu."],
    "2024-12-26": ["No dia seguinte ao Natal o trem descarrilou."],
    "2026-04-12": ["No domingo depois da Páscoa haverá feira."],
    "2023-04": ["O prefeito renunciou há dois anos e três meses."],
    "2024": ["Há um ano e meio fechou a mina."],
    "1968-05": ["Em maio de 68 os estudantes saíram à rua."],
    "2026-05-04": ["Na primeira segunda-feira de maio haverá votação."],
    "2026-05-16/2026-05-31": ["Na segunda quinzena de maio haverá feira."],
    "2025-08-04/..": ["Desde segunda-feira valerão outras regras."],
    "2025-07-25": ["O conselho reuniu-se na sexta-feira."],
    "1939-09-01/1945-09-02": ["Morreu durante a Segunda Guerra Mundial."],
}

NOT_TIMES = [
    "Pela quarta vez, a segunda turma, de segunda a sexta.",
    "Trabalho aqui há trinta anos, disse José Domingos, 58.",
    "Vive na rua 25 de Abril.", "Abre todos os dias exceto segunda-feira.",
    "Nos próximos meses e nas últimas semanas, em 2/3 dos casos.",
]
# fmt: on
