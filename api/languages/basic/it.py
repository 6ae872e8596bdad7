"""Italian: words that its locale data lacks, display texts and examples."""

from datetime import date

from api.calendar.roman import roman
from api.display.texts import DisplayTexts
from api.extraction.clauses.grammar import Cue, Imprints, Tense
from api.languages.basic.vocabulary import Auxiliary, ClauseWords, DatedNouns, Phrases, Vocabulary
from api.languages.named_days import (
    ALL_SAINTS,
    ASH_WEDNESDAY,
    ASSUMPTION,
    CHRISTMAS,
    CHRISTMAS_EVE,
    COLD_WAR,
    EASTER,
    EASTER_MONDAY,
    EPIPHANY,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    NEW_YEARS_DAY,
    PENTECOST,
    SAINT_STEPHENS_DAY,
    SECOND_WORLD_WAR,
)

# fmt: off
PHRASES = Phrases(
    article=("il", "lo", "la", "l'", "i", "gli", "le"),
    of=("del", "di", "dell'", "della", "dello", "dei", "degli", "delle"),
    and_=("e", "ed"),
    and_not=("non", "e non", "anziché", "invece che", "invece di"),
    not_=("non",),
    but_rather=("ma", "bensì"),
    denied_lead=("in", "a", "nel", "al"),
    from_=("da", "dal", "dall'", "dalla"),
    to=("a", "al", "all'", "alla", "fino al", "fino a"),
    between=("tra", "fra"),
    ordinal_mark=("°", "º"),
    first_day=("primo",),
    day_lead=("il giorno", "giorno", "del giorno", "dal giorno", "al giorno"),
    date_lead=("il", "del", "al", "dal", "giorno", "scorso", "prossimo"),
    in_month=("del mese di",),
    month_half=("metà", "quindicina"),
    this=("questo", "questa", "quest'", "di quest'", "di questo"),
    last=("scorso", "scorsa", "passato", "passata", "ultimo", "ultima"),
    next=("prossimo", "prossima", "venturo"),
    every=("ogni", "tutti i", "tutte le"),
    daily_but=("tutti i giorni tranne", "tutti i giorni eccetto", "ogni giorno tranne"),
    some=("i", "un", "le", "una"),
    week=("settimana",),
    weekend=("weekend", "week-end", "fine settimana"),
    weekend_lead=("nel", "durante il", "il", "del"),
    about=("circa", "quasi", "oltre"),
    ago_after=("fa", "or sono"),
    and_half=("e mezzo", "e mezza"),
    same_day=("lo stesso giorno", "quello stesso giorno", "quel giorno", "il giorno stesso"),
    as_=("in", "che"),
    following_after=("successivo", "successiva", "seguente", "dopo"),
    preceding_after=("precedente", "prima"),
    unit_lead=("l'", "il", "la", "nell'", "nel"),
    in_course=("nel corso",),
    in_before=("tra", "fra"),
    if_ahead=("in",),
    later=("dopo", "più tardi"),
    earlier=("prima", "addietro"),
    next_day=("il giorno dopo", "il giorno successivo", "l'indomani"),
    day_before=("il giorno prima", "la vigilia"),
    past_units=("ultimi", "ultime"),
    coming_units=("prossimi", "prossime"),
    at=("alle", "alle ore", "all'", "dalle"),
    oclock=("ore",),
    part_lead=("di", "in", "nella", "al", "alla"),
    year=("anno",),
    year_mark=("anno",),
    year_lead=(
        "nel", "del", "dal", "al", "il", "entro il", "fino al", "tra il", "tra", "dell'anno", "anno",
        "metà", "fine", "inizio", "dopo il", "prima del", "entro", "e il", "fra il", "estate del",
    ),
    decade=("anni", "decennio"),
    century=("secolo", "secoli"),
    quarter=("trimestre",),
    half=("semestre", "metà"),
    season_lead=(
        "in", "d'", "l'", "nell'", "nella", "entro", "dell'", "prima dell'", "questa", "quest'", "la",
        "della", "questo",
    ),
    early=("inizio", "inizi", "all'inizio", "primi"),
    middle=("metà",),
    late=("fine", "fini"),
    eve_of=("vigilia di",),
    since=("fin da", "fin dal", "sin da", "sin dal", "già dal", "già da"),
    since_or_from=("da", "dal", "dall'", "dalla"),
    starting=("a partire da", "a partire dal", "a partire dall'"),
    until=("fino a", "fino al", "fino all'", "fino alla", "sino al", "fino"),
    by=("entro", "entro il", "entro l'", "entro la", "entro lo"),
    before=("prima di", "prima del", "prima dell'"),
    after=("dopo il", "dopo l'", "dopo la", "dopo"),
    street=("via", "piazza", "corso", "viale", "largo", "ponte", "stazione"),
    street_of=("del", "della"),
)

