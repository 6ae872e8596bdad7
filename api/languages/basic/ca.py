"""Catalan: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Tense
from api.languages.basic.vocabulary import Auxiliary, ClauseWords, Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    article=("el", "la", "l'", "els", "les"),
    of=("de", "del", "d'", "de l'"),
    and_=("i",),
    from_=("de", "del", "des de", "des del"),
    day_lead=("el dia", "dia", "del dia"),
    date_lead=("el", "del", "al", "dia"),
    weekend=("cap de setmana",),
    weekend_lead=("el", "del"),
    month_half=("quinzena",),
    to=("a", "al", "fins al"),
    between=("entre",),
    this=("aquest", "aquesta"),
    last=("passat", "passada"),
    next=("vinent", "que ve"),
    every=("cada",),
    ago_before=("fa",),
    year_lead=("el", "des del", "fins al", "entre", "l'any", "del", "any"),
    decade=("anys", "dècada"),
    century=("segle",),
    since_or_from=("des de", "des del"),
    past_units=("últims", "últimes", "darrers", "darreres"),
    coming_units=("propers", "properes", "pròxims", "pròximes"),
    later=("després", "més tard"),
    earlier=("abans",),
    next_day=("l'endemà", "l'endemà mateix"),
    until=("fins a", "fins al"),
    before=("abans de", "abans del"),
    after=("després de", "després del"),
)

CLAUSE_WORDS = ClauseWords(
    auxiliaries={Auxiliary.HAVE: ("ha", "han"), Auxiliary.BE: ("és", "són", "està", "estan")},
    tenses={
        Tense.PAST: ("va", "van"),
        Tense.FUTURE: ("farà", "faran", "serà", "seran"),
        Tense.POSSIBLE: ("podria", "podrien"),
    },
    tense_endings={Tense.FUTURE: ("rà", "ran")},
    participle_endings=("at", "ada", "ats", "ades", "it", "ida", "ut", "uda"),
    transparent=frozenset({"ser", "estat", "ja", "no"}),
    planning_prepositions=frozenset({"per"}),
    determiners=frozenset({"el", "la", "l'", "els", "les", "un", "una"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    not_months=("des", "set"),
    units={"dies": "day", "setmanes": "week", "mesos": "month", "anys": "year"},
    plural_units=("dies", "setmanes", "mesos", "anys", "dècades"),
    ordinals={"primer": 1, "primera": 1, "segon": 2, "segona": 2, "tercer": 3, "tercera": 3, "quart": 4},
    final_ordinals=("últim", "última", "darrer", "darrera"),
    numbers={
        "un": 1, "una": 1, "dos": 2, "dues": 2, "tres": 3, "quatre": 4, "cinc": 5, "sis": 6, "set": 7,
        "vuit": 8, "nou": 9, "deu": 10, "vint": 20,
    },
    elides=True,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "1987": ["El pont es va construir el 1987."],
    "../2026": ["El museu serà tancat fins al 2026."],
    "2025-07-30": ["El ministre va dimitir ahir."],
    "2019/..": ["La fàbrica és tancada des del 2019."],
    "2025-07-26/2025-07-27": ["El cap de setmana van votar milers de socis."],
    "2024-10-10": ["Tres dies després del 7 d'octubre va dimitir."],
    "2025-08-22": ["El ple es farà el 22/8 a la tarda."],
    "2025-08-04": ["El primer dilluns d'agost es reunirà el ple."],
}

NOT_TIMES = ["En els propers mesos hi haurà canvis."]
# fmt: on
