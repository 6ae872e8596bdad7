"""The words of closed classes in Italian: those that join, replace and govern."""

_ARTICLES = "il lo la l' i gli le un uno una un'"
_OF = "di d' del dello della dell' dei degli delle"
_FUSED = (
    "al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli "
    "nelle sul sullo sulla sull' sui sugli sulle col coi"
)
_SIMPLE = (
    "a ad da in con su per tra fra verso contro presso durante dopo prima entro senza sotto sopra oltre "
    "davanti dietro lungo mediante secondo fino sino dentro fuori vicino lontano nonostante malgrado circa "
    "attraverso tramite eccetto tranne salvo accanto intorno attorno insieme grazie"
)

_ENDINGS = {"l": "il", "llo": "lo", "lla": "la", "ll'": "l'", "i": "i", "gli": "gli", "lle": "le"}
UNFUSED = {
    stem + ending: article for stem in ("de", "a", "da", "ne", "su") for ending, article in _ENDINGS.items()
}
"""The article in each preposition that is written in one word with it: «nella» → «la»."""

DETERMINERS = frozenset(
    f"{_ARTICLES} {_FUSED} del dello della dell' dei degli delle questo questa quest' questi queste "
    "quel quello quella quell' quei quegli quelle mio mia miei mie tuo tua suo sua suoi sue nostro "
    "nostra nostri nostre vostro vostra loro ogni qualche alcuni alcune nessun nessuno nessuna due "
    "tre quattro cinque sei sette otto nove dieci".split()
)
ADJECTIVES_BEFORE_NOUNS = frozenset(
    "primo prima primi prime seconda terzo terza ultimo ultima ultimi ultime nuovo nuova nuovi nuove "
    "vecchio vecchia grande grandi piccolo piccola buon buona bel bella stesso stessa stessi stesse "
    "ex giovane lungo lunga breve alto alta forte proprio propria solo sola altro altra altri altre "
    "prossimo prossima scorso scorsa vero vera doppio doppia tradizionale".split()
)
_GENDERED = ADJECTIVES_BEFORE_NOUNS - set(
    "grande forte breve giovane prime ultime nuove stesse altre".split()
)
MASCULINE = frozenset(
    "il lo un uno questo quel quello del dello al allo dal dallo nel nello sul sullo i gli dei degli "
    "ai agli dai dagli nei negli sui sugli questi quei quegli suo suoi".split()
) | {word for word in _GENDERED if word.endswith(("o", "i"))}
FEMININE = frozenset(
    "la una un' questa quella della alla dalla nella sulla le delle alle dalle nelle sulle queste quelle sua "
    "sue".split()
) | {word for word in _GENDERED if word.endswith("a")}
PLURAL = frozenset(
    "i gli le dei degli delle ai agli alle dai dagli dalle nei negli nelle sui sugli sulle questi "
    "queste quei quegli quelle alcuni alcune due tre quattro cinque sei sette otto nove dieci primi "
    "prime ultimi ultime nuovi nuove stessi stesse altri altre prossimi scorsi".split()
)
"""The determiners and adjectives before nouns that show gender and number."""

PREPOSITIONS = frozenset(f"{_SIMPLE} {_OF} {_FUSED}".split())
NOUNS_IN_PREPOSITIONS = frozenset(
    "seguito corso causa occasione fine inizio base favore margine sede conto nome vista parte ragione "
    "indomani vigilia termine cura opera spese merito proposito mezzo forza".split()
)
"""Nouns that make a preposition with those around them: «a seguito di», «in occasione del»."""

PREPOSITIONS_OF_TIMES = frozenset(
    f"{_ARTICLES} {_OF} {_FUSED} a ad da in con per tra fra verso durante dopo prima entro fino sino già "
    "circa giorno giorni questo questa quest' quel quella quell' tutto tutta solo soltanto sin fin".split()
)
AFTER_TIMES = frozenset(
    "compreso compresa compresi inclusi incluso scorso scorsa prossimo prossima prossimi scorsi mattina sera "
    "mattino pomeriggio notte corrente".split()
)
HOURS = frozenset({"ore", "ora", "h"})

CLITICS = "mi m' ti ci c' vi v' si s' lo la li le gli ne n' l' se ce ve me te glielo gliela"
FUNCTION_WORDS = frozenset(
    f"{_ARTICLES} {_OF} {_FUSED} {_SIMPLE} {CLITICS} e ed o od ma però anzi né che chi cui quale "
    "quali dove quando mentre perché poiché affinché purché sebbene benché se come quanto questo "
    "questa quest' questi queste quel quello quella quell' quei quegli quelle ciò lui lei loro egli "
    "essa essi esse noi voi io tu esso mio mia suo sua suoi sue nostro nostra nostri nostre vostro "
    "vostra proprio propria non più meno già ancora mai sempre anche pure inoltre infine intanto "
    "invece quindi dunque così ora oggi ieri domani molto molti molta molte poco pochi tanto tanti "
    "tutto tutta tutti tutte ogni ognuno qualche alcuni alcune altro altra altri altre stesso "
    "stessa nessun nessuno nessuna un' due tre quattro cinque sei sette otto nove dieci undici "
    "dodici venti trenta cento mille appena solo soltanto circa quasi ecco sì no forse qui qua lì "
    "là poi allora adesso ormai subito presto tardi ben bene male addirittura comunque tuttavia "
    "infatti cioè ossia oppure neanche nemmeno neppure eppure finché dopodiché nonché tranne".split()
)

COMPARISONS = frozenset(
    "più meno migliore migliori peggiore peggiori primo prima primi prime ultimo ultima rispetto confronto "
    "record massimo minimo contro stesso stessa".split()
)