CHANGES = frozenset(
    stem + ending
    for stem in (
        "mort", "nat", "arrivat", "andat", "partit", "cadut", "scoppiat", "venut", "tornat", "ritornat",
        "entrat", "uscit", "salit", "sces", "crollat", "precipitat", "deragliat", "fuggit", "giunt", "rimast",
        "diventat", "accadut", "avvenut", "success", "riuscit", "intervenut", "emers", "scompars", "appars",
        "cresciut", "calat", "aumentat", "diminuit", "finit", "iniziat", "cominciat", "terminat", "scattat",
        "esplos", "affondat", "sbarcat", "atterrat", "decollat", "rientrat", "sopravvissut", "decedut",
        "passat", "saltat", "volat", "sfuggit", "guarit", "evas", "naufragat", "sort",
        "scivolat", "piombat", "accors", "ricors", "insort", "svenut",
    )
    for ending in "oaie"
)
"""Participles that report a change after "be", in every gender and number."""

CLAUSE_WORDS = ClauseWords(
    prepositions=frozenset(
        "a ad al allo alla ai agli alle all' con contro da dal dallo dalla dai dagli dalle dall' "
        "de di del dello della dei degli delle dell' durante entro fino fra in nel nello nella "
        "nei negli nelle nell' per su sul sullo sulla sui sugli sulle sull' tra verso".split()
    ),
    auxiliaries={
        Auxiliary.HAVE: ("ha", "hanno"),
        Auxiliary.HAD: ("aveva", "avevano", "era", "erano"),
        Auxiliary.BE: ("è", "sono"),
    },
    tenses={
        Tense.PRESENT: (
            "resta", "rimane", "deve", "protesta", "riceve", "inizia", "comincia", "parte", "partono",
            "apre", "chiude", "gioca", "arriva", "vota", "decide", "torna", "riapre", "riunisce", "scade",
            "scatta", "debutta", "presenta", "ospita", "incontra", "visita", "entra", "esce", "tiene",
            "termina", "finisce", "celebra", "festeggia",
        ),
        Tense.PAST: ("perse", "persero", "scomparve", "apparve"),
        Tense.WAS_PLANNED: ("doveva", "dovevano"),
        Tense.POSSIBLE: ("potrebbe", "potrebbero", "può", "possono", "potremmo"),
    },
    participles=("chiuse", "perso", "reso", "captato"),
    tense_endings={
        Tense.PAST: ("arono", "irono", "erono", "ò"),
        Tense.IMPERFECT: ("ava", "avano", "evano", "eva"),
        Tense.FUTURE: ("erà", "erò", "irà", "eranno", "iranno", "rà", "ranno"),
        Tense.CONDITIONAL: ("rebbe", "rebbero"),
    },
    participle_endings=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ito", "ita", "iti"),
    not_verbs=frozenset({
        "attese", "chiese", "corse", "difese", "imprese", "intese", "offese", "pretese", "riprese",
        "sorprese", "spese", "via",
        "però", "può", "perciò", "stato", "stata", "stati", "mercato", "lato", "sabato", "città", "estate",
        "vita", "giornata", "partita", "candidato", "campionato", "deputato", "metà", "legislatura",
        "passato", "passata", "soldato",
    }),
    cues={
        Cue.PLANNED: (
            "previsto", "prevista", "previsti", "previste", "programma", "fissato", "fissata", "convocata",
            "convocato", "atteso", "attesa",
        ),
        Cue.CANCELLED: (
            "annullato", "annullata", "annullati", "annullate", "saltata", "saltato", "cancellato",
            "cancellata", "sospeso", "sospesa", "revocato",
        ),
        Cue.POSTPONED: (
            "rinviata", "rinviato", "rinviati", "slittato", "slittata", "posticipato", "spostato",
            "spostata",
        ),
        Cue.LASTING: ("resta", "rimane", "resterà", "chiuse", "chiuso", "aperta", "aperto", "chiusa"),
        Cue.REPORTING: (
            "detto", "dichiarato", "assicurato", "annunciato", "confidato", "scritto", "spiegato",
            "aggiunto", "riferito",
        ),
    },
    transparent=frozenset({
        "si", "lo", "la", "le", "gli", "ci", "non", "essere", "già", "mai", "stato", "stata", "stati",
        "state", "anche",
    }),
    changes=CHANGES,
    passed=frozenset({"stato", "stata", "stati", "state"}),
    reflexives=frozenset({"si", "mi", "ci", "vi", "ti"}),
    been=frozenset({"stato", "stata", "stati", "state"}),
    relatives=frozenset({"che", "cui", "quale"}),
    dated_nouns=DatedNouns(
        mishaps=frozenset(
            "attacco attacchi attentato attentati incidente incidenti incendio terremoto esplosione "
            "sparatoria morte omicidio sconfitta vittoria arresto arresti rapina crollo alluvione "
            "strage scontro scontri golpe".split()
        ),
        acts=frozenset(
            "decisione sentenza annuncio dimissioni accordo risultato risultati sondaggio intervista "
            "dichiarazione dichiarazioni comunicato rapporto".split()
        ),
        appointments=frozenset(
            "riunione seduta processo udienza vertice partita sciopero corteo manifestazione elezione "
            "elezioni voto votazione concerto finale dibattito referendum".split()
        ),
        genitives=frozenset({"di", "del", "dell'", "dello", "della"}),
        aftermath=frozenset({"dopo", "in seguito a"}),
        prospect=frozenset({"prima di", "prima del", "prima della", "in vista di", "in vista del"}),
    ),
    contrasts=frozenset({"ma", "però"}),
    conditions=frozenset({"se"}),
    imprints=Imprints(
        published=("pubblicato",),
        updated=("aggiornato", "ultimo aggiornamento", "modificato"),
        authors=frozenset({"di"}),
    ),
    coordinators=frozenset({"e", "ed", "ma", "o"}),
    determiners=frozenset({"il", "lo", "la", "i", "gli", "le", "l'", "un", "una"}),
    negations=frozenset({"non", "mai"}),
    to_new_date=frozenset({"al", "a", "per", "all'", "alla"}),
    planning_prepositions=frozenset({"per"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    plural_units=("giorni", "settimane", "mesi", "anni", "decenni", "secoli"),
    final_ordinals=("ultimo", "ultima"),
    relative_days={
        "stamattina": 0, "stasera": 0, "stamane": 0, "stanotte": 0, "l'altro ieri": -2, "dopodomani": 2,
        "ieri l'altro": -2,
    },
    parts_of_day=(
        "mattina", "pomeriggio", "sera", "notte", "mattino", "stamattina", "serata", "mattinata",
        "mezzogiorno",
    ),
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    numbers={
        "un": 1, "una": 1, "uno": 1, "un'": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6,
        "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "vent'": 20, "trent'": 30, "quarant'": 40,
        "cinquant'": 50, "sessant'": 60, "undici": 11, "dodici": 12, "quindici": 15, "venti": 20,
        "trenta": 30, "quaranta": 40, "cinquanta": 50, "cento": 100,
    },
    ordinals={"primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "quarto": 4},
    decades={
        "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70,
        "ottanta": 80, "novanta": 90,
    },
    centuries={
        "ottocento": 19, "novecento": 20, "settecento": 18, "seicento": 17, "cinquecento": 16,
        "quattrocento": 15, "trecento": 14,
    },
    holidays={
        "natale": CHRISTMAS, "vigilia di natale": CHRISTMAS_EVE, "capodanno": NEW_YEARS_DAY,
        "ferragosto": ASSUMPTION, "epifania": EPIPHANY,
        "santo stefano": SAINT_STEPHENS_DAY, "pasqua": EASTER, "pasquetta": EASTER_MONDAY,
        "venerdì santo": GOOD_FRIDAY, "mercoledì delle ceneri": ASH_WEDNESDAY, "pentecoste": PENTECOST,
        "ognissanti": ALL_SAINTS,
    },
    periods={
        "guerra fredda": COLD_WAR, "grande guerra": FIRST_WORLD_WAR,
        "prima guerra mondiale": FIRST_WORLD_WAR, "seconda guerra mondiale": SECOND_WORLD_WAR,
    },
    elides=True,
)

TEXTS = DisplayTexts(
    locale="it",
    periods={
        "spring": "primavera {year}",
        "summer": "estate {year}",
        "autumn": "autunno {year}",
        "winter": "inverno {year}",
        "first_half": "1º semestre {year}",
        "second_half": "2º semestre {year}",
        "early": "inizio {year}",
        "middle": "metà {year}",
        "late": "fine {year}",
        "decade": "anni {year}",
        "century": "{number} secolo",
    },
    since=dict.fromkeys(["day", "year", "quarter", "first_half", "second_half", "century"], "dal {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "dall'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "dalla {time}")
    | {"decade": "dagli {time}", "": "da {time}"},
    until=dict.fromkeys(["day", "year", "quarter", "first_half", "second_half", "century"], "fino al {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "fino all'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "fino alla {time}")
    | {"decade": "fino agli {time}", "": "fino a {time}"},
    starting=dict.fromkeys(
        ["day", "year", "quarter", "first_half", "second_half", "century"], "a partire dal {time}"
    )
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "a partire dall'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "a partire dalla {time}")
    | {"decade": "a partire dagli {time}", "": "a partire da {time}"},
    by=dict.fromkeys(["day", "year", "quarter", "first_half", "second_half", "century"], "entro il {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "entro l'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "entro la {time}")
    | {"decade": "entro gli {time}", "": "entro {time}"},
    week="settimana dal {first} al {last}",
    about="{time} circa",
    century_number=roman,
    first_day="1º",
    elisions={f"al {number} ": f"all'{number} " for number in ("8", "11", "VIII", "XI")}
    | {f"il {number} ": f"l'{number} " for number in ("8", "11", "VIII", "XI")},
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-08-01": [
        "La riunione si terrà venerdì, e non il giorno dopo.", "La riunione si terrà non sabato ma venerdì.",
        "La riunione si terrà venerdì anziché sabato.",
    ],
    "2025-08-04": ["Il museo riaprirà lunedì prossimo."],
    "1952/1971": ["Insegnò a Brera dal 1952 al 1971."],
    "2005": ["Vent'anni fa nacque la rivista."],
    "../2026-06-02": ["La strada sarà chiusa fino al 2 giugno 2026."],
    "1990": ["La fabbrica chiuse nel 1990."],
    "2018-08-14": ["Il ponte crollò il 14 agosto 2018."],
    "2026-21": ["La scuola aprirà in primavera."],
    "199X": ["Il presidente morì negli anni Novanta."],
    "18XX": ["La villa fu costruita nell'Ottocento."],
    "2025-07-21/2025-07-31": ["Il consiglio si riunirà a fine mese."],
    "1939-09-01/1945-09-02": ["Il museo fu distrutto durante la Seconda guerra mondiale."],
    "2025-12-25": ["La mostra aprirà a Natale."],
    "2025-07-30T08:30": ["Il treno partì ieri alle 8.30."],
    "2019/..": ["La fabbrica è chiusa dal 2019."],
    "../2025-09-30": ["Il processo inizierà entro il 30 settembre."],
    "2025-07-21/2025-07-27": ["Il ministro si dimise la settimana scorsa."],
    "2025-07-31": ["Il sindaco parlerà stasera."],
    "2024-33": ["Nel primo trimestre del 2024 il debito salì."],
    "2025-07-26/2025-07-27": ["Nel fine settimana è crollato il muro."],
    "2025-08-22T18:00": ["La riunione si terrà il 22/8 alle 18."],
    "2025-08-22": ["Venerdì 22/08 si riunirà il consiglio."],
    "2024-10-10": ["Tre giorni dopo il 7 ottobre il ministro si dimise."],
    "2024-12-26": ["Il giorno dopo Natale il treno deragliò."],
    "2024-12-24": ["La vigilia di Natale la fabbrica chiuse."],
    "2026-04-12": ["La domenica dopo Pasqua si voterà."],
    "2023-04": ["Il sindaco si dimise due anni e tre mesi fa."],
    "2024": ["Un anno e mezzo fa la miniera chiuse."],
    "1968-05": ["Nel maggio del '68 gli studenti occuparono la piazza."],
    "2026-05-04": ["Il primo lunedì di maggio il consiglio voterà."],
    "2025-06-27": ["L'ultimo venerdì di giugno si è riunita la giuria."],
    "2026-05-16/2026-05-31": ["Nella seconda metà di maggio riaprirà il museo."],
    "2025-08-01/..": ["Da venerdì tornerà il sole."],
    "2025-07-25/..": ["Da venerdì manca l'acqua."],
    "11XX/13XX": ["L'abbazia fu costruita tra il XII e il XIV secolo."],
    "2018-05, 2019": ["Nel maggio 2018 perse il voto. L'anno successivo partì."],
    "2024-10-07": ["È il primo dibattito dopo l'attacco del 7 ottobre."],
    "2025-08-18": ["Il giorno 18 si riunirà il consiglio."],
    "2024-03-02, 2024-03-05": ["Il 2 marzo 2024 il ponte cedette. Tre giorni dopo riaprì."],
}

NOT_TIMES = [
    "Chiara Marzo ha sei gatti, abita in via 4 Novembre e ha 92 anni.",
    "È chiuso ogni mese, ogni giovedì e dal lunedì al sabato.",
    "È chiuso dal lunedì al venerdì.", "È aperto tutti i giorni tranne il lunedì.",
    "Nei prossimi mesi e negli ultimi anni, nei giorni scorsi.",
    "Hanno votato i 2/3 dei soci.",
]
# fmt: on
