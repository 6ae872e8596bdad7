"""Words that have the form of a verb but are nouns, adjectives or adverbs as often, or always."""

NOUNS_OR_PRESENTS = frozenset(
    "anima appella arena assalta attacca balla balza basta beffa bolla caccia calma carica causa "
    "cena cerca cessa circola conferma consulta conta contesta costa cova cucina cura delega "
    "delibera denuncia disputa dispensa domanda dura fabbrica fascia ferma figura firma forma forza "
    "frana fuga gela guida laurea lega leva lima lotta macchia marca marcia marina maschera media "
    "merita mina minaccia misura modella modifica monta mostra motiva multa mura nomina nota opera "
    "ordina parte passa pesca piazza pianta porta posa presta prova protesta punta quota rapina "
    "regola replica resta rettifica ricerca riforma rinuncia riserva rovina ruota salva scala "
    "scarica scia scorta scusa semina serra sfida sigla somma sosta spira squalifica stampa stima "
    "svolta tassa testa traccia tratta truffa tutela urla valuta vendemmia verifica veste viola "
    "visita vota cifra condanna consegna crepa critica culla decora deriva detta dona fattura fonda "
    "lancia liquida paga piega pilota predica pratica procura proroga querela salda sbarra scheda "
    "sconta stacca tampona termina varia versa intima pubblica programma recita commercia getta tifa "
    "invia invita veglia vigila".split()
)
"""Words that are the present of a verb or as often a noun or adjective: their neighbours decide."""

NO_VERBS = frozenset(
    # participles
    "abitato ambito ambiti certificato condotta contratto contratti corsa corse corsi costume dati data date "
    "delegato delegati diretta diretto fatti fatturato gelato impiegato impiegati laureato laureati legato "
    "mandato morsa partita partite posto posti privata privati privato prodotto prodotti promessa proposte "
    "raccolta ricavato richieste risposte risultati rivolta rotta rotte scelte sconfitta scorsa scorse "
    "scorsi scorso seduta sedute spesa spese stampato stretta subito trattato tratto unita unite uniti volta "
    "volte candidato candidata candidati "
    # other forms
    "capitano notai operai offese stesse città però perciò metà".split()
)
"""Words that are hardly ever the verb."""
