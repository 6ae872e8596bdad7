"""Nouns that tell when what they name takes place, and those that look like verbs."""

MISHAPS = frozenset(
    "attacco attacchi attentato attentati incidente incidenti incendio incendi rogo terremoto sisma "
    "scossa esplosione esplosioni sparatoria morte decesso omicidio delitto femminicidio suicidio "
    "sconfitta vittoria arresto arresti fermo rapina furto crollo alluvione frana strage scontro "
    "scontri golpe agguato blitz naufragio deragliamento guasto blackout temporale grandinata "
    "nubifragio tragedia disastro fuga rivolta aggressione tempesta valanga raid tonfo pareggio "
    "successo caduta infortunio malore scomparsa scoppio episodio episodi fatti violenze".split()
)
ACTS = frozenset(
    "decisione decisioni sentenza annuncio dimissioni accordo intesa risultato risultati sondaggio "
    "intervista dichiarazione dichiarazioni comunicato rapporto nomina elezione scoperta "
    "approvazione condanna ordinanza delibera decreto messaggio lettera discorso denuncia ricorso "
    "scelta firma acquisizione vendita nascita fondazione inaugurazione circolare articolo bollettino".split()
)
APPOINTMENTS = frozenset(
    "riunione riunioni seduta processo udienza udienze vertice partita gara sciopero scioperi corteo "
    "manifestazione elezioni voto votazione concerto finale semifinale dibattito referendum incontro "
    "assemblea funerali esequie convegno conferenza spettacolo recital tavolo presidio ballottaggio derby "
    "consultazioni cerimonia amichevole sfida prova turno esame consiglio congresso festa recupero".split()
)
FIGURES = frozenset("risultati conti bilancio ricavi utili utile trimestrale semestrale".split())
RESPITES = frozenset("proroga rinvio dilazione tempo deroga".split())
WINNERS = frozenset(
    "campione campionessa finalista vincitore vincitrice vincitori capolista semifinalista".split()
)
MESSAGES = frozenset(
    "comunicato nota dichiarazione lettera messaggio post tweet circolare bollettino".split()
)
PERSONAL = frozenset(
    "funerali esequie padre madre figlio figlia fratello sorella marito moglie vedova nonno nonna "
    "nipote morte carriera salma feretro amico amica avvocato".split()
)
OF_TIMES = frozenset(
    "parte metà periodo giorno giorni giornata sera serata notte mattina mattinata mattino "
    "pomeriggio settimana mese anno fine inizio primi trimestre semestre tempo ora ore stagione "
    "volta alba tramonto mezzogiorno mezzanotte corso arco".split()
)

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
    "sconta stacca tampona termina varia versa intima pubblica programma norma impronta imposta "
    "falla fodera etichetta danza recita commercia getta tifa invia invita veglia vigila".split()
)
"""Words that are the present of a verb or as often a noun or adjective: their neighbours decide."""

NO_VERBS = frozenset(
    # participles
    "abitato ambito ambiti certificato condotta contratto contratti corsa corse corsi costume dati data date "
    "delegato delegati diretta diretto fatti fatturato gelato impiegato impiegati laureato laureati legato "
    "mandato morsa partita partite posto posti privata privati privato prodotto prodotti proposte "
    "raccolta ricavato richieste risposte risultati rivolta rotta rotte scelte sconfitta scorsa scorse "
    "scorsi scorso seduta sedute spesa spese stampato stretta subito trattato tratto unita unite uniti volta "
    "volte candidato candidata candidati "
    # other forms
    "capitano notai operai offese stesse città però perciò metà".split()
)
"""Words that are hardly ever the verb."""

WEATHER = frozenset(
    "temperatura temperature pioggia piogge temporale temporali neve nevicata nevicate rovesci grandine "
    "schiarite sereno maltempo perturbazione perturbazioni anticiclone afa gelo precipitazioni nubi nuvole "
    "nebbia nebbie nubifragi bufera sole".split()
)
