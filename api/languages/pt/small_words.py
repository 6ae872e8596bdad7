"""The words of closed classes in Portuguese: those that join, replace and govern."""

ARTICLES = frozenset("o a os as um uma uns umas".split())
FUSED = {
    fused: article
    for article, prepositions in {
        "o": "do no ao pelo", "a": "da na à pela", "os": "dos nos aos pelos", "as": "das nas às pelas",
    }.items()
    for fused in prepositions.split()
}  # fmt: skip
"""Prepositions that hold an article, and the article."""
OTHER_FUSED = frozenset(
    "num numa nuns numas dum duma deste desta destes destas desse dessa desses dessas daquele daquela "
    "daqueles daquelas neste nesta nestes nestas nesse nessa nesses nessas naquele naquela naqueles naquelas "
    "àquele àquela".split()
)
DETERMINERS = (
    ARTICLES
    | FUSED.keys()
    | OTHER_FUSED
    | frozenset(
        "este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu minha meus minhas seu "
        "sua seus suas nosso nossa nossos nossas cada algum alguma alguns algumas nenhum nenhuma vários "
        "várias muitos muitas todo toda todos todas ambos ambas dois duas três quatro cinco seis sete oito "
        "nove dez qualquer outro outra outros outras".split()
    )
)
ADJECTIVES_BEFORE_NOUNS = frozenset(
    "primeiro primeira último última segundo segunda terceiro terceira novo nova novos novas grande grandes "
    "antigo antiga antigos antigas próximo próxima próprio própria principal maior menor pequeno pequena "
    "velho velha bom boa ex único única mesmo mesma atual jovem jovens".split()
)
PREPOSITIONS = (
    frozenset(
        "ante após até com contra de desde durante em entre para per perante por sem sob sobre segundo "
        "conforme mediante excepto exceto salvo via junto".split()
    )
    | FUSED.keys()
    | OTHER_FUSED
)
OF_TIMES = (
    PREPOSITIONS
    | ARTICLES
    | frozenset("este esta esse essa partir ontem dia dias próximo próxima feriado já ainda logo".split())
)
AFTER_TIMES = frozenset("inclusive próximo próxima passado passada".split())
CONJUNCTIONS = frozenset(
    "e mas ou nem que se como quando enquanto porque pois porém contudo todavia embora caso onde cujo cuja "
    "quem qual quais".split()
)
ADVERBS = frozenset(
    "não já ainda também só apenas mais menos muito pouco bem mal logo sempre nunca jamais hoje ontem amanhã "
    "anteontem agora aqui ali lá então depois antes assim entretanto além cerca quase mesmo ora talvez tão "
    "tanto isto isso aquilo cada tudo nada aliás".split()
)
PRONOUNS = frozenset(
    "eu tu ele ela nós vós eles elas você vocês me te se lhe nos vos lhes lo la los las".split()
)
FUNCTION_WORDS = PREPOSITIONS | DETERMINERS | CONJUNCTIONS | ADVERBS | PRONOUNS
