"""How Portuguese builds its clauses."""

from __future__ import annotations

from api.extraction.clauses.grammar import Grammar, Imprints, Saying
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.noun_words import Genitive, Inside, Nouns, Pronouns
from api.extraction.context import Direction
from api.extraction.typography import Typography
from api.languages.pt import nouns, small_words
from api.languages.pt.name_words import NAMES
from api.languages.pt.verbs import VERBS, forms_in_context
from api.languages.typography import QUOTATION_MARKS

SINCE = frozenset({"desde", "na sequência", "na esteira"})

GRAMMAR = Grammar(
    typography=Typography(colon=": ", quotation_marks=QUOTATION_MARKS),
    verbs=VERBS,
    conjunctions=Conjunctions(
        coordinators=frozenset({"e", "mas", "ou", "nem", "porém", "pois"}),
        complementizers=frozenset({"que"}),
        relatives=frozenset("quem cujo cuja cujos cujas onde".split()),
        before_verbs=frozenset({"que"}),
        owners=frozenset("cujo cuja cujos cujas".split()),
        owned={"cujo": "o", "cuja": "a", "cujos": "os", "cujas": "as"},
        places=frozenset({"onde"}),
        subordinators=frozenset("quando enquanto porque embora como caso mal conforme".split()),
        moments=frozenset({"quando", "enquanto"}),
        conditions=frozenset({"se", "caso"}),
        reflexive=frozenset({"se"}),
        contrasts=frozenset("mas porém contudo todavia entretanto".split()),
        comparing=frozenset({"que"}),
        likening=frozenset({"como"}),
    ),
    prepositions=Prepositions(
        all=small_words.PREPOSITIONS,
        planning=frozenset({"para"}),
        to_new_date=frozenset({"para", "a", "ao", "à", "até"}),
        at_least=frozenset({"menos"}),
        genitives=frozenset({"de", "do", "da", "dos", "das", "desta", "deste", "dessa", "desse"}),
        aftermath=frozenset({"após", "depois", *SINCE}),
        since=SINCE,
        prospect=frozenset({"antes", "véspera", "até"}),
        purpose=frozenset({"para"}),
        place=frozenset("em no na nos nas ao à para até junto sobre perante desde num numa".split()),
        first_words=frozenset("graças devido face junto perto longe apesar além antes depois dentro".split()),
        comparing=frozenset({"contra", "ante"}),
        agents=small_words.PREPOSITIONS,
        nouns=frozenset(
            "causa sequência âmbito longo decorrer decurso início fim final meio base acordo lado".split()
        ),
        eventful=frozenset({"após", "depois", "desde"}),
        meanwhile=frozenset("por durante em no na nos nas com".split()),
        examples=frozenset({"entre os quais", "entre as quais", "nomeadamente", "incluindo"}),
        reasons=frozenset("por sobre contra pelo pela".split()),
        with_times=small_words.OF_TIMES,
        after_times=small_words.AFTER_TIMES,
        hours=frozenset({"h", "horas", "hora"}),
    ),
    nouns=Nouns(
        determiners=small_words.DETERMINERS | small_words.ADJECTIVES_BEFORE_NOUNS,
        days=frozenset({"dia", "dias"}),
        masculine=frozenset("o um este esse aquele seu do no ao pelo deste neste num".split()),
        feminine=frozenset("a uma esta essa aquela sua da na à pela desta nesta numa".split()),
        plural=frozenset(
            "os as uns umas estes estas esses essas seus suas dos das nos nas aos às dois duas três".split()
        ),
        feminine_endings=("a", "as"),
        plural_endings=("os", "as"),
        mishaps=nouns.MISHAPS,
        acts=nouns.ACTS,
        figures=nouns.FIGURES,
        respites=nouns.RESPITES,
        winners=nouns.WINNERS,
        appointments=nouns.APPOINTMENTS,
        messages=nouns.MESSAGES,
        personal=nouns.PERSONAL,
        funerals=frozenset({"funeral", "velório", "enterro", "exéquias"}),
        articles=frozenset("o a os as um uma este esta esse essa".split()),
        unfused=small_words.FUSED,
        possessive=frozenset({"seu", "sua", "seus", "suas"}),
        ages=frozenset({"anos"}),
        of_times=frozenset(
            "parte metade período dia dias noite tarde manhã madrugada semana mês ano início fim final "
            "começo meados meio trimestre semestre bimestre hora horas vez véspera temporada época".split()
        ),
        roots=frozenset({"raízes", "origem", "origens"}),
        genitive=Genitive("de", {"o": "do", "a": "da", "os": "dos", "as": "das"}),
        inside=Inside("em", "em", {"o": "no", "a": "na", "os": "nos", "as": "nas"}),
        superlatives=frozenset({"mais", "menos", "melhor", "pior", "maior", "menor", "primeiro", "primeira"}),
        ordinals=frozenset(
            "segundo segunda terceiro terceira quarto quarta quinto quinta sexto sexta".split()
        ),
        linking=frozenset("a ao à de do da dos das o os as".split()),
    ),
    pronouns=Pronouns(
        subjects=frozenset({"ele", "ela", "eles", "elas"}),
        first_person=frozenset("eu me mim meu minha meus minhas nós nosso nossa nossos nossas".split()),
        plural=frozenset({"eles", "elas"}),
        masculine=frozenset({"ele", "eles"}),
        feminine=frozenset({"ela", "elas"}),
        demonstratives=frozenset({"aquele", "aquela", "aqueles", "aquelas"}),
        owned={"seu": "o", "sua": "a", "seus": "os", "suas": "as"},
        recipients=frozenset({"lhe"}),
    ),
    names=NAMES,
    saying=Saying(before="segundo ", sources=frozenset({"segundo", "conforme"}), measures=nouns.MEASURES),
    function_words=small_words.FUNCTION_WORDS,
    evenings=frozenset({"noite"}),
    doubts=frozenset(
        "provavelmente possivelmente eventualmente talvez possível possíveis hipótese eventual".split()
    ),
    captions=frozenset({"foto", "fotos", "fotografia", "legenda"}),
    credits=frozenset({"fonte", "fontes", "crédito", "créditos"}),
    imprints=Imprints(
        published=("publicado", "publicada", "publicado em"),
        updated=("atualizado", "atualizada", "actualizado", "última atualização"),
        authors=frozenset({"por"}),
    ),
    pointers=dict.fromkeys("passado passada último última últimos últimas atrás".split(), Direction.PAST)
    | dict.fromkeys("próximo próxima próximos próximas".split(), Direction.FUTURE)
    | {"que vem": Direction.FUTURE},
    comparisons=frozenset(
        "mais menos melhor pior maior menor primeiro primeira único única recorde contra ante".split()
    ),
    yearly=frozenset({"todos os anos", "cada ano", "anualmente", "todo ano", "todo o ano"}),
    quiet_openers=frozenset("mas e porém contudo todavia entretanto também depois já então ainda".split()),
    quiet_words=frozenset("também ainda porém contudo entretanto já depois".split())
    | {"por fim", "além disso"},
    forms_in_context=forms_in_context,
    leaves_out_subjects=True,
)
