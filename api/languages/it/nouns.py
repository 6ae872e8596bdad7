"""Nouns that tell when what they name takes place."""

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
