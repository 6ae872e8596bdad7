"""How French builds its clauses."""

from __future__ import annotations

from api.extraction.clauses.grammar import Grammar, Imprints, Saying
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.noun_words import Genitive, Inside, Nouns, Pronouns
from api.extraction.context import Direction
from api.extraction.typography import Typography
from api.languages.fr import nouns, small_words
from api.languages.fr.name_words import NAMES
from api.languages.fr.verbs import VERBS
from api.languages.typography import QUOTATION_MARKS

SINCE = frozenset(
    {"depuis", "à la suite", "suite", "au lendemain", "dans la foulée", "en réaction"}
    | {"issu", "issue", "issus", "issues"}
)

GRAMMAR = Grammar(
    typography=Typography(colon=" : ", quotation_marks=QUOTATION_MARKS),
    verbs=VERBS,
    conjunctions=Conjunctions(
        coordinators=frozenset({"et", "mais", "ou", "puis", "or", "car", "ni", "&"}),
        complementizers=frozenset({"que", "qu'"}),
        relatives=frozenset("qui dont où lequel laquelle lesquels lesquelles auquel duquel".split()),
        subjects=frozenset({"qui"}),
        owners=frozenset({"dont"}),
        places=frozenset({"où"}),
        subordinators=frozenset(
            "quand lorsque lorsqu' puisque puisqu' tandis alors parce afin comme quoique".split()
        ),
        before_that=frozenset({"alors"}),
        moments=frozenset({"quand", "lorsque", "lorsqu'"}),
        conditions=frozenset({"si"}),
        contrasts=frozenset({"mais", "cependant", "toutefois", "pourtant", "néanmoins"}),
        comparing=frozenset({"que", "qu'"}),
        likening=frozenset({"comme"}),
        restating=frozenset({"soit"}),
    ),
    prepositions=Prepositions(
        all=small_words.PREPOSITIONS,
        planning=frozenset({"pour"}),
        to_new_date=frozenset({"à", "au", "aux", "pour", "en", "d'ici"}),
        at_least=frozenset({"moins"}),
        within=frozenset({"en"}),
        genitives=frozenset({"de", "du", "des", "d'"}),
        aftermath=frozenset({"après", "suite", *SINCE}),
        since=SINCE,
        prospect=frozenset({"avant", "d'ici", "en vue", "à la veille", "à l'approche", "dans l'attente"}),
        purpose=frozenset({"pour", "afin"}),
        place=frozenset({"à", "au", "aux", "en", "dans", "vers", "près", "sur", "devant", "depuis"}),
        first_words=frozenset({"faute", "grâce", "quant", "face", "suite", "contrairement", "près", "loin"}),
        comparing=frozenset({"contre"}),
        agents=small_words.PREPOSITIONS,
        nouns=small_words.NOUNS_IN_PREPOSITIONS,
        eventful=frozenset({"après", "suite", "lendemain", "malgré", "depuis"}),
        meanwhile=frozenset({"par", "pendant", "durant", "lors", "à", "au", "aux", "dans", "avec", "en"}),
        examples=frozenset({"notamment", "y compris", "parmi lesquels", "parmi lesquelles"}),
        reasons=frozenset({"pour", "sur", "après", "contre", "dans"}),
        with_times=small_words.PREPOSITIONS_OF_TIMES,
        after_times=small_words.AFTER_TIMES,
        hours=small_words.HOURS,
        partitives=frozenset({"de", "d'"}),
    ),
    nouns=Nouns(
        determiners=small_words.DETERMINERS | small_words.ADJECTIVES_BEFORE_NOUNS,
        masculine=frozenset({"le", "un", "ce", "cet", "du", "au"}),
        feminine=frozenset({"la", "une", "cette", "sa", "ma"}),
        plural=frozenset(
            "les des ces mes tes ses nos vos leurs aux quelques plusieurs deux trois quatre cinq six sept "
            "huit neuf dix".split()
        ),
        singular=frozenset({"l'", "son", "mon", "chaque", "aucun", "aucune"}),
        feminine_endings=("e", "es"),
        mishaps=nouns.MISHAPS,
        acts=nouns.ACTS,
        figures=nouns.FIGURES,
        respites=nouns.RESPITES,
        winners=nouns.WINNERS,
        messages=nouns.MESSAGES,
        personal=nouns.PERSONAL,
        funerals=frozenset({"obsèques", "funérailles"}),
        appointments=nouns.APPOINTMENTS,
        plural_endings=("és", "es", "us", "ts"),
        articles=frozenset({"le", "la", "les", "l'", "un", "une", "des", "ce", "cet", "cette", "ces"}),
        unfused={"du": "le", "au": "le", "des": "les", "aux": "les"},
        possessive=frozenset({"son", "sa", "ses", "leur", "leurs"}),
        of_several=frozenset({"leur", "leurs"}),
        ages=frozenset({"ans"}),
        of_times=frozenset(
            "partie moitié période jour jours journée soirée soir nuit matinée matin semaine mois an année "
            "fin début milieu trimestre semestre temps heure heures saison fois aube aurore midi crépuscule "
            "minuit".split()
        ),
        roots=frozenset({"racines", "origine", "origines", "source"}),
        genitive=Genitive("de", {"le": "du", "les": "des"}, elided="d'", before=frozenset("aeiouyhéèêâîôœ")),
        inside=Inside("dans", "à"),
        superlatives=frozenset({"plus", "moins", "meilleur", "meilleure", "pire", "premier", "première"}),
        ordinals=frozenset(
            "deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième "
            "dixième onzième douzième treizième quatorzième quinzième vingtième énième".split()
        ),
        linking=frozenset({"à", "au", "aux", "de", "du", "des", "d'", "le", "la", "les", "l'"}),
    ),
    pronouns=Pronouns(
        subjects=frozenset({"il", "elle", "ils", "elles", "ce", "c'", "on"}),
        first_person=frozenset("je j' me m' mon ma mes nous notre nos".split()),
        presenting=frozenset({"c'"}),
        dummies=frozenset({"c'", "ce", "on"}),
        plural=frozenset({"ils", "elles"}),
        masculine=frozenset({"il", "ils"}),
        feminine=frozenset({"elle", "elles"}),
        emphatic=frozenset({"lui", "elle", "eux", "elles"}),
        demonstratives=frozenset({"celui", "celle", "ceux", "celles"}),
        latter={"ce dernier": "il", "cette dernière": "elle"},
        owned={"son": "le", "sa": "la", "ses": "les"},
        recipients=frozenset({"lui"}),
    ),
    names=NAMES,
    saying=Saying(before="selon ", sources=frozenset({"selon", "d' après"}), measures=nouns.MEASURES),
    function_words=small_words.FUNCTION_WORDS,
    evenings=frozenset({"soir", "soirée"}),
    doubts=frozenset(
        "probablement vraisemblablement éventuellement hypothèse possible possibles envisageable éventuel "
        "éventuelle éventuels éventuelles hypothétique".split()
    ),
    captions=frozenset({"photo", "photos", "légende"}),
    credits=frozenset({"source", "sources", "crédit", "crédits"}),
    imprints=Imprints(
        published=("publié", "publiée", "posté", "mis en ligne"),
        updated=("mis à jour", "mise à jour", "modifié", "actualisé", "dernière mise à jour"),
        authors=frozenset({"par"}),
    ),
    pointers=dict.fromkeys(
        ("il y a", *"dernier dernière derniers dernières passé passée".split()), Direction.PAST
    )
    | dict.fromkeys("prochain prochaine prochains prochaines".split(), Direction.FUTURE),
    comparisons=small_words.COMPARISONS,
    yearly=frozenset(
        {"chaque année", "tous les ans", "annuellement", "chaque printemps", "chaque été", "chaque automne"}
        | {"chaque hiver"}
    ),
    quiet_openers=frozenset(
        "mais or et puis cependant toutefois néanmoins enfin ensuite pourtant car".split()
    ),
    quiet_words=frozenset("cependant donc également ensuite finalement néanmoins pourtant toutefois".split())
    | {"en effet", "en outre", "par ailleurs"},
)
