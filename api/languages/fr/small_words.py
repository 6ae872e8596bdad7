"""The words of closed classes in French: those that join, replace and govern."""

DETERMINERS = frozenset(
    "le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos "
    "leur leurs quelques plusieurs chaque aucun aucune deux trois quatre cinq six sept huit neuf dix".split()
)

ADJECTIVES_BEFORE_NOUNS = frozenset(
    "premier première dernier dernière deuxième troisième quatrième second seconde nouveau nouvelle nouvel "
    "grand grande petit petite bon bonne même ancien ancienne jeune vieux vieille gros grosse principal "
    "principale seul seule propre prochain prochaine simple double premiers premières derniers dernières "
    "nouveaux nouvelles anciens anciennes grands grandes petits petites autres prochains prochaines".split()
)

PREPOSITIONS = frozenset(
    "à de d' en dans pour par sur avec sans sous chez vers entre contre depuis pendant durant après "
    "avant dès jusque jusqu' du au aux des lors selon malgré hors outre parmi devant derrière jusqu".split()
)

NOUNS_IN_PREPOSITIONS = frozenset(
    "suite lors cours issue lendemain veille fin début occasion cause raison terme titre cadre moment sein "
    "rapport vu faveur propos marge vertu profit lieu guise milieu bord côté niveau sujet compte loin "
    "près".split()
)
"""Nouns that make a preposition with those around them: «à la suite de», «en raison de»."""

PREPOSITIONS_OF_TIMES = frozenset(
    "à de d' en dans pour par sur vers entre depuis pendant durant avant après dès jusque jusqu' du "
    "au aux des lors le la les l' ce cet cette même courant horizon tout".split()
)

AFTER_TIMES = frozenset(
    "inclus incluse inclusivement prochains prochaines derniers dernières matin soir locale locales".split()
)

HOURS = frozenset({"h", "heure", "heures"})

FUNCTION_WORDS = frozenset(
    "le la les l' un une des du de d' au aux ce cet cette ces c' ça cela celui celle ceux celles il "
    "elle ils elles on nous vous je j' tu mon ma mes ton ta tes son sa ses notre nos votre vos leur "
    "leurs qui que qu' dont où quoi et ou mais donc or ni car si s' ne n' pas plus à en dans pour "
    "par sur avec sans sous chez vers entre contre depuis pendant durant après avant dès jusque "
    "jusqu' lors selon malgré hors outre parmi devant derrière comme quand lorsque alors puis "
    "ensuite enfin ainsi aussi cependant pourtant toutefois néanmoins désormais aujourd' hui hier "
    "demain tout toute tous toutes quelques plusieurs chaque chacun chacune aucun aucune certains certaines "
    "autre autres même très voici voilà bien non oui deux trois quatre cinq six sept huit neuf dix onze "
    "douze quinze vingt trente cent cents mille premier première y se lui d'abord actuellement "
    "récemment notamment faute grâce m mm mme mlle me mgr dr pr autrefois jadis quant afin parce "
    "puisque tandis lorsqu' puisqu' quelqu' faut peu beaucoup".split()
)

COMPARISONS = frozenset(
    "plus moins autant aussi mieux même mêmes meilleur meilleure meilleurs meilleures pire pires premier "
    "première premiers premières seul seule record contre comparé comparée comparés comparées rapport".split()
)
