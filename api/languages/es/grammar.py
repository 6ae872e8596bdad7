"""How Spanish builds its clauses."""

from __future__ import annotations

from api.extraction.clauses.grammar import Grammar, Imprints, Saying
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.noun_words import Genitive, Inside, Nouns, Pronouns
from api.extraction.context import Direction
from api.extraction.typography import Typography
from api.languages.es import nouns, small_words
from api.languages.es.name_words import NAMES
from api.languages.es.verbs import VERBS, in_context
from api.languages.typography import TIGHT_QUOTATION_MARKS

SINCE = frozenset({"desde", "tras", "a raíz de", "a raíz del", "a consecuencia de", "como consecuencia de"})

# fmt: off
GRAMMAR = Grammar(
    typography=Typography(colon=": ", quotation_marks=TIGHT_QUOTATION_MARKS), verbs=VERBS,
    conjunctions=Conjunctions(
        coordinators=frozenset({"y", "e", "o", "u", "ni", "pero", "sino", "mas"}),
        complementizers=frozenset({"que"}), relatives=small_words.RELATIVES - {"que"},
        subjects=frozenset({"quien", "quienes"}), before_verbs=frozenset({"que"}),
        owners=frozenset({"cuyo", "cuya", "cuyos", "cuyas"}),
        owned={"cuyo": "el", "cuya": "la", "cuyos": "los", "cuyas": "las"}, places=frozenset({"donde"}),
        subordinators=small_words.SUBORDINATORS, before_that=frozenset({"siempre", "salvo", "pues", "como"}),
        moments=frozenset({"cuando", "mientras"}), conditions=frozenset({"si"}),
        conditions_of_infinitives=frozenset({"de"}),
        contrasts=frozenset({"pero", "sino", "aunque"}), comparing=frozenset({"que"}),
        likening=frozenset({"como"}),
    ),
    prepositions=Prepositions(
        all=small_words.PREPOSITIONS, planning=frozenset({"para"}), delaying=frozenset({"hasta"}),
        to_new_date=frozenset({"al", "a", "para", "hasta"}), at_least=frozenset({"menos"}),
        genitives=frozenset({"de", "del"}),
        aftermath=frozenset({"después de", "después del", "luego de", "luego del", *SINCE}) - {"desde"},
        since=SINCE,
        prospect=frozenset({"antes de", "antes del", "de cara a", "de cara al", "ante", "en vísperas de"}),
        purpose=frozenset({"para"}),
        place=frozenset({"a", "al", "en", "hacia", "hasta", "desde", "cerca", "sobre", "frente", "por"}),
        first_words=frozenset({"gracias", "debido", "junto", "cerca", "lejos", "frente", "respecto", "pese"}),
        comparing=frozenset({"frente", "contra"}), agents=small_words.PREPOSITIONS,
        nouns=small_words.NOUNS_IN_PREPOSITIONS, eventful=frozenset({"tras", "después", "desde"}),
        meanwhile=frozenset({"durante", "por", "en", "con"}),
        examples=frozenset({"entre ellos", "entre ellas", "incluido", "incluida", "incluidos"}),
        reasons=frozenset({"por", "para", "sobre", "contra", "ante", "tras"}),
        with_times=small_words.PREPOSITIONS_OF_TIMES, after_times=small_words.AFTER_TIMES,
        hours=small_words.HOURS,
    ),
    nouns=Nouns(
        determiners=small_words.DETERMINERS | small_words.ADJECTIVES_BEFORE_NOUNS,
        days=frozenset({"día", "días"}), masculine=small_words.MASCULINE, feminine=small_words.FEMININE,
        plural=small_words.PLURAL, singular=small_words.SINGULAR, feminine_endings=("a", "as"),
        plural_endings=("s",), mishaps=nouns.MISHAPS, acts=nouns.ACTS, figures=nouns.FIGURES,
        respites=nouns.RESPITES, winners=nouns.WINNERS, messages=nouns.MESSAGES, personal=nouns.PERSONAL,
        funerals=nouns.FUNERALS, appointments=nouns.APPOINTMENTS,
        articles=frozenset("el la los las un una unos unas este esta estos estas".split()),
        unfused={"del": "el", "al": "el"}, possessive=frozenset({"su", "sus"}), ages=frozenset({"años"}),
        of_times=frozenset(
            "parte periodo período día días jornada noche tarde mañana madrugada semana mes año fin final "
            "inicio principio mitad trimestre semestre tiempo hora horas temporada curso quincena".split()
        ),
        roots=frozenset({"origen", "orígenes"}), genitive=Genitive("de", {"el": "del"}),
        inside=Inside("en", "en"),
        superlatives=frozenset({"más", "menos", "mejor", "peor", "mayor", "menor", "primer", "primera"}),
        ordinals=frozenset(
            "segundo segunda tercer tercera tercero cuarto cuarta quinto quinta sexto sexta séptimo "
            "séptima octavo octava noveno novena décimo décima enésimo enésima".split()
        ),
        linking=frozenset({"a", "al", "de", "del", "el", "la", "los", "las", "en"}),
    ),
    pronouns=Pronouns(
        subjects=frozenset({"él", "ella", "ellos", "ellas", "este", "esta", "estos", "estas"}),
        first_person=frozenset(
            "yo me mi mis nos nosotros nosotras nuestro nuestra nuestros nuestras".split()
        ),
        plural=frozenset({"ellos", "ellas", "estos", "estas"}),
        masculine=frozenset({"él", "ellos", "este", "estos"}),
        feminine=frozenset({"ella", "ellas", "esta", "estas"}),
        emphatic=frozenset({"él", "ella", "ellos", "ellas"}), demonstratives=frozenset({"aquel", "aquella"}),
        latter={"este último": "él", "esta última": "ella"}, owned={"su": "el", "sus": "los"},
        recipients=frozenset({"le", "les"}),
    ),
    names=NAMES, saying=Saying(before="según ", sources=frozenset({"según"}), measures=nouns.MEASURES),
    function_words=small_words.FUNCTION_WORDS, evenings=frozenset({"noche"}),
    doubts=frozenset(
        "probablemente posiblemente previsiblemente quizá quizás acaso eventualmente hipótesis posible "
        "posibles eventual eventuales hipotético hipotética presumiblemente".split()
    ),
    captions=frozenset({"foto", "fotos", "fotografía", "imagen"}),
    credits=frozenset({"fuente", "fuentes", "créditos"}),
    imprints=Imprints(
        published=("publicado", "publicada", "publicado el", "creado"),
        updated=("actualizado", "actualizada", "última actualización", "modificado"),
        authors=frozenset({"por"}),
    ),
    pointers=dict.fromkeys(
        ("hace", *"pasado pasada pasados pasadas último última últimos últimas atrás".split()), Direction.PAST
    )
    | dict.fromkeys(("que viene", *"próximo próxima próximos próximas entrante".split()), Direction.FUTURE),
    comparisons=small_words.COMPARISONS,
    yearly=frozenset({"cada año", "todos los años", "cada verano", "cada invierno", "cada primavera"}),
    quiet_openers=frozenset("pero y e mas sin embargo además entonces luego así también mientras".split()),
    quiet_words=frozenset("también además entonces finalmente asimismo igualmente incluso".split())
    | {"sin embargo", "no obstante", "por su parte", "en cambio", "por otra parte", "por último"}
    | {"en efecto"}, leaves_out_subjects=True, forms_in_context=in_context,
)
